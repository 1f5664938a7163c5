// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// GB18030, the encoding of many a Chinese office.
enum GB18030 {
  /// The bytes of `text`; empty when the system's iconv does not know the encoding.
  static func encode(_ text: String) -> [UInt8] {
    guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return [] }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2 + 16)
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress
        var toLeft = target.count
        let status = iconv(converter, &from, &fromLeft, &to, &toLeft)
        return status == Int(bitPattern: UInt.max) ? 0 : target.count - toLeft
      }
    }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}
