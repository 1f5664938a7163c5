// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

extension LayoutExplanation {
  /// How `part` of `file` is understood.
  init(of part: ReportParts.Part, in file: SourceFile, options: ReadingOptions) {
    let text = part.text
    let first = part.firstLine
    let placement = CellPlacement(in: text, outline: part.outline)
    encoding = text.decoded.encoding.rawValue
    script = text.isTraditional ? "Hant" : "Hans"
    mediaType = file.mediaType
    layout = placement.stream.layout
    lines = first + 1...max(first + 1, first + text.lines.count)
    furniture = part.outline.firstLine
    headings = part.outline.headings.map { SectionHeading(number: $0.number, text: $0.text, line: $0.line + first) }
    tables = part.outline.tables.map { Self.lines($0, first) }
    prose = part.outline.prose.map { Prose(section: $0.section, lines: Self.lines($0.lines, first)) }
    form = placement.form
    votes2021 = placement.rows.votes2021
    votes2019 = placement.rows.votes2019
    heading = HeadingReader.heading(of: text, outline: part.outline, options: options)
    heading.moveDown(by: first)
    unknownRows = placement.rows.extras.map {
      UnknownRow(line: $0.line + first + 1, label: text.sourceText($0.label).trimmingBlanks)
    }
    for value in placement.values() {
      switch value.status {
      case .reported: reported += 1
      case .absent: absent += 1
      case .ambiguous: ambiguous += 1
      case .blank, .unparsable, .derived, .corrected: break
      }
    }
    let numbers = addHeaders(placement, first)
    let cells = PlacedCells(placement)
    rows = placement.rows.rows.map { row in
      Row(
        line: row.line + first + 1, row: row.row < 0 ? "" : LabelVocabulary.shared.rows[Int(row.row)].id,
        label: text.sourceText(row.label).trimmingBlanks, match: Match(row.match), header: numbers[row.header],
        values: Self.values(of: row, placement, cells, text))
    }
  }

  private static func lines(_ range: Range<Int>, _ first: Int) -> ClosedRange<Int> {
    range.lowerBound + first + 1...max(range.lowerBound + 1, range.upperBound) + first
  }

  /// Adds the headers that name columns; gives for each header of the rows its place among them.
  private mutating func addHeaders(_ placement: CellPlacement, _ first: Int) -> [Int?] {
    zip(placement.rows.headers, placement.rows.columns).map { header, columns in
      if header.isEmpty { return nil }
      headers.append(
        Header(
          line: header.line.map { $0 + first + 1 },
          columns: columns.map { $0 < 0 ? "*" : LabelVocabulary.shared.columns[Int($0)] }))
      return headers.count - 1
    }
  }

  private static func values(
    of row: TableRow, _ placement: CellPlacement, _ cells: PlacedCells, _ text: ReportText
  ) -> [Placed] {
    var placed: [Placed] = []
    if let digits = row.gluedDigits {
      placed.append(Placed(text: text.sourceText(digits), cells: cells.within(digits), isFilled: true))
    }
    for index in placement.rows.values[row.values] {
      let token = placement.stream.tokens[index]
      placed.append(
        Placed(
          text: text.sourceText(token.range), cells: token.range.isEmpty ? [] : cells.within(token.range),
          isFilled: token.isFilled))
    }
    return placed
  }
}

extension LayoutExplanation.Match {
  fileprivate init(_ match: TableRow.Match) {
    switch match {
    case .official: self = .official
    case .known: self = .known
    case .misspelt: self = .misspelt
    case .inferred: self = .inferred
    }
  }
}

/// The cells that were filled, by the place of what fills them.
private struct PlacedCells {
  /// Start of the characters, and the id of the cell, by rising start.
  private let places: [(start: Int, id: String)]

  init(_ placement: CellPlacement) {
    var places: [(start: Int, id: String)] = []
    for value in placement.marked() { places.append((value.range.lowerBound, value.id)) }
    self.places = places.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }

  /// The cells whose characters start within `range`.
  func within(_ range: Range<Int>) -> [String] {
    places.filter { range.contains($0.start) }.map(\.id)
  }
}

extension DocumentHeading {
  /// Counts lines from the start of the file instead of the start of its own part.
  fileprivate mutating func moveDown(by lines: Int) {
    for path in [\DocumentHeading.titleLine, \.authorityLine, \.periodLine, \.publishedLine, \.signedLine] {
      if let line = self[keyPath: path] { self[keyPath: path] = line + lines }
    }
  }
}
