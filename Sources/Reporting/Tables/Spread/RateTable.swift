// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Rates per 10,000 with intervals, shrinkage, standardised ratios and residuals as a table; a group has no authority.
public enum RateTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(_ rows: [RateRow], panel: Panel, isGrouped: Bool, language: Language = .chinese) -> Table {
    let ids = [
      "year", "indicator", "label", "authority", "n", "value", "exposure", "rate", "rate_low", "rate_high", "byar_low",
      "byar_high", "shrunken_rate", "shrunken_low", "shrunken_high", "rate_rank", "standard_expected", "smr", "smr_low",
      "smr_high", "smr_p", "pearson", "deviance", "deviance_standardized", "anscombe", "freeman_tukey", "status",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [RateRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = [
      "year", "label", "authority", "value", "exposure", "rate", "rate_low", "rate_high", "shrunken_rate", "rate_rank",
      "smr", "smr_low", "smr_high",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [RateRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "rates", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: RateRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "authority": .words(row.authority.map { panel.authorities[$0].name })
    case "n": .count(row.n)
    case "value": .exact(row.count)
    case "exposure": .ratio(row.exposure)
    case "rate_rank": .count(row.rank)
    case "status": .text(row.status.rawValue)
    default: .digits(figure(id, row))
    }
  }

  private static func figure(_ id: String, _ row: RateRow) -> Double? {
    switch id {
    case "rate": row.rate
    case "rate_low": row.garwood?.low
    case "rate_high": row.garwood?.high
    case "byar_low": row.byar?.low
    case "byar_high": row.byar?.high
    case "shrunken_rate": row.shrunken
    case "shrunken_low": row.shrunkenInterval?.low
    case "shrunken_high": row.shrunkenInterval?.high
    case "standard_expected": row.standardised?.expected
    case "smr": row.standardised?.ratio
    case "smr_low": row.standardised?.interval?.low
    case "smr_high": row.standardised?.interval?.high
    case "smr_p": row.standardised?.p
    case "pearson": row.residual?.pearson
    case "deviance": row.residual?.deviance
    case "deviance_standardized": row.residual?.standardized
    case "anscombe": row.residual?.anscombe
    case "freeman_tukey": row.residual?.freemanTukey
    default: nil
    }
  }
}
