// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
public import Records

/// What the page is made from besides the summary: the documents of the year and lines of their texts.
public struct PageMaterial: Sendable {
  /// A document's lines that are quoted, by number.
  public typealias Quotes = [String: [Int: String]]

  let summary: SummaryMaterial
  let charts: ReportCharts
  let language: Language
  let quotes: Quotes
  /// What the data set is called on the command line.
  let dataset: String
  /// The counting document of every authority in the year, by index in the panel.
  let records: [Int: Record]
  /// The years shown in histories, by index in the panel.
  let years: [Int]

  /// Material of a page.
  ///
  /// - Parameters:
  ///   - records: all records; those of other years and superseded ones are left out. Empty for a typed table.
  ///   - quotes: lines of the documents, by document id.
  public init(
    _ summary: SummaryMaterial, charts: ReportCharts, records: [Record], quotes: Quotes, dataset: String,
    language: Language
  ) {
    self.summary = summary
    self.charts = charts
    self.language = language
    self.quotes = quotes
    self.dataset = dataset
    var own: [Int: Record] = [:]
    for record in records
    where record.document.reportYear == summary.calendarYear && record.document.supersededBy.isEmpty {
      if let authority = summary.facts.authority(ofDocument: record.document.documentID) { own[authority] = record }
    }
    self.records = own
    let panel = summary.slice.panel
    years = panel.years.indices.filter { $0 <= summary.year }
  }

  /// The places that a page quotes: every finding's line, and every number of the selected indicators.
  public static func quotedLines(_ summary: SummaryMaterial, records: [Record]) -> [String: Set<Int>] {
    let ids = Set(summary.slice.indicators.map { summary.slice.panel.indicators[$0].id })
    var lines: [String: Set<Int>] = [:]
    for finding in summary.findings {
      if let line = finding.line, !finding.documentID.isEmpty { lines[finding.documentID, default: []].insert(line) }
    }
    for record in records where record.document.reportYear == summary.calendarYear {
      for value in record.values where ids.contains(value.cellID) {
        if let place = value.place { lines[record.document.documentID, default: []].insert(place.line) }
      }
    }
    return lines
  }
}

extension PageMaterial {
  /// Everybody who reported or should have, in order.
  var units: [AuthorityOverview] { summary.summary.authorities }

  /// The place of an authority among ``units``.
  var places: [Int: Int] {
    Dictionary(
      units.enumerated().map { ($0.element.authority, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The anchor of an authority's section.
  static func anchor(_ place: Int) -> String { "u\(place)" }
}
