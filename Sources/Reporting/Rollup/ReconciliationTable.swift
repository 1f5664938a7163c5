// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Forms
public import Tables

/// A county's own report against the total of its units.
public enum ReconciliationTable {
  /// All cells and columns.
  public static func full(_ reconciliation: Reconciliation) -> Table {
    let ids = [
      "row", "column", "cell", "own", "value", "difference", "verdict", "n", "missing", "lower_bound", "explanation",
    ]
    let text = ReconciliationText(reconciliation, language: .chinese)
    return Table(
      id: "reconciliation", columns: ReportColumns.columns(ids, language: .chinese),
      rows: reconciliation.rows.map { row in
        [
          .text(RollupTable.rowLabel(row.total.cell)), .text(row.total.cell.columnPath), .text(row.total.cell.id),
          .exact(row.own), .exact(row.total.sum), .exact(row.difference), .text(row.verdict.rawValue),
          .count(row.total.n), .count(row.total.missing),
          row.total.sum == nil ? .missing : .boolean(row.total.isLowerBound), .words(text.explanation(row)),
        ]
      })
  }

  /// The cells that differ, and why, as far as units tell.
  public static func brief(_ reconciliation: Reconciliation, language: Language) -> Table {
    let text = ReconciliationText(reconciliation, language: language)
    return Table(
      id: "reconciliation",
      columns: ReportColumns.columns(["label", "own", "sum", "difference", "explanation"], language: language),
      rows: reconciliation.rows.filter { $0.verdict != .equal && $0.verdict != .cannotTell }.map { row in
        [
          .text(IndicatorName.text(id: row.total.cell.id, language)), .exact(row.own), .exact(row.total.sum),
          .exact(row.difference), .words(text.explanation(row)),
        ]
      })
  }
}
