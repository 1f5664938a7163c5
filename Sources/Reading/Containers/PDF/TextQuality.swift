// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells pages with text from scans and from text whose characters are not known.
enum TextQuality {
  /// Throws when `pages` hold no text that could be read; `file` is the PDF.
  static func check(_ pages: [PDFPage], file: [UInt8]) throws(ContainerError) {
    var known = 0
    var unknown = 0
    for page in pages {
      for word in page.words {
        for scalar in String(decoding: word.text, as: UTF8.self).unicodeScalars {
          if isUnknown(scalar) { unknown += 1 } else { known += 1 }
        }
      }
    }
    if unknown > 20, unknown > known { throw ContainerError("pdf_unknown_letters") }
    // A page number or a stamp is no text: a scan often has as much.
    if known < leastText * pages.count, known < leastText * 10 {
      if hasImages(file) { throw ContainerError("pdf_scanned") }
      if known == 0 { throw ContainerError("pdf_no_text") }
    }
  }

  /// Characters of text on a page, on average, below which images make a scan of it.
  private static let leastText = 20

  /// Characters that stand for "not known": private use, replacement, control.
  private static func isUnknown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .control, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }

  /// Whether the file has images: their dictionaries always stand in the open. `/ImageC` and the like are not images.
  private static func hasImages(_ file: [UInt8]) -> Bool {
    var index = 0
    while let slash = file[index...].firstIndex(of: UInt8(ascii: "/")) {
      index = slash + 1
      guard file[slash...].starts(with: image) else { continue }
      let next = slash + image.count
      if next == file.count || file[next] | 0x20 < 0x61 || file[next] | 0x20 > 0x7A { return true }
    }
    return false
  }

  private static let image = Array("/Image".utf8)
}
