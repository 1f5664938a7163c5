// SPDX-License-Identifier: GPL-3.0-or-later

/// A stretch of a report as scalars without blanks, digits and punctuation in their half width, with the way back.
///
/// Names, titles and dates are read from it, so that `2024 年` and `２０２４年` are the same.
struct LineText: Sendable {
  /// Scalars, blanks left out.
  private(set) var scalars: [UInt32] = []
  /// For each scalar the bytes it takes in ``ReportText/bytes``.
  private(set) var places: [Range<Int>] = []
  /// Where the text ends in ``ReportText/bytes``.
  private(set) var end: Int

  /// The text of `range` of `bytes`, at most `limit` scalars of it.
  init(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = 2_000) {
    scalars.reserveCapacity(min(limit, range.count / 3 + 8))
    places.reserveCapacity(min(limit, range.count / 3 + 8))
    var position = range.lowerBound
    while position < range.upperBound, scalars.count < limit {
      let (scalar, length) = Self.scalar(in: bytes, at: position, end: range.upperBound)
      if !Self.isBlank(scalar) {
        scalars.append(Self.folded(scalar))
        places.append(position..<(position + length))
      }
      position += length
    }
    end = position
  }

  /// Whether `range` of `bytes` holds nothing but blanks.
  static func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = scalar(in: bytes, at: position, end: range.upperBound)
      if !isBlank(scalar) { return false }
      position += length
    }
    return true
  }

  /// This text with `other` behind it.
  func joined(_ other: LineText) -> LineText {
    var joined = self
    joined.scalars += other.scalars
    joined.places += other.places
    joined.end = other.end
    return joined
  }

  /// Number of scalars.
  var count: Int { scalars.count }

  /// The scalar at `index`, or 0 outside.
  subscript(index: Int) -> UInt32 { index >= 0 && index < scalars.count ? scalars[index] : 0 }

  /// The characters of `range` as text.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in range { if let scalar = Unicode.Scalar(scalars[index]) { view.append(scalar) } }
    return String(view)
  }

  /// The byte range in the report of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return end..<end }
    return places[first].lowerBound..<places[last].upperBound
  }

  /// Whether `word` stands at `index`.
  func has(_ word: Word, at index: Int) -> Bool {
    guard index >= 0, index + word.scalars.count <= scalars.count else { return false }
    for (step, scalar) in word.scalars.enumerated() where scalars[index + step] != scalar { return false }
    return true
  }

  /// The first place of `word` from `start` on.
  func first(_ word: Word, from start: Int = 0) -> Int? {
    var index = max(0, start)
    while index + word.scalars.count <= scalars.count {
      if scalars[index] == word.scalars[0], has(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether any of `words` occurs.
  func contains(_ words: [Word]) -> Bool { words.contains { first($0) != nil } }

  /// The length of the first of `words` that ends at `end`, or nil.
  func suffix(_ words: [Word], endingAt end: Int) -> Int? {
    for word in words where has(word, at: end - word.scalars.count) { return word.scalars.count }
    return nil
  }

  /// A whole number of at most `digits` ASCII digits at `index`, and where it ends.
  func number(at index: Int, digits: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = index
    while end < index + digits, let digit = Self.digit(self[end]) {
      value = value * 10 + digit
      end += 1
    }
    return end == index ? nil : (value, end)
  }

  /// The value of an ASCII digit.
  static func digit(_ scalar: UInt32) -> Int? { scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil }

  /// Whether a scalar is a Chinese character.
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF) || scalar >= 0x2_0000
      || scalar == 0x3007
  }

  private static func scalar(in bytes: [UInt8], at position: Int, end: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[position])
    func tail(_ step: Int) -> UInt32 { UInt32(bytes[position + step] & 0x3F) }
    if first < 0x80 { return (first, 1) }
    if first >= 0xE0, first < 0xF0, position + 2 < end { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    if first >= 0xC0, first < 0xE0, position + 1 < end { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first >= 0xF0, position + 3 < end {
      return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    return (0xFFFD, 1)
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || (scalar >= 0x2000 && scalar <= 0x200F)
      || scalar == 0xFEFF || scalar == 0x202F
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
  }
}

/// A word to look for, as scalars.
struct Word: Sendable, ExpressibleByStringLiteral {
  /// The scalars of the word.
  let scalars: [UInt32]

  /// The word `value`.
  init(stringLiteral value: String) { scalars = value.unicodeScalars.map(\.value) }
}
