// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: pointers are read at `index` and, for the bytes after a lead byte, only below the buffer's count; ranges are
// the caller's and must lie within the buffer.

/// Blanks as published reports have them: all white space of Unicode, and what has no width.
///
/// U+2002, U+00A0 and U+3000 pad cells; U+FEFF and the zero-width characters come with copied web pages.
public enum Blanks {
  /// Whether `scalar` is white space, a line break included, or has no width.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0xAD, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// The number of bytes of the blank that starts at `index` of UTF-8 text; 0 when none starts there.
  @inlinable
  public static func length(at index: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { length(at: index, in: $0) }
  }

  /// The number of bytes of the blank that starts at `index` of UTF-8 text; 0 when none starts there.
  @inlinable
  public static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    if first < 0x80 { return first == 0x20 || (first >= 0x09 && first <= 0x0D) ? 1 : 0 }
    if first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF {
      return wideLength(at: index, in: bytes)
    }
    return 0
  }

  @usableFromInline
  static func wideLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1]) & 0x3F
    if first == 0xC2 { return isBlank((first & 0x1F) << 6 | second) ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    let third = UInt32(bytes[index + 2]) & 0x3F
    return isBlank((first & 0x0F) << 12 | second << 6 | third) ? 3 : 0
  }

  private static func isBlank(_ value: UInt32) -> Bool { Unicode.Scalar(value).map(contains) ?? false }

  /// `range` of UTF-8 text without the blanks at both ends; empty when there is nothing else.
  @inlinable
  public static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    bytes.withUnsafeBufferPointer { trim(range, in: $0) }
  }

  /// `range` of UTF-8 text without the blanks at both ends; empty when there is nothing else.
  @inlinable
  public static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = length(at: start, in: bytes)
      if length == 0 { break }
      start += length
    }
    while start < end {
      // Of all blanks only those of one byte end below 0x80, and only few bytes end the others.
      let byte = bytes[end - 1]
      if byte < 0x80 {
        if length(at: end - 1, in: bytes) == 0 { break }
        end -= 1
        continue
      }
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      if length(at: last, in: bytes) != end - last { break }
      end = last
    }
    return min(start, end)..<end
  }

  /// `text` without the blanks at both ends.
  public static func trim(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !contains($0) }),
      let last = scalars.lastIndex(where: { !contains($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
