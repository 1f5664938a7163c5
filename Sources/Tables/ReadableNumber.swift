// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers for people: ASCII digits, thousands commas, percentages with one decimal, `—` for none, `-` as minus.
public enum ReadableNumber {
  /// What stands where there is no number.
  public static let missing = "—"

  /// A whole number: `1,204`; nil is `—`.
  public static func whole(_ value: Int64?) -> String {
    guard let value else { return missing }
    return (value < 0 ? "-" : "") + grouped(Array(String(value.magnitude).utf8))
  }

  /// An exact decimal with all its decimals: `1,204.50`.
  public static func decimal(mantissa: Int64, scale: UInt8) -> String {
    let plain = PlainNumber.decimal(mantissa: mantissa, scale: scale).utf8
    let unsigned = plain.drop { $0 == UInt8(ascii: "-") }
    let whole = unsigned.prefix { $0 != UInt8(ascii: ".") }
    let rest = String(Substring(unsigned.dropFirst(whole.count)))
    return (mantissa < 0 ? "-" : "") + grouped(Array(whole)) + rest
  }

  /// A number with exactly `decimals` decimals, rounded half to even: `17.9`; nil or not finite is `—`.
  public static func real(_ value: Double?, decimals: Int) -> String {
    guard let value, var digits = DecimalDigits(value) else { return missing }
    digits.round(decimals: decimals)
    return set(digits, decimals: decimals)
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
