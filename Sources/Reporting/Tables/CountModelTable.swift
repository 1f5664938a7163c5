// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// The models of counts side by side as a table.
public enum CountModelTable {
  /// All columns; `county` only when the rows are grouped by county.
  public static func full(
    _ rows: [CountModelRow], panel: Panel, isGrouped: Bool, language: Language = .chinese
  ) -> Table {
    let ids = [
      "year", "indicator", "label", "n", "model", "mean", "theta", "lambda", "pi", "log_likelihood", "aic",
      "delta_aic", "bic", "lr", "lr_p", "dispersion_p", "zeros", "expected_zeros", "fit_chi2", "fit_df", "fit_p",
      "cells", "status",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ rows: [CountModelRow], panel: Panel, isGrouped: Bool, language: Language) -> Table {
    let ids = [
      "year", "label", "n", "model", "mean", "theta", "lambda", "pi", "aic", "delta_aic", "lr_p", "zeros",
      "expected_zeros", "fit_p", "status",
    ]
    return table(rows, panel, isGrouped ? ["county"] + ids : ids, language)
  }

  private static func table(_ rows: [CountModelRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "models", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel.indicators[row.indicator]) } })
  }

  private static func cell(_ id: String, _ row: CountModelRow, _ indicator: PanelIndicator) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "year": .count(row.year)
    case "indicator": .text(indicator.id)
    case "label": .text(indicator.label)
    case "n": .count(row.n)
    case "model": .words(row.model?.rawValue)
    case "mean": .ratio(row.mean)
    case "zeros": .count(row.zeros)
    case "fit_df": .count(row.fitFreedom)
    case "cells": .words(row.cells.map(text).joined(separator: " "))
    case "status": .text(row.status.rawValue)
    default: .digits(figure(id, row))
    }
  }

  private static func figure(_ id: String, _ row: CountModelRow) -> Double? {
    switch id {
    case "theta": row.theta
    case "lambda": row.lambda
    case "pi": row.pi
    case "log_likelihood": row.logLikelihood
    case "aic": row.aic
    case "delta_aic": row.deltaAIC
    case "bic": row.bic
    case "lr": row.likelihoodRatio
    case "lr_p": row.likelihoodRatioP
    case "dispersion_p": row.dispersionP
    case "expected_zeros": row.expectedZeros
    case "fit_chi2": row.fit
    case "fit_p": row.fitP
    default: nil
    }
  }

  /// Counts, how many authorities have them, and how many the model expects: `1–3:5/4.2`.
  private static func text(_ cell: CountModelRow.Cell) -> String {
    let range =
      cell.through.map { $0 == cell.from ? "\(cell.from)" : "\(cell.from)-\($0)" } ?? "\(cell.from)+"
    return "\(range):\(cell.observed)/\(ReadableNumber.real(cell.expected, decimals: 1))"
  }
}
