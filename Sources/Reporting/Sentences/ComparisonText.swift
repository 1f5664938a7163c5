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
    case .twoYears: sums(row)
    case .rateRatio: rates(row)
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
    case .allTied, .allZero: return text + language.pick(",数值全同", ": all equal")
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
    case .allTied, .allZero: return head + language.pick(",各家均无变化", ": nobody changed")
    case .ok, .manyGroups:
      let shift = quantity.middle(row.difference)
      return head
        + language.pick(
          ",典型变化 \(shift),上升的占 \(share(row))(持平计半)", ": typical change \(shift), \(share(row)) rose, ties counted half")
        + p(row)
    }
  }

  /// The sums of two years; the test knows chance alone, and the sentence says so.
  private func sums(_ row: ComparisonRow) -> String {
    let quantity = Quantity(language: language)
    let unit = panel.indicators[row.indicator].unit
    let (late, early) = (
      row.sum.map { quantity.text($0, unit: unit) } ?? ReadableNumber.missing,
      row.sumSecond.map { quantity.text($0, unit: unit) } ?? ReadableNumber.missing
    )
    let head = language.pick(
      "同一批 \(row.n) 家合计 \(row.first) 年 \(late)、\(row.second) 年 \(early)",
      "the same \(row.n) together: \(late) in \(row.first), \(early) in \(row.second)")
    guard row.status == .ok else {
      return head + (row.status == .allZero ? language.pick(",均为 0", ", both 0") : "")
    }
    return head + ratio(row) + p(row) + language.pick("(在不考虑超离散时)", " (over-dispersion not considered)")
  }

  private func rates(_ row: ComparisonRow) -> String {
    let (left, right) = (
      ReadableNumber.brief(row.rate, significant: 3), ReadableNumber.brief(row.rateSecond, significant: 3)
    )
    let head = language.pick(
      "合计率(每万)\(row.first) \(left),\(row.second) \(right)",
      "common rate per 10,000: \(row.first) \(left), \(row.second) \(right)")
    return head + (row.status == .allZero ? language.pick(",均为 0", ", both 0") : ratio(row) + p(row))
  }

  private func ratio(_ row: ComparisonRow) -> String {
    guard let ratio = row.ratio else { return "" }
    func text(_ value: Double) -> String { ReadableNumber.brief(value, significant: 3) }
    var words = language.pick(",\(text(ratio)) 倍", ", ratio \(text(ratio))")
    if let low = row.ratioLow, let high = row.ratioHigh { words += " (95% \(text(low))–\(text(high)))" }
    return words
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
