// SPDX-License-Identifier: GPL-3.0-or-later

/// A number exactly as a report states it: a whole mantissa and the number of decimals it was written with.
///
/// `12.50` is mantissa 1250 at scale 2. Two numbers are equal when they are numerically equal; the text keeps the scale
/// of the source. Sums are exact, and one that does not fit is an error, never a wrong number.
public struct FixedDecimal: Sendable {
  /// The digits without the decimal point.
  public let mantissa: Int64
  /// The number of decimals, 0 to ``maximumScale``.
  public let scale: UInt8

  /// The largest number of decimals: 10^18 still fits the mantissa.
  public static let maximumScale: UInt8 = 18

  /// A number of `mantissa` × 10^-`scale`. A scale above ``maximumScale`` is a programming error.
  public init(mantissa: Int64, scale: UInt8 = 0) {
    precondition(scale <= Self.maximumScale, "a decimal holds at most 18 decimals")
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Whether the number is a whole one: `3` and `3.0` are.
  public var isWhole: Bool { normalized.scale == 0 }

  /// The sum, at the larger of the two scales.
  ///
  /// - Throws: ``OverflowError`` when the sum does not fit 64 bits.
  public func adding(_ other: FixedDecimal) throws(OverflowError) -> FixedDecimal {
    let scale = max(self.scale, other.scale)
    guard let left = self.mantissa(at: scale), let right = other.mantissa(at: scale) else { throw OverflowError() }
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { throw OverflowError() }
    return FixedDecimal(mantissa: sum, scale: scale)
  }

  /// The difference, at the larger of the two scales.
  ///
  /// - Throws: ``OverflowError`` when the difference does not fit 64 bits.
  public func subtracting(_ other: FixedDecimal) throws(OverflowError) -> FixedDecimal {
    if other.mantissa == .min { throw OverflowError() }
    return try adding(FixedDecimal(mantissa: -other.mantissa, scale: other.scale))
  }

  /// The mantissa at a larger or equal scale; nil when it does not fit, or when decimals would be lost.
  public func mantissa(at scale: UInt8) -> Int64? {
    guard scale >= self.scale else {
      let reduced = normalized
      return reduced.scale <= scale ? reduced.mantissa(at: scale) : nil
    }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: Self.powers[Int(scale - self.scale)])
    return overflow ? nil : product
  }

  /// The same number with the smallest scale.
  public var normalized: FixedDecimal {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return FixedDecimal(mantissa: mantissa, scale: scale)
  }

  private static let powers: [Int64] = (0...18).map { exponent in
    (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
  }
}

/// A sum or product that does not fit 64 bits.
public struct OverflowError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The error has no details: the caller knows which cells it added.
  public init() {}

  /// For programmers; commands render their own text.
  public var description: String { "the exact sum does not fit 64 bits" }
}

extension FixedDecimal: Hashable {
  /// Numerical equality: `1.50` equals `1.5`.
  public static func == (left: FixedDecimal, right: FixedDecimal) -> Bool {
    let (left, right) = (left.normalized, right.normalized)
    return left.mantissa == right.mantissa && left.scale == right.scale
  }

  /// Hashes the number, not its text.
  public func hash(into hasher: inout Hasher) {
    let normalized = normalized
    hasher.combine(normalized.mantissa)
    hasher.combine(normalized.scale)
  }
}

extension FixedDecimal: Comparable {
  /// Numerical order.
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    let (leftWhole, rightWhole) = (left.mantissa / left.unitSize, right.mantissa / right.unitSize)
    if leftWhole != rightWhole { return leftWhole < rightWhole }
    // Remainders have fewer than 19 digits at scale 18, so they always fit.
    let leftRest = (left.mantissa % left.unitSize) * powers[Int(maximumScale - left.scale)]
    let rightRest = (right.mantissa % right.unitSize) * powers[Int(maximumScale - right.scale)]
    return leftRest < rightRest
  }

  private var unitSize: Int64 { Self.powers[Int(scale)] }
}

extension FixedDecimal: CustomStringConvertible {
  /// The number with its scale: `12.50`; `.` is the decimal point, there are no separators, and -0 is never written.
  public var description: String {
    guard scale > 0 else { return String(mantissa) }
    var digits = String(mantissa.magnitude)
    let missing = Int(scale) + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -Int(scale))
    return (mantissa < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}

extension FixedDecimal: LosslessStringConvertible {
  /// Reads `-12.50`: an optional sign, digits, and at most one point with digits after it.
  ///
  /// Nil for everything else: separators, exponents, blanks, a number that does not fit.
  public init?(_ text: String) {
    var mantissa: Int64 = 0
    var scale: UInt8 = 0
    var sawDigit = false
    var sawPoint = false
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !sawPoint, sawDigit {
        sawPoint = true
        sawDigit = false
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (shifted, first) = mantissa.multipliedReportingOverflow(by: 10)
      let (next, second) = shifted.subtractingReportingOverflow(digit)
      if first || second { return nil }
      mantissa = next
      sawDigit = true
      if sawPoint {
        guard scale < Self.maximumScale else { return nil }
        scale += 1
      }
    }
    guard sawDigit else { return nil }
    // Gathered as a negative number, which reaches one further than the positive ones.
    if !isNegative {
      guard mantissa != .min else { return nil }
      mantissa = -mantissa
    }
    self.init(mantissa: mantissa, scale: scale)
  }
}
