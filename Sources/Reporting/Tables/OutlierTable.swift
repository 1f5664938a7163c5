// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import DelimitedText
public import Panels
public import Tables

/// Outlier authorities as a table: every column for programs, the ranking with its sentence for people.
public enum OutlierTable {
  /// The columns there are, by their names for programs; those of rates are per 10,000.
  fileprivate enum Column: String {
    case rank, tier, county, authority, year, indicator, label, value, ratio, score, p, q, method, status, sentence
    case exposure, rate, phi, tau2
    case peerN = "peer_n"
    case peerMedian = "peer_median"
    case expectedLow = "expected_low"
    case expectedHigh = "expected_high"
    case qCounty = "q_county"
    case qAll = "q_all"
    case rateLow = "rate_low"
    case rateHigh = "rate_high"
    case shrunkenRate = "shrunken_rate"
    case shrunkenLow = "shrunken_low"
    case shrunkenHigh = "shrunken_high"
    case rateRank = "rate_rank"
    case innerLow = "inner_low"
    case innerHigh = "inner_high"
    case outerLow = "outer_low"
    case outerHigh = "outer_high"
  }

  /// The rows of ``full(_:panel:language:)`` one by one, for tables too long to be held.
  public struct Rows {
    private let panel: Panel
    private let text: OutlierText
    private let ids: [Column]
    /// The columns.
    public let columns: [TableColumn]

    /// The rows of a ranking; `q_all` only when the tiers rest on it.
    public init(_ outliers: OutlierTownships, panel: Panel, language: Language = .chinese) {
      self.init(outliers, panel, OutlierTable.allColumns(outliers.options), language)
    }

    fileprivate init(_ outliers: OutlierTownships, _ panel: Panel, _ ids: [Column], _ language: Language) {
      self.panel = panel
      self.ids = ids
      columns = ReportColumns.columns(ids.map(\.rawValue), language: language)
      text = OutlierText(
        panel: panel, peers: outliers.options.peers, language: language,
        exposure: outliers.options.exposure?.name ?? "")
    }

    /// Writes one row.
    public func write(_ row: OutlierRow, to writer: inout CSVWriter) {
      for id in ids {
        if id == .sentence {
          writer.text { text.append(row, to: &$0) }
        } else {
          CSVTableWriter.writeCell(OutlierTable.cell(id, row, panel), to: &writer)
        }
      }
      writer.endRow()
    }

    fileprivate func cells(_ row: OutlierRow) -> [TableCell] {
      ids.map { $0 == .sentence ? .text(text.sentence(row)) : OutlierTable.cell($0, row, panel) }
    }
  }

  /// All columns; `q_all` only when the tiers rest on it.
  public static func full(_ outliers: OutlierTownships, panel: Panel, language: Language = .chinese) -> Table {
    table(outliers, panel, allColumns(outliers.options), language)
  }

  /// The columns that fit a page.
  public static func brief(_ outliers: OutlierTownships, panel: Panel, language: Language) -> Table {
    table(outliers, panel, [.rank, .tier, .authority, .year, .sentence], language)
  }

  private static func table(
    _ outliers: OutlierTownships, _ panel: Panel, _ ids: [Column], _ language: Language
  ) -> Table {
    let rows = Rows(outliers, panel, ids, language)
    return Table(id: "outliers", columns: rows.columns, rows: outliers.rows.map { rows.cells($0) })
  }

  private static func allColumns(_ options: OutlierOptions) -> [Column] {
    let over: [Column] = options.scope == .all ? [.qAll] : []
    let rates: [Column] =
      options.method == .funnel
      ? [
        .exposure, .rate, .rateLow, .rateHigh, .shrunkenRate, .shrunkenLow, .shrunkenHigh, .rateRank, .innerLow,
        .innerHigh, .outerLow, .outerHigh, .phi, .tau2,
      ] : []
    return [
      .rank, .tier, .county, .authority, .year, .indicator, .label, .value, .peerN, .peerMedian, .expectedLow,
      .expectedHigh, .ratio, .score, .p, .q, .qCounty,
    ] + over + rates + [.method, .status, .sentence]
  }

  private static func cell(_ id: Column, _ row: OutlierRow, _ panel: Panel) -> TableCell {
    switch id {
    case .rank: .count(row.rank)
    case .tier: .words(row.tier?.rawValue)
    case .county: .words(panel.authorities[row.authority].county)
    case .authority: .text(panel.authorities[row.authority].name)
    case .year: .count(row.year)
    case .indicator: .text(panel.indicators[row.indicator].id)
    case .label: .text(panel.indicators[row.indicator].label)
    case .value: .exact(row.value)
    case .peerN: .count(row.peerN)
    case .peerMedian: .ratio(row.peerMedian)
    case .expectedLow: .exact(row.expectedLow)
    case .expectedHigh: .exact(row.expectedHigh)
    case .ratio: .ratio(row.ratio)
    case .score: .digits(row.score)
    case .p: .digits(row.p)
    case .q: .digits(row.q)
    case .qCounty: .digits(row.qCounty)
    case .qAll: .digits(row.qAll)
    case .method: .text(row.method.rawValue)
    case .status: .text(row.status.rawValue)
    case .exposure: .ratio(row.rate?.exposure)
    case .rate: .digits(row.rate?.rate)
    case .rateLow: .digits(row.rate?.interval?.low)
    case .rateHigh: .digits(row.rate?.interval?.high)
    case .shrunkenRate: .digits(row.rate?.shrunken)
    case .shrunkenLow: .digits(row.rate?.shrunkenInterval?.low)
    case .shrunkenHigh: .digits(row.rate?.shrunkenInterval?.high)
    case .rateRank: .count(row.rate?.rank)
    case .innerLow: .digits(row.rate?.limits.first?.low)
    case .innerHigh: .digits(row.rate?.limits.first?.high)
    case .outerLow: .digits(row.rate?.limits.last?.low)
    case .outerHigh: .digits(row.rate?.limits.last?.high)
    case .phi: .digits(row.rate?.phi)
    case .tau2: .digits(row.rate?.tauSquared)
    case .sentence: .missing
    }
  }
}
