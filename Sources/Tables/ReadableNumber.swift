// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers for people: ASCII digits, thousands commas, percentages with one decimal, `—` for none, `-` as minus.
public enum ReadableNumber {
  /// What stands where there is no number.
  public static let missing = "—"

  /// A whole number: `1,204`; nil is `—`.
  public static func whole(_ value: Int64?) -> String {
    guard let value else { return missing }
    return decimal(mantissa: value, scale: 0)
  }

  /// An exact decimal with all its decimals: `1,204.50`.
  public static func decimal(mantissa: Int64, scale: UInt8) -> String {
    text { appendDecimal(mantissa: mantissa, scale: scale, to: &$0) }
  }

  /// A number with exactly `decimals` decimals, rounded half to even: `17.9`; nil or not finite is `—`.
  public static func real(_ value: Double?, decimals: Int) -> String {
    text { appendReal(value, decimals: decimals, to: &$0) }
  }

  /// Appends what ``decimal(mantissa:scale:)`` gives.
  public static func appendDecimal(mantissa: Int64, scale: UInt8, to output: inout [UInt8]) {
    append(isNegative: mantissa < 0, magnitude: mantissa.magnitude, decimals: Int(scale), to: &output)
  }

  /// Appends what ``real(_:decimals:)`` gives.
  public static func appendReal(_ value: Double?, decimals: Int, to output: inout [UInt8]) {
    if let value, let digits = CertainDigits.whole(value.magnitude, power: decimals) {
      return append(isNegative: value < 0 && digits > 0, magnitude: UInt64(digits), decimals: decimals, to: &output)
    }
    guard let value, var digits = DecimalDigits(value) else {
      output += missing.utf8
      return
    }
    digits.round(decimals: decimals)
    output += set(digits, decimals: decimals).utf8
  }

  /// Appends `magnitude` × 10^-`decimals` with thousands commas.
  private static func append(isNegative: Bool, magnitude: UInt64, decimals: Int, to output: inout [UInt8]) {
    if isNegative { output.append(UInt8(ascii: "-")) }
    let start = output.count
    var rest = magnitude
    var written = 0
    repeat {
      if written == decimals, decimals > 0 { output.append(UInt8(ascii: ".")) }
      if written > decimals, (written - decimals) % 3 == 0 { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
    } while rest > 0 || written <= decimals
    output.reverse(from: start)
  }

  private static func text(_ append: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    append(&output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A number with at most `significant` digits, but no whole digit cut: `17.91`, `0.6087`, `1,204`, `3.1e-7`.
  public static func brief(_ value: Double?, significant: Int = 4) -> String {
    guard let value, var digits = DecimalDigits(value) else { return missing }
    digits.round(significant: max(significant, digits.exponent))
    guard digits.digits.isEmpty || digits.exponent > -4 else {
      var output: [UInt8] = []
      digits.append(to: &output)
      return String(decoding: output, as: UTF8.self)
    }
    return set(digits, decimals: 0)
  }

  /// A share of one as a percentage with one decimal: 0.6087 is `60.9%`.
  public static func share(_ value: Double?) -> String { percent(value.map { $0 * 100 }) }

  /// A percentage with one decimal: 30.38 is `30.4%`.
  public static func percent(_ value: Double?) -> String {
    let text = real(value, decimals: 1)
    return text == missing ? missing : text + "%"
  }

  /// A change: `+96`, `-3`, `0`; nil is `—`.
  public static func change(_ value: Int64?) -> String {
    guard let value else { return missing }
    return (value > 0 ? "+" : "") + whole(value)
  }

  /// An exact change: `+0.50`.
  public static func change(mantissa: Int64, scale: UInt8) -> String {
    (mantissa > 0 ? "+" : "") + decimal(mantissa: mantissa, scale: scale)
  }

  /// A change in percent: `+30.4%`, `-100.0%`; nil is `—`.
  public static func percentChange(_ value: Double?) -> String {
    let text = percent(value)
    return (value ?? 0) > 0 && text != missing && text != "0.0%" ? "+" + text : text
  }

  /// A p-value or q-value with two significant digits: `0.0031`, `<1e-16`; nil is `—`.
  public static func probability(_ value: Double?) -> String {
    guard let value, value.isFinite else { return missing }
    return value < 1e-16 ? "<1e-16" : brief(value, significant: 2)
  }

  private static func set(_ digits: DecimalDigits, decimals: Int) -> String {
    let fraction = digits.fraction(padTo: decimals)
    let whole = grouped(digits.wholePart)
    let sign = digits.isNegative ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
  }

  private static func grouped(_ digits: [UInt8]) -> String {
    var output: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { output.append(UInt8(ascii: ",")) }
      output.append(digit)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension TableCell {
  /// The cell as people read it, in the style of its column.
  func readable(style: NumberStyle) -> String {
    switch self {
    case .missing: ReadableNumber.missing
    case .text(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value):
      switch style {
      case .grouped: ReadableNumber.whole(value)
      case .plain: String(value)
      case .share: ReadableNumber.share(Double(value))
      case .percent: ReadableNumber.percent(Double(value))
      }
    case .decimal(let mantissa, let scale):
      style == .plain
        ? PlainNumber.decimal(mantissa: mantissa, scale: scale)
        : ReadableNumber.decimal(mantissa: mantissa, scale: scale)
    case .real(let value):
      switch style {
      case .grouped, .plain: ReadableNumber.brief(value)
      case .share: ReadableNumber.share(value)
      case .percent: ReadableNumber.percent(value)
      }
    case .significant(let value): ReadableNumber.brief(value, significant: 3)
    }
  }
}
