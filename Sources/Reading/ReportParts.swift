// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// Divides a file that holds several reports one after the other, as when an office pastes its townships into one text.
enum ReportParts {
  /// One report of a file.
  struct Part {
    /// Its text; offsets lead back into the whole file.
    let text: ReportText
    /// Its outline.
    let outline: ReportOutline
    /// How many lines of the file stand before it.
    let firstLine: Int
  }

  /// The reports of a file, in order. A new one starts where the heading of section one stands behind that of section
  /// four or a later one, or behind another title: at the title above it, when there is one.
  static func parts(of decoded: DecodedText) -> [Part] {
    let text = ReportText(decoded: decoded)
    let starts = starts(in: text)
    guard !starts.isEmpty else { return [Part(text: text, outline: OutlineReader.outline(of: text), firstLine: 0)] }
    var parts: [Part] = []
    for (index, first) in ([0] + starts).enumerated() {
      let end = index < starts.count ? offset(of: starts[index], text) : decoded.utf8.count
      let part = ReportText(decoded: decoded.part(offset(of: first, text)..<end))
      parts.append(Part(text: part, outline: OutlineReader.outline(of: part), firstLine: first))
    }
    return parts
  }

  /// Where a line starts in the decoded text.
  private static func offset(of line: Int, _ text: ReportText) -> Int {
    text.conversion.source(of: text.lines[line].lowerBound)
  }

  /// The lines, from 0, at which a second and later reports start.
  private static func starts(in text: ReportText) -> [Int] {
    TextLines.with(text) { starts(in: $0) }
  }

  private static func starts(in lines: TextLines) -> [Int] {
    var starts: [Int] = []
    var latest = 0
    var lastHeading = 0
    for line in 0..<lines.count {
      guard let number = section(lines, line) else { continue }
      if number == 1, latest >= 1 {
        let title = title(lines, above: line, after: lastHeading)
        // Behind a report that ends early only the next one's title tells.
        if latest >= 4 || title.map({ namesReport(lines, $0) }) == true {
          starts.append(title ?? line)
          latest = 0
        }
      }
      latest = max(latest, number)
      lastHeading = line
    }
    return starts
  }

  /// The section whose heading a line is, for those that tell where a report starts and ends.
  private static func section(_ lines: TextLines, _ line: Int) -> Int? {
    let content = lines.content(line)
    // Few lines have 、 (E3 80 81) as their second character.
    guard content.count >= 9, content.count <= 90, lines.bytes[content.lowerBound] >= 0xE4,
      lines.bytes[content.lowerBound + 3] == 0xE3, lines.bytes[content.lowerBound + 4] == 0x80,
      lines.bytes[content.lowerBound + 5] == 0x81
    else { return nil }
    for (number, numeral, words) in headings where lines.hasPrefix(content, numeral) {
      return lines.containsAny(content, words) ? number : nil
    }
    return nil
  }

  /// The nearest title above a heading of section one, at most 30 lines up.
  private static func title(_ lines: TextLines, above heading: Int, after last: Int) -> Int? {
    var line = heading - 1
    while line > last, line >= heading - 30 {
      let content = lines.content(line)
      if content.count <= 200, lines.containsAny(content, open), lines.containsAny(content, report),
        !lines.containsAny(content, sentenceMarks)
      {
        return line
      }
      line -= 1
    }
    return nil
  }

  /// Whether a line is a title with an authority or a year.
  private static func namesReport(_ lines: TextLines, _ line: Int) -> Bool {
    let content = lines.content(line)
    let text = LineText(Array(lines.bytes[content]), 0..<content.count, limit: 80)
    guard let title = ReportTitle(text, [line], [content]) else { return false }
    return title.authority != nil || title.year != nil
  }

  // With traditional words too: a file may hold reports in either script, and is converted only as a whole.
  private static let headings: [(number: Int, numeral: [UInt8], words: [[UInt8]])] = [
    (1, Array("一、".utf8), words("总体情况", "总体工作情况", "概述", "基本情况", "總體情況", "基本情況")),
    (4, Array("四、".utf8), words("复议", "诉讼", "複議", "復議", "訴訟")),
    (5, Array("五、".utf8), words("问题", "改进", "問題", "改進")),
    (6, Array("六、".utf8), words("其他需要", "其它需要", "其他事项", "其它事项", "其他事項")),
  ]
  private static let open = words("公开", "公開")
  private static let report = words("报告", "報告")
  private static let sentenceMarks = words("。", ";", "；", "|")

  private static func words(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
