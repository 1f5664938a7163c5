// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes of a file as UTF-8, with the encoding they came in and the way back to them.
///
/// A byte order mark decides; without one, strict UTF-8, else GB 18030. The mark itself is no part of the text.
public struct DecodedText: Sendable, Equatable {
  /// Valid UTF-8 without a byte order mark; line breaks stand as in the source.
  public let utf8: [UInt8]
  /// The encoding of the source.
  public let encoding: TextEncoding
  /// From offsets in ``utf8`` to offsets in the source.
  public let offsets: OffsetMap

  /// Decodes `bytes`.
  ///
  /// - Throws: ``DecodingError`` with the first byte that is no text: a NUL, damaged UTF-8 or UTF-16, or an encoding
  ///   that is none of ``TextEncoding``.
  public init(bytes: [UInt8]) throws(DecodingError) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = try UTF16Decoding.decode(bytes, encoding: .utf16LittleEndian)
      return
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      self = try UTF16Decoding.decode(bytes, encoding: .utf16BigEndian)
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let scan = bytes.withUnsafeBufferPointer { UTF8Scanner.scan($0, from: start) }
    if scan.end == bytes.count {
      var offsets = OffsetMap()
      if start > 0 { offsets.note(converted: 0, source: start) }
      self.init(utf8: start > 0 ? Array(bytes[start...]) : bytes, encoding: .utf8, offsets: offsets)
      return
    }
    if bytes[scan.end] == 0 {
      throw DecodingError(reason: .nulByte, offset: scan.end, byte: 0)
    }
    // Text in GB 18030 rarely passes for more than a few such characters before the first impossible byte.
    if start > 0 || scan.wideCharacters >= 16 {
      throw DecodingError(reason: .damagedUTF8, offset: scan.end, byte: bytes[scan.end])
    }
    self = try GB18030Decoding.decode(bytes)
  }

  /// Text taken out of a document in `encoding`, such as a web page: its offsets are those of the text itself.
  ///
  /// `utf8` is valid and has no byte order mark.
  public init(extracted utf8: [UInt8], encoding: TextEncoding) {
    self.init(utf8: utf8, encoding: encoding, offsets: OffsetMap())
  }

  /// Text that is already decoded.
  init(utf8: [UInt8], encoding: TextEncoding, offsets: OffsetMap) {
    self.utf8 = utf8
    self.encoding = encoding
    self.offsets = offsets
  }
}
