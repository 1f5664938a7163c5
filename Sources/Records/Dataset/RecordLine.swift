// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Forms

/// A line of `records.jsonl` as JSON has it, before its words are checked.
struct RecordLine: Decodable {
  let schema_version: String
  let document: Document
  let headings: [Heading]?
  let minhash: [UInt32]?
  let values: [Number]
  let findings: [Said]?

  struct Document: Decodable {
    let document_id, sha256, source_path: String
    let bytes: Int
    let media_type, encoding, layout, script: String
    let form: String?
    let report_year: Int?
    let source_url, year_evidence, authority_id, authority_raw, authority_name, county_code, county: String?
    let prefecture, province, title, period_start, period_end, published_on, signed_on, page_header_date: String?
    let cells_reported, cells_absent, cells_ambiguous: Int?
    let superseded_by: String?
  }

  struct Heading: Decodable {
    let number: Int
    let text: String
    let line: Int
  }

  struct Number: Decodable {
    let form, cell_id, status: String
    let value, qualifier, unit, raw, method, confidence, note, scope, locator: String?
    let line, byte_start, byte_end: Int?
  }

  struct Said: Decodable {
    let severity, rule, outcome, code: String
    let cells: [String]?
    let value, expected, evidence, repair, waived: String?
    let line: Int?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let text, number, cell, date: String?
    let integer: Int?
  }
}

/// A word of a record that is not one of those its place may hold.
struct UnknownWord: Error {
  let member: String
  let text: String
}

extension RecordLine {
  /// The record the line states.
  func record() throws(UnknownWord) -> Record {
    var record = Record(document: try description(), values: [])
    record.headings = (headings ?? []).map { SectionHeading(number: $0.number, text: $0.text, line: $0.line) }
    record.textSignature = minhash ?? []
    record.values.reserveCapacity(values.count)
    for value in values { record.values.append(try Self.value(value)) }
    for said in findings ?? [] {
      var finding = try Self.finding(said, documentID: document.document_id)
      finding.take(record.document)
      record.findings.append(finding)
    }
    return record
  }

  private func description() throws(UnknownWord) -> DocumentDescription {
    var description = DocumentDescription(
      documentID: document.document_id, sha256: document.sha256, sourcePath: document.source_path,
      bytes: document.bytes, mediaType: document.media_type, encoding: document.encoding, layout: document.layout,
      script: document.script)
    if let form = document.form { description.form = try Self.word(form, "form", FormVersion.init(rawValue:)) }
    description.reportYear = document.report_year
    description.sourceURL = document.source_url ?? ""
    description.yearEvidence = document.year_evidence ?? ""
    description.authorityID = document.authority_id ?? ""
    description.authorityRaw = document.authority_raw ?? ""
    description.authorityName = document.authority_name ?? ""
    description.countyCode = document.county_code ?? ""
    description.county = document.county ?? ""
    description.prefecture = document.prefecture ?? ""
    description.province = document.province ?? ""
    description.title = document.title ?? ""
    description.periodStart = document.period_start ?? ""
    description.periodEnd = document.period_end ?? ""
    description.publishedOn = document.published_on ?? ""
    description.signedOn = document.signed_on ?? ""
    description.pageHeaderDate = document.page_header_date ?? ""
    description.cellsReported = document.cells_reported ?? 0
    description.cellsAbsent = document.cells_absent ?? 0
    description.cellsAmbiguous = document.cells_ambiguous ?? 0
    description.supersededBy = document.superseded_by ?? ""
    return description
  }

  private static func value(_ value: Number) throws(UnknownWord) -> Value {
    var place: SourcePlace?
    if let line = value.line {
      let (start, end) = (value.byte_start ?? 0, value.byte_end ?? 0)
      place = SourcePlace(line: line, bytes: start..<max(start, end), locator: value.locator ?? "")
    }
    return Value(
      cellID: value.cell_id, form: try word(value.form, "form", ValueForm.init(rawValue:)),
      number: try number(value.value, "value"), status: try word(value.status, "status", ValueStatus.init(rawValue:)),
      qualifier: try word(value.qualifier ?? "exact", "qualifier", Qualifier.init(rawValue:)),
      unit: value.unit ?? "", raw: value.raw ?? "", place: place,
      method: try word(value.method ?? "manual", "method", ReadingMethod.init(rawValue:)),
      confidence: try word(value.confidence ?? "low", "confidence", Confidence.init(rawValue:)),
      note: value.note ?? "", scope: try word(value.scope ?? "year", "scope", ValueScope.init(rawValue:)))
  }

  private static func finding(_ said: Said, documentID: String) throws(UnknownWord) -> Finding {
    var finding = Finding(
      severity: try word(said.severity, "severity", Severity.init(rawValue:)), rule: said.rule,
      outcome: try word(said.outcome, "outcome", Outcome.init(rawValue:)), documentID: documentID, code: said.code,
      cells: said.cells ?? [], value: try number(said.value, "value"),
      expected: try number(said.expected, "expected"), line: said.line, evidence: said.evidence ?? "")
    for argument in said.arguments ?? [] { finding.arguments.append(try Self.argument(argument)) }
    finding.repair = said.repair ?? ""
    finding.waived = said.waived ?? ""
    return finding
  }

  private static func argument(_ argument: Argument) throws(UnknownWord) -> FindingArgument {
    if let text = argument.text { return .text(text) }
    if let number = try number(argument.number, "number") { return .number(number) }
    if let integer = argument.integer { return .integer(integer) }
    if let cell = argument.cell { return .cell(cell) }
    if let date = argument.date { return .date(date) }
    throw UnknownWord(member: "arguments", text: "{}")
  }

  private static func number(_ text: String?, _ member: String) throws(UnknownWord) -> FixedDecimal? {
    guard let text else { return nil }
    return try word(text, member, FixedDecimal.init(_:))
  }

  private static func word<Meaning>(
    _ text: String, _ member: String, _ meaning: (String) -> Meaning?
  ) throws(UnknownWord) -> Meaning {
    guard let meaning = meaning(text) else { throw UnknownWord(member: member, text: text) }
    return meaning
  }
}
