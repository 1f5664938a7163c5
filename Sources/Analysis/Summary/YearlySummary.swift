// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels
public import Records

/// Everything a yearly summary says about one area and year, as values; the words are the report's.
public struct YearlySummary: Sendable {
  /// The panel with the area, the year and the indicators.
  public let slice: PanelSlice
  /// The counties the area covers, in order; the authorities without one come last.
  public let counties: [PeerGroup]
  /// The year.
  public let year: Int
  /// Whether the year was left to the standard: the latest that at least half of the authorities report on.
  public let usesStandardYear: Bool
  /// Who reported and who did not.
  public let coverage: Coverage
  /// One total an indicator, with its change on the year before.
  public let totals: [CountyTotal]
  /// One distribution an indicator, over the whole area.
  public let distribution: [DistributionRow]
  /// Who stands out, compared within counties unless other peers were asked for.
  public let outliers: OutlierTownships
  /// The area's own trends, one an indicator, then those of its authorities.
  public let trends: [TrendRow]
  /// One row an authority.
  public let authorities: [AuthorityOverview]
  /// The facts of the first sentences.
  public let digest: YearDigest

  /// The summary of the latest selected year.
  ///
  /// - Parameters:
  ///   - selection: the area, the year and the indicators; trends reach back over all years before.
  ///   - documents: what was read, for counts of documents and cells; empty for a typed table.
  ///   - findings: what checks found; cells with errors are reported before they are ranked.
  /// - Throws: ``SelectionError`` for a county, year or indicator the panel does not have.
  public init(
    _ panel: Panel, selection: Selection = Selection(), documents: [DocumentDescription] = [],
    findings: [Finding] = [], options: OutlierOptions = OutlierOptions()
  ) throws(SelectionError) {
    let chosen = try PanelSlice(panel, selection)
    let year = chosen.years.last ?? chosen.standardYear
    let facts = DocumentFacts(panel, documents: documents, findings: findings)
    var slice = chosen.with(years: [year])
    if case .named = selection.indicators {} else { slice = slice.withoutUnusedForms(year: year, facts: facts) }
    let outliers = OutlierTownships(slice, options: options, broken: BrokenCells(findings, facts: facts))
    self.init(slice, year: year, facts: facts, outliers: outliers)
  }

  /// The same with the outliers at hand, as when they were looked for on several threads.
  ///
  /// - Parameters:
  ///   - year: index of the year in the panel.
  ///   - totals: the totals, when others are published than those of the slice.
  public init(
    _ slice: PanelSlice, year: Int, facts: DocumentFacts, outliers: OutlierTownships, totals: [CountyTotal]? = nil
  ) {
    let panel = slice.panel
    self.slice = slice
    self.year = panel.years[year]
    usesStandardYear = slice.usesStandardYear
    counties = PeerGroup.groups(of: slice.authorities, in: panel, by: .county)
    coverage = Coverage(panel, authorities: slice.authorities, year: year)
    let totals = totals ?? CountyTotal.totals(slice, authorities: slice.authorities)
    self.totals = totals
    distribution = Distribution.rows(slice)
    self.outliers = outliers
    trends = Trends.rows(slice.through(year: year).carriedOn(), grouping: .all)
    authorities = AuthorityOverview.rows(slice, year: year, facts: facts, outliers: outliers)
    digest = YearDigest(slice, year: year, totals: totals, outliers: outliers, trends: trends)
  }
}
