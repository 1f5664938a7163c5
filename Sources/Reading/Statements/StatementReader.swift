// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Reads what the running text says besides numbers, and how long the sections are.
struct StatementReader {
  /// The statements in the order of the document; of the plain mentions only the first of each kind.
  private(set) var statements: [TextStatement] = []
  /// The headings with the characters of running text below each.
  private(set) var headings: [SectionHeading]

  private let text: ReportText
  private let places: PlaceNames

  /// Reads the running text of a report that is about `document`.
  init(_ text: ReportText, outline: ReportOutline, document: DocumentDescription) {
    self.text = text
    places = PlaceNames(document)
    headings = outline.headings
    var characters = [Int](repeating: 0, count: 7)
    var seen: Set<TextStatement.Kind> = []
    for run in outline.prose {
      for line in run.lines {
        read(line, section: run.section, &seen)
        if (1...6).contains(run.section) { characters[run.section] += count(line) }
      }
    }
    for index in headings.indices where (1...6).contains(headings[index].number) {
      headings[index].characters = characters[headings[index].number]
    }
  }

  private mutating func read(_ line: Int, section: Int, _ seen: inout Set<TextStatement.Kind>) {
    let range = text.contents[line]
    if range.isEmpty { return }
    for hit in Keyword.hits(in: text.bytes, range) {
      let kind = hit.keyword.kind
      switch hit.keyword.use {
      case .mention:
        if let sections = hit.keyword.sections, !sections.contains(section) { continue }
        if seen.insert(kind).inserted { add(kind, line, hit.range) }
      case .closed:
        let sentence = Sentence.range(around: hit.range, in: text.bytes, line: range)
        if Sentence.speaksOfApplications(text.string(sentence)) { add(kind, line, sentence) }
      case .office:
        if let name = places.foreignName(before: hit.range, text: text, line: range) { add(kind, line, name) }
      }
    }
  }

  private mutating func add(_ kind: TextStatement.Kind, _ line: Int, _ range: Range<Int>) {
    statements.append(TextStatement(kind: kind, line: line + 1, text: text.sourceText(range)))
  }

  /// Characters of a line, ASCII blanks left out.
  private func count(_ line: Int) -> Int {
    text.bytes[text.contents[line]].count { $0 & 0xC0 != 0x80 && $0 > 0x20 }
  }
}

extension TextStatement {
  /// The same statement without the document's words.
  var withoutText: TextStatement { TextStatement(kind: kind, line: line, text: "") }
}
