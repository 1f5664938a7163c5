// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// Text that must fit a width on a terminal.
enum DisplayPrefix {
  /// The text, cut to `width` columns with `…` at its end when it is wider. Nothing is cut inside a character.
  static func of(_ text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var output = ""
    var used = 1
    for character in text {
      let next = DisplayWidth.of(String(character))
      guard used + next <= width else { break }
      output.append(character)
      used += next
    }
    return output + "…"
  }
}
