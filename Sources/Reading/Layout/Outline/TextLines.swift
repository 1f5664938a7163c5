// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// Questions about single lines, answered on their bytes.
struct TextLines {
  /// The text.
  let text: ReportText

  /// The number of lines.
  var count: Int { text.lines.count }

  /// A line without the blanks at both ends, and without Markdown marks in front.
  func content(_ line: Int) -> Range<Int> {
    var range = Blanks.trim(text.lines[line], in: text.bytes)
    var marked = range.lowerBound
    while marked < range.upperBound, text.bytes[marked] == UInt8(ascii: "#") || text.bytes[marked] == UInt8(ascii: "*")
    {
      marked += 1
    }
    if marked > range.lowerBound { range = Blanks.trim(marked..<range.upperBound, in: text.bytes) }
    return range
  }

  /// A line's first cell: its content without pipes and blanks in front, up to the next pipe.
  func firstCell(_ content: Range<Int>) -> Range<Int> {
    var start = content.lowerBound
    while start < content.upperBound {
      if text.bytes[start] == UInt8(ascii: "|") {
        start += 1
        continue
      }
      let blank = Blanks.length(at: start, in: text.bytes)
      if blank == 0 { break }
      start += blank
    }
    let end = text.bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: "|")) ?? content.upperBound
    return Blanks.trim(start..<end, in: text.bytes)
  }

  /// Whether `range` begins with `prefix`.
  func hasPrefix(_ range: Range<Int>, _ prefix: [UInt8]) -> Bool {
    range.count >= prefix.count && text.bytes[range.lowerBound..<range.lowerBound + prefix.count].elementsEqual(prefix)
  }

  /// Whether `range` holds `part`.
  func contains(_ range: Range<Int>, _ part: [UInt8]) -> Bool {
    guard let first = part.first, range.count >= part.count else { return false }
    for start in range.lowerBound...(range.upperBound - part.count) where text.bytes[start] == first {
      if text.bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  /// Whether `range` holds one of `parts`.
  func containsAny(_ range: Range<Int>, _ parts: [[UInt8]]) -> Bool { parts.contains { contains(range, $0) } }

  /// Whether a line is running text: a sentence of some length, and no row of a table.
  func isSentence(_ content: Range<Int>) -> Bool {
    content.count > 60 && !contains(content, [UInt8(ascii: "|")]) && contains(content, Array("。".utf8))
  }
}
