// SPDX-License-Identifier: GPL-3.0-or-later

/// A word of a page with its place.
struct PageWord: Sendable, Equatable {
  var box: PageBox
  /// UTF-8, without blanks.
  var text: [UInt8]

  /// The size of its letters, told by its width: the boxes of some fonts are twice as tall as their letters. An ideograph
  /// is as wide as it is tall, a figure a little more than half.
  var em: Int {
    var hundredths = 0
    for byte in text where byte & 0xC0 != 0x80 { hundredths += byte < 0x80 ? 55 : 100 }
    return max(1, min(box.height, hundredths == 0 ? box.height : box.width * 100 / hundredths))
  }
}

/// A page as its words and the lines drawn on it.
struct PDFPage: Sendable {
  /// Its number, from 1.
  let number: Int
  var words: [PageWord] = []
  /// The lines of table borders; empty when they were not asked for.
  var rulings = PageRulings()
}

/// Straight lines on a page.
struct PageRulings: Sendable, Equatable {
  /// A line along one axis.
  struct Line: Sendable, Equatable {
    /// Its place on the other axis.
    var position: Int
    var start: Int
    var end: Int
  }

  var horizontal: [Line] = []
  var vertical: [Line] = []

  var isEmpty: Bool { horizontal.isEmpty || vertical.isEmpty }
}
