// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
internal import Records
public import Tables

/// The tests behind trends as a table; the row of a whole county has no authority.
public enum TrendTestTable {
  /// All columns.
  public static func full(_ rows: [TrendTestRow], panel: Panel, language: Language = .chinese) -> Table {
    let ids = [
      "county", "authority", "indicator", "label", "n", "first_year", "last_year", "ols_slope", "ols_low", "ols_high",
      "ols_p", "rate_ratio", "rate_error", "phi", "rate_p", "rate_status", "nb_theta", "nb_ratio", "nb_p",
      "change_after", "pettitt_k", "pettitt_p",
      "mk_s", "mk_tau", "mk_p", "mk_p_kind", "mk_q", "rising", "falling", "flat", "region_slope", "heterogeneity",
      "heterogeneity_p", "symmetric", "year_changes", "kendall_w", "kendall_p", "spearman", "movers", "status",
      "sentence",
    ]
    return table(rows, panel, ids, language)
  }

  /// The columns that fit a page; the county's own row says so.
  public static func brief(_ rows: [TrendTestRow], panel: Panel, language: Language) -> Table {
    var table = table(rows, panel, ["authority", "label", "n", "sentence"], language)
    for (index, row) in rows.enumerated() where row.authority == nil {
      let name = row.group.isEmpty ? language.pick("全部", "all") : row.group
      table.rows[index][0] = .text(language.pick("\(name)合计", "\(name), total"))
    }
    return table
  }

  private static func table(_ rows: [TrendTestRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    let text = TrendTestText(panel: panel, language: language)
    return Table(
      id: "trend-tests", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in
        ids.map { id in
          switch id {
          case "sentence": .text(text.sentence(row))
          case "movers": .words(text.movers(row))
          default: cell(id, row, panel)
          }
        }
      })
  }

  private static func cell(_ id: String, _ row: TrendTestRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "authority": .words(row.authority.map { panel.authorities[$0].name })
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "n": .count(row.years.count)
    case "first_year": .count(row.years.first)
    case "last_year": .count(row.years.last)
    case "rate_status": .words(row.factor?.status)
    case "change_after": .words(row.change?.after.map { "\($0)" }.joined(separator: " "))
    case "pettitt_k": .count(row.change?.k)
    case "year_changes": .words(changes(row))
    case "rising": .count(row.mannKendall?.region?.rising)
    case "falling": .count(row.mannKendall?.region?.falling)
    case "flat": .count(row.mannKendall?.region?.flat)
    case "mk_s": .count(row.mannKendall?.mkS)
    case "mk_p_kind": .words(row.mannKendall?.mkPKind?.rawValue)
    case "status": .words(row.mannKendall?.status.rawValue)
    default: .digits(figure(id, row))
    }
  }

  /// `2023:+5 2024:-2`, a dash where the year before is missing.
  private static func changes(_ row: TrendTestRow) -> String {
    zip(row.years.dropFirst(), row.yearChanges).map { year, change in
      guard let change else { return "\(year):—" }
      return "\(year):\(change.mantissa > 0 ? "+" : "")\(change)"
    }.joined(separator: " ")
  }

  private static func figure(_ id: String, _ row: TrendTestRow) -> Double? {
    switch id {
    case "ols_slope": row.line?.slope
    case "ols_low": row.line?.low
    case "ols_high": row.line?.high
    case "ols_p": row.line?.p
    case "rate_ratio": row.factor?.ratio
    case "rate_error": row.factor?.error
    case "phi": row.factor?.phi
    case "rate_p": row.factor?.p
    case "nb_theta": row.dispersed?.theta
    case "nb_ratio": row.dispersed?.ratio
    case "nb_p": row.dispersed?.p
    case "pettitt_p": row.change?.p
    case "mk_p": row.mannKendall?.mkP
    case "mk_tau": row.tau
    case "symmetric": row.symmetricChange
    case "region_slope": row.agreement?.slope
    case "heterogeneity": row.agreement?.heterogeneity
    case "heterogeneity_p": row.agreement?.p
    case "mk_q": row.mannKendall?.region?.q
    case "kendall_w": row.concordance?.w
    case "kendall_p": row.concordance?.p
    case "spearman": row.concordance?.spearman
    default: nil
    }
  }
}
