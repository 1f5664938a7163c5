// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// Cuts the lines of tables into cells, whatever separates them: line breaks, pipes, tabs, wide gaps.
struct CellTokenizer {
  private let text: ReportText
  private let vocabulary: LabelVocabulary
  private var stream = CellStream()

  /// The cells of the tables of a report, in reading order.
  static func stream(of text: ReportText, tables: [Range<Int>], vocabulary: LabelVocabulary) -> CellStream {
    var tokenizer = CellTokenizer(text: text, vocabulary: vocabulary)
    tokenizer.stream.tokens.reserveCapacity(tables.reduce(0) { $0 + $1.count } + 16)
    for table in tables {
      for line in table { tokenizer.read(line) }
    }
    return tokenizer.stream
  }

  private init(text: ReportText, vocabulary: LabelVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
  }

  private mutating func read(_ line: Int) {
    let range = Blanks.trim(text.lines[line], in: text.bytes)
    if range.isEmpty { return }
    let before = stream.tokens.count
    if text.bytes[range].contains(UInt8(ascii: "|")) {
      stream.pipeLines += 1
      readPipes(range, line)
    } else {
      stream.plainLines += 1
      readPlain(range, line)
    }
    var filled = 0
    for token in stream.tokens[before...] where token.isFilled { filled += 1 }
    if filled > 1 { stream.rowLines += 1 }
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
    for index in range where text.bytes[index] == UInt8(ascii: "|") {
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
      let length = Blanks.length(at: index, in: text.bytes)
      if length == 0 {
        index += UTF8Length.of(lead: text.bytes[index])
        continue
      }
      let gap = index
      var isWide = text.bytes[index] == 0x09
      index += length
      while index < range.upperBound {
        let next = Blanks.length(at: index, in: text.bytes)
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
    let range = Blanks.trim(range, in: text.bytes)
    if range.isEmpty { return }
    var pieces: [Range<Int>] = []
    var head = range
    while let last = text.bytes[head].last, last >= 0x30, last <= 0x39,
      let gap = text.bytes[head].lastIndex(where: { $0 == 0x20 || $0 == 0x82 || $0 == 0x80 || $0 == 0xA0 })
    {
      let tail = gap + 1..<head.upperBound
      let rest = Blanks.trim(head.lowerBound..<gap + 1, in: text.bytes)
      guard rest.upperBound <= gap, !rest.isEmpty, !tail.isEmpty, case .number = NumberScanner.scan(text.bytes, tail)
      else { break }
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

  private mutating func add(_ raw: Range<Int>, line: Int, cell: Int) {
    let range = Blanks.trim(raw, in: text.bytes)
    var token = CellToken(
      kind: .text, number: ScannedNumber(), start: Int32(range.lowerBound), end: Int32(range.upperBound),
      line: Int32(line), cell: Int16(clamping: cell), key: LabelKey(), meaning: -1)
    if range.isEmpty {
      token.kind = raw.isEmpty ? .pad : .empty
      stream.tokens.append(token)
      return
    }
    switch NumberScanner.scan(text.bytes, range) {
    case .number(let number):
      token.kind = .number
      token.number = number
    case .digits: token.kind = .digits
    case .mark: token.kind = .mark
    case .pageNumber: return
    case .other:
      token.key = text.bytes.withUnsafeBufferPointer { LabelKey($0, range) }
      token.meaning = vocabulary.index(of: token.key.hash)
    }
    stream.tokens.append(token)
  }

  /// Whether a line is a Markdown rule.
  private func isRule(_ range: Range<Int>) -> Bool {
    var dashes = 0
    for byte in text.bytes[range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes >= 3
  }
}
