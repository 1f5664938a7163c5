// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// How wide columns must be: a Chinese character takes two places.
enum SheetColumns {
  /// The width of text in characters of the standard font.
  static func width(of text: String) -> Int { DisplayWidth.of(text) }

  /// A width that holds the longest of `texts`, within bounds.
  static func fitting(_ texts: some Sequence<String>, from least: Double, to most: Double) -> Double {
    let longest = texts.reduce(0) { longest, text in
      text.split(separator: "\n").reduce(longest) { max($0, width(of: String($1))) }
    }
    return min(most, max(least, Double(longest) * 1.1 + 2))
  }
}
