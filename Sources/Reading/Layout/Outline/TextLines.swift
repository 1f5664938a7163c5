// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: all ranges come from the text's own lines, which lie within `bytes`; searches stop where the wanted bytes
// would pass the end of their range. The buffer lives as long as the closure that made it.

import TextDecoding

/// Questions about single lines, answered on their bytes.
struct TextLines {
  /// The bytes of the text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Its lines without the blanks at both ends.
  let contents: UnsafeBufferPointer<Range<Int>>

  /// Calls `body` with the lines of `text`.
  static func with<Result>(_ text: ReportText, _ body: (TextLines) -> Result) -> Result {
    text.bytes.withUnsafeBufferPointer { bytes in
      text.contents.withUnsafeBufferPointer { body(TextLines(bytes: bytes, contents: $0)) }
    }
  }

  /// The number of lines.
  var count: Int { contents.count }

  /// A line without the blanks at both ends, and without Markdown marks in front.
  @inline(__always)
  func content(_ line: Int) -> Range<Int> {
    let range = contents[line]
    if range.isEmpty || (bytes[range.lowerBound] != 0x23 && bytes[range.lowerBound] != 0x2A) { return range }
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x23 || bytes[start] == 0x2A { start += 1 }
    return Blanks.trim(start..<range.upperBound, in: bytes)
  }

  /// A line's first cell: its content without pipes and blanks in front, up to the next pipe or wide gap.
  func firstCell(_ content: Range<Int>) -> Range<Int> {
    var start = content.lowerBound
    while start < content.upperBound {
      if bytes[start] == UInt8(ascii: "|") {
        start += 1
        continue
      }
      let blank = Blanks.length(at: start, in: bytes)
      if blank == 0 { break }
      start += blank
    }
    var end = start
    while end < content.upperBound, bytes[end] != UInt8(ascii: "|"), bytes[end] != 0x09 {
      if bytes[end] == 0x20, end + 1 < content.upperBound, bytes[end + 1] == 0x20 { break }
      end += 1
    }
    return end == content.upperBound ? start..<end : Blanks.trim(start..<end, in: bytes)
  }

  /// Whether `range` begins with `prefix`.
  @inline(__always)
  func hasPrefix(_ range: Range<Int>, _ prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    return prefix.withUnsafeBufferPointer { matches($0, at: range.lowerBound) }
  }

  /// Whether `range` holds `part`, which is not empty.
  func contains(_ range: Range<Int>, _ part: [UInt8]) -> Bool {
    part.withUnsafeBufferPointer { part in
      guard range.count >= part.count else { return false }
      let first = part[0]
      for start in range.lowerBound...(range.upperBound - part.count) where bytes[start] == first {
        if matches(part, at: start) { return true }
      }
      return false
    }
  }

  @inline(__always)
  private func matches(_ part: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<part.count where bytes[start + index] != part[index] { return false }
    return true
  }

  /// Whether `range` holds one of `parts`.
  func containsAny(_ range: Range<Int>, _ parts: [[UInt8]]) -> Bool { parts.contains { contains(range, $0) } }

  /// Whether a line is running text: a sentence of some length, and no row of a table.
  func isSentence(_ content: Range<Int>) -> Bool {
    if content.count <= 60 { return false }
    var hasStop = false
    for index in content {
      let byte = bytes[index]
      if byte == UInt8(ascii: "|") { return false }
      // 。 is E3 80 82.
      if byte == 0x82, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE3 { hasStop = true }
    }
    return hasStop
  }
}
