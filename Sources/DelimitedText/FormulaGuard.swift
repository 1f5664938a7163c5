// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the text that a spreadsheet would run as a formula when a CSV file is opened.
///
/// Formulas start with `=`, `+`, `-`, `@`, a tab or a carriage return, also in their full-width variants. A lone `-` is a
/// placeholder and a signed number is a number: both stay as they are.
public enum FormulaGuard {
  /// The byte put in front of such a text: an apostrophe, which spreadsheets read as "this is text".
  public static let prefix: UInt8 = UInt8(ascii: "'")

  /// Whether a spreadsheet would take `text` for a formula.
  public static func isFormula(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isFormula($0) }
  }

  /// Whether a spreadsheet would take a text for a formula, by its UTF-8.
  static func isFormula(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D:
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return utf8.count > 1 && !isUnsignedNumber(utf8.dropFirst())
    case 0xEF:
      // Full-width ＝ ＋ － ＠ are EF BC 9D, 8B, 8D and A0.
      let start = Array(utf8.prefix(3))
      guard start.count == 3, start[1] == 0xBC else { return false }
      switch start[2] {
      case 0x9D, 0xA0: return true
      case 0x8B, 0x8D: return utf8.count > 3
      default: return false
      }
    default:
      return false
    }
  }

  private static func isUnsignedNumber(_ bytes: some Collection<UInt8>) -> Bool {
    var digits = 0
    var points = 0
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits += 1
      } else {
        return false
      }
    }
    return digits > 0 && points <= 1
  }
}
