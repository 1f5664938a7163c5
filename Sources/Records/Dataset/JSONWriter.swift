// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes compact JSON whose keys stand in the order they are written, so that equal records give equal bytes.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ key: StaticString? = nil, _ members: (inout JSONWriter) -> Void) {
    nest(key, "{", "}", members)
  }

  mutating func array(_ key: StaticString? = nil, _ elements: (inout JSONWriter) -> Void) {
    nest(key, "[", "]", elements)
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  mutating func integer(_ number: Int) {
    separate()
    digits(number)
  }

  /// A member with text; left out when the text is empty.
  mutating func member(_ key: StaticString, _ text: String) {
    if text.isEmpty { return }
    name(key)
    quote(text)
  }

  /// A member with a whole number; left out when there is none.
  mutating func member(_ key: StaticString, _ number: Int?) {
    guard let number else { return }
    name(key)
    digits(number)
  }

  /// A member that is true.
  mutating func truth(_ key: StaticString) {
    name(key)
    append("true")
  }

  /// A member whose key is not known beforehand.
  mutating func dynamicMember(_ key: String, _ text: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    quote(text)
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Gives what has been written and starts anew; call it between lines.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func nest(
    _ key: StaticString?, _ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    if let key { name(key) } else { separate() }
    append(opening)
    needsComma = false
    content(&self)
    append(closing)
    needsComma = true
  }

  private mutating func name(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func digits(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        append("\\u00")
        bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
        bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
