// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Section three: the totals, against last year, with how many stand behind them.
struct TotalsSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let quantity: Quantity

  /// The table, and the indicators that are zero throughout or unstated.
  var markdown: String {
    let additive = material.totals.filter { $0.status != .notAdditive }
    let shown = additive.filter { ($0.sum?.mantissa ?? 0) != 0 || ($0.change?.absolute.mantissa ?? 0) != 0 }
    let zero = additive.filter { total in total.sum != nil && !shown.contains { $0.indicator == total.indicator } }
    let unstated = additive.filter { $0.status == .noData }
    var parts = ["## \(words.totalsTitle(isOneCounty: material.counties.count == 1))\n"]
    if !shown.isEmpty {
      let headings = words.totalHeadings(year: material.calendarYear)
      let columns = headings.enumerated().map { TableColumn(id: $1, label: $1, isNumeric: $0 == 1 || $0 == 2) }
      parts.append(MarkdownTableWriter().text(of: Table(id: "totals", columns: columns, rows: shown.map(row))))
    }
    var lines: [String] = []
    if !zero.isEmpty { lines.append(words.allZeroIndicators(words.list(zero.map(name)))) }
    if !unstated.isEmpty { lines.append(words.unstatedIndicators(words.list(unstated.map(name)))) }
    let isBounded = additive.contains { $0.isLowerBound }
    // Numbers that nobody has are missing too, but leave no mark.
    if isBounded || (unstated.isEmpty && !additive.isEmpty) { lines.append(words.totalsNote(missing: isBounded)) }
    if additive.isEmpty { lines.append(words.noTotals) }
    return (parts + [lines.joined(separator: "\n") + "\n"]).joined(separator: "\n")
  }

  /// Every total with a number, for templates.
  var list: [[String: Any]] {
    material.totals.filter { $0.sum != nil }.map { total in
      let unit = material.slice.panel.indicators[total.indicator].unit
      let amount = total.sum.map { quantity.text($0, unit: unit) } ?? ReadableNumber.missing
      return [
        "name": name(total), "sum": total.isLowerBound ? words.atLeast(amount) : amount, "stated": String(total.n),
        "expected": String(total.expected),
        "change": total.change.map { quantity.change($0.absolute) } ?? ReadableNumber.missing,
        "percent": total.change?.percent.map { ReadableNumber.percentChange($0) } ?? ReadableNumber.missing,
      ]
    }
  }

  private func name(_ total: CountyTotal) -> String { quantity.name(material.slice.panel.indicators[total.indicator]) }

  private func row(_ total: CountyTotal) -> [TableCell] {
    let unit = material.slice.panel.indicators[total.indicator].unit
    let amount = total.sum.map { quantity.text($0, unit: unit) } ?? ReadableNumber.missing
    let sum = total.isLowerBound ? words.atLeast(amount) : amount
    return [name(total), sum, "\(total.n)/\(total.expected)", change(total)].map { .text($0) }
  }

  private func change(_ total: CountyTotal) -> String {
    guard let change = total.change else { return ReadableNumber.missing }
    let percent = change.percent.map { ReadableNumber.percentChange($0) } ?? ""
    return words.changeCell(
      from: quantity.number(change.previous), to: quantity.number(change.current),
      change: quantity.change(change.absolute), percent: change.absolute.mantissa == 0 ? "" : percent,
      count: change.comparable)
  }
}
