// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one JSON text (RFC 8259) from front to back, member by member, without building a tree.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var depth = 0

  /// A text that is no JSON, or not of the expected kind.
  struct Failure: Error, Equatable {
    /// Where, counted from the start of the text.
    let offset: Int
  }

  /// A reader at the start of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Reads an object and hands every key to `member`, which reads or skips the value.
  mutating func object(_ member: (String, inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    try list(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { (reader) throws(Failure) in
      let key = try reader.string()
      try reader.expect(UInt8(ascii: ":"))
      try member(key, &reader)
    }
  }

  /// Reads an array; `element` reads or skips each of its elements.
  mutating func array(_ element: (inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    try list(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), element)
  }

  /// Reads a string.
  mutating func string() throws(Failure) -> String {
    try expect(UInt8(ascii: "\""))
    let start = index
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return try text(bytes[start..<(index - 1)])
    }
    var content = Array(bytes[start..<index])
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return try text(content[...]) }
      if byte == UInt8(ascii: "\\") { content += try escape().utf8 } else { content.append(byte) }
    }
    throw failure
  }

  /// Reads a whole number.
  mutating func integer() throws(Failure) -> Int {
    skipBlanks()
    let start = index
    while index < bytes.endIndex, isNumeric(bytes[index]) { index += 1 }
    guard let number = Int(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw failure }
    return number
  }

  /// Passes over a value of any kind.
  mutating func skip() throws(Failure) {
    skipBlanks()
    guard index < bytes.endIndex else { throw failure }
    switch bytes[index] {
    case UInt8(ascii: "{"): try object { (_, reader) throws(Failure) in try reader.skip() }
    case UInt8(ascii: "["): try array { (reader) throws(Failure) in try reader.skip() }
    case UInt8(ascii: "\""): _ = try string()
    default:
      let start = index
      while index < bytes.endIndex, isNumeric(bytes[index]) || isLetter(bytes[index]) { index += 1 }
      if index == start { throw failure }
    }
  }

  /// Checks that nothing but blanks is left.
  mutating func end() throws(Failure) {
    skipBlanks()
    if index < bytes.endIndex { throw failure }
  }

  /// The place reached.
  var failure: Failure { Failure(offset: index - bytes.startIndex) }

  private mutating func list(
    from open: UInt8, to close: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    // Nothing of ours is deeper; without a limit a hostile line would exhaust the stack.
    guard depth < 32 else { throw failure }
    depth += 1
    defer { depth -= 1 }
    try expect(open)
    skipBlanks()
    if index < bytes.endIndex, bytes[index] == close {
      index += 1
      return
    }
    while true {
      try element(&self)
      skipBlanks()
      guard index < bytes.endIndex else { throw failure }
      if bytes[index] == close {
        index += 1
        return
      }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func expect(_ byte: UInt8) throws(Failure) {
    skipBlanks()
    guard index < bytes.endIndex, bytes[index] == byte else { throw failure }
    index += 1
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, isBlank(bytes[index]) { index += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private func isNumeric(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }

  private func text(_ content: ArraySlice<UInt8>) throws(Failure) -> String {
    // Decoding mends what is no UTF-8, which then differs; the initializer that validates takes several times as long.
    let text = String(decoding: content, as: UTF8.self)
    // Most strings are ids and digits, which decoding cannot change.
    guard content.allSatisfy({ $0 < 0x80 }) || text.utf8.elementsEqual(content) else { throw failure }
    return text
  }

  private mutating func escape() throws(Failure) -> String {
    guard index < bytes.endIndex else { throw failure }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw failure
    }
  }

  /// A character by its UTF-16 code unit, or by a pair of them.
  private mutating func unicodeEscape() throws(Failure) -> String {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    guard first < 0xDC00, index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw failure }
    index += 2
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw failure }
    return String(scalar)
  }

  private mutating func codeUnit() throws(Failure) -> UInt16 {
    guard index + 4 <= bytes.endIndex, !bytes[index..<(index + 4)].contains(UInt8(ascii: "+")),
      let unit = UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return unit
  }
}
