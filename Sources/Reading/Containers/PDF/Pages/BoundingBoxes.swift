// SPDX-License-Identifier: GPL-3.0-or-later

/// The pages that `pdftotext -bbox` prints: words with their boxes.
enum BoundingBoxes {
  /// The pages in `xml`, in order. What is damaged ends the list; a word without a box is left out.
  static func pages(_ xml: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    XMLPull.read(printable(xml)) { reader in
      var box: PageBox?
      while let node = reader.next() {
        switch node {
        case .start where reader.isNamed("page"): pages.append(PDFPage(number: pages.count + 1))
        case .start where reader.isNamed("word"): box = Self.box(reader)
        case .text:
          if let box, !pages.isEmpty { add(reader.value, box, to: &pages[pages.count - 1].words) }
          box = nil
        case .start, .end, .other: box = nil
        }
      }
    }
    return pages
  }

  private static func box(_ reader: XMLPull) -> PageBox? {
    var edges: [Int?] = [nil, nil, nil, nil]
    reader.attributes { name, value in
      guard let edge = names.firstIndex(of: name) else { return }
      edges[edge] = PageLength.hundredths(value)
    }
    guard let left = edges[0], let top = edges[1], let right = edges[2], let bottom = edges[3], left <= right,
      top <= bottom
    else { return nil }
    return PageBox(left: left, top: top, right: right, bottom: bottom)
  }

  private static let names = ["xMin", "yMin", "xMax", "yMax"].map { Array($0.utf8) }

  /// Adds a word, without the blanks that some fonts make part of it.
  private static func add(_ text: [UInt8], _ box: PageBox, to words: inout [PageWord]) {
    let text = String(decoding: text, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
    if text.isEmpty { return }
    words.append(PageWord(box: box, text: Array(String(String.UnicodeScalarView(text)).utf8)))
  }

  /// `xml` in valid UTF-8 and without the control characters that damaged fonts give and XML forbids.
  private static func printable(_ xml: [UInt8]) -> [UInt8] {
    var bytes = Array(String(decoding: xml, as: UTF8.self).utf8)
    for index in bytes.indices where bytes[index] < 0x20 && bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF; U+FFFD, EF BF BD, takes their place.
    for index in bytes.indices.dropFirst(2) where bytes[index] >= 0xBE {
      if bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF { bytes[index] = 0xBD }
    }
    return bytes
  }
}
