// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Forms
import FoundationEssentials

/// A row of `findings.csv`: the finding without its code and arguments, and the sentence that was made of them.
public struct ListedFinding: Sendable, Equatable {
  /// What the columns say; `code` and `arguments` are empty.
  public let finding: Finding
  /// The sentence.
  public let sentence: String
}

extension DatasetReader {
  /// Whether the tables alone say what is broken: both are there, and no correction may have changed a number since.
  public var listsAllFindings: Bool {
    func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }
    return isThere(DatasetSchema.documentsFile) && isThere(DatasetSchema.findingsFile)
      && !isThere(DatasetSchema.correctionsFile)
  }

  /// The documents, from `documents.csv` alone: quicker than the records, for who needs no values.
  ///
  /// - Throws: ``DatasetError`` when the file is missing, malformed, or of another MAJOR version.
  public func documents() throws(DatasetError) -> [DocumentDescription] {
    try rows(DatasetSchema.documentsFile, required: ["document_id", "schema_version"]) { (row) throws(DatasetError) in
      let version = row["schema_version"]
      guard DatasetSchema.isReadable(version) else { throw row.error(.unknownVersion, version) }
      var document = DocumentDescription(
        documentID: row["document_id"], sha256: row["sha256"], sourcePath: row["source_path"],
        bytes: try row.integer("bytes") ?? 0, mediaType: row["media_type"], encoding: row["encoding"],
        layout: row["layout"], script: row["script"])
      if !row["form"].isEmpty { document.form = try row.word("form", FormVersion.init(rawValue:)) }
      document.sourceURL = row["source_url"]
      document.reportYear = try row.integer("report_year")
      document.yearEvidence = row["year_evidence"]
      document.authorityID = row["authority_id"]
      document.authorityRaw = row["authority_raw"]
      document.authorityName = row["authority_name"]
      document.countyCode = row["county_code"]
      document.county = row["county"]
      document.prefecture = row["prefecture"]
      document.province = row["province"]
      document.title = row["title"]
      document.periodStart = row["period_start"]
      document.periodEnd = row["period_end"]
      document.publishedOn = row["published_on"]
      document.signedOn = row["signed_on"]
      document.pageHeaderDate = row["page_header_date"]
      document.cellsReported = try row.integer("cells_reported") ?? 0
      document.cellsAbsent = try row.integer("cells_absent") ?? 0
      document.cellsAmbiguous = try row.integer("cells_ambiguous") ?? 0
      document.supersededBy = row["superseded_by"]
      return document
    }
  }

  /// The findings as listed, from `findings.csv`.
  ///
  /// - Throws: ``DatasetError`` when the file is missing or malformed.
  public func findings() throws(DatasetError) -> [ListedFinding] {
    try rows(DatasetSchema.findingsFile, required: ["severity", "rule", "outcome"]) { (row) throws(DatasetError) in
      var finding = Finding(
        severity: try row.word("severity", Severity.init(rawValue:)), rule: row["rule"],
        outcome: try row.word("outcome", Outcome.init(rawValue:)), documentID: row["document_id"], code: "",
        cells: row["cell"].split(separator: "|").map(String.init), value: try row.number("value"),
        expected: try row.number("expected"), line: try row.integer("line"), evidence: row["evidence"])
      finding.authorityID = row["authority_id"]
      finding.authority = row["authority"]
      finding.county = row["county"]
      finding.year = try row.integer("year")
      finding.repair = row["repair"]
      finding.waived = row["waived"]
      return ListedFinding(finding: finding, sentence: row["sentence"])
    }
  }

  private func rows<Element>(
    _ name: String, required: [String], _ element: (DatasetRow) throws(DatasetError) -> Element
  ) throws(DatasetError) -> [Element] {
    let path = folder.appending(path: name).path
    let source = ByteSource(bytes: try bytes(of: name), name: path)
    let table: CSVTable
    do {
      table = try CSVTable(source)
    } catch {
      throw DatasetError(error)
    }
    for column in required where table.index(of: column) == nil {
      throw DatasetError(.malformed, path: path, line: 1, text: column)
    }
    var elements: [Element] = []
    for row in table.rows { elements.append(try element(DatasetRow(path: path, row: row, table: table))) }
    return elements
  }
}

/// A row of one of the dataset's tables, read by the names of its columns; unknown columns are passed over.
private struct DatasetRow {
  let path: String
  let row: CSVRow
  let table: CSVTable

  /// The field; empty when the file has no such column.
  subscript(column: String) -> String { table.field(column, of: row) }

  func error(_ kind: DatasetError.Kind, _ text: String) -> DatasetError {
    DatasetError(kind, path: path, line: row.line, text: text)
  }

  func word<Meaning>(_ column: String, _ meaning: (String) -> Meaning?) throws(DatasetError) -> Meaning {
    guard let meaning = meaning(self[column]) else { throw error(.malformed, "\(column): \(self[column])") }
    return meaning
  }

  func integer(_ column: String) throws(DatasetError) -> Int? {
    self[column].isEmpty ? nil : try word(column) { Int($0) }
  }

  func number(_ column: String) throws(DatasetError) -> FixedDecimal? {
    self[column].isEmpty ? nil : try word(column) { FixedDecimal($0) }
  }
}
