// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Shares of one count in another with intervals as a table; a group has no authority.
public enum ProportionTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(_ rows: [ProportionRow], panel: Panel, isGrouped: Bool, language: Language = .chinese)
    -> Table
  {
    let ids = [
      "year", "indicator", "label", "of", "authority", "n", "part", "whole", "proportion", "wilson_low", "wilson_high",
      "clopper_low", "clopper_high", "jeffreys_low", "jeffreys_high", "funnel_z", "status",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [ProportionRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = ["year", "label", "authority", "part", "whole", "proportion", "wilson_low", "wilson_high", "status"]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [ProportionRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "proportions", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: ProportionRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "of": .text(panel.indicators[row.whole].id)
    case "authority": .words(row.authority.map { panel.authorities[$0].name })
    case "n": .count(row.n)
    case "part": .exact(row.part)
    case "whole": .exact(row.total)
    case "status": .text(row.status.rawValue)
    default: .digits(figure(id, row))
    }
  }

  private static func figure(_ id: String, _ row: ProportionRow) -> Double? {
    switch id {
    case "proportion": row.share
    case "wilson_low": row.wilson?.low
    case "wilson_high": row.wilson?.high
    case "clopper_low": row.clopperPearson?.low
    case "clopper_high": row.clopperPearson?.high
    case "jeffreys_low": row.jeffreys?.low
    case "jeffreys_high": row.jeffreys?.high
    case "funnel_z": row.funnelScore
    default: nil
    }
  }
}
