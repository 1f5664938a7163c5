// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: iconv reads and writes only within the counts it is given; the output holds two bytes for every byte of
// input, more than any character of GB 18030 needs (two bytes give three, four bytes give four).

#if canImport(Darwin)
  import Darwin
  #if canImport(iconv)
    import iconv
  #endif
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// GB 18030 through the system's iconv.
enum GB18030Decoding {
  /// Decodes `bytes`, which hold no byte order mark.
  static func decode(_ bytes: [UInt8]) throws(DecodingError) -> DecodedText {
    if let nul = bytes.firstIndex(of: 0) {
      throw DecodingError(reason: .nulByte, offset: nul, byte: 0)
    }
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      throw DecodingError(reason: .noConverter, offset: 0, byte: bytes.first)
    }
    defer { iconv_close(converter) }
    var input = bytes
    var consumed = 0
    let utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count * 2) { output, count in
      input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var into = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var remaining = source.count
        var room = output.count
        _ = iconv(converter, &from, &remaining, &into, &room)
        consumed = source.count - remaining
        count = output.count - room
      }
    }
    guard consumed == bytes.count else {
      throw DecodingError(reason: .unknownEncoding, offset: consumed, byte: bytes[consumed])
    }
    return DecodedText(utf8: utf8, encoding: .gb18030, offsets: offsets(from: bytes, to: utf8))
  }

  /// Walks both texts character by character: one of GB 18030 is one of Unicode.
  private static func offsets(from bytes: [UInt8], to utf8: [UInt8]) -> OffsetMap {
    var map = OffsetMap()
    var source = 0
    var converted = 0
    while source < bytes.count, converted < utf8.count {
      map.note(converted: converted, source: source)
      source += length(of: bytes, at: source)
      let lead = utf8[converted]
      converted += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    map.note(converted: utf8.count, source: bytes.count)
    return map
  }

  /// The number of bytes of the character at `index`.
  private static func length(of bytes: [UInt8], at index: Int) -> Int {
    guard bytes[index] >= 0x81, index + 1 < bytes.count else { return 1 }
    return (0x30...0x39).contains(bytes[index + 1]) ? 4 : 2
  }
}
