// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: every read at `index + n` is guarded by `index + n < count`; four bytes are loaded at once only when
// `index + 4 <= count`, eight only when `index + 8 <= count`.

/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF, no NUL.
enum UTF8Scanner {
  /// What a scan found.
  struct Result: Equatable {
    /// The first byte that is not UTF-8 or is NUL; the number of bytes when all is well.
    let end: Int
    /// The number of characters of three bytes before `end`: what tells damaged UTF-8 from another encoding.
    let wideCharacters: Int
  }

  /// Scans from `start` to the first byte that is no UTF-8.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Result {
    let count = bytes.count
    guard let base = bytes.baseAddress else { return Result(end: 0, wideCharacters: 0) }
    let raw = UnsafeRawPointer(base)
    var index = start
    var wide = 0
    while index < count {
      let first = base[index]
      if first < 0x80 {
        if first == 0 { break }
        index += 1
        // Runs of ASCII, which is what tags are made of, eight bytes at a time; a NUL among them ends that.
        while index + 8 <= count {
          let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let nul = (word &- 0x0101_0101_0101_0101) & ~word
          guard (word | nul) & 0x8080_8080_8080_8080 == 0 else { break }
          index += 8
        }
        continue
      }
      if first & 0xF0 == 0xE0 {
        guard index + 2 < count else { break }
        let second = base[index + 1]
        guard second & 0xC0 == 0x80, base[index + 2] & 0xC0 == 0x80 else { break }
        if first == 0xE0, second < 0xA0 { break }
        if first == 0xED, second > 0x9F { break }
        index += 3
        wide += 1
        // Runs of ideographs, which is what Chinese text is made of, two at a time.
        while index + 8 <= count {
          let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          // Both leads are E4 to E7 or E8 to EB, of which E8 and E9 are the rest of the ideographs; none needs more.
          guard word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { break }
          let leads = word & 0x0000_0000_0C00_000C
          guard leads == 0x0400_0004 || leads == 0x0800_0008 || leads == 0x0400_0008 || leads == 0x0800_0004 else {
            break
          }
          index += 6
          wide += 2
        }
        continue
      }
      if first >= 0xC2, first < 0xE0 {
        guard index + 1 < count, base[index + 1] & 0xC0 == 0x80 else { break }
        index += 2
        continue
      }
      guard first >= 0xF0, first <= 0xF4, index + 3 < count else { break }
      let second = base[index + 1]
      guard second & 0xC0 == 0x80, base[index + 2] & 0xC0 == 0x80, base[index + 3] & 0xC0 == 0x80 else { break }
      if first == 0xF0, second < 0x90 { break }
      if first == 0xF4, second > 0x8F { break }
      index += 4
    }
    return Result(end: index, wideCharacters: wide)
  }
}
