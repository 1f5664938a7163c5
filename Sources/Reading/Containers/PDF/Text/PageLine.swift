// SPDX-License-Identifier: GPL-3.0-or-later

/// A line of running text.
struct PageLine: Sendable {
  /// Its words from left to right.
  var words: [PageWord]
  var box: PageBox
  var page: Int

  /// The lines that `words` make, from top to bottom.
  static func lines(_ words: [PageWord], page: Int) -> [PageLine] {
    CellWords.lines(words).map { words in
      PageLine(words: words, box: words.dropFirst().reduce(words[0].box) { $0.union($1.box) }, page: page)
    }
  }

  /// The size of its letters.
  var em: Int {
    let sizes = words.map(\.em).sorted()
    return sizes[sizes.count / 2]
  }

  /// Whether some of its words stand as far apart as columns.
  var hasColumns: Bool {
    let em = em
    return zip(words, words.dropFirst()).contains { $1.box.left - $0.box.right > 2 * em }
  }

  /// Its text: a blank where Latin words or numbers stand apart, two where the gap is that of a column.
  var text: [UInt8] {
    var text: [UInt8] = []
    let em = em
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = word.box.left - words[index - 1].box.right
        if gap > 2 * em {
          text += [0x20, 0x20]
        } else if let last = text.last, let first = word.text.first, CellWords.isWordByte(last),
          CellWords.isWordByte(first)
        {
          text.append(0x20)
        }
      }
      text += word.text
    }
    return text
  }
}
