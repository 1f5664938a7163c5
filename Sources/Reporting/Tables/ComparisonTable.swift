// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Comparisons of groups or years as a table, with one sentence each.
public enum ComparisonTable {
  /// All columns.
  public static func full(_ rows: [ComparisonRow], panel: Panel, language: Language = .chinese) -> Table {
    let ids = [
      "test", "year", "indicator", "label", "first_group", "second_group", "groups", "left_out", "n", "n_second",
      "median", "median_second", "statistic", "df", "p", "p_kind", "q", "difference", "superiority", "sum",
      "sum_second", "rate", "rate_second", "sum_ratio", "sum_ratio_low", "sum_ratio_high", "phi", "status", "sentence",
    ]
    return table(rows, panel, ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [ComparisonRow], panel: Panel, language: Language) -> Table {
    table(rows, panel, ["year", "label", "sentence"], language)
  }

  private static func table(_ rows: [ComparisonRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    let text = ComparisonText(panel: panel, language: language)
    return Table(
      id: "comparisons", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { $0 == "sentence" ? .text(text.sentence(row)) : cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: ComparisonRow, _ panel: Panel) -> TableCell {
    switch id {
    case "test": .text(row.test.rawValue)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "first_group": .words(row.first)
    case "second_group": .words(row.second)
    case "groups": .count(row.groups)
    case "left_out": .count(row.leftOut)
    case "n": .count(row.n)
    case "n_second": .count(row.nSecond)
    case "median": .ratio(row.median)
    case "median_second": .ratio(row.medianSecond)
    case "statistic": .digits(row.statistic)
    case "df": .count(row.freedom)
    case "p": .digits(row.p)
    case "p_kind": .words(row.pKind?.rawValue)
    case "q": .digits(row.q)
    case "difference": .ratio(row.difference)
    case "superiority": .ratio(row.superiority)
    case "sum": .exact(row.sum)
    case "sum_second": .exact(row.sumSecond)
    case "rate": .digits(row.rate)
    case "rate_second": .digits(row.rateSecond)
    case "sum_ratio": .digits(row.ratio)
    case "sum_ratio_low": .digits(row.ratioLow)
    case "sum_ratio_high": .digits(row.ratioHigh)
    case "phi": .digits(row.phi)
    case "status": .text(row.status.rawValue)
    default: .missing
    }
  }
}
