// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: OpenCC is given the input with its length and returns text that ends in NUL, which is copied and freed.

import COpenCC

/// OpenCC's conversion from traditional to simplified characters.
///
/// The dictionaries are read once; converting only reads them, so threads may share it.
final class OpenCC: @unchecked Sendable {
  /// The conversion; nil when OpenCC's data is not installed.
  static let shared = OpenCC(configuration: "t2s.json")

  private let handle: opencc_t

  private init?(configuration: String) {
    guard let handle = opencc_open(configuration), handle != opencc_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { opencc_close(handle) }

  /// Valid UTF-8 in simplified characters.
  func convert(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress?.assumingMemoryBound(to: CChar.self),
        let result = opencc_convert_utf8(handle, start, source.count)
      else { return bytes }
      defer { opencc_convert_utf8_free(result) }
      var converted: [UInt8] = []
      converted.reserveCapacity(bytes.count)
      var index = 0
      while result[index] != 0 {
        converted.append(UInt8(bitPattern: result[index]))
        index += 1
      }
      return converted
    }
  }
}
