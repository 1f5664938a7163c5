// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

@testable import Reading

/// Any text is a table whose values lie within it.
func fuzzLayout(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = report(start, count) else { return 0 }
  let whole = ReportOutline(headings: [], firstLine: 0, prose: [], tables: [0..<text.lines.count])
  for outline in [whole, OutlineReader.outline(of: text)] {
    let reading = CellReader.cells(in: text, outline: outline)
    precondition(reading.values.count >= 198, "every cell of the form is said to be there or not")
    reading.values.forEach { check($0, text, count) }
  }
  return 0
}

/// Any text is a paragraph of section one whose numbers lie within it.
func fuzzNarrative(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = report(start, count) else { return 0 }
  let prose = ReportOutline.Prose(section: 1, lines: 0..<text.lines.count)
  let outline = ReportOutline(headings: [], firstLine: 0, prose: [prose], tables: [])
  let reading = NarrativeReader.numbers(in: text, outline: outline, year: 2024)
  reading.values.forEach { check($0, text, count) }
  for claim in NarrativeReader.claims(in: text, outline: outline, year: nil) {
    precondition(claim.clause.upperBound <= text.bytes.count, "a clause lies within the text")
    precondition(
      claim.bytes.lowerBound >= 0 && claim.bytes.upperBound <= text.bytes.count, "a number lies within the text")
  }
  return 0
}

/// Any text has a heading whose lines it has.
func fuzzHeading(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = report(start, count) else { return 0 }
  let outline = OutlineReader.outline(of: text)
  let prose = ReportOutline.Prose(section: 0, lines: 0..<text.lines.count)
  let plain = ReportOutline(headings: [], firstLine: 0, prose: [prose], tables: [])
  for outline in [outline, plain] {
    let heading = HeadingReader.heading(of: text, outline: outline)
    for line in [
      heading.titleLine, heading.authorityLine, heading.periodLine, heading.publishedLine, heading.signedLine,
    ] {
      precondition(line.map { $0 >= 1 && $0 <= text.lines.count } ?? true, "a line that the text has")
    }
    precondition(heading.year.map { (1990...2099).contains($0) } ?? true, "a year of our time")
    precondition(heading.authorityName.utf8.count <= 600, "a name and no chapter")
  }
  return 0
}

/// Any file can be explained, and the lines around every value of it are there.
func fuzzExplaining(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  let reader = ReportReader()
  let file = SourceFile(path: "fuzz.txt", location: "fuzz.txt", kind: .text)
  guard let parts = (try? reader.opened(bytes, file)).map({ ReportParts.parts(of: $0.text) }) else { return 0 }
  for part in parts {
    let explanation = LayoutExplanation(of: part, in: file, options: ReadingOptions())
    precondition(
      explanation.rows.allSatisfy { $0.line >= 1 && explanation.lines.contains($0.line) }, "a line of its own")
  }
  for record in reader.read(bytes, from: file).records {
    for place in record.values.compactMap(\.place).prefix(24) {
      let excerpt = SourceExcerpt(of: place, in: parts, around: 1)
      precondition(excerpt.lines.contains { $0.number == place.line }, "the line of a value is shown")
    }
  }
  return 0
}

private func report(_ start: UnsafePointer<UInt8>, _ count: Int) -> ReportText? {
  (try? DecodedText(bytes: bytes(start, count))).map { ReportText(decoded: $0) }
}

private func check(_ value: Value, _ text: ReportText, _ count: Int) {
  precondition((value.number != nil) == value.status.hasNumber, "a number and its status belong together")
  guard let place = value.place else { return }
  precondition(place.bytes.lowerBound >= 0 && place.bytes.upperBound <= count, "a span lies within the source")
  precondition(place.line >= 1 && place.line <= max(1, text.lines.count), "a line that the text has")
}
