// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Tells the parts of a report apart: furniture, headings, running text, tables.
enum OutlineReader {
  /// The outline of a report; parts that it does not have are empty.
  static func outline(of text: ReportText) -> ReportOutline {
    TextLines.with(text) { lines in
      let headings = HeadingFinder(text: text, lines: lines).headings()
      let tables = TableFinder(lines: lines, headings: headings).tables()
      let firstLine = firstLine(lines, headings: headings, tables: tables)
      return ReportOutline(
        headings: headings, firstLine: firstLine,
        prose: prose(lines, from: firstLine, headings: headings, tables: tables), tables: tables)
    }
  }

  /// The title, else the first sentence, else the first line with text.
  private static func firstLine(_ lines: TextLines, headings: [SectionHeading], tables: [Range<Int>]) -> Int {
    let end = min(headings.first.map { $0.line - 1 } ?? lines.count, tables.first?.lowerBound ?? lines.count)
    var firstText: Int?
    for line in 0..<end {
      let content = lines.content(line)
      if content.isEmpty { continue }
      if isTitle(lines, content) || lines.isSentence(content) { return line }
      if firstText == nil { firstText = line }
    }
    return headings.isEmpty ? firstText ?? 0 : end
  }

  /// A short line that names a report on open information, and is no path of links.
  private static func isTitle(_ lines: TextLines, _ content: Range<Int>) -> Bool {
    content.count <= 200 && lines.contains(content, disclosure) && lines.contains(content, report)
      && lines.containsAny(content, titleWords) && !lines.containsAny(content, linkWords)
  }

  private static let disclosure = Array("公开".utf8)
  private static let report = Array("报".utf8)
  private static let titleWords = ["年度", "年政府", "年政务", "工作报告"].map { Array($0.utf8) }
  private static let linkWords = [">", "›", "»", "。", "|", "http"].map { Array($0.utf8) }

  /// The lines between headings and tables, without blank lines at both ends of a run.
  private static func prose(
    _ lines: TextLines, from firstLine: Int, headings: [SectionHeading], tables: [Range<Int>]
  ) -> [ReportOutline.Prose] {
    var runs: [ReportOutline.Prose] = []
    var section = 0
    var start: Int?
    var end = 0
    var heading = 0
    var table = 0
    func close() {
      if let from = start { runs.append(ReportOutline.Prose(section: section, lines: from..<end)) }
      start = nil
    }
    for line in firstLine..<max(firstLine, lines.count) {
      while table < tables.count, tables[table].upperBound <= line { table += 1 }
      if heading < headings.count, headings[heading].line - 1 == line {
        close()
        section = headings[heading].number
        heading += 1
        // A heading with a sentence behind it is both.
        if lines.content(line).count <= 120 { continue }
      }
      if table < tables.count, tables[table].contains(line) {
        close()
        continue
      }
      if lines.content(line).isEmpty { continue }
      if start == nil { start = line }
      end = line + 1
    }
    close()
    return runs
  }
}
