// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells documents by their first bytes, whatever their name says: an office often saves a web page as `.txt`.
enum FileSignature {
  /// The kind of document that `bytes` start like; nil for text.
  static func kind(of bytes: [UInt8]) -> String? {
    for (start, kind) in signatures where bytes.starts(with: start) { return kind }
    return isPage(bytes) ? "html" : nil
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "pdf"), (Array("%OFD".utf8), "ofd"), ([0x50, 0x4B, 0x03, 0x04], "zip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "doc"), (Array("{\\rtf".utf8), "rtf"), ([0x1F, 0x8B], "gz"),
    ([0x89, 0x50, 0x4E, 0x47], "png"), ([0xFF, 0xD8, 0xFF], "jpeg"),
  ]

  /// Whether a tag that only whole pages have opens within the first 1,024 bytes, before any other text.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].prefix(1_024).firstIndex(where: { $0 > 0x20 }),
      bytes[first] == UInt8(ascii: "<")
    else { return false }
    let head = bytes[first...].prefix(64).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<body", "<?xml"].contains { head.starts(with: $0.utf8) }
  }
}
