// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// How much room a text takes, and texts that must fit into some room.
///
/// Widths are estimated from above: one em for a full-width character, six tenths for any other.
enum ChartText {
  /// The width in pixels.
  static func width(_ text: String, size: Int, isBold: Bool = false) -> Double {
    let columns = text.unicodeScalars.reduce(0.0) { sum, scalar in
      let columns = DisplayWidth.of(scalar)
      return sum + (columns > 1 ? 1 : Double(columns) * (isWide(scalar) ? 0.85 : 0.6))
    }
    return columns * Double(size) * (isBold ? 1.06 : 1)
  }

  /// Half-width letters and signs that are wider than a digit, or that Chinese fonts set in a full square.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2000 || (scalar.value >= 0x41 && scalar.value <= 0x5A) || "mw@%".unicodeScalars.contains(scalar)
  }

  /// The text in one line without control characters, breaks and marks of writing direction.
  ///
  /// Quotation marks and backslashes become full-width ones, since the program that draws would take them for syntax.
  static func clean(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: output.append("\u{FF02}")
      case 0x5C: output.append("\u{FF3C}")
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: output.append(" ")
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: break
      default: output.append(scalar)
      }
    }
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\u{3000}" }
    while let first = output.first, isBlank(first) { output.removeFirst() }
    while let last = output.last, isBlank(last) { output.removeLast() }
    return String(output)
  }

  /// The text, cut in the middle where it is wider than `room` pixels: long names of one county begin alike.
  static func fitting(_ text: String, room: Double, size: Int, isBold: Bool = false) -> String {
    guard width(text, size: size, isBold: isBold) > room else { return text }
    let characters = Array(text)
    var kept = characters.count - 1
    while kept > 1 {
      let tail = kept / 3
      let short = String(characters.prefix(kept - tail)) + "…" + String(characters.suffix(tail))
      if width(short, size: size, isBold: isBold) <= room { return short }
      kept -= 1
    }
    return "…"
  }

  /// The text in lines of at most `room` pixels, broken at blanks and between full-width characters.
  static func lines(_ text: String, room: Double, size: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      if !line.isEmpty, width(line + word, size: size) > room {
        lines.append(line)
        line = word == " " ? "" : word
      } else {
        line += word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { fitting($0, room: room, size: size) }
  }

  /// Pieces that stay together: words of half-width letters, single full-width characters with a stop behind them.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isWord = false
    for character in text {
      let isNarrow = character != " " && DisplayWidth.of(String(character)) < 2
      let isStop = ",。;、:)”%,;:.)".contains(character)
      if !words.isEmpty, isStop || (isNarrow && isWord) {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isWord = isNarrow && !isStop || (isStop && isWord)
    }
    return words
  }
}
