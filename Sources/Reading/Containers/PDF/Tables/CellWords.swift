// SPDX-License-Identifier: GPL-3.0-or-later

/// Joins words that belong together into text.
enum CellWords {
  /// Words in reading order: line by line, from left to right. Characters that stand below each other, as in a narrow
  /// cell, are lines of one character.
  static func lines(_ words: [PageWord]) -> [[PageWord]] {
    var lines: [[PageWord]] = []
    for word in words.sorted(by: { ($0.box.middleY, $0.box.left) < ($1.box.middleY, $1.box.left) }) {
      if let last = lines.indices.last, sharesLine(word, lines[last]) {
        lines[last].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.map { $0.sorted { $0.box.left < $1.box.left } }
  }

  /// Whether a word stands beside the words of a line, and not below them.
  private static func sharesLine(_ word: PageWord, _ line: [PageWord]) -> Bool {
    line.contains { abs(word.box.middleY - $0.box.middleY) * 2 <= min(word.em, $0.em) }
      // A word over another one of the line stands in another line.
      && !line.contains { overlapsAcross(word.box, $0.box) }
  }

  private static func overlapsAcross(_ box: PageBox, _ other: PageBox) -> Bool {
    let overlap = min(box.right, other.right) - max(box.left, other.left)
    return overlap * 2 > min(box.width, other.width)
  }

  /// The text of a cell `width` wide. Chinese needs no blank between words or lines; words in Latin letters and numbers
  /// keep theirs, unless the number filled its line and had to be broken.
  static func text(_ words: [PageWord], width: Int) -> [UInt8] {
    var text: [UInt8] = []
    var filledBefore = 0
    for line in lines(words) {
      var isFirst = true
      var filled = 0
      for word in line {
        if let last = text.last, isWordByte(last), let first = word.text.first, isWordByte(first) {
          if !isFirst || filledBefore * 10 < width * 6 { text.append(0x20) }
        }
        text += word.text
        filled += word.box.width
        isFirst = false
      }
      filledBefore = filled
    }
    return text
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
