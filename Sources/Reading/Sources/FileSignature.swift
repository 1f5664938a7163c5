// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells documents by what they hold, whatever their name says: an office often saves a web page as `.txt` or `.doc`.
enum FileSignature {
  /// The kind of document that `bytes` are; of text, the one that `named` says when that is one of text.
  static func kind(of bytes: [UInt8], named: SourceFile.Kind) -> SourceFile.Kind {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return package(bytes, named: named) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      if case .legacy = named { return named }
      return .legacy(named == .xlsx ? "xls" : "doc")
    }
    for (start, kind) in signatures where bytes.starts(with: start) { return kind }
    let head = head(of: bytes)
    // Most texts begin with a character that is no tag's and no mail's.
    if let first = head.first, first < 0x80, isPage(head) || isMailedPage(head) { return .html }
    switch named {
    case .text, .markdown: return named
    case .html: return hasTags(bytes) ? .html : .text
    case .docx, .xlsx, .pdf, .legacy, .unsupported, .other: return .text
    }
  }

  private static let signatures: [([UInt8], SourceFile.Kind)] = [
    (Array("%PDF-".utf8), .pdf), (Array("%OFD".utf8), .unsupported("ofd")), (Array("{\\rtf".utf8), .legacy("rtf")),
    ([0x1F, 0x8B], .unsupported("gz")), ([0x89, 0x50, 0x4E, 0x47], .unsupported("png")),
    ([0xFF, 0xD8, 0xFF], .unsupported("jpeg")),
  ]

  /// The kind of a zip archive by the names in it, which are never compressed; that of its name when it is cut off
  /// before any of them.
  private static func package(_ bytes: [UInt8], named: SourceFile.Kind) -> SourceFile.Kind {
    for (name, kind) in members where contains(bytes, name) { return kind }
    return named == .docx || named == .xlsx ? named : .unsupported("zip")
  }

  private static let members: [([UInt8], SourceFile.Kind)] = [
    (Array("word/document".utf8), .docx), (Array("xl/workbook.xml".utf8), .xlsx),
    (Array("application/vnd.oasis.opendocument.text".utf8), .legacy("odt")),
    (Array("OFD.xml".utf8), .unsupported("ofd")),
  ]

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    let first = part[0]
    for start in 0...(bytes.count - part.count)
    where bytes[start] == first && bytes[start..<start + part.count].elementsEqual(part) { return true }
    return false
  }

  /// Whether a tag that only whole pages have opens within the first 1,024 bytes, before any other text.
  private static func isPage(_ head: [UInt8]) -> Bool {
    ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<table", "<div"].contains {
      head.starts(with: $0.utf8)
    }
  }

  /// Whether there is a tag within the first 4,096 bytes.
  private static func hasTags(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.prefix(4_096).filter { $0 != 0 }
    return letters.indices.dropLast().contains { index in
      let next = letters[index + 1] | 0x20
      return letters[index] == UInt8(ascii: "<") && (next >= 0x61 && next <= 0x7A || next == 0x2F || next == 0x21)
    }
  }

  /// Whether a mail begins here that holds a page, as browsers save one in a single file.
  private static func isMailedPage(_ head: [UInt8]) -> Bool {
    ["from: <saved by", "mime-version:", "from: \"saved by"].contains { head.starts(with: $0.utf8) }
  }

  /// The first letters behind a byte order mark and blanks, in small ASCII; those of UTF-16 too.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let start = isWide ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var head: [UInt8] = []
    for byte in bytes[start...].prefix(1_024) {
      if head.isEmpty && byte <= 0x20 || isWide && byte == 0 { continue }
      head.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      if head.count == 64 { break }
    }
    return head
  }
}
