// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Panels
public import Records

/// All that a summary page is written from.
public struct SummaryMaterial: Sendable {
  /// The selected authorities and indicators in the year of the report.
  public let slice: PanelSlice
  /// Index of the year in the panel.
  public let year: Int
  /// What the area is called: the county, or the dataset.
  public let area: String
  /// The counties covered, in order; unknown ones left out.
  public let counties: [String]
  /// Whether a roster says who should report.
  public let hasRoster: Bool
  /// Who reported and who did not.
  public let coverage: Coverage
  /// Totals by indicator.
  public let totals: [CountyTotal]
  /// Distributions by indicator, over the whole area.
  public let distributions: [DistributionRow]
  /// The ranking.
  public let outliers: OutlierTownships
  /// Changes: group rows and the rows of authorities.
  public let trends: [TrendRow]
  /// What checks and reading found on the year, in order.
  public let findings: [Finding]
  /// Documents and findings by authority.
  public let facts: DocumentFacts
}

extension SummaryMaterial {
  /// The calendar year.
  var calendarYear: Int { slice.panel.years[year] }

  /// The name of an authority; with its county in front where several are covered.
  func name(_ authority: Int) -> String {
    let authority = slice.panel.authorities[authority]
    return counties.count > 1 ? authority.county + authority.name : authority.name
  }

  /// The total of the indicator with an id; nil when the panel has no such indicator or it was not selected.
  func total(_ id: String) -> CountyTotal? { totals.first { slice.panel.indicators[$0.indicator].id == id } }

  /// The distribution of the indicator with an index.
  func distribution(_ indicator: Int) -> DistributionRow? { distributions.first { $0.indicator == indicator } }
}
