// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import GRDB
internal import Panels
internal import Records
internal import Tables

/// Inserts rows into the tables of ``DatabaseSchema``, in the order of their columns. What is missing is NULL, never 0.
struct DatabaseRows {
  let database: Database

  /// Inserts one row of cells.
  func insert(_ table: String, _ cells: [TableCell]) throws {
    let places = Array(repeating: "?", count: cells.count).joined(separator: ",")
    let statement = try database.cachedStatement(sql: "INSERT INTO \"\(table)\" VALUES (\(places))")
    try statement.execute(arguments: StatementArguments(cells.map(Self.value)))
  }

  /// Inserts rows of text.
  func insert(_ table: String, _ rows: [[String]]) throws {
    for row in rows { try insert(table, row.map { .text($0) }) }
  }

  private static func value(_ cell: TableCell) -> (any DatabaseValueConvertible)? {
    switch cell {
    case .missing: nil
    case .text(let text): text
    case .integer(let value): value
    case .decimal(let mantissa, let scale): Double(FixedDecimal(mantissa: mantissa, scale: scale).description)
    case .real(let value), .significant(let value): value.isFinite ? value : nil
    case .boolean(let value): value
    }
  }

  /// The cells of both forms.
  func insertForms() throws {
    for form in Form.all {
      for cell in form.cells {
        try insert(
          "form",
          [
            .text(form.version.rawValue), .text(cell.id), .count(cell.sequence), .text(cell.section),
            .text(cell.rowPath), .text(cell.columnPath), .text(cell.label), .text(cell.unit),
            .text(cell.role.rawValue), .text(cell.statutoryBasis),
          ])
      }
    }
  }

  /// One indicator.
  func insert(_ indicator: PanelIndicator, position: Int) throws {
    try insert(
      "indicators",
      [
        .text(indicator.id), .text(indicator.label), .words(indicator.unit), .boolean(indicator.isAdditive),
        .boolean(indicator.isCount), .boolean(indicator.isHeadline), .count(position),
      ])
  }

  /// One period of an authority.
  func insert(_ entry: RosterEntry) throws {
    try insert(
      "roster",
      [
        .text(entry.authorityID), .text(entry.name), .words(entry.level), .words(entry.type), .words(entry.countyCode),
        .words(entry.county), .words(entry.prefecture), .words(entry.province),
        .words(entry.aliases.joined(separator: "|")), .words(entry.validFrom), .words(entry.validTo),
        .words(entry.changeKind?.rawValue), .words(entry.successors.joined(separator: "|")),
        entry.population.map { .integer($0) } ?? .missing, entry.households.map { .integer($0) } ?? .missing,
        .exact(entry.areaKm2), .count(entry.sizeYear), .words(entry.sizeSource), .words(entry.note),
      ])
  }

  /// One document.
  func insert(_ document: DocumentDescription, authorityKey: String?) throws {
    try insert(
      "documents",
      [
        .text(document.documentID), .words(authorityKey), .words(document.sha256), .words(document.sourcePath),
        .words(document.sourceURL), document.sha256.isEmpty ? .missing : .count(document.bytes),
        .words(document.mediaType), .words(document.encoding), .words(document.layout), .words(document.script),
        .words(document.form?.rawValue), .count(document.reportYear), .words(document.yearEvidence),
        .words(document.authorityID), .words(document.authorityRaw), .words(document.authorityName),
        .words(document.countyCode), .words(document.county), .words(document.prefecture), .words(document.province),
        .words(document.title), .words(document.periodStart), .words(document.periodEnd), .words(document.publishedOn),
        .words(document.signedOn), .words(document.pageHeaderDate),
        document.sha256.isEmpty ? .missing : .count(document.cellsReported),
        document.sha256.isEmpty ? .missing : .count(document.cellsAbsent),
        document.sha256.isEmpty ? .missing : .count(document.cellsAmbiguous), .words(document.supersededBy),
      ])
  }

  /// One finding; its document only when it is in the database.
  func insert(_ finding: Finding, documents: Set<String>) throws {
    try insert(
      "findings",
      [
        .missing, .text(finding.severity.rawValue), .text(finding.rule), .text(finding.outcome.rawValue),
        .words(finding.authorityID), .words(finding.authority), .words(finding.county), .count(finding.year),
        .words(finding.cells.joined(separator: "|")), .exact(finding.value), .exact(finding.expected),
        documents.contains(finding.documentID) ? .text(finding.documentID) : .missing, .count(finding.line),
        .text(FindingSentence(finding, language: .chinese).sentence), .words(finding.evidence),
        .words(finding.repair), .words(finding.waived),
      ])
  }
}
