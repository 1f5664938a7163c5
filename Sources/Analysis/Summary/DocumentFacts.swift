// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Panels
public import Records

/// What documents and findings say about the authorities of a panel, matched by roster id, by county and name, or by
/// document.
public struct DocumentFacts: Sendable {
  /// What is known of one authority's report on one year.
  public struct Report: Sendable, Equatable {
    /// How many documents there are, superseded ones included.
    public internal(set) var documents = 0
    /// The form of the document that counts; nil when unknown.
    public internal(set) var form: FormVersion?
    /// Cells with a number in the document that counts; nil without one.
    public internal(set) var cellsReported: Int?
    /// Findings that are errors, broken and not waived.
    public internal(set) var errors = 0
    /// Findings that are warnings, broken and not waived.
    public internal(set) var warnings = 0
  }

  private var reports: [Int: Report] = [:]
  private var places: [String: (authority: Int?, year: Int?)] = [:]
  private var indexOfID: [String: Int] = [:]
  private var indexOfName: [String: Int] = [:]
  private let years: [Int]

  /// Facts about the authorities of `panel`; what speaks of nobody in it is left out.
  public init(_ panel: Panel, documents: [DocumentDescription] = [], findings: [Finding] = []) {
    years = panel.years
    for (index, authority) in panel.authorities.enumerated() {
      if !authority.id.isEmpty { indexOfID[authority.id] = index }
      indexOfName[authority.county + "/" + authority.name] = index
    }
    // Keys are unique, names need not be.
    for (index, authority) in panel.authorities.enumerated() { indexOfName[authority.key] = index }
    for document in documents {
      let authority = index(
        id: document.authorityID, county: document.county, name: document.authorityName,
        document: document.documentID)
      places[document.documentID] = (authority, document.reportYear)
      guard let authority, let year = document.reportYear.flatMap({ years.firstIndex(of: $0) }) else { continue }
      let cell = panel.index(authority: authority, year: year)
      var report = reports[cell] ?? Report()
      report.documents += 1
      if document.supersededBy.isEmpty {
        report.form = document.form
        report.cellsReported = document.cellsReported
      }
      reports[cell] = report
    }
    for finding in findings where finding.outcome == .broken && finding.waived.isEmpty {
      guard let authority = self.authority(of: finding),
        let year = self.year(of: finding).flatMap({ years.firstIndex(of: $0) })
      else { continue }
      let cell = panel.index(authority: authority, year: year)
      if finding.severity == .error { reports[cell, default: Report()].errors += 1 }
      if finding.severity == .warning { reports[cell, default: Report()].warnings += 1 }
    }
  }

  /// What is known of the report with index `authority` × `year`.
  public func report(authority: Int, year: Int) -> Report { reports[authority * years.count + year] ?? Report() }

  /// The index of the authority a finding speaks of; nil when it is not in the panel.
  public func authority(of finding: Finding) -> Int? {
    index(
      id: finding.authorityID, county: finding.county, name: finding.authority, document: finding.documentID)
      ?? places[finding.documentID]?.authority
  }

  /// The index of the authority that a document is of; nil when it is not in the panel.
  public func authority(ofDocument id: String) -> Int? { places[id]?.authority }

  /// The calendar year a finding speaks of, its own or its document's.
  public func year(of finding: Finding) -> Int? { finding.year ?? places[finding.documentID]?.year }

  private func index(id: String, county: String, name: String, document: String) -> Int? {
    if !id.isEmpty { return indexOfID[id] }
    if !name.isEmpty, let index = indexOfName[county + "/" + name] { return index }
    return indexOfName[document]
  }
}
