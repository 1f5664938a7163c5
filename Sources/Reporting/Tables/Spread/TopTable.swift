// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// The authorities that hold the most of each indicator, ties named, as a table.
public enum TopTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(_ rows: [TopRow], panel: Panel, isGrouped: Bool, language: Language = .chinese) -> Table {
    let ids = ["year", "indicator", "label", "rank", "tied", "authority", "value", "share", "cumulative_share"]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [TopRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = ["year", "label", "rank", "tied", "authority", "value", "share", "cumulative_share"]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [TopRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "top", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: TopRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "rank": .count(row.rank)
    case "tied": .count(row.tied)
    case "authority": .text(panel.authorities[row.authority].name)
    case "value": .exact(row.value)
    case "share": .ratio(row.share)
    case "cumulative_share": .ratio(row.cumulativeShare)
    default: .missing
    }
  }
}
