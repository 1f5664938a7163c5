// SPDX-License-Identifier: GPL-3.0-or-later

/// Digits of several cells that lost what stood between them, such as `000` for 0, 0, 0.
enum GluedDigits {
  /// The one way to cut digits into `count` numbers; nil when there is none, or more than one.
  ///
  /// No number of several digits starts with 0. With `lastIsSum` only cuts count in which the last number is the sum of
  /// the others.
  static func split(_ digits: ArraySlice<UInt8>, count: Int, lastIsSum: Bool) -> [Range<Int>]? {
    guard count > 0, digits.count >= count, digits.count <= 40 else { return nil }
    var found: [[Range<Int>]] = []
    var parts: [Range<Int>] = []
    cut(digits, from: digits.startIndex, count: count, lastIsSum: lastIsSum, parts: &parts, found: &found)
    return found.count == 1 ? found[0] : nil
  }

  private static func cut(
    _ digits: ArraySlice<UInt8>, from start: Int, count: Int, lastIsSum: Bool, parts: inout [Range<Int>],
    found: inout [[Range<Int>]]
  ) {
    if found.count > 1 { return }
    if count == 0 {
      if start == digits.endIndex, !lastIsSum || isSum(digits, parts) { found.append(parts) }
      return
    }
    guard start < digits.endIndex else { return }
    let longest = digits[start] == 0x30 ? 1 : min(6, digits.endIndex - start)
    for length in 1...longest where digits.endIndex - start - length >= count - 1 {
      parts.append(start..<start + length)
      cut(digits, from: start + length, count: count - 1, lastIsSum: lastIsSum, parts: &parts, found: &found)
      parts.removeLast()
    }
  }

  private static func isSum(_ digits: ArraySlice<UInt8>, _ parts: [Range<Int>]) -> Bool {
    let numbers = parts.map { value(digits[$0]) }
    return numbers.dropLast().reduce(0, +) == numbers.last
  }

  /// The number that digits make.
  static func value(_ digits: ArraySlice<UInt8>) -> Int64 { digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) } }
}
