// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Tables

/// `authorities.csv`: one row for everybody who reported or should have.
enum AuthorityTable {
  /// Who, how completely, what was found, the numbers of the analysed indicators, and the p of all of them together.
  static func full(_ material: SummaryMaterial) -> Table {
    let panel = material.slice.panel
    let ids = [
      "authority_id", "authority", "county", "type", "documents", "status", "form", "cells_reported", "cells_missing",
      "errors", "warnings", "tier_a", "tier_b",
    ]
    let indicators = material.slice.indicators.map { panel.indicators[$0] }
    let columns =
      ReportColumns.columns(ids, language: .chinese)
      + indicators.map { TableColumn(id: $0.id, label: $0.label, isNumeric: true) }
      + ReportColumns.columns(["combined_p"], language: .chinese)
    return Table(
      id: "authorities", columns: columns,
      rows: material.summary.authorities.map { overview in
        let authority = panel.authorities[overview.authority]
        let head: [TableCell] = [
          .words(authority.id), .text(authority.name), .words(authority.county), .words(authority.type),
          .count(overview.documents), .text(overview.status.rawValue), .words(overview.form?.rawValue),
          .count(overview.cellsReported), .count(overview.cellsMissing), .count(overview.errors),
          .count(overview.warnings), .count(overview.tierA), .count(overview.tierB),
        ]
        return head + overview.values.map { .exact($0) } + [.digits(overview.combinedP)]
      })
  }
}
