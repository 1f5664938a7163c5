// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

/// The text of a document that is no plain text, in reading order: a paragraph is a line, a row of a table is a line of
/// cells between pipes (`| 行政许可 | 4 |`), with the place of every part in the document.
///
/// Readers of text go on from here: no layout rule knows of containers.
struct ContainerText: Sendable, Equatable {
  /// Valid UTF-8 without a byte order mark, lines ended by a line feed.
  var utf8: [UInt8] = []
  /// Where the parts of the text stand in the document, by rising offset; each holds up to the next.
  var places: [Place] = []
  /// The layout's name in `documents.csv`: html, docx, xlsx, pdf.
  let layout: String
  /// The encoding of the source, where it has one of its own.
  var encoding = TextEncoding.utf8
  /// Offsets in the text at which images stand.
  var images: [Int] = []
  /// What there is to say of the container itself, such as tables that are images; documents are not named yet.
  var findings: [Finding] = []

  /// The place of a part of the text.
  struct Place: Sendable, Equatable {
    /// Offset in the text at which the part starts.
    let offset: Int
    /// The place as people write it: `table[2]/tr[5]/td[3]`, `p.3`, `Sheet1!C7`.
    let locator: String
  }

  /// An empty text of a container of kind `layout`.
  init(layout: String) { self.layout = layout }

  /// Whether there are images and hardly any text beside them.
  var isImages: Bool { !images.isEmpty && utf8.count < 600 }

  /// The offset of every line.
  var lineStarts: [Int] { [0] + utf8.indices.filter { utf8[$0] == 0x0A }.map { $0 + 1 } }

  /// The place of the byte at `offset`; empty before the first place.
  func locator(at offset: Int) -> String {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? "" : places[low - 1].locator
  }
}
