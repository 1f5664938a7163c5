// SPDX-License-Identifier: GPL-3.0-or-later

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

  /// The one meaning whose wording is a single misspelling away; nil when there is none, or more than one.
  ///
  /// Short labels have too many neighbours: below five characters nothing is mended, from twelve on two changes are.
  static func nearest(_ text: String, in vocabulary: LabelVocabulary) -> Int16? {
    let scalars = scalars(of: text)
    guard scalars.count >= 5, scalars.count <= 60 else { return nil }
    let limit = scalars.count >= 12 ? 2 : 1
    var found: Int16?
    var best = limit + 1
    for spelling in vocabulary.spellings where abs(spelling.scalars.count - scalars.count) <= limit {
      guard spelling.scalars.count >= 5 else { continue }
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
