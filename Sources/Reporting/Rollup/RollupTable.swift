// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import DelimitedText
public import Forms
internal import Records
public import Tables

/// County totals as rows, one a cell: `county-table.csv` and what `rollup` writes for programs.
public enum RollupTable {
  private static let ids = ["row", "column", "cell", "value", "n", "missing", "lower_bound"]

  /// The columns; county and year lead when several of them are told apart.
  public static func columns(isByCounty: Bool, hasYears: Bool) -> [TableColumn] {
    let leading = (isByCounty ? ["county_code", "county"] : []) + (isByCounty || hasYears ? ["year"] : [])
    return ReportColumns.columns(leading + ids, language: .chinese)
  }

  /// The totals, one after the other.
  public static func full(_ rollups: [Rollup], isByCounty: Bool, hasYears: Bool) -> Table {
    Table(
      id: "county-table", columns: columns(isByCounty: isByCounty, hasYears: hasYears),
      rows: rollups.flatMap { rollup in
        let leading: [TableCell] =
          (isByCounty ? [.words(rollup.countyCode), .words(rollup.county)] : [])
          + (isByCounty || hasYears ? [.count(rollup.year)] : [])
        return rollup.cells.map { leading + row($0) }
      })
  }

  private static func row(_ total: RollupCell) -> [TableCell] {
    [
      .text(rowLabel(total.cell)), .text(total.cell.columnPath), .text(total.cell.id), .exact(total.sum),
      .count(total.n), .count(total.missing), total.sum == nil ? .missing : .boolean(total.isLowerBound),
    ]
  }

  /// What the form calls a cell's row; the one row of table four goes by its section.
  static func rowLabel(_ cell: FormCell) -> String { cell.rowPath.isEmpty ? cell.sectionTitle : cell.rowPath }
}

/// Writes streamed totals as the rows of ``RollupTable``, without a table in between.
public struct RollupRowWriter {
  private let labels: [PreparedFields]
  private let isByCounty: Bool
  private let hasYears: Bool

  /// A writer of totals on one form, for rows of `writer`.
  public init(_ cells: [FormCell], for writer: CSVWriter, isByCounty: Bool, hasYears: Bool) {
    labels = cells.map { writer.fields([RollupTable.rowLabel($0), $0.columnPath, $0.id]) }
    self.isByCounty = isByCounty
    self.hasYears = hasYears
  }

  /// Writes one row per cell.
  public func write(_ group: StreamedRollup.Group, to writer: inout CSVWriter) {
    let leading =
      (isByCounty ? [group.countyCode, group.county] : []) + (isByCounty || hasYears ? [String(group.year)] : [])
    let prepared = writer.fields(leading)
    for (label, total) in zip(labels, group.cells) {
      if !leading.isEmpty { writer.prepared(prepared) }
      writer.prepared(label)
      if let sum = total.sum {
        writer.decimal(mantissa: sum.mantissa, scale: sum.scale)
      } else {
        writer.missing()
      }
      writer.integer(Int64(total.n))
      writer.integer(Int64(total.missing))
      if total.sum == nil { writer.missing() } else { writer.verbatim(total.isLowerBound ? "true" : "false") }
      writer.endRow()
    }
  }
}
