// SPDX-License-Identifier: GPL-3.0-or-later

/// A rectangle on a page, in hundredths of a point from the upper left corner.
///
/// Whole numbers, clamped far outside of any page, so that no damaged coordinate can overflow.
struct PageBox: Sendable, Equatable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }
  /// Twice the middle, to stay whole.
  var middleX: Int { (left + right) / 2 }
  var middleY: Int { (top + bottom) / 2 }

  /// The smallest box around both.
  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// One point.
  static let point = 100
}

/// Lengths as converters print them.
enum PageLength {
  /// No page is larger: 3.5 km. The product of two lengths, and of a length and a small factor, needs no more than 64
  /// bits.
  static let limit = 1_000_000_000

  /// `bytes`, such as `74.280000` points, in hundredths of a point; nil when they are no decimal number.
  static func hundredths(_ bytes: some Sequence<UInt8>) -> Int? {
    var whole = 0
    var places = -1
    var digits = 0
    var isNegative = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where places < 0: places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if places >= 2 { continue }
        if places >= 0 { places += 1 }
        whole = min(limit, whole * 10 + Int(byte - 0x30))
      default: return nil
      }
    }
    if digits == 0 { return nil }
    for _ in max(0, places)..<2 { whole = min(limit, whole * 10) }
    return isNegative ? -whole : whole
  }
}
