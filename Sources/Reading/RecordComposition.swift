// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TextDecoding

/// Puts together what the readers found in one report.
struct RecordComposition {
  private let part: ReportParts.Part
  private let text: ReportText
  private let outline: ReportOutline
  private var cells: CellReading
  private let heading: DocumentHeading
  private let options: ReadingOptions

  /// Reads `part`.
  init(part: ReportParts.Part, options: ReadingOptions) {
    self.part = part
    self.options = options
    text = part.text
    outline = part.outline
    cells = CellReader.cells(in: text, outline: outline, findsRemarks: !options.isForValuesOnly)
    heading = HeadingReader.heading(of: text, outline: outline, options: options)
  }

  /// What the text is that is no report; nil for a report. A title with section one alone is a report whose table cells
  /// are all absent.
  var otherDocument: OtherDocument? {
    DocumentRecognition.other(text: text, outline: outline, heading: heading, cells: cells)
  }

  /// The record; the cells go into it, so it can be made only once.
  mutating func record(documentID: String, sha256: String, file: SourceFile, size: Int) -> Record {
    var document = DocumentDescription(
      documentID: documentID, sha256: sha256, sourcePath: file.path, bytes: size, mediaType: file.mediaType,
      encoding: text.decoded.encoding.rawValue, layout: cells.layout, script: text.isTraditional ? "Hant" : "Hans")
    describe(&document)
    let authority = AuthorityResolution.resolve(
      &document, evidence: heading.authorityEvidence?.rawValue ?? "", line: heading.authorityLine, options: options)
    let narrative = NarrativeReader.numbers(
      in: text, outline: outline, year: document.reportYear, findsRemarks: !options.isForValuesOnly)
    let prose = ProseFigures(text, outline, year: document.reportYear)
    let proseFindings = options.isForValuesOnly ? [] : prose.findings(cells.values, text)
    // Taken, not copied: two hundred values would be counted up and down again.
    var values: [Value] = []
    swap(&values, &cells.values)
    values = prose.filled(values, text)
    count(values, &document)
    values += options.keepsQuotes ? narrative.values : narrative.values.map(\.withoutClause)
    if options.isForValuesOnly { return moved(Record(document: document, values: values)) }
    var findings = cells.findings + heading.findings.filter { $0.rule != AuthorityResolution.rule } + narrative.findings
    findings += proseFindings
    if let authority { findings.append(authority) }
    let statements = StatementReader(text, outline: outline, document: document)
    return moved(
      Record(
        document: document, values: values, findings: arranged(findings, document), headings: statements.headings,
        textSignature: TextSignature.signature(of: text, outline: outline),
        statements: options.keepsQuotes ? statements.statements : statements.statements.map(\.withoutText)))
  }

  private func moved(_ record: Record) -> Record {
    guard part.firstLine > 0 else { return record }
    var record = record
    record.moveDown(by: part.firstLine)
    return record
  }

  private func describe(_ document: inout DocumentDescription) {
    document.form = cells.form
    document.reportYear = heading.year
    document.yearEvidence = heading.yearEvidenceText
    document.authorityRaw = heading.authorityRaw
    document.authorityName = heading.authorityName
    document.county = heading.county
    document.prefecture = heading.prefecture
    document.province = heading.province
    document.title = options.keepsQuotes ? heading.title : ""
    document.periodStart = heading.periodStart
    document.periodEnd = heading.periodEnd
    document.publishedOn = heading.publishedOn
    document.signedOn = heading.signedOn
    document.pageHeaderDate = heading.pageHeaderDate
  }

  private func count(_ values: [Value], _ document: inout DocumentDescription) {
    for index in values.indices {
      switch values[index].status {
      case .reported: document.cellsReported += 1
      case .absent: document.cellsAbsent += 1
      case .ambiguous: document.cellsAmbiguous += 1
      case .blank, .unparsable, .derived, .corrected: break
      }
    }
  }

  /// The findings in the order of the document; those without a line come last.
  private func arranged(_ findings: [Finding], _ document: DocumentDescription) -> [Finding] {
    let placed = findings.enumerated().sorted { left, right in
      (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
    }
    return placed.map { _, finding in
      var finding = finding
      finding.take(document)
      if !options.keepsQuotes { finding.evidence = "" }
      return finding
    }
  }
}

extension Value {
  /// The same value with the number and its unit in place of the clause; nothing where the clause says none, or where
  /// another contradicts it.
  fileprivate var withoutClause: Value {
    let words = qualifier == .noneByStatement ? "" : number.map { $0.description + unit } ?? ""
    return Value(
      cellID: cellID, form: form, number: number, status: status, qualifier: qualifier, unit: unit, raw: words,
      place: place, method: method, confidence: confidence, note: note, scope: scope)
  }
}

extension Record {
  /// Counts lines from the start of the file instead of the start of its own part.
  fileprivate mutating func moveDown(by lines: Int) {
    for index in findings.indices {
      if let line = findings[index].line { findings[index].line = line + lines }
    }
    headings = headings.map { heading in
      SectionHeading(
        number: heading.number, text: heading.text, line: heading.line + lines, characters: heading.characters)
    }
    statements = statements?.map { TextStatement(kind: $0.kind, line: $0.line + lines, text: $0.text) }
    values = values.map { value in
      guard let place = value.place else { return value }
      return Value(
        cellID: value.cellID, form: value.form, number: value.number, status: value.status,
        qualifier: value.qualifier, unit: value.unit, raw: value.raw,
        place: SourcePlace(line: place.line + lines, bytes: place.bytes, locator: place.locator), method: value.method,
        confidence: value.confidence, note: value.note, scope: value.scope)
    }
  }
}
