// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records

/// Where every number of the report year comes from, small enough for sixty reports of two hundred cells in one page.
///
/// One list of cells for all; a report's numbers as columns of differences: place in the list, number, line, first byte,
/// length. Only what is unusual about a number is spelled out.
struct OriginData {
  let material: PageMaterial

  /// The data as JSON that may stand in a script element.
  func json() -> String {
    let cells = cells
    let index = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($0.element, $0.offset) })
    let units = material.units.map { unit in
      self.unit(unit, record: material.records[unit.authority], index: index)
    }
    let panel = material.summary.slice.panel
    let head = material.summary.slice.indicators.enumerated().map { place, indicator -> String in
      let values = material.units.map { unit -> String in
        unit.values[place].map { HTMLText.json($0.description) } ?? "null"
      }
      return "[\(HTMLText.json(panel.indicators[indicator].id)),\(HTMLText.json(name(indicator))),"
        + "\(HTMLText.json(panel.indicators[indicator].unit)),[\(values.joined(separator: ","))]]"
    }
    let list = cells.map { id in
      let label = Form.cell(id)?.label ?? NarrativeIndicator.indicator(id)?.label ?? id
      let unit = Form.cell(id)?.unit ?? NarrativeIndicator.indicator(id)?.unit ?? ""
      let text = material.language == .chinese ? label : IndicatorName.text(id: id, .english)
      return "[\(HTMLText.json(id)),\(HTMLText.json(text)),\(HTMLText.json(unit))]"
    }
    return "{\"year\":\(material.summary.calendarYear),\"dataset\":\(HTMLText.json(material.dataset)),"
      + "\"words\":{\(words)},\n\"cells\":[\(list.joined(separator: ","))],\n"
      + "\"head\":[\(head.joined(separator: ",\n"))],\n\"units\":[\(units.joined(separator: ",\n"))],\n"
      + "\"findings\":[\(findings.joined(separator: ",\n"))]}"
  }

  private func name(_ indicator: Int) -> String {
    IndicatorName.text(material.summary.slice.panel.indicators[indicator], material.language)
  }

  /// Every cell that any report of the year speaks of, in the order of the first that has it.
  private var cells: [String] {
    var seen: Set<String> = []
    return material.units.flatMap { material.records[$0.authority]?.values ?? [] }
      .map(\.cellID).filter { seen.insert($0).inserted }
  }

  private func unit(_ unit: AuthorityOverview, record: Record?, index: [String: Int]) -> String {
    let name = HTMLText.json(material.summary.name(unit.authority))
    guard let record else { return "{\"n\":\(name)}" }
    var columns = Columns()
    for value in record.values { columns.add(value, cell: index[value.cellID] ?? 0) }
    let document = record.document
    let own = material.quotes[document.documentID] ?? [:]
    let quotes = own.keys.sorted().map { "\"\($0)\":\(HTMLText.json(own[$0] ?? ""))" }
    return "{\"n\":\(name),\"f\":\(HTMLText.json(document.sourcePath)),\"d\":\(HTMLText.json(document.documentID)),"
      + "\"a\":\(HTMLText.json(document.authorityName)),\(columns.json),\"q\":{\(quotes.joined(separator: ","))}}"
  }

  /// Findings in the order of ``PageFindings``.
  private var findings: [String] {
    let places = material.places
    return PageFindings.shown(material.summary).map { finding in
      let unit = material.summary.facts.authority(of: finding).flatMap { places[$0] }
      let quote = finding.line.flatMap { material.quotes[finding.documentID]?[$0] }
      let path = material.records.values.first { $0.document.documentID == finding.documentID }?.document.sourcePath
      let cells = finding.cells.map { HTMLText.json(IndicatorName.text(id: $0, material.language)) }
      return "{\"u\":\(unit.map(String.init) ?? "null"),\"r\":\(HTMLText.json(finding.rule)),"
        + "\"t\":\(HTMLText.json(FindingSentence(finding, language: material.language).sentence)),"
        + "\"f\":\(HTMLText.json(path ?? "")),\"l\":\(finding.line.map(String.init) ?? "null"),"
        + "\"e\":\(HTMLText.json(finding.evidence)),\"q\":\(HTMLText.json(quote ?? "")),"
        + "\"c\":[\(cells.joined(separator: ","))],\"m\":\(HTMLText.json(finding.repair))}"
    }
  }

  private var words: String {
    let language = material.language
    let words: [(String, String)] =
      ValueStatus.allCases.map { ("s_" + $0.rawValue, ValueWords.text($0, language)) }
      + ReadingMethod.allCases.map { ("m_" + $0.rawValue, ValueWords.text($0, language)) }
      + Confidence.allCases.map { ("c_" + $0.rawValue, ValueWords.text($0, language)) }
      + Qualifier.allCases.map { ("q_" + $0.rawValue, ValueWords.text($0, language)) } + PageWords.script(language)
    return words.map { "\(HTMLText.json($0.0)):\(HTMLText.json($0.1))" }.joined(separator: ",")
  }
}

