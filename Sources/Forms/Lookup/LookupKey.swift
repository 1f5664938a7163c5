// SPDX-License-Identifier: GPL-3.0-or-later

/// The form in which names typed by people are compared.
public enum LookupKey {
  /// A text without blanks, quotes and middle dots, in half-width characters and small letters.
  public static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // Chinese characters, nearly all there are, need no look at their properties.
      if (0x4E00...0x9FFF).contains(scalar.value) {
        folded.append(scalar)
        continue
      }
      if scalar.properties.isWhitespace || dropped.contains(scalar) { continue }
      var value = scalar.value
      // Full-width forms of ASCII characters lie 0xFEE0 above them.
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if (0x41...0x5A).contains(value) { value += 0x20 }
      if let scalar = Unicode.Scalar(value), !dropped.contains(scalar) { folded.append(scalar) }
    }
    return String(folded)
  }

  private static let dropped: Set<Unicode.Scalar> = Set("·•・“”‘’\"'「」『』\u{FEFF}\u{200B}".unicodeScalars)
}
