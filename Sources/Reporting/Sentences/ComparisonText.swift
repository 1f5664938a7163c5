// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// One sentence a comparison: the effect first, then p.
struct ComparisonText {
  let panel: Panel
  let language: Language

  /// The sentence of `row`, without the name of the indicator.
  func sentence(_ row: ComparisonRow) -> String {
    switch row.test {
    case .kruskalWallis: all(row)
    case .dunn: pair(row)
    case .wilcoxon: years(row)
    }
  }

  private func all(_ row: ComparisonRow) -> String {
    let groups = row.groups ?? 0
    var text = language.pick("\(groups) 组 \(row.n) 家", "\(groups) groups, \(row.n) authorities")
    if let left = row.leftOut, left > 0 {
      text += language.pick(",另 \(left) 组不足三家未列", ", \(left) more of fewer than three left out")
    }
    switch row.status {
    case .tooFew: return text + language.pick(",可比的不足两组,不作检验", ": fewer than two to compare, not tested")
    case .allTied: return text + language.pick(",数值全同", ": all equal")
    case .ok: return text + p(row)
    case .manyGroups: return text + p(row) + language.pick(";组太多,不逐对列出", "; too many for pairs")
    }
  }

  private func pair(_ row: ComparisonRow) -> String {
    let quantity = Quantity(language: language)
    let (left, right) = (quantity.middle(row.median), quantity.middle(row.medianSecond))
    return language.pick(
      "\(row.first) 中位数 \(left),\(row.second) 中位数 \(right),前者高于后者的概率 \(share(row))",
      "\(row.first) median \(left), \(row.second) median \(right), the first is above the second with probability \(share(row))"
    ) + p(row)
  }

  private func years(_ row: ComparisonRow) -> String {
    let quantity = Quantity(language: language)
    let head = language.pick(
      "\(row.first) 与 \(row.second) 年都有数的 \(row.n) 家", "\(row.n) with \(row.first) and \(row.second)")
    switch row.status {
    case .tooFew: return head + language.pick(",不足三家,不作检验", ": fewer than three, not tested")
    case .allTied: return head + language.pick(",各家均无变化", ": nobody changed")
    case .ok, .manyGroups:
      let shift = quantity.middle(row.difference)
      return head
        + language.pick(
          ",典型变化 \(shift),上升的占 \(share(row))(持平计半)", ": typical change \(shift), \(share(row)) rose, ties counted half")
        + p(row)
    }
  }

  private func share(_ row: ComparisonRow) -> String { ReadableNumber.share(row.superiority) }

  private func p(_ row: ComparisonRow) -> String {
    guard let p = row.p else { return "" }
    var text = language.pick(";", "; ") + Self.text("p", p)
    if let q = row.q { text += language.pick(",", ", ") + Self.text("q", q) }
    return text
  }

  /// `p = 0.012`, or `p < 0.0001`.
  static func text(_ name: String, _ p: Double) -> String {
    p < 0.0001 ? "\(name) < 0.0001" : "\(name) = " + ReadableNumber.probability(p)
  }
}
