// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Splits a line of running text into sentences and finds the words and numbers in each, in one pass over the bytes.
///
/// Unsafe: `bytes` is read at offsets from `position` up to, never at or behind, `end`, which is at most their number; words are
/// compared only after `position + length <= end`; the vocabulary's tables are read at indices the vocabulary itself made.
struct SentenceScanner {
  private let grammar: NumberGrammar
  private let buckets: UnsafeBufferPointer<UInt16>
  private let entries: UnsafeBufferPointer<Vocabulary.Entry>
  private let letters: UnsafeBufferPointer<UInt8>
  private let lineStart: Int
  private let end: Int
  /// Where the next sentence starts.
  private(set) var position: Int
  /// Whether the sentence holds a count, a percentage or a negation, without which no extractor has work.
  private(set) var isWorthReading = false
  /// Words and numbers since the start of the sentence, to tell list numbers.
  private var sawText = false
  /// Bytes of unknown characters since the last mark.
  private var gap: Int32 = 0

  /// A sentence with more marks is cut there, so that a line of megabytes needs no more memory than others.
  static let mostMarks = 4_096

  /// A scanner of the bytes in `line`.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, buckets: UnsafeBufferPointer<UInt16>,
    entries: UnsafeBufferPointer<Vocabulary.Entry>, letters: UnsafeBufferPointer<UInt8>
  ) {
    lineStart = line.lowerBound
    end = min(line.upperBound, bytes.count)
    position = lineStart
    grammar = NumberGrammar(bytes: bytes, end: end)
    self.buckets = buckets
    self.entries = entries
    self.letters = letters
  }

  /// Fills `marks` with the next sentence; false at the end of the line.
  mutating func next(_ marks: inout Marks) -> Bool {
    marks.clear()
    isWorthReading = false
    sawText = false
    gap = 0
    var isQuoted = false
    let bytes = grammar.bytes
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if byte >= 0x30, byte <= 0x39 {
          number(&marks, isQuoted)
        } else {
          if byte == 0x22 { isQuoted.toggle() }
          if ascii(byte, &marks) { return true }
        }
      } else if byte >= 0xE0, byte < 0xF0, position + 2 < end {
        if wide(&marks, &isQuoted) { return true }
      } else {
        position += byte < 0xE0 ? 2 : 4
      }
      if marks.list.count >= Self.mostMarks { return true }
    }
    position = end
    if marks.list.isEmpty { return false }
    add(.stop, end, &marks)
    return true
  }

  /// Takes an ASCII character that is no digit; true when it ends the sentence.
  private mutating func ascii(_ byte: UInt8, _ marks: inout Marks) -> Bool {
    let start = position
    position += 1
    switch byte {
    case 0x2C: add(.comma, start, &marks)
    case 0x3A: add(.colon, start, &marks)
    case 0x28, 0x29: add(.bracket, start, &marks)
    case 0x3B, 0x21, 0x3F, 0x7C: return close(start, &marks)
    case 0x2E where grammar.digit(position) == nil: return close(start, &marks)
    default: if NumberGrammar.isLetter(byte) { sawText = true }
    }
    return false
  }

  /// Takes a character of three bytes; true when it ends the sentence.
  private mutating func wide(_ marks: inout Marks, _ isQuoted: inout Bool) -> Bool {
    let start = position
    let scalar = grammar.scalar(position)
    if scalar < 0x3400 || scalar >= 0xFF00 { return sign(scalar, &marks, &isQuoted) }
    let bucket = buckets[Int(scalar)]
    sawText = true
    if bucket != 0 {
      var index = Int(bucket) - 1
      while entries[index].length > 0 {
        let entry = entries[index]
        if matches(entry) {
          position += Int(entry.length)
          if entry.kind == .negation { isWorthReading = true }
          add(entry.kind, start, &marks, isQuoted)
          return false
        }
        index += 1
      }
    }
    if scalar <= 0x9FFF, let count = grammar.chinese(at: start, lineStart: lineStart) {
      position = count.unitEnd
      isWorthReading = true
      add(.number, count, &marks, isQuoted)
      return false
    }
    position += 3
    gap &+= 3
    return false
  }

  private mutating func sign(_ scalar: UInt32, _ marks: inout Marks, _ isQuoted: inout Bool) -> Bool {
    let start = position
    if scalar >= 0xFF10, scalar <= 0xFF19 {
      number(&marks, isQuoted)
      return false
    }
    position += 3
    switch scalar {
    case 0xFF0C: add(.comma, start, &marks)
    case 0x3001: add(.pause, start, &marks)
    case 0xFF1A: add(.colon, start, &marks)
    case 0xFF08, 0xFF09: add(.bracket, start, &marks)
    case 0x3002, 0xFF1B, 0xFF01, 0xFF1F, 0x2026: return close(start, &marks)
    case 0x201C, 0x300C: isQuoted = true
    case 0x201D, 0x300D: isQuoted = false
    case 0x300A: skipTitle()
    default: break
    }
    return false
  }

  /// Skips the title of a work or law; a 《 without its 》 nearby skips nothing.
  private mutating func skipTitle() {
    var probe = position
    let limit = min(end, position + 360)
    while probe + 2 < limit {
      if grammar.bytes[probe] == 0xE3, grammar.bytes[probe + 1] == 0x80, grammar.bytes[probe + 2] == 0x8B {
        position = probe + 3
        sawText = true
        return
      }
      probe += 1
    }
  }

  @inline(__always)
  private func matches(_ entry: Vocabulary.Entry) -> Bool {
    let length = Int(entry.length)
    guard position + length <= end else { return false }
    let start = Int(entry.start)
    var index = 3
    while index < length {
      if grammar.bytes[position + index] != letters[start + index] { return false }
      index += 1
    }
    return true
  }

  private mutating func number(_ marks: inout Marks, _ isQuoted: Bool) {
    let start = position
    let (reading, next) = grammar.read(at: start, lineStart: lineStart, opensSentence: !sawText)
    position = max(next, start + 1)
    sawText = true
    switch reading {
    case .hotline(let range):
      position = range.upperBound
      add(.hotline12345, range.lowerBound, &marks)
    case .count(var number, let isPercent):
      isWorthReading = true
      if number.qualifier == .exact, let stated = grammar.qualifier(before: start, lineStart: lineStart) {
        number.qualifier = stated
      }
      let before = start - 3 >= lineStart ? grammar.scalar(start - 3) : 0
      number.isTarget = before == 0x5230 || before == 0x81F3  // 到 至
      let isOrdinal = before == 0x7B2C  // 第
      if isOrdinal || number.unit == .other {
        add(.otherNumber, start, &marks)
      } else {
        add(isPercent ? .percent : .number, number, &marks, isQuoted)
      }
    case .year(let year, let glued):
      if let glued {
        isWorthReading = true
        add(.number, glued, &marks, isQuoted)
      }
      add(.year, year, &marks, isQuoted)
    case .month(let month): add(.month, month, &marks, isQuoted)
    case .other: add(.otherNumber, start, &marks)
    }
  }

  private mutating func close(_ start: Int, _ marks: inout Marks) -> Bool {
    if marks.list.isEmpty {
      sawText = false
      return false
    }
    add(.stop, start, &marks)
    return true
  }

  private mutating func add(_ kind: WordKind, _ start: Int, _ marks: inout Marks, _ isQuoted: Bool = false) {
    if kind == .filler { return }
    var kind = kind
    if kind == .localHotline || kind == .headHotline, marks.list.last?.kind == .hotline12345 { kind = .hotline }
    if kind == .hotline12345, let last = marks.list.last, last.kind == .localHotline, gap == 0 {
      marks.list[marks.list.count - 1] = Mark(
        kind: .hotline, isQuoted: last.isQuoted, gap: last.gap, number: -1, start: last.start, end: last.end)
    }
    marks.list.append(Mark(kind: kind, isQuoted: isQuoted, gap: gap, number: -1, start: start, end: position))
    gap = 0
  }

  private mutating func add(_ kind: WordKind, _ number: WrittenNumber, _ marks: inout Marks, _ isQuoted: Bool) {
    marks.list.append(
      Mark(
        kind: kind, isQuoted: isQuoted, gap: gap, number: Int32(marks.numbers.count), start: number.bytes.lowerBound,
        end: number.unitEnd))
    gap = 0
    marks.numbers.append(number)
  }
}
