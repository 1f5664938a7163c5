// SPDX-License-Identifier: GPL-3.0-or-later

/// A page in a mail, as browsers and word processors save one with its images in a single file (`.mht`).
enum MailedPage {
  /// The bytes of the page in `bytes`; nil when they are no mail.
  static func page(in bytes: [UInt8]) -> [UInt8]? {
    let start = bytes.prefix(2_000).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard start.starts(with: "from:".utf8) || start.starts(with: "mime-version:".utf8) else { return nil }
    let (head, body) = parted(bytes[...])
    return page(head, body, depth: 0)
  }

  /// The first part that is a page.
  private static func page(_ head: [String: String], _ body: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    let kind = head["content-type"] ?? ""
    if kind.lowercased().hasPrefix("text/html") { return decoded(body, head["content-transfer-encoding"] ?? "") }
    guard depth < 4, kind.lowercased().hasPrefix("multipart/"), let mark = parameter("boundary", of: kind) else {
      return nil
    }
    for part in parts(of: body, between: Array("--\(mark)".utf8)) {
      let (head, body) = parted(part)
      if let page = page(head, body, depth: depth + 1) { return page }
    }
    return nil
  }

  /// The fields of a head by their names in small letters, and what stands behind the empty line.
  private static func parted(_ bytes: ArraySlice<UInt8>) -> (head: [String: String], body: ArraySlice<UInt8>) {
    var head: [String: String] = [:]
    var last = ""
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = String(decoding: rest[rest.startIndex..<end].filter { $0 != 0x0D }, as: UTF8.self)
      rest = rest[min(end + 1, rest.endIndex)...]
      if line.isEmpty {
        if head.isEmpty { continue }
        break
      }
      if line.first == " " || line.first == "\t" {
        head[last, default: ""] += line
      } else if let colon = line.firstIndex(of: ":") {
        last = line[..<colon].lowercased()
        head[last] = String(line[line.index(after: colon)...].drop { $0 == " " })
      }
    }
    return (head, rest)
  }

  private static func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";") {
      let part = part.drop { $0 == " " || $0 == "\t" }
      guard part.lowercased().hasPrefix(name + "=") else { continue }
      return String(part.dropFirst(name.count + 1).filter { $0 != "\"" })
    }
    return nil
  }

  private static func parts(of body: ArraySlice<UInt8>, between mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      if body[line...].starts(with: mark) {
        if let start { parts.append(body[start..<line]) }
        start = body[line...].firstIndex(of: 0x0A).map { $0 + 1 }
      }
      guard let end = body[line...].firstIndex(of: 0x0A) else { break }
      line = end + 1
    }
    // A file that is cut off has no last mark.
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      guard body[index] == UInt8(ascii: "=") else {
        result.append(body[index])
        index += 1
        continue
      }
      if index + 2 < body.endIndex, let high = digit(body[index + 1]), let low = digit(body[index + 2]) {
        result.append(high << 4 | low)
        index += 3
      } else {
        // A soft break: the line goes on behind it.
        index += 1
        if index < body.endIndex, body[index] == 0x0D { index += 1 }
        if index < body.endIndex, body[index] == 0x0A { index += 1 }
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
