// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// The corners of Lorenz curves as a table.
public enum LorenzTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(_ rows: [LorenzRow], panel: Panel, isGrouped: Bool, language: Language = .chinese) -> Table {
    let ids = ["year", "indicator", "label", "lorenz_units", "lorenz_total"]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [LorenzRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = ["year", "label", "lorenz_units", "lorenz_total"]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [LorenzRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "lorenz", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: LorenzRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "lorenz_units": .ratio(row.units)
    case "lorenz_total": .ratio(row.total)
    default: .missing
    }
  }
}
