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
  private let seconds: UnsafeBufferPointer<UInt64>
  private let lineStart: Int
  private let end: Int
  /// Where the next sentence starts.
  private(set) var position: Int
  /// Bytes of the sentence read last.
  private(set) var sentence = 0..<0
  /// Whether the sentence holds a count, a percentage or a negation, without which no extractor has work.
  private(set) var isWorthReading = false
  /// Words and numbers since the start of the sentence, to tell list numbers.
  private var sawText = false
  /// Bytes of unknown characters since the last mark.
  private var gap: Int32 = 0

  /// A sentence with more marks is cut there, so that a line of megabytes needs no more memory than others.
  static let mostMarks = 512

  /// A scanner of the bytes in `line`.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, buckets: UnsafeBufferPointer<UInt16>,
    entries: UnsafeBufferPointer<Vocabulary.Entry>, letters: UnsafeBufferPointer<UInt8>,
    seconds: UnsafeBufferPointer<UInt64>
  ) {
    lineStart = line.lowerBound
    end = min(line.upperBound, bytes.count)
    position = lineStart
    grammar = NumberGrammar(bytes: bytes, end: end)
    self.buckets = buckets
    self.entries = entries
    self.letters = letters
    self.seconds = seconds
  }

  /// Whether the line has no further sentence.
  var isAtEnd: Bool { position >= end }

  /// Fills `marks` with the next sentence; false at the end of the line.
  mutating func next(_ marks: inout Marks) -> Bool {
    skipIdle()
    let start = position
    defer { sentence = start..<position }
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

  /// Passes over whole sentences without a digit, a numeral or a word that can deny: they say nothing to any extractor.
  private mutating func skipIdle() {
    let bytes = grammar.bytes
    var probe = position
    while probe < end {
      let byte = bytes[probe]
      if byte >= 0xE4, byte <= 0xE9, probe &+ 2 < end {
        let scalar =
          Int(byte & 0x0F) &<< 12 | Int(bytes[probe &+ 1] & 0x3F) &<< 6 | Int(bytes[probe &+ 2] & 0x3F)
        if buckets[scalar] & Vocabulary.trigger != 0, !isCommonOne(probe) { return }
        probe &+= 3
      } else if byte < 0x80 {
        if byte >= 0x30, byte <= 0x39 { return }
        probe &+= 1
        if byte == 0x3B || byte == 0x21 || byte == 0x3F || byte == 0x7C { position = probe }
      } else if byte >= 0xE0, byte < 0xF0, probe &+ 2 < end {
        let (second, third) = (bytes[probe &+ 1], bytes[probe &+ 2])
        if byte == 0xEF, second == 0xBC, third >= 0x90, third <= 0x99 { return }  // ０ to ９
        probe &+= 3
        let isStop = byte == 0xE3 && second == 0x80 && third == 0x82 || byte == 0xEF && second == 0xBC && third == 0x9B
        if isStop { position = probe }  // 。 and ；
      } else {
        probe &+= byte < 0xE0 ? 2 : 4
      }
    }
    position = end
  }

  /// Whether the character is a numeral or a 不, 从, 并, 均, 暂 that starts no count and no denial: 一是, 不断, 从而.
  @inline(__always)
  private func isCommonOne(_ probe: Int) -> Bool {
    let next = grammar.scalar(probe + 3)
    switch grammar.scalar(probe) {
    case 0x4E0D: return next != 0x5B58  // 不存在
    case 0x4ECE, 0x5E76, 0x5747, 0x6682: return next != 0x672A && next != 0x65E0  // 从未 并无 均无 暂无
    case 0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D:
      return NumberGrammar.unit(grammar, at: probe + 3).0 == .none && !NumberGrammar.isNumeral(next)
    default: return false
    }
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
    // The point of a decimal or of an address ends nothing.
    case 0x2E where grammar.digit(position) == nil && !isLetter(position): return close(start, &marks)
    default: if NumberGrammar.isLetter(byte) { sawText = true }
    }
    return false
  }

  private func isLetter(_ position: Int) -> Bool {
    position < end && NumberGrammar.isLetter(grammar.bytes[position])
  }

  /// Takes a character of three bytes; true when it ends the sentence.
  private mutating func wide(_ marks: inout Marks, _ isQuoted: inout Bool) -> Bool {
    let start = position
    let scalar = grammar.scalar(position)
    if scalar < 0x3400 || scalar >= 0xFF00 { return sign(scalar, &marks, &isQuoted) }
    let bucket = buckets[Int(scalar)] & ~Vocabulary.trigger
    sawText = true
    // 数百条, 上千条, 近百次: before the vocabulary, which knows 数 and 近 as words of their own.
    if scalar == 0x6570 || scalar == 0x4E0A || scalar == 0x8FD1 || scalar == 0x51E0, chinese(start, &marks, isQuoted) {
      return false
    }
    if bucket != 0, mayStartWord(seconds[Int(bucket) - 1]) {
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
    if chinese(start, &marks, isQuoted) { return false }
    position += 3
    gap &+= 3
    return false
  }

  /// Takes a count in Chinese characters; false when there is none.
  private mutating func chinese(_ start: Int, _ marks: inout Marks, _ isQuoted: Bool) -> Bool {
    guard let count = grammar.chinese(at: start, lineStart: lineStart) else { return false }
    position = count.unitEnd
    isWorthReading = true
    add(.number, count, &marks, isQuoted)
    return true
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

  /// Whether the character behind the one at `position` can be the second of a word; spares most comparisons.
  @inline(__always)
  private func mayStartWord(_ seconds: UInt64) -> Bool {
    position + 5 < end ? seconds & (1 &<< UInt64(grammar.bytes[position + 5] & 0x3F)) != 0 : true
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
    case .count where followsDigits(start, marks):
      // 1 204件: whether a blank splits one number or two cannot be told.
      add(.otherNumber, start, &marks)
    case .count(var number, let isPercent):
      isWorthReading = true
      if number.qualifier == .exact, let stated = grammar.qualifier(before: start, lineStart: lineStart) {
        number.qualifier = stated
      }
      let before = start - 3 >= lineStart ? grammar.scalar(start - 3) : 0
      number.isTarget = before == 0x5230 || before == 0x81F3  // 到 至
      number.isOrigin = before == 0x7531 || before == 0x4ECE  // 由 从
      let isOrdinal = before == 0x7B2C  // 第
      // 微信公众号(1个)发布信息149条: an aside says how many accounts there are.
      let isAside = number.unit == .general && marks.list.last?.kind == .bracket && gap == 0 && closes(number.unitEnd)
      if isOrdinal || isAside || number.unit == .other {
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

  /// Whether only blanks stand between `start` and a digit before it that is not the end of 12345.
  private func followsDigits(_ start: Int, _ marks: Marks) -> Bool {
    var probe = start
    while probe > lineStart, grammar.bytes[probe - 1] == 0x20 { probe -= 1 }
    guard probe < start, probe > lineStart, grammar.digit(probe - 1) != nil else { return false }
    return !(marks.list.last?.kind == .hotline12345 && marks.list.last?.end == probe)
  }

  private func closes(_ position: Int) -> Bool {
    let sign = grammar.scalar(position)
    return sign == 0x29 || sign == 0xFF09
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
