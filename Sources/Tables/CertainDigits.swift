// SPDX-License-Identifier: GPL-3.0-or-later

/// Decimal digits by one multiplication, where its rounding error cannot matter; else the long way of ``DecimalDigits``.
///
/// A product of at most 10^12 is off by less than 0.0003, the rounding of the shortest text included. So a product that is
/// not within 0.001 of a half rounds as the decimal digits do.
enum CertainDigits {
  /// 10^0 to 10^22, which floating-point numbers hold exactly.
  private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
  private static let largest = 1e12

  /// `value` × 10^`power`, not negative, rounded to a whole number; nil where that is not certain.
  static func whole(_ value: Double, power: Int) -> Int64? {
    guard power <= 22, power >= -22 else { return nil }
    let scaled = power >= 0 ? value * powers[power] : value / powers[-power]
    guard scaled >= 0, scaled <= largest else { return nil }
    let floor = scaled.rounded(.down)
    let fraction = scaled - floor
    guard abs(fraction - 0.5) > 0.001 else { return nil }
    return Int64(floor) + (fraction > 0.5 ? 1 : 0)
  }

  /// Appends `value` with 12 significant digits, trailing zeros left out. False, and nothing appended, where the digits are
  /// not certain or the notation is not plain.
  static func append(significant value: Double, to bytes: inout [UInt8]) -> Bool {
    append(value, to: &bytes) { _, _ in true }
  }

  /// Appends the shortest text that reads back as `value` when that has at most 12 digits. False, and nothing appended,
  /// for every other number.
  static func append(shortest value: Double, to bytes: inout [UInt8]) -> Bool {
    // Two decimals of at most 15 digits never read as the same number: the one that reads back is the shortest.
    append(value, to: &bytes) { digits, power in
      (0...22).contains(power) && Double(digits) / powers[power] == value.magnitude
    }
  }

  private static func append(
    _ value: Double, to bytes: inout [UInt8], where isRight: (_ digits: Int64, _ power: Int) -> Bool
  ) -> Bool {
    let magnitude = value.magnitude
    guard magnitude >= 1e-5, magnitude < largest else { return false }
    // The number is below 10^exponent and not below a tenth of that.
    var exponent = 0
    if magnitude >= 1 {
      while magnitude >= powers[exponent] { exponent += 1 }
    } else {
      while exponent > -6, magnitude * powers[1 - exponent] < 1 { exponent -= 1 }
    }
    var power = PlainNumber.significantDigits - exponent
    guard var digits = whole(magnitude, power: power), digits > 0, isRight(digits, power) else { return false }
    while digits % 10 == 0 {
      digits /= 10
      power -= 1
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits, power: power, to: &bytes)
    return true
  }

  /// Appends `digits` × 10^-`power` in plain notation; `digits` is not negative.
  static func append(_ digits: Int64, power: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    var rest = UInt64(digits)
    var written = 0
    for _ in 0..<max(0, -power) { bytes.append(UInt8(ascii: "0")) }
    repeat {
      if written == power, power > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    } while rest > 0 || written <= power
    bytes.reverse(from: start)
  }
}

extension [UInt8] {
  /// Turns the bytes from `start` on around, in place: a slice of an array would be copied.
  mutating func reverse(from start: Int) {
    var (left, right) = (start, count - 1)
    while left < right {
      swapAt(left, right)
      left += 1
      right -= 1
    }
  }
}