/// The values of one report as columns of differences.
private struct Columns {
  private var cells: [String] = []
  private var numbers: [String] = []
  private var lines: [String] = []
  private var starts: [String] = []
  private var lengths: [String] = []
  private var locators: [String] = []
  private var unusual: [String] = []
  private var last = (cell: -1, line: 0, start: 0, locator: "")

  mutating func add(_ value: Value, cell: Int) {
    let number = value.number?.description
    cells.append(String(cell - last.cell))
    numbers.append(number.map(Self.bare) ?? "null")
    let line = value.place?.line ?? last.line
    let bytes = value.place?.bytes ?? last.start..<last.start
    lines.append(String(line - last.line))
    starts.append(String(bytes.lowerBound - last.start))
    lengths.append(String(bytes.count))
    let locator = value.place?.locator ?? ""
    let shared = zip(locator, last.locator).prefix { $0 == $1 }.count
    locators.append(HTMLText.json(String(locator.dropFirst(shared))) + "," + String(shared))
    last = (cell, line, bytes.lowerBound, locator)
    var facts: [String] = []
    func note(_ key: String, _ text: String, unless usual: String) {
      if text != usual { facts.append("\"\(key)\":\(HTMLText.json(text))") }
    }
    note("s", value.status.rawValue, unless: ValueStatus.reported.rawValue)
    note("m", value.method.rawValue, unless: ReadingMethod.label.rawValue)
    note("c", value.confidence.rawValue, unless: Confidence.high.rawValue)
    note("q", value.qualifier.rawValue, unless: Qualifier.exact.rawValue)
    note("r", value.raw, unless: number ?? "")
    note("o", value.scope == .year ? "" : value.scope.rawValue, unless: "")
    note("t", value.note, unless: "")
    if value.place == nil { facts.append("\"n\":1") }
    if !facts.isEmpty { unusual.append("\"\(numbers.count - 1)\":{\(facts.joined(separator: ","))}") }
  }

  /// Whole numbers that every reader holds exactly go bare, others as text.
  private static func bare(_ text: String) -> String {
    text.utf8.count < 10 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? text : HTMLText.json(text)
  }

  var json: String {
    let hasLocators = locators.contains { $0 != "\"\",0" }
    return "\"c\":\(Self.run(cells)),\"v\":[\(numbers.joined(separator: ","))],\"l\":\(Self.run(lines)),"
      + "\"b\":[\(starts.joined(separator: ","))],\"w\":\(Self.run(lengths)),"
      + (hasLocators ? "\"p\":[\(locators.joined(separator: ","))]," : "")
      + "\"x\":{\(unusual.joined(separator: ","))}"
  }

  private static func run(_ values: [String]) -> String { "[\(values.joined(separator: ","))]" }
}
