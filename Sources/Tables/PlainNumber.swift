// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers for programs: `.` as point, no separators, never -0, never NaN or an infinity.
public enum PlainNumber {
  /// Digits of transcendental results (p-values, scores): enough to compare, few enough to be the same everywhere.
  public static let significantDigits = 12

  /// The shortest text that reads back as the same number; empty when it is not finite.
  public static func shortest(_ value: Double) -> String { text { appendShortest(value, to: &$0) } }

  /// The number with 12 significant digits, trailing zeros left out; empty when it is not finite.
  public static func significant(_ value: Double) -> String { text { appendSignificant(value, to: &$0) } }

  /// `mantissa` × 10^-`scale` with all its decimals.
  public static func decimal(mantissa: Int64, scale: UInt8) -> String {
    text { appendDecimal(mantissa: mantissa, scale: scale, to: &$0) }
  }

  static func appendShortest(_ value: Double, to output: inout [UInt8]) {
    DecimalDigits(value)?.append(to: &output)
  }

  static func appendSignificant(_ value: Double, to output: inout [UInt8]) {
    if CertainDigits.append(significant: value, to: &output) { return }
    guard var digits = DecimalDigits(value) else { return }
    digits.round(significant: significantDigits)
    digits.append(to: &output)
  }

  static func appendInteger(_ value: Int64, to output: inout [UInt8]) { output += String(value).utf8 }

  static func appendDecimal(mantissa: Int64, scale: UInt8, to output: inout [UInt8]) {
    let digits = Array(String(mantissa.magnitude).utf8)
    let padded = [UInt8](repeating: UInt8(ascii: "0"), count: max(0, Int(scale) + 1 - digits.count)) + digits
    if mantissa < 0 { output.append(UInt8(ascii: "-")) }
    output += padded.dropLast(Int(scale))
    if scale > 0 {
      output.append(UInt8(ascii: "."))
      output += padded.suffix(Int(scale))
    }
  }

  private static func text(_ append: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    append(&output)
    return String(decoding: output, as: UTF8.self)
  }
}

extension TableCell {
  /// Whether nothing can be printed: missing, or a number that is not finite.
  var isMissing: Bool {
    switch self {
    case .missing: true
    case .real(let value), .significant(let value): !value.isFinite
    default: false
    }
  }
}
