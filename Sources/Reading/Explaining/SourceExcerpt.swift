// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

/// Lines of a document around one place of it, as the document has them before any conversion of characters.
public struct SourceExcerpt: Sendable, Equatable {
  /// One line.
  public struct Line: Sendable, Equatable {
    /// The line's number, from 1.
    public let number: Int
    /// Its characters, without the line break.
    public let text: String
    /// The scalars of `text` that the place covers; nil on the other lines, and where only the line is known.
    public let marked: Range<Int>?
  }

  /// The lines, in order; empty when the document does not have the place.
  public let lines: [Line]

  init(lines: [Line]) { self.lines = lines }

  /// The lines of `parts` around `place`, up to `around` before and behind it.
  init(of place: SourcePlace, in parts: [ReportParts.Part], around: Int) {
    guard let part = parts.last(where: { $0.firstLine < place.line }) else {
      self.init(lines: [])
      return
    }
    let text = part.text
    let own = place.line - 1 - part.firstLine
    guard text.lines.indices.contains(own) else {
      self.init(lines: [])
      return
    }
    let lines = (max(0, own - around)...min(text.lines.count - 1, own + around)).map { line in
      let start = text.conversion.source(of: text.lines[line].lowerBound)
      let end = max(start, text.conversion.source(of: text.lines[line].upperBound))
      let bytes = text.decoded.utf8[start..<end]
      return Line(
        number: part.firstLine + line + 1, text: String(decoding: bytes, as: UTF8.self),
        marked: place.bytes.isEmpty ? nil : Self.scalars(of: place.bytes, bytes) { text.decoded.offsets.source(of: $0) }
      )
    }
    self.init(lines: lines)
  }

  /// The scalars of a line whose first bytes lie in `span` of the source; nil when none does.
  private static func scalars(of span: Range<Int>, _ line: ArraySlice<UInt8>, _ source: (Int) -> Int) -> Range<Int>? {
    var scalar = 0
    var found: Range<Int>?
    for index in line.indices where line[index] & 0xC0 != 0x80 {
      if span.contains(source(index)) { found = (found?.lowerBound ?? scalar)..<(scalar + 1) }
      scalar += 1
    }
    return found
  }
}
