// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: all ranges come from the lines of the text and lie within its bytes; an index is read only inside its range.
// The buffers live as long as the closure that made them.

import TextDecoding

/// Cuts the lines of tables into cells, whatever separates them: line breaks, pipes, tabs, wide gaps.
struct CellTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: LabelVocabulary
  private var stream = CellStream()
  /// Whether two tabs in a row leave a blank cell between them; they only make a gap where full rows have them too.
  private var tabsAreCells = false

  /// The cells of the tables of a report, in reading order.
  static func stream(of text: ReportText, tables: [Range<Int>], vocabulary: LabelVocabulary) -> CellStream {
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = CellTokenizer(bytes: bytes, vocabulary: vocabulary)
      tokenizer.stream.tokens.reserveCapacity(tables.reduce(0) { $0 + $1.count } + 16)
      tokenizer.tabsAreCells = tables.contains { $0.contains { tokenizer.isRowOfSingleTabs(text.contents[$0]) } }
      for table in tables {
        for line in table {
          if tokenizer.isBlankCell(line, in: table, text.contents) {
            tokenizer.add(text.contents[line], line: line, cell: 1, isEmptyCell: true)
          } else {
            tokenizer.read(line, text.contents[line])
          }
        }
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

  /// Whether a line with nothing but a pipe is an empty cell: between `行政处罚 |` and `0 |`. Elsewhere it begins a row.
  private func isBlankCell(_ line: Int, in table: Range<Int>, _ contents: [Range<Int>]) -> Bool {
    let range = contents[line]
    guard range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "|"), let last = stream.tokens.last,
      Int(last.line) == line - 1, last.kind == .text, last.meaning >= 0,
      vocabulary.meanings[Int(last.meaning)].row >= 0, bytes[contents[line - 1].upperBound - 1] == UInt8(ascii: "|"),
      line + 1 < table.upperBound, let next = contents[line + 1].first
    else { return false }
    return bytes[next] >= 0x30 && bytes[next] <= 0x39 && bytes[contents[line + 1].upperBound - 1] == UInt8(ascii: "|")
  }

  /// Whether a line has three cells or more with a single tab between each two.
  private func isRowOfSingleTabs(_ range: Range<Int>) -> Bool {
    var tabs = 0
    for index in range where bytes[index] == 0x09 {
      if bytes[index - 1] == 0x09 { return false }
      tabs += 1
    }
    return tabs >= 2
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
      var tabs = bytes[index] == 0x09 ? 1 : 0
      var isWide = tabs > 0
      index += length
      while index < range.upperBound {
        let next = Blanks.length(at: index, in: bytes)
        if next == 0 { break }
        isWide = true
        if bytes[index] == 0x09 { tabs += 1 }
        index += next
      }
      if isWide {
        addField(start..<gap, line: line, cell: &cell)
        start = index
        if tabsAreCells, tabs > 1 {
          for _ in 1..<tabs {
            add(gap + 1..<gap + 1, line: line, cell: cell, isEmptyCell: true)
            cell += 1
          }
        }
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

  private mutating func add(_ raw: Range<Int>, line: Int, cell: Int, isEmptyCell: Bool = false) {
    let range = isEmptyCell ? raw.upperBound..<raw.upperBound : Blanks.trim(raw, in: bytes)
    var token = CellToken(
      kind: .text, number: ScannedNumber(), start: Int32(range.lowerBound), end: Int32(range.upperBound),
      line: Int32(line), cell: Int16(clamping: cell), key: LabelKey(), meaning: -1)
    if range.isEmpty {
      token.kind = raw.isEmpty && !isEmptyCell ? .pad : .empty
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
      if token.meaning < 0, range.count >= 18, let labels = gluedLabels(range) {
        for label in labels {
          token.start = Int32(label.lowerBound)
          token.end = Int32(label.upperBound)
          token.key = LabelKey(bytes, label)
          token.meaning = vocabulary.index(of: token.key.hash)
          stream.tokens.append(token)
        }
        return
      }
    }
    stream.tokens.append(token)
  }

  /// The labels, each with the digits behind it, that fill a cell without anything between them:
  /// `信息内容本年制发件数本年废止件数`, `规章000行政规范性文件000`. Nil when something else is in it.
  private func gluedLabels(_ range: Range<Int>) -> [Range<Int>]? {
    var labels: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var key = LabelKey()
      var index = start
      var end = start
      while index < range.upperBound, key.length <= 40 {
        let next = min(range.upperBound, index + UTF8Length.of(lead: bytes[index]))
        key.append(bytes, index..<next)
        index = next
        if key.length >= 2, vocabulary.index(of: key.hash) >= 0 { end = index }
      }
      if end == start { return nil }
      while end < range.upperBound, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
      labels.append(start..<end)
      if labels.count > 64 { return nil }
      start = end
    }
    return labels.count > 1 ? labels : nil
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
