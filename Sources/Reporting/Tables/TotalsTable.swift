// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// `summary.csv`: the totals, against the year before over authorities with both numbers.
enum TotalsTable {
  /// All columns of `material`'s totals.
  static func full(_ material: SummaryMaterial) -> Table {
    let ids = [
      "indicator", "label", "unit", "year", "sum", "previous", "change", "percent", "n", "expected", "lower_bound",
    ]
    return Table(
      id: "summary", columns: ReportColumns.columns(ids, language: .chinese),
      rows: material.totals.map { total in
        let indicator = material.slice.panel.indicators[total.indicator]
        return [
          .text(indicator.id), .text(indicator.label), .words(indicator.unit), .count(total.year), .exact(total.sum),
          .exact(total.change?.previous), .exact(total.change?.absolute), .ratio(total.change?.percent),
          .count(total.n), .count(total.expected), total.sum == nil ? .missing : .boolean(total.isLowerBound),
        ]
      })
  }
}
