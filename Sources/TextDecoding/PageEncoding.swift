// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the encoding of a web page.
enum PageEncoding {
  /// The encoding that the page's own first lines name (`<meta charset=gb2312>`); nil when they name none that is known.
  static func named(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4_096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    var index = 0
    let word = Array("charset".utf8) + []
    let other = Array("encoding".utf8)
    while index < head.count {
      let rest = head[index...]
      let length = rest.starts(with: word) ? word.count : rest.starts(with: other) ? other.count : 0
      index += max(1, length)
      guard length > 0 else { continue }
      var value = head[index...].drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "=") else { continue }
      value = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      let name = value.prefix { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x5F }
      if let encoding = names[String(decoding: name, as: UTF8.self)] { return encoding }
    }
    return nil
  }

  private static let names: [String: TextEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "gb2312": .gb18030, "gbk": .gb18030, "gb18030": .gb18030, "x-gbk": .gb18030,
    "gb_2312-80": .gb18030, "cp936": .gb18030, "ms936": .gb18030, "euc-cn": .gb18030,
  ]

  /// UTF-16 without a mark, told by the zero beside the page's first sign.
  static func isWide(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] > 0, bytes[0] < 0x80, bytes[1] == 0, bytes[2] > 0, bytes[3] == 0 { return .utf16LittleEndian }
    if bytes[0] == 0, bytes[1] > 0, bytes[1] < 0x80, bytes[2] == 0, bytes[3] > 0 { return .utf16BigEndian }
    return nil
  }
}

extension DecodedText {
  /// Decodes a web page: a byte order mark decides, else what the page names, else what the bytes are.
  ///
  /// Bytes that are UTF-8 throughout, with many characters, are UTF-8 whatever a page says: no other encoding looks like
  /// it. A few damaged characters of a page that names UTF-8 become U+FFFD, as in a browser.
  /// - Throws: ``DecodingError`` when the bytes are no text.
  public init(page bytes: [UInt8]) throws(DecodingError) {
    if let wide = PageEncoding.isWide(bytes) {
      self = try UTF16Decoding.decode(bytes, encoding: wide, start: 0)
      return
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let hasMark = mark > 0 || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let named = hasMark ? nil : PageEncoding.named(in: bytes)
    let scan = bytes.withUnsafeBufferPointer { UTF8Scanner.scan($0, from: mark) }
    let isUTF8 = scan.end == bytes.count
    if named == .gb18030, !isUTF8 || scan.wideCharacters < 16 {
      self = try GB18030Decoding.decode(bytes)
      return
    }
    if !isUTF8, named == .utf8 || mark > 0, !bytes.contains(0), Self.isMostlyUTF8(bytes) {
      let repaired = Array(String(decoding: bytes[mark...], as: UTF8.self).utf8)
      self.init(extracted: repaired, encoding: .utf8)
      return
    }
    try self.init(bytes: bytes)
  }

  /// Whether less than one in a hundred of the bytes above ASCII stand where UTF-8 has none.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var broken = 0
    var high = 0
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let scan = UTF8Scanner.scan(bytes, from: start)
        if scan.end < bytes.count { broken += 1 }
        start = scan.end + 1
      }
      high = bytes.count { $0 >= 0x80 }
    }
    return broken * 100 < high
  }
}
