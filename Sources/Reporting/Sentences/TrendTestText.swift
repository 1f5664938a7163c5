// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// One sentence on the tests of a series: what is tested and found, or why nothing is tested.
struct TrendTestText {
  let panel: Panel
  let language: Language

  /// The sentence of `row`, without names.
  func sentence(_ row: TrendTestRow) -> String {
    var parts: [String] = []
    if row.years.count < 2 {
      parts.append(language.pick("不足两年,没有变化可说", "fewer than two years: no change to speak of"))
    } else {
      if !row.isTested {
        parts.append(
          language.pick(
            "只有 \(row.years.count) 年,不足五年只描述、不检验", "\(row.years.count) years: fewer than five are described, not tested"
          ))
      }
      if let p = row.mannKendall?.mkP {
        parts.append("Mann–Kendall " + ComparisonText.text("p", p))
        if let q = row.mannKendall?.region?.q { parts.append(ComparisonText.text("q", q)) }
      }
      if let line = row.line {
        let slope = ReadableNumber.brief(line.slope)
        parts.append(
          language.pick("直线每年 \(slope)", "line \(slope) a year")
            + (line.p.map { " (\(ComparisonText.text("p", $0)))" } ?? ""))
      }
      if let factor = row.factor { parts += self.factor(factor) }
      if let change = row.change {
        let years = change.after.map { "\($0)" }.joined(separator: language.pick("、", ", "))
        parts.append(language.pick("变点在 \(years) 年后(仅供描述)", "change after \(years) (descriptive)"))
      }
      if let order = row.concordance, let w = order.w {
        parts.append(language.pick("各家位次一致度 W = ", "order kept, W = ") + ReadableNumber.real(w, decimals: 2))
      }
    }
    return parts.joined(separator: language.pick(",", ", "))
  }

  /// Who moved furthest, with the places counted from the smallest: 青山镇 3→12.
  func movers(_ row: TrendTestRow) -> String {
    (row.concordance?.movers ?? []).map { mover in
      "\(panel.authorities[mover.authority].name) \(place(mover.first))→\(place(mover.last))"
    }.joined(separator: language.pick("、", ", "))
  }

  private func place(_ rank: Double) -> String {
    rank == rank.rounded() ? "\(Int(rank))" : ReadableNumber.real(rank, decimals: 1)
  }

  private func factor(_ factor: TrendTestRow.Factor) -> [String] {
    if let ratio = factor.ratio {
      let text = ReadableNumber.brief(ratio)
      return [
        language.pick("每年 \(text) 倍", "times \(text) a year")
          + (factor.p.map { " (\(ComparisonText.text("p", $0)))" } ?? "")
      ]
    }
    guard let direction = factor.direction else { return [] }
    return direction > 0
      ? [language.pick("全部发生在最后一年,倍数无穷大", "everything fell in the last year: no finite factor")]
      : [language.pick("全部发生在第一年,倍数为零", "everything fell in the first year: no finite factor")]
  }
}
