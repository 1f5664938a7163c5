// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms

extension CommandError {
  /// A county, year or indicator that the data do not have, with what they have.
  init(_ error: SelectionError) {
    switch error {
    case .unknownCounty(let name, let known):
      let near = Self.near(name, known)
      self.init(
        status: .usage, "数据里没有县区 \(name)\(near.chinese)", "the data have no county \(name)\(near.english)")
    case .unknownYear(let year, let known):
      let list = known.map(String.init).joined(separator: ", ")
      self.init(status: .usage, "数据里没有 \(year) 年;有 \(list)", "the data have no year \(year); there are \(list)")
    case .unknownIndicator(let name, let known):
      let own = NearestNames.suggestions(name, among: known, limit: 3)
      let form = Indicator.suggestions(name).map(\.id).filter { known.contains($0) && !own.contains($0) }
      let near = Self.near(name, own + form, limit: 3)
      self.init(
        status: .usage, "数据里没有指标 \(name)\(near.chinese)", "the data have no indicator \(name)\(near.english)")
    case .ambiguousIndicator(let name, let ids):
      let list = ids.joined(separator: ", ")
      self.init(
        status: .usage, "名称 \(name) 不止一个指标,请用编号:\(list)", "\(name) names several indicators; use an id: \(list)")
    case .emptyPanel:
      self.init(
        status: .badData, "数据里没有可分析的行;检查是否只有表头,或指标是否都不是主要指标(--indicator all)",
        "the data have nothing to analyse: only a header, or no headline indicator (--indicator all)")
    }
  }

  private static func near(_ name: String, _ known: [String], limit: Int = 1) -> (chinese: String, english: String) {
    let near = Array(NearestNames.suggestions(name, among: known, limit: limit))
    if !near.isEmpty {
      return ("。是不是 \(near.joined(separator: "、"))?", ". Did you mean \(near.joined(separator: ", "))?")
    }
    guard !known.isEmpty, known.count <= 20 else { return ("", "") }
    return (";有 \(known.joined(separator: "、"))", "; there are \(known.joined(separator: ", "))")
  }
}
