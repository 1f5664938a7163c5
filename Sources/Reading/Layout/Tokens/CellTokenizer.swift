// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: all ranges come from the lines of the text and lie within its bytes; an index is read only inside its range.
// The buffers live as long as the closure that made them.

import TextDecoding

/// Cuts the lines of tables into cells, whatever separates them: line breaks, pipes, tabs, wide gaps.
struct CellTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: LabelVocabulary
  private var stream = CellStream()

  /// The cells of the tables of a report, in reading order.
  static func stream(of text: ReportText, tables: [Range<Int>], vocabulary: LabelVocabulary) -> CellStream {
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = CellTokenizer(bytes: bytes, vocabulary: vocabulary)
      tokenizer.stream.tokens.reserveCapacity(tables.reduce(0) { $0 + $1.count } + 16)
      for table in tables {
        for line in table { tokenizer.read(line, text.contents[line]) }
      }
      return tokenizer.stream
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: LabelVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  private mutating func read(_ line: Int, _ range: Range<Int>) {
    if range.isEmpty { return }
    let before = stream.tokens.count
    if contains(range, UInt8(ascii: "|")) {
      stream.pipeLines += 1
      readPipes(range, line)
    } else {
      stream.plainLines += 1
      readPlain(range, line)
    }
    guard stream.tokens.count > before + 1 else { return }
    var filled = 0
    for index in before..<stream.tokens.count where stream.tokens[index].isFilled { filled += 1 }
    if filled > 1 { stream.rowLines += 1 }
  }

  @inline(__always)
  private func contains(_ range: Range<Int>, _ byte: UInt8) -> Bool {
    for index in range where bytes[index] == byte { return true }
    return false
  }

  /// A line with pipes: a cell between each two, none before a leading and behind a trailing one.
  private mutating func readPipes(_ range: Range<Int>, _ line: Int) {
    if isRule(range) {
      stream.hasRule = true
      return
    }
    let first = stream.tokens.count
    var start = range.lowerBound
    var cell = 0
    var sawPipe = false
    for index in range where bytes[index] == UInt8(ascii: "|") {
      if sawPipe || index > range.lowerBound {
        add(start..<index, line: line, cell: cell)
        cell += 1
      }
      sawPipe = true
      start = index + 1
    }
    if start < range.upperBound { add(start..<range.upperBound, line: line, cell: cell) }
    markPads(from: first)
  }

  /// Empty cells at the end of a row are pads when some of them have no room for a blank: `| ||`.
  private mutating func markPads(from first: Int) {
    var start = stream.tokens.count
    var hasPad = false
    while start > first, !stream.tokens[start - 1].isFilled, stream.tokens[start - 1].kind != .mark {
      start -= 1
      if stream.tokens[start].kind == .pad { hasPad = true }
    }
    guard hasPad else { return }
    for index in start..<stream.tokens.count { stream.tokens[index].kind = .pad }
  }

  /// A line without pipes: cells between tabs and gaps of two blanks, and numbers at its end.
  private mutating func readPlain(_ range: Range<Int>, _ line: Int) {
    var start = range.lowerBound
    var index = start
    var cell = 0
    while index < range.upperBound {
      let length = Blanks.length(at: index, in: bytes)
      if length == 0 {
        index += UTF8Length.of(lead: bytes[index])
        continue
      }
      let gap = index
      var isWide = bytes[index] == 0x09
      index += length
      while index < range.upperBound {
        let next = Blanks.length(at: index, in: bytes)
        if next == 0 { break }
        isWide = true
        index += next
      }
      if isWide {
        addField(start..<gap, line: line, cell: &cell)
        start = index
      }
    }
    addField(start..<range.upperBound, line: line, cell: &cell)
  }

  /// A field of a plain line; numbers at its end that a blank sets apart are cells of their own.
  private mutating func addField(_ range: Range<Int>, line: Int, cell: inout Int) {
    let range = Blanks.trim(range, in: bytes)
    if range.isEmpty { return }
    guard bytes[range.upperBound - 1] >= 0x30, bytes[range.upperBound - 1] <= 0x39, range.count > 1 else {
      add(range, line: line, cell: cell)
      cell += 1
      return
    }
    var pieces: [Range<Int>] = []
    var head = range
    while let gap = lastBlank(head) {
      let tail = gap.upperBound..<head.upperBound
      let rest = Blanks.trim(head.lowerBound..<gap.lowerBound, in: bytes)
      guard !rest.isEmpty, !tail.isEmpty, case .number = NumberScanner.scan(bytes, tail) else { break }
      pieces.append(tail)
      head = rest
    }
    add(head, line: line, cell: cell)
    cell += 1
    for piece in pieces.reversed() {
      add(piece, line: line, cell: cell)
      cell += 1
    }
  }

  /// The last blank of a range.
  private func lastBlank(_ range: Range<Int>) -> Range<Int>? {
    var index = range.upperBound - 1
    while index > range.lowerBound {
      while index > range.lowerBound, bytes[index] & 0xC0 == 0x80 { index -= 1 }
      let length = Blanks.length(at: index, in: bytes)
      if length > 0 { return index..<index + length }
      index -= 1
    }
    return nil
  }

  private mutating func add(_ raw: Range<Int>, line: Int, cell: Int) {
    let range = Blanks.trim(raw, in: bytes)
    var token = CellToken(
      kind: .text, number: ScannedNumber(), start: Int32(range.lowerBound), end: Int32(range.upperBound),
      line: Int32(line), cell: Int16(clamping: cell), key: LabelKey(), meaning: -1)
    if range.isEmpty {
      token.kind = raw.isEmpty ? .pad : .empty
      stream.tokens.append(token)
      return
    }
    switch NumberScanner.scan(bytes, range) {
    case .number(let number):
      token.kind = .number
      token.number = number
    case .digits: token.kind = .digits
    case .mark: token.kind = .mark
    case .pageNumber: return
    case .other:
      token.key = LabelKey(bytes, range)
      token.meaning = vocabulary.index(of: token.key.hash)
    }
    stream.tokens.append(token)
  }

  /// Whether a line is a Markdown rule.
  private func isRule(_ range: Range<Int>) -> Bool {
    var dashes = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes >= 3
  }
}
