// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Section four: how the numbers are spread; where half or more are zero, how many had any comes first.
struct DistributionSection {
  let material: SummaryMaterial
  let words: any SummaryWords
  let quantity: Quantity

  /// The table of common indicators, a line for each rare one.
  var markdown: String {
    let rows = material.distributions.filter { $0.n > 0 && $0.status != .allZero }
    let rare = rows.filter { ($0.zeroShare ?? 0) >= 0.5 }
    let common = rows.filter { ($0.zeroShare ?? 0) < 0.5 }
    var parts = ["## \(words.distributionTitle)\n"]
    if !common.isEmpty {
      let columns = words.distributionHeadings.enumerated().map {
        TableColumn(id: $1, label: $1, isNumeric: $0 > 0 && $0 != 5)
      }
      let table = Table(id: "distribution", columns: columns, rows: common.map(row))
      parts.append(MarkdownTableWriter().text(of: table))
    }
    if !rare.isEmpty { parts.append(rare.map { "- " + line($0) }.joined(separator: "\n") + "\n") }
    parts.append((rows.isEmpty ? words.noDistribution : words.distributionNote) + "\n")
    return parts.joined(separator: "\n")
  }

  private func row(_ row: DistributionRow) -> [TableCell] {
    let name = quantity.name(material.slice.panel.indicators[row.indicator])
    let zeros = row.zeros == 0 ? "0" : "\(row.zeros)(\(ReadableNumber.share(row.zeroShare)))"
    let largest = row.max.map { [quantity.number($0), holder(row)].compactMap { $0 }.joined(separator: " ") }
    return [
      name, "\(row.n)", quantity.language == .chinese ? zeros : zeros.replacing("(", with: " ("),
      quantity.middle(row.median), quantity.middle(row.q1) + "–" + quantity.middle(row.q3),
      largest ?? ReadableNumber.missing, row.n > 3 ? ReadableNumber.share(row.top3Share) : ReadableNumber.missing,
      quantity.middle(row.dispersionIndex),
    ].map { .text($0) }
  }

  /// Whoever has the largest number; several are counted.
  private func holder(_ row: DistributionRow) -> String? {
    let first = row.top.filter { value($0, row) == row.max }
    guard let authority = first.first else { return nil }
    return first.count == 1 ? material.name(authority) : words.names(first.map(material.name))
  }

  /// Up to four are named with their numbers; more are described.
  private func line(_ row: DistributionRow) -> String {
    let indicator = material.slice.panel.indicators[row.indicator]
    let some = row.n - row.zeros
    let named = row.top.filter { (value($0, row)?.mantissa ?? 0) > 0 }
    let detail: String
    if some <= named.count, some <= 4 {
      detail = words.list(
        named.map { authority in
          words.holder(
            material.name(authority), value(authority, row).map { quantity.text($0, unit: indicator.unit) } ?? "")
        })
    } else {
      detail = words.positives(
        median: quantity.middle(row.positiveMedian),
        max: row.max.map { quantity.text($0, unit: indicator.unit) } ?? ReadableNumber.missing,
        holder: holder(row) ?? "")
    }
    return words.mostlyZero(quantity.name(indicator), n: row.n, some: some, detail)
  }

  private func value(_ authority: Int, _ row: DistributionRow) -> FixedDecimal? {
    let panel = material.slice.panel
    let column = panel.columns[row.indicator]
    let cell = panel.index(authority: authority, year: material.year)
    guard column.states[cell].hasNumber else { return nil }
    return FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale)
  }
}
