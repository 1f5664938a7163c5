// SPDX-License-Identifier: GPL-3.0-or-later

/// A finite number as decimal digits: 0.d₁d₂d₃… × 10^exponent, without leading or trailing zeros; zero has no digits.
///
/// Taken from the shortest text that reads back as the same number, so no C formatting and no locale is involved.
struct DecimalDigits {
  private(set) var isNegative: Bool
  private(set) var digits: [UInt8]
  private(set) var exponent: Int

  /// The digits of `value`; nil for NaN and the infinities, which no output may hold.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    digits = []
    exponent = 0
    var seenPoint = false
    var shift = 0
    var text = value.magnitude.description.utf8[...]
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "."):
        seenPoint = true
      case UInt8(ascii: "e"):
        shift = Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      default:
        if !seenPoint { exponent += 1 }
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    exponent += shift
    trim()
  }

  /// Rounds to `count` significant digits, half to even; `count` of 0 or less leaves 0 or a single 1.
  mutating func round(significant count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      trim()
      return
    }
    let dropped = digits[count...]
    digits = Array(digits[..<count])
    let isOdd = (digits.last ?? 0) % 2 == 1
    let half = dropped.first.map { $0 > 5 || ($0 == 5 && (dropped.count > 1 || isOdd)) } ?? false
    if half { increment() }
    trim()
  }

  /// Rounds to `count` digits after the decimal point, half to even.
  mutating func round(decimals count: Int) { round(significant: exponent + count) }

  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    exponent -= leading
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  /// Digits before the point, at least `0`.
  var wholePart: [UInt8] {
    guard exponent > 0 else { return [UInt8(ascii: "0")] }
    return (0..<exponent).map { UInt8(ascii: "0") + ($0 < digits.count ? digits[$0] : 0) }
  }

  /// Digits after the point, as many as there are, or exactly `count` with zeros to the right.
  func fraction(padTo count: Int = 0) -> [UInt8] {
    let length = max(count, digits.count - exponent, 0)
    return (0..<length).map { place in
      let index = exponent + place
      return UInt8(ascii: "0") + (digits.indices.contains(index) ? digits[index] : 0)
    }
  }

  /// Plain notation from 0.000001 to below 10^21, else with an exponent: `12`, `0.05`, `1.5e-9`.
  func append(to output: inout [UInt8]) {
    if isNegative { output.append(UInt8(ascii: "-")) }
    if digits.isEmpty || (exponent > -6 && exponent <= 21) {
      output += wholePart
      let fraction = fraction()
      if !fraction.isEmpty {
        output.append(UInt8(ascii: "."))
        output += fraction
      }
      return
    }
    output.append(UInt8(ascii: "0") + digits[0])
    if digits.count > 1 {
      output.append(UInt8(ascii: "."))
      output += digits[1...].map { UInt8(ascii: "0") + $0 }
    }
    output += Array("e\(exponent - 1)".utf8)
  }
}
