// SPDX-License-Identifier: GPL-3.0-or-later

/// Width of text on a terminal: Chinese characters and full-width signs take two cells.
enum TextWidth {
  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The text, cut to `width` cells with `…` at its end when it is wider.
  static func prefix(of text: String, width: Int) -> String {
    guard of(text) > width else { return text }
    var output = ""
    var used = 1
    for character in text {
      let next = of(String(character))
      guard used + next <= width else { break }
      output.append(character)
      used += next
    }
    return output + "…"
  }
}
