// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Panels

/// The authority that a user names for its ledger.
enum LedgerAuthority {
  /// The index of the one authority of `slice` called `name`: by roster id, name, full name, or county + name.
  static func find(_ name: String, in slice: PanelSlice) throws(CommandError) -> Int {
    let panel = slice.panel
    var bare = name
    for ending in ["人民政府", "办事处"] where bare.hasSuffix(ending) && bare != ending { bare.removeLast(ending.count) }
    let found = slice.authorities.filter { index in
      let authority = panel.authorities[index]
      return [authority.id, authority.name, authority.county + authority.name, authority.county + "/" + authority.name]
        .contains { !$0.isEmpty && ($0 == name || $0 == bare) }
    }
    if found.count == 1 { return found[0] }
    if let first = found.first {
      let counties = found.map { panel.authorities[$0].county }
      let authority = panel.authorities[first].name
      throw CommandError(
        status: .badData, "\(counties.joined(separator: "、")) 都有 \(authority);用 --county 指明",
        "\(authority) is in \(counties.joined(separator: ", ")); say which with --county")
    }
    let near = NearestNames.suggestions(bare, among: slice.authorities.map { panel.authorities[$0].name }, limit: 1)
      .first
    throw CommandError(
      status: .badData, "数据里没有 \(name)" + (near.map { "。是不是 \($0)?" } ?? ""),
      "the data have no \(name)" + (near.map { ". Did you mean \($0)?" } ?? ""))
  }
}
