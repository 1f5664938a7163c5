// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers of lists as word processors write them.
enum ListNumber {
  /// `number` in a format that Word names.
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand":
      chinese(number)
    case "lowerLetter": letter(number, 0x61)
    case "upperLetter": letter(number, 0x41)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      (1...20).contains(number) ? circled(number) : "\(number)"
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    default: "\(number)"
    }
  }

  /// 一 to 九十九; larger ones in digits.
  private static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)" }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number < 10 { return digits[number] }
    return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
  }

  private static func letter(_ number: Int, _ first: UInt8) -> String {
    guard (1...26).contains(number) else { return "\(number)" }
    return String(UnicodeScalar(first + UInt8(number - 1)))
  }

  private static func circled(_ number: Int) -> String {
    UnicodeScalar(0x2460 + UInt32(number - 1)).map { String($0) } ?? "\(number)"
  }

  private static func roman(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)" }
    return digit(number / 10, "X", "L", "C") + digit(number % 10, "I", "V", "X")
  }

  /// A Roman digit from the letters for one, five and ten of its place.
  private static func digit(_ digit: Int, _ one: String, _ five: String, _ ten: String) -> String {
    switch digit {
    case 9: one + ten
    case 5...8: five + String(repeating: one, count: digit - 5)
    case 4: one + five
    default: String(repeating: one, count: digit)
    }
  }
}
