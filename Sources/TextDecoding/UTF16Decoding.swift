// SPDX-License-Identifier: GPL-3.0-or-later

/// UTF-16 with a byte order mark.
enum UTF16Decoding {
  /// Decodes everything from `start` on: by default what stands behind the mark.
  static func decode(_ bytes: [UInt8], encoding: TextEncoding, start: Int = 2) throws(DecodingError) -> DecodedText {
    let isLittle = encoding == .utf16LittleEndian
    func unit(at index: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 3 / 2)
    var offsets = OffsetMap()
    var index = start
    while index < bytes.count {
      guard index + 1 < bytes.count else {
        throw DecodingError(reason: .damagedUTF16, offset: index, byte: bytes[index])
      }
      offsets.note(converted: utf8.count, source: index)
      let first = unit(at: index)
      if first == 0 { throw DecodingError(reason: .nulByte, offset: index, byte: 0) }
      if let scalar = Unicode.Scalar(first) {
        utf8.append(contentsOf: String(scalar).utf8)
        index += 2
        continue
      }
      guard UTF16.isLeadSurrogate(first), index + 3 < bytes.count, UTF16.isTrailSurrogate(unit(at: index + 2)) else {
        throw DecodingError(reason: .damagedUTF16, offset: index, byte: bytes[index])
      }
      let high = UInt32(first) & 0x3FF
      let low = UInt32(unit(at: index + 2)) & 0x3FF
      if let scalar = Unicode.Scalar(0x10000 + (high << 10 | low)) { utf8.append(contentsOf: String(scalar).utf8) }
      index += 4
    }
    offsets.note(converted: utf8.count, source: index)
    return DecodedText(utf8: utf8, encoding: encoding, offsets: offsets)
  }
}
