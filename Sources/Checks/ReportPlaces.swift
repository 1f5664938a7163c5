// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// Where the figures of a panel stand in documents.
struct ReportPlaces {
  private let dataset: CheckedDataset
  /// Index of the record that counts, by panel authority and year.
  private var records: [Int: Int] = [:]
  private var authorityOfRecord: [Int: Int] = [:]
  private var authorities: [String: Int] = [:]

  /// The places of a dataset's figures.
  init(_ dataset: CheckedDataset) {
    self.dataset = dataset
    let panel = dataset.panel
    for (index, authority) in panel.authorities.enumerated() {
      if !authority.id.isEmpty { authorities["id/" + authority.id] = index }
      authorities["name/" + authority.county + "/" + authority.name] = index
    }
    for (index, authority) in panel.authorities.enumerated() { authorities["name/" + authority.key] = index }
    for (index, record) in dataset.records.enumerated() where record.document.supersededBy.isEmpty {
      guard let authority = authority(of: record.document),
        let year = record.document.reportYear.flatMap({ panel.years.firstIndex(of: $0) })
      else { continue }
      records[panel.index(authority: authority, year: year)] = index
      authorityOfRecord[index] = authority
    }
  }

  private func authority(of document: DocumentDescription) -> Int? {
    if !document.authorityID.isEmpty { return authorities["id/" + document.authorityID] }
    var name = document.authorityName
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) && name != ending { name.removeLast(ending.count) }
    if !name.isEmpty, let roster = dataset.roster,
      case .one(let entry) = roster.lookup(
        name: name, county: document.countyCode.isEmpty ? document.county : document.countyCode,
        year: document.reportYear)
    {
      return authorities["id/" + entry.authorityID]
    }
    if !name.isEmpty, let index = authorities["name/" + document.county + "/" + name] { return index }
    return authorities["name/" + document.documentID]
  }

  /// The finding with the document and the line of its first cell, where it has none and there is one.
  func placed(_ finding: Finding) -> Finding {
    guard finding.documentID.isEmpty, let year = finding.year,
      let place = dataset.panel.years.firstIndex(of: year),
      let authority = finding.authorityID.isEmpty
        ? authorities["name/" + finding.county + "/" + finding.authority] : authorities["id/" + finding.authorityID],
      let record = records[dataset.panel.index(authority: authority, year: place)]
    else { return finding }
    var finding = finding
    let document = dataset.records[record].document
    finding.documentID = document.documentID
    finding.authority = document.authorityName.isEmpty ? finding.authority : document.authorityName
    if finding.line == nil, finding.outcome == .broken, let cell = finding.cells.first {
      finding.line = dataset.records[record].values.first { $0.cellID == cell }?.place?.line
    }
    return finding
  }

  /// The key under which an authority's document of an earlier year is found: its own, or that of the one authority whose
  /// series it carries on.
  func forerunner(_ document: DocumentDescription, _ year: Int) -> String { document.authorityKey }

  /// What the years before and after say about what is carried into and out of a report.
  func hints(ofRecord index: Int, _ years: YearPairs) -> [Repair.Hint] {
    guard let authority = authorityOfRecord[index], let year = dataset.records[index].document.reportYear else {
      return []
    }
    let columns = Form.form2021.applicationColumns
    return years.pairs.filter { $0.authorityIndex == authority && ($0.year == year || $0.year == year + 1) }.flatMap {
      pair in
      columns.compactMap { column -> Repair.Hint? in
        let (carriedIn, carriedOut) = ("applications.carried_in.\(column)", "applications.carried_out.\(column)")
        return pair.year == year
          ? pair.before(carriedOut).map { Repair.Hint(cell: carriedIn, number: $0, source: .yearBefore) }
          : pair.number(carriedIn).map { Repair.Hint(cell: carriedOut, number: $0, source: .yearAfter) }
      }
    }
  }
}
