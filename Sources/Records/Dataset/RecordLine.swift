// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// A line of `records.jsonl` as JSON has it, before its words are checked.
struct RecordLine {
  var schemaVersion = ""
  var document: [String: String] = [:]
  var sizes: [String: Int] = [:]
  var headings: [SectionHeading] = []
  var signature: [UInt32] = []
  var statements: [TextStatement]?
  var values: [Number] = []
  var findings: [Said] = []

  struct Number {
    var form = ""
    var cellID = ""
    var value: String?
    var status = ""
    var qualifier = "exact"
    var unit = ""
    var raw = ""
    var line: Int?
    var start = 0
    var end = 0
    var method = "manual"
    var confidence = "low"
    var note = ""
    var scope = "year"
    var locator = ""
  }

  struct Said {
    var severity = ""
    var rule = ""
    var outcome = ""
    var cells: [String] = []
    var value: String?
    var expected: String?
    var line: Int?
    var code = ""
    var arguments: [(kind: String, text: String)] = []
    var evidence = ""
    var repair = ""
    var waived = ""
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
    var record = Record(
      document: try description(), values: [], headings: headings, textSignature: signature, statements: statements)
    record.values.reserveCapacity(values.count)
    for value in values { record.values.append(try Self.value(value)) }
    for said in findings {
      var finding = try Self.finding(said, documentID: record.document.documentID)
      finding.take(record.document)
      record.findings.append(finding)
    }
    return record
  }

  private func description() throws(UnknownWord) -> DocumentDescription {
    func text(_ key: String) -> String { document[key] ?? "" }
    var description = DocumentDescription(
      documentID: text("document_id"), sha256: text("sha256"), sourcePath: text("source_path"),
      bytes: sizes["bytes"] ?? 0, mediaType: text("media_type"), encoding: text("encoding"), layout: text("layout"),
      script: text("script"))
    if description.documentID.isEmpty { throw UnknownWord(member: "document_id", text: "") }
    if let form = document["form"] { description.form = try Self.word(form, "form", FormVersion.init(rawValue:)) }
    description.reportYear = sizes["report_year"]
    description.sourceURL = text("source_url")
    description.yearEvidence = text("year_evidence")
    description.authorityID = text("authority_id")
    description.authorityRaw = text("authority_raw")
    description.authorityName = text("authority_name")
    description.countyCode = text("county_code")
    description.county = text("county")
    description.prefecture = text("prefecture")
    description.province = text("province")
    description.title = text("title")
    description.periodStart = text("period_start")
    description.periodEnd = text("period_end")
    description.publishedOn = text("published_on")
    description.signedOn = text("signed_on")
    description.pageHeaderDate = text("page_header_date")
    description.cellsReported = sizes["cells_reported"] ?? 0
    description.cellsAbsent = sizes["cells_absent"] ?? 0
    description.cellsAmbiguous = sizes["cells_ambiguous"] ?? 0
    description.supersededBy = text("superseded_by")
    return description
  }

  private static func value(_ value: Number) throws(UnknownWord) -> Value {
    let place = value.line.map { line in
      SourcePlace(line: line, bytes: value.start..<max(value.start, value.end), locator: value.locator)
    }
    return Value(
      cellID: value.cellID, form: try word(value.form, "form", ValueForm.init(rawValue:)),
      number: try number(value.value, "value"), status: try word(value.status, "status", ValueStatus.init(rawValue:)),
      qualifier: try word(value.qualifier, "qualifier", Qualifier.init(rawValue:)), unit: value.unit, raw: value.raw,
      place: place, method: try word(value.method, "method", ReadingMethod.init(rawValue:)),
      confidence: try word(value.confidence, "confidence", Confidence.init(rawValue:)), note: value.note,
      scope: try word(value.scope, "scope", ValueScope.init(rawValue:)))
  }

  private static func finding(_ said: Said, documentID: String) throws(UnknownWord) -> Finding {
    var finding = Finding(
      severity: try word(said.severity, "severity", Severity.init(rawValue:)), rule: said.rule,
      outcome: try word(said.outcome, "outcome", Outcome.init(rawValue:)), documentID: documentID, code: said.code,
      cells: said.cells, value: try number(said.value, "value"), expected: try number(said.expected, "expected"),
      line: said.line, evidence: said.evidence)
    for (kind, text) in said.arguments { finding.arguments.append(try argument(kind, text)) }
    finding.repair = said.repair
    finding.waived = said.waived
    return finding
  }

  private static func argument(_ kind: String, _ text: String) throws(UnknownWord) -> FindingArgument {
    switch kind {
    case "text": .text(text)
    case "number": .number(try word(text, kind) { FixedDecimal($0) })
    case "integer": .integer(try word(text, kind) { Int($0) })
    case "cell": .cell(text)
    case "date": .date(text)
    default: throw UnknownWord(member: "arguments", text: kind)
    }
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
