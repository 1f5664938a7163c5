// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The findings L5 and L6 about the numbers of paragraphs.
enum NumberingFindings {
  /// How a paragraph is numbered.
  private enum Style: Int, CaseIterable {
    case bracketDigits, bracketChinese, digits, chinese
  }

  /// Mixed numbering ((1) to (4), then (五)) and section numbers that start anew inside a section.
  static func of(_ text: ReportText, outline: ReportOutline) -> [Finding] {
    var findings: [Finding] = []
    var section = -1
    var last = [0, 0, 0, 0]
    var restarted = false
    for part in outline.prose {
      if part.section != section {
        section = part.section
        last = [0, 0, 0, 0]
        restarted = false
      }
      for index in part.lines where index < text.lines.count {
        guard mayBeNumbered(text.bytes, text.lines[index]) else { continue }
        if outline.headings.contains(where: { $0.line == index + 1 }) { continue }
        guard let (style, number) = numbering(LineText(text.bytes, text.lines[index], limit: 8)) else { continue }
        let own = last[style.rawValue]
        if own == 0, number >= 2,
          let other = Style.allCases.first(where: { $0 != style && last[$0.rawValue] == number - 1 })
        {
          findings.append(
            Finding(
              severity: .notice, rule: "L5.numbering", outcome: .broken, documentID: "", code: "mixed", line: index + 1,
              arguments: [.text(label(other, number - 1)), .text(label(style, number))]))
        }
        if style == .chinese, number == 1, section >= 1, !restarted {
          restarted = true
          findings.append(
            Finding(
              severity: .info, rule: "L6.heading_restart", outcome: .broken, documentID: "", code: "restart",
              line: index + 1, arguments: [.integer(section)]))
        }
        last[style.rawValue] = number
      }
    }
    return findings
  }

  /// Whether the first sign of a line can belong to a number; spares the rest a closer look.
  private static func mayBeNumbered(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var position = line.lowerBound
    while position < line.upperBound {
      switch bytes[position] {
      case 0x20, 0x09: position += 1
      // Wide blanks and （ start with E2, E3 and EF; all numerals with E4 and E5.
      case 0x23, 0x28, 0x2A, 0x2D, 0x30...0x39, 0xC2, 0xE2, 0xE3, 0xE4, 0xE5, 0xEF: return true
      default: return false
      }
    }
    return false
  }

  /// The number at the start of a paragraph.
  private static func numbering(_ text: LineText) -> (Style, Int)? {
    var start = 0
    while start < 2, [0x23, 0x2D, 0x2A].contains(text[start]) { start += 1 }
    let isBracketed = text[start] == 0x28
    if isBracketed { start += 1 }
    if let digits = text.number(at: start, digits: 2), digits.value > 0 {
      if isBracketed { return text[digits.end] == 0x29 ? (.bracketDigits, digits.value) : nil }
      let isList = [0x2E, 0x3001].contains(text[digits.end]) && LineText.digit(text[digits.end + 1]) == nil
      return isList ? (.digits, digits.value) : nil
    }
    guard let chinese = ChineseDigits.upToNinetyNine(text, at: start), chinese.value > 0 else { return nil }
    if isBracketed { return text[chinese.end] == 0x29 ? (.bracketChinese, chinese.value) : nil }
    return text[chinese.end] == 0x3001 ? (.chinese, chinese.value) : nil
  }

  private static func label(_ style: Style, _ number: Int) -> String {
    let chinese = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number >= 20 ? chinese[number / 10 % 10] + "十" : number >= 10 ? "十" : ""
    let word = tens + chinese[number % 10]
    return switch style {
    case .bracketDigits: "(\(number))"
    case .bracketChinese: "(\(word))"
    case .digits: "\(number)."
    case .chinese: "\(word)、"
    }
  }
}
