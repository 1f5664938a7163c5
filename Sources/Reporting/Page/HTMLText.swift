// SPDX-License-Identifier: GPL-3.0-or-later

/// Text as it may stand in a page: whatever a report or a name holds, it stays text.
enum HTMLText {
  /// The text for an element or a quoted attribute; control characters are left out.
  static func escaped(_ text: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      case "\n", "\t": output.unicodeScalars.append(scalar)
      default: if !isControl(scalar) { output.unicodeScalars.append(scalar) }
      }
    }
    return output
  }

  /// The text as JSON within a script element: no `<`, so nothing in it can end the element or begin another.
  static func json(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}": output += unicode(scalar)
      default: if !isControl(scalar) { output.unicodeScalars.append(scalar) }
      }
    }
    return output + "\""
  }

  private static func unicode(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }
}
