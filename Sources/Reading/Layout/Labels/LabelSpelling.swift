// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: the range given lies within `bytes`; the bytes after a lead byte are read only when they lie before its end.

/// Misspelt labels, by the number of characters to change.
enum LabelSpelling {
  /// The characters of `text` that count for a ``LabelKey``.
  static func scalars(of text: String) -> [UInt32] {
    text.unicodeScalars.compactMap { scalar in
      let value = scalar.value
      let isASCII = (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
      if isASCII { return value | (value >= 0x41 ? 0x20 : 0) }
      return (0x3400..<0xF000).contains(value) ? value : nil
    }
  }

  /// The characters of `range` of UTF-8 text that count for a ``LabelKey``; nil for more than ``longest``.
  static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt32]? {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(min(longest, range.count))
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let size = UTF8Length.of(lead: byte)
      guard index + size <= range.upperBound else { break }
      var scalar: UInt32 = 0
      if size == 1 {
        if (0x30...0x39).contains(byte) { scalar = UInt32(byte) }
        if (0x61...0x7A).contains(byte | 0x20) { scalar = UInt32(byte | 0x20) }
      } else if size == 3 {
        let value = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        if (0x3400..<0xF000).contains(value) { scalar = value }
      }
      if scalar != 0 {
        if scalars.count == longest { return nil }
        scalars.append(scalar)
      }
      index += size
    }
    return scalars
  }

  /// Which characters a wording has, as a bit for each, which some share.
  static func mask(of scalars: [UInt32]) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: ($1 &* 0x9E37_79B1) >> 26) }
  }

  /// Characters of the longest label that is compared.
  private static let longest = 60

  /// The one meaning whose wording is a single misspelling away; nil when there is none, or more than one.
  ///
  /// Short labels have too many neighbours: below five characters nothing is mended, from twelve on two changes are.
  static func nearest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in vocabulary: LabelVocabulary
  ) -> Int16? {
    guard let scalars = scalars(bytes, range), scalars.count >= 5 else { return nil }
    let limit = scalars.count >= 12 ? 2 : 1
    let mask = mask(of: scalars)
    var found: Int16?
    var best = limit + 1
    for (index, shape) in vocabulary.shapes.enumerated() {
      guard shape.length >= 5, abs(shape.length - scalars.count) <= limit else { continue }
      // Every character that only one of the two has takes a change.
      guard (mask & ~shape.mask).nonzeroBitCount <= limit, (shape.mask & ~mask).nonzeroBitCount <= limit else {
        continue
      }
      let spelling = vocabulary.spellings[index]
      let distance = distance(scalars, spelling.scalars, limit: limit)
      if distance < best {
        best = distance
        found = spelling.meaning
      } else if distance == best, distance <= limit, let known = found,
        !same(vocabulary.meanings[Int(known)], vocabulary.meanings[Int(spelling.meaning)])
      {
        return nil
      }
    }
    return found
  }

  private static func same(_ left: LabelMeaning, _ right: LabelMeaning) -> Bool {
    left.row == right.row && left.column == right.column && left.mark == right.mark
  }

  /// The number of characters to insert, drop or replace; `limit + 1` when there are more.
  static func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int {
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (scalar == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      previous = current
    }
    return min(previous[right.count], limit + 1)
  }
}
