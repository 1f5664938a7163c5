// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Forms
internal import Panels
public import Records

/// What an export writes: the documents of a dataset that count, or the rows of a typed table.
public struct ExportSource: Sendable {
  /// Names of the sizes of the authorities, such as `population`; none for a dataset, whose roster has them.
  public let sizes: [String]
  /// Documents left out because they state no year.
  public let withoutYear: Int
  /// Whether documents stand behind the numbers.
  public let isDataset: Bool

  let slice: PanelSlice
  /// Ids of the columns of a wide table, in order.
  let wideIDs: [String]
  private let records: [Record]
  private let wanted: Set<String>?
  private let exposures: [PanelExposure]
  private let publication: Publication?
  let authorities: AuthorityIndex

  /// The rows of a typed table; those of `slice`, which in public mode is of the published panel.
  public init(_ slice: PanelSlice) {
    publication = nil
    authorities = AuthorityIndex(slice.panel)
    self.slice = slice
    records = []
    wanted = nil
    isDataset = false
    withoutYear = 0
    exposures = slice.panel.exposures
    sizes = exposures.map(\.name)
    wideIDs = slice.indicators.map { slice.panel.indicators[$0].id }
  }

  /// The documents of a dataset that count, in the order they were read.
  ///
  /// - Parameters:
  ///   - slice: the same figures as a panel; years are its own.
  ///   - counties: names or codes of counties; empty for all.
  ///   - isEveryIndicator: whether every value is written, else those of the slice's indicators.
  ///   - publication: what may be published; nil when everything is written.
  public init(
    _ records: [Record], slice: PanelSlice, counties: [String], isEveryIndicator: Bool, publication: Publication? = nil
  ) {
    self.publication = publication
    authorities = AuthorityIndex(slice.panel)
    self.slice = slice
    isDataset = true
    exposures = []
    sizes = []
    let counting = records.filter { record in
      record.document.supersededBy.isEmpty && Self.isIn(record.document, counties, slice)
    }
    withoutYear = counting.count { $0.document.reportYear == nil }
    let years = Set(slice.years.map { slice.panel.years[$0] })
    self.records = counting.filter { $0.document.reportYear.map(years.contains) ?? false }
    let selected = slice.indicators.map { slice.panel.indicators[$0].id }
    wanted = isEveryIndicator ? nil : Set(selected)
    wideIDs = isEveryIndicator ? WideColumns(of: self.records).ids : selected
  }

  private static func isIn(_ document: DocumentDescription, _ counties: [String], _ slice: PanelSlice) -> Bool {
    guard !counties.isEmpty else { return true }
    if counties.contains(document.countyCode) || counties.contains(document.county) {
      return !document.county.isEmpty || !document.countyCode.isEmpty
    }
    let codes = slice.panel.authorities.filter { $0.county == document.county }.map(\.countyCode)
    return !document.county.isEmpty && codes.contains { !$0.isEmpty && counties.contains($0) }
  }

  /// Calls `body` with every report in order; only one is held at a time.
  public func forEachReport(_ body: (ExportedReport) throws -> Void) rethrows {
    if isDataset {
      let columns = WideColumns(ids: wideIDs)
      for record in records {
        let report = ExportedReport(record, wanted: wanted, columns: columns)
        try body(publication.map { report.published($0, authorities, slice.panel) } ?? report)
      }
      return
    }
    for authority in slice.authorities {
      for year in slice.years {
        guard let report = ExportedReport(slice, authority: authority, year: year, sizes: exposures) else { continue }
        try body(report)
      }
    }
  }

  /// The label of an indicator: that of the code book, else the name itself.
  static func label(of id: String) -> String { Indicator.indicator(id)?.label ?? id }
}
