// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import GRDB
internal import Panels
public import Records
internal import Tables

/// Why a database could not be written; the text is SQLite's.
public struct DatabaseExportError: Error, Sendable, Equatable {
  /// What SQLite says.
  public let reason: String
}

/// Writes a dataset or a typed table as an SQLite database, with keys, indexes and views of the common questions.
public struct DatabaseExport {
  private let source: ExportSource
  private let documents: [DocumentDescription]
  private let findings: [Finding]
  private let roster: Roster?

  /// A database of `source`.
  ///
  /// - Parameters:
  ///   - documents: all documents of the dataset, superseded ones included; none for a typed table.
  ///   - findings: what reading and the checks found, in the order of every output.
  ///   - roster: who should report.
  public init(_ source: ExportSource, documents: [DocumentDescription], findings: [Finding], roster: Roster?) {
    self.source = source
    self.documents = documents
    self.findings = findings
    self.roster = roster
  }

  /// Writes the database to `path`, where nothing may stand.
  ///
  /// - Returns: how many values.
  public func write(to path: String) throws(DatabaseExportError) -> Int {
    do {
      // Nothing is there before and the file is moved to its place after: a journal would guard nothing.
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let count = try queue.write { database in
        try database.execute(sql: DatabaseSchema.tables)
        let count = try fill(DatabaseRows(database: database))
        try database.execute(sql: DatabaseSchema.indexes)
        try database.execute(sql: DatabaseSchema.views)
        return count
      }
      try queue.close()
      return count
    } catch {
      throw DatabaseExportError(reason: "\(error)")
    }
  }

  private func fill(_ rows: DatabaseRows) throws -> Int {
    let panel = source.slice.panel
    try rows.insert("about", [["schema_version", DatasetSchema.version], ["record", DatasetSchema.recordSchema]])
    for (position, index) in source.slice.authorities.enumerated() {
      let authority = panel.authorities[index]
      try rows.insert(
        "authorities",
        [
          .text(authority.key), .words(authority.id), .text(authority.name), .words(authority.countyCode),
          .words(authority.county), .words(authority.prefecture), .words(authority.province), .words(authority.type),
          .count(position + 1),
        ])
      for year in source.slice.years {
        let cell = panel.index(authority: index, year: year)
        guard panel.expected[cell] || panel.present[cell] else { continue }
        try rows.insert(
          "authority_years",
          [
            .text(authority.key), .count(panel.years[year]), .boolean(panel.expected[cell]),
            .boolean(panel.present[cell]),
          ])
      }
    }
    try rows.insertForms()
    for entry in roster?.entries ?? [] { try rows.insert(entry) }
    var known: Set<String> = []
    for document in documents {
      known.insert(document.documentID)
      try rows.insert(document, authorityKey: key(of: document))
    }
    let count = try insertValues(rows, documents: &known)
    for finding in findings { try rows.insert(finding, documents: known) }
    return count
  }

  /// The values, with the indicators and, for a typed table, the documents they hang on.
  private func insertValues(_ rows: DatabaseRows, documents known: inout Set<String>) throws -> Int {
    var position = 0
    var seen: Set<String> = []
    let panel = source.slice.panel
    for indicator in panel.indicators {
      position += 1
      seen.insert(indicator.id)
      try rows.insert(indicator, position: position)
    }
    var (count, listed) = (0, known)
    try source.forEachReport { report in
      var document = report.document
      if document.documentID.isEmpty {
        let key = key(of: document) ?? document.authorityKey
        document.documentID = "\(key)@\(document.reportYear ?? 0)"
      }
      if listed.insert(document.documentID).inserted {
        try rows.insert(document, authorityKey: key(of: document))
      }
      for value in report.values {
        if seen.insert(value.id).inserted {
          position += 1
          try rows.insert(
            PanelIndicator(
              id: value.id, label: ExportSource.label(of: value.id), unit: value.unit, isAdditive: false,
              isCount: false, isHeadline: false), position: position)
        }
        var cells = LongExport.valueCells(report, value)
        cells[0] = .text(document.documentID)
        try rows.insert("values", cells)
        count += 1
      }
    }
    known = listed
    return count
  }

  /// The key of the authority a document is of; nil when it is not exported.
  private func key(of document: DocumentDescription) -> String? {
    source.authorities.index(of: document).flatMap { index in
      source.slice.authorities.contains(index) ? source.slice.panel.authorities[index].key : nil
    }
  }
}
