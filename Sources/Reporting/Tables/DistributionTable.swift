// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Distributions as a table: all statistics for programs, the ones people ask for first on a terminal and in Markdown.
public enum DistributionTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(
    _ rows: [DistributionRow], panel: Panel, isGrouped: Bool, language: Language = .chinese
  ) -> Table {
    let ids = [
      "year", "indicator", "label", "unit", "n", "missing", "zeros", "zero_share", "sum", "mean", "sd", "min", "q1",
      "median", "q3", "p90", "p99", "max", "iqr", "mad", "sn", "qn", "skewness", "kurtosis", "gini", "top3_share",
      "dispersion_index", "dispersion_p", "trimmed_mean", "positive_median", "skewness_g1", "kurtosis_g2",
      "gini_corrected", "hhi", "entropy", "entropy_normalized", "status",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [DistributionRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = [
      "year", "label", "n", "missing", "zeros", "sum", "median", "q1", "q3", "max", "top3_share", "dispersion_index",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [DistributionRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "distribution", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel.indicators[row.indicator]) } })
  }

  private static func cell(_ id: String, _ row: DistributionRow, _ indicator: PanelIndicator) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(indicator.id)
    case "label": .text(indicator.label)
    case "unit": .words(indicator.unit)
    case "n": .count(row.n)
    case "missing": .count(row.missing)
    case "zeros": .count(row.zeros)
    case "zero_share": .ratio(row.zeroShare)
    case "sum": .exact(row.sum)
    case "min": .exact(row.min)
    case "max": .exact(row.max)
    case "status": .text(row.status.rawValue)
    default: statistic(id, row)
    }
  }

  private static func statistic(_ id: String, _ row: DistributionRow) -> TableCell {
    switch id {
    case "mean": .ratio(row.mean)
    case "sd": .digits(row.sd)
    case "q1": .ratio(row.q1)
    case "median": .ratio(row.median)
    case "q3": .ratio(row.q3)
    case "p90": .ratio(row.p90)
    case "p99": .ratio(row.p99)
    case "iqr": .ratio(row.iqr)
    case "mad": .ratio(row.mad)
    case "sn": .digits(row.sn)
    case "qn": .digits(row.qn)
    case "skewness": .digits(row.skewness)
    case "kurtosis": .digits(row.kurtosis)
    case "gini": .ratio(row.gini)
    case "top3_share": .ratio(row.top3Share)
    case "dispersion_index": .ratio(row.dispersionIndex)
    case "dispersion_p": .digits(row.dispersionP)
    case "trimmed_mean": .ratio(row.trimmedMean)
    case "positive_median": .ratio(row.positiveMedian)
    case "skewness_g1": .digits(row.adjustedSkewness)
    case "kurtosis_g2": .digits(row.adjustedKurtosis)
    case "gini_corrected": .ratio(row.giniCorrected)
    case "hhi": .ratio(row.hhi)
    case "entropy": .digits(row.entropy)
    case "entropy_normalized": .digits(row.normalizedEntropy)
    default: .missing
    }
  }
}
