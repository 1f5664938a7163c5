// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import Panels
public import Tables

/// Outlier authorities as a table: every column for programs, the ranking with its sentence for people.
public enum OutlierTable {
  /// All columns; `q_all` only when the tiers rest on it.
  public static func full(_ outliers: OutlierTownships, panel: Panel, language: Language = .chinese) -> Table {
    let over: [String] = outliers.options.scope == .all ? ["q_all"] : []
    let rates: [String] = outliers.options.method == .funnel ? Self.rates : []
    let ids =
      [
        "rank", "tier", "county", "authority", "year", "indicator", "label", "value", "peer_n", "peer_median",
        "expected_low", "expected_high", "ratio", "score", "p", "q", "q_county",
      ] + over + rates + ["method", "status", "sentence"]
    return table(outliers, panel, ids, language)
  }

  /// The columns that fit a page.
  public static func brief(_ outliers: OutlierTownships, panel: Panel, language: Language) -> Table {
    table(outliers, panel, ["rank", "tier", "authority", "year", "sentence"], language)
  }

  private static func table(
    _ outliers: OutlierTownships, _ panel: Panel, _ ids: [String], _ language: Language
  ) -> Table {
    let text = OutlierText(
      panel: panel, peers: outliers.options.peers, language: language,
      exposure: outliers.options.exposure?.name ?? "")
    return Table(
      id: "outliers", columns: ReportColumns.columns(ids, language: language),
      rows: outliers.rows.map { row in
        let sentence = text.sentence(row)
        return ids.map { $0 == "sentence" ? .text(sentence) : cell($0, row, panel) }
      })
  }

  /// The columns of rates, per 10,000.
  private static let rates = [
    "exposure", "rate", "rate_low", "rate_high", "shrunken_rate", "shrunken_low", "shrunken_high", "rate_rank",
    "inner_low", "inner_high", "outer_low", "outer_high", "phi", "tau2",
  ]

  private static func rate(_ id: String, _ rate: OutlierRate?) -> TableCell {
    switch id {
    case "exposure": .ratio(rate?.exposure)
    case "rate": .digits(rate?.rate)
    case "rate_low": .digits(rate?.interval?.low)
    case "rate_high": .digits(rate?.interval?.high)
    case "shrunken_rate": .digits(rate?.shrunken)
    case "shrunken_low": .digits(rate?.shrunkenInterval?.low)
    case "shrunken_high": .digits(rate?.shrunkenInterval?.high)
    case "rate_rank": .count(rate?.rank)
    case "inner_low": .digits(rate?.limits.first?.low)
    case "inner_high": .digits(rate?.limits.first?.high)
    case "outer_low": .digits(rate?.limits.last?.low)
    case "outer_high": .digits(rate?.limits.last?.high)
    case "phi": .digits(rate?.phi)
    case "tau2": .digits(rate?.tauSquared)
    default: .missing
    }
  }

  private static func cell(_ id: String, _ row: OutlierRow, _ panel: Panel) -> TableCell {
    let authority = panel.authorities[row.authority]
    return switch id {
    case "rank": .count(row.rank)
    case "tier": .words(row.tier?.rawValue)
    case "county": .words(authority.county)
    case "authority": .text(authority.name)
    case "year": .count(row.year)
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "value": .exact(row.value)
    case "peer_n": .count(row.peerN)
    case "peer_median": .ratio(row.peerMedian)
    case "expected_low": .exact(row.expectedLow)
    case "expected_high": .exact(row.expectedHigh)
    case "ratio": .ratio(row.ratio)
    case "score": .digits(row.score)
    case "p": .digits(row.p)
    case "q": .digits(row.q)
    case "q_county": .digits(row.qCounty)
    case "q_all": .digits(row.qAll)
    case "method": .text(row.method.rawValue)
    case "status": .text(row.status.rawValue)
    default: rate(id, row.rate)
    }
  }
}
