// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// The form in which names of authorities are kept and compared.
enum AuthorityName {
  /// The name without blanks around it and without the words for the office itself: 白勉峡镇人民政府 and 白勉峡镇 are one
  /// authority, and so are 东城街道办事处 and 东城街道. The suffix (镇, 乡, 街道) stays.
  static func trimmed(_ name: String) -> String {
    let name = Blanks.trim(name)
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) && name != ending {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// Whether a text has nothing that ``trimmed(_:)`` could take away: it starts and ends with a Chinese character or an
  /// ASCII letter or digit, and does not end like an office. A quick look at a few bytes; false when in doubt.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      guard isOrdinary(first) else { return false }
      if last < 0x80 { return isOrdinary(last) }
      guard bytes.count >= 3 else { return false }
      let (lead, middle) = (bytes[bytes.count - 3], bytes[bytes.count - 2])
      // 府 is E5 BA 9C and 处 is E5 A4 84; blanks outside ASCII have other leads.
      if lead == 0xE5, (middle == 0xBA && last == 0x9C) || (middle == 0xA4 && last == 0x84) { return false }
      return (0xE4...0xE9).contains(lead) && (0x80...0xBF).contains(middle)
    }
  }

  /// The first byte of a Chinese character, or an ASCII letter or digit.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    (0xE4...0xE9).contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
