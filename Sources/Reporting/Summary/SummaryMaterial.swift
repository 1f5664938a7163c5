// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Panels
public import Records

/// All that a report folder is written from.
public struct SummaryMaterial: Sendable {
  /// The analyses of one area and year.
  public let summary: YearlySummary
  /// What the area is called: the county, or the dataset.
  public let area: String
  /// Whether a roster says who should report.
  public let hasRoster: Bool
  /// What checks and reading found on the year, in the order of every output.
  public let findings: [Finding]
  /// Documents and findings by authority.
  public let facts: DocumentFacts
  /// What may be published; nil when everything is shown.
  public let publication: Publication?
  /// The total of the area in the cells of the statutory form; nil where the data hold none of them.
  public let rollup: Rollup?
  /// The documents, of all years.
  let documents: [DocumentDescription]

  /// Material for the area called `area`; `findings` of other years are left out, and those that may not be published.
  public init(
    summary: YearlySummary, area: String, hasRoster: Bool, findings: [Finding], facts: DocumentFacts,
    publication: Publication? = nil, rollup: Rollup? = nil, documents: [DocumentDescription] = []
  ) {
    self.publication = publication
    let findings = publication?.publishable(findings, facts: facts) ?? findings
    self.summary = summary
    self.documents = documents
    self.rollup = rollup
    self.area = area
    self.hasRoster = hasRoster
    self.facts = facts
    let selected = Set(summary.slice.authorities)
    self.findings = findings.filter { finding in
      let isInYear = facts.year(of: finding).map { $0 == summary.year } ?? true
      return isInYear && (facts.authority(of: finding).map { selected.contains($0) } ?? true)
    }
  }
}

extension SummaryMaterial {
  /// The selected authorities and indicators in the year of the report.
  var slice: PanelSlice { summary.slice }

  /// The calendar year.
  var calendarYear: Int { summary.year }

  /// Index of the year in the panel.
  var year: Int { slice.panel.years.firstIndex(of: summary.year) ?? slice.standardYear }

  /// The counties covered, in order; unknown ones left out.
  var counties: [String] { summary.counties.filter { !$0.isUndetermined }.map(\.name) }

  /// What goes back to the units; nil in what is published, which is not for them.
  func slips(_ language: Language) -> Slips? {
    guard publication == nil else { return nil }
    return Slips(
      findings, facts: facts, panel: slice.panel, authorities: slice.authorities, years: [year], documents: documents,
      hasRoster: hasRoster, language: language)
  }

  var coverage: Coverage { summary.coverage }
  var totals: [CountyTotal] { summary.totals }
  var distributions: [DistributionRow] { summary.distribution }
  var outliers: OutlierTownships { summary.outliers }
  var trends: [TrendRow] { summary.trends }

  /// Whether there are documents whose identities could be judged.
  var wasChecked: Bool { summary.authorities.contains { $0.documents > 0 } }

  /// The name of an authority; with its county in front where several are covered.
  func name(_ authority: Int) -> String {
    let authority = slice.panel.authorities[authority]
    let isTold = counties.count < 2 || authority.name.hasPrefix(authority.county)
    return isTold ? authority.name : authority.county + authority.name
  }

  /// The total of the indicator with an id; nil when the panel has no such indicator or it was not selected.
  func total(_ id: String) -> CountyTotal? { totals.first { slice.panel.indicators[$0.indicator].id == id } }

  /// The distribution of the indicator with an index.
  func distribution(_ indicator: Int) -> DistributionRow? { distributions.first { $0.indicator == indicator } }
}
