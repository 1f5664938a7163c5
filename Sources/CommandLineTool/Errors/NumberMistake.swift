// SPDX-License-Identifier: GPL-3.0-or-later

/// What keeps a field from being a number, as far as its characters show.
enum NumberMistake {
  /// 1,234 and 1 234.
  case thousands
  /// 12%.
  case percent
  /// 1e5.
  case exponent
  /// 12 in full-width digits.
  case fullWidth
  /// 3 件, 约3.
  case words
  /// Nothing that could be a number.
  case other

  /// The mistake in `text`, quotes around it left aside.
  init(_ text: String) {
    let digits = text.contains { $0.isASCII && $0.isNumber }
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) {
      self = .fullWidth
    } else if digits, text.contains(where: { ",\u{FF0C} ".contains($0) }), !text.contains(where: \.isLetter) {
      self = .thousands
    } else if digits, text.contains(where: { "%\u{FF05}".contains($0) }) {
      self = .percent
    } else if digits, let letter = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
      text.prefix(upTo: letter).allSatisfy(Self.isNumeral)
    {
      self = .exponent
    } else {
      self = digits && text.contains(where: \.isLetter) ? .words : .other
    }
  }

  private static func isNumeral(_ character: Character) -> Bool { "0123456789.+-\"".contains(character) }

  /// What was expected and what to do.
  var words: (chinese: String, english: String) {
    switch self {
    case .thousands: ("有千分位;只写数字,如 1234", "has thousands separators; write digits alone, such as 1234")
    case .percent: ("有百分号;只写数字,单位写进指标名", "has a percent sign; write digits alone, the unit belongs to the indicator")
    case .exponent: ("是科学计数;写成完整的数字,如 100000", "is in scientific notation; write it in full, such as 100000")
    case .fullWidth: ("是全角数字;改用半角,如 12", "is in full-width digits; use 0 to 9")
    case .words: ("数字之外还有字;只写数字,如 3", "has more than digits; write digits alone, such as 3")
    case .other: ("不是数;应是数字,缺失留空", "is not a number; digits were expected, or nothing for missing")
    }
  }
}
