// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// E1, E7, E8, E9: the six sections, and what stands in them.
extension RuleChecks {
  private static let numerals = ["一", "二", "三", "四", "五", "六"]

  /// Codes of E1: `absent` with the sections that are missing; `repeated` with those that stand twice; `order` with the
  /// sections in the order of the document; `no_headings` when none was found. Of E7: `absent` with the aspects that are
  /// not mentioned. Of E8: `short` and `long` with the characters. Of E9: `empty` with the section. `text_unknown` where
  /// nobody looked at the text, `section_unknown` where section one was not found.
  static func sectionFindings(_ report: CheckedReport) -> [Finding] {
    headingFindings(report) + firstSectionFindings(report) + emptySections(report)
  }

  private static func headingFindings(_ report: CheckedReport) -> [Finding] {
    let rule = "E1.sections"
    let numbers = report.record.headings.map(\.number)
    if numbers.isEmpty { return [.open(rule, "no_headings")] }
    let line = report.record.headings.first?.line
    func names(_ sections: [Int]) -> [FindingArgument] {
      sections.filter { (1...6).contains($0) }.map { .text(numerals[$0 - 1]) }
    }
    let absent = (1...6).filter { !numbers.contains($0) }
    if !absent.isEmpty {
      // A table that is there tells that only the words of its heading were not recognised.
      let tables = Set(
        report.form?.cells.filter { report.numbers.value($0.id).map { $0.status != .absent } ?? false }.map(\.section)
          ?? [])
      let isCertain = absent.contains { !(2...4).contains($0) || !tables.contains(numerals[$0 - 1]) }
      return [.broken(rule, "absent", isCertain ? .error : .notice, line: line, arguments: names(absent))]
    }
    let repeated = (1...6).filter { section in numbers.count { $0 == section } > 1 }
    if !repeated.isEmpty { return [.broken(rule, "repeated", .warning, line: line, arguments: names(repeated))] }
    return numbers == Array(1...6) ? [] : [.broken(rule, "order", line: line, arguments: names(numbers))]
  }

  private static func firstSectionFindings(_ report: CheckedReport) -> [Finding] {
    let rules = ["E7.five_aspects", "E8.section_one_length"]
    guard report.record.statements != nil else { return rules.map { .open($0, "text_unknown") } }
    guard let heading = report.heading(1), let characters = heading.characters else {
      return rules.map { .open($0, "section_unknown") }
    }
    if characters == 0 { return rules.map { .open($0, "section_unknown", line: heading.line) } }
    var findings: [Finding] = []
    let aspects: [(TextStatement.Kind, String)] = [
      (.activeDisclosure, "主动公开"), (.applications, "依申请公开"), (.management, "政府信息管理"), (.platforms, "平台建设"),
      (.supervision, "监督保障"),
    ]
    let absent = aspects.filter { report.statement($0.0) == nil }.map(\.1)
    if !absent.isEmpty {
      findings.append(.broken(rules[0], "absent", line: heading.line, arguments: absent.map { .text($0) }))
    }
    if !RuleSet.sectionOneLength.contains(characters) {
      let code = characters < RuleSet.sectionOneLength.lowerBound ? "short" : "long"
      findings.append(.broken(rules[1], code, line: heading.line, arguments: [.integer(characters)]))
    }
    return findings
  }

  private static func emptySections(_ report: CheckedReport) -> [Finding] {
    let rule = "E9.empty_section"
    let sections = [1, 5, 6].compactMap { report.heading($0) }
    if sections.contains(where: { $0.characters == nil }) { return [.open(rule, "text_unknown")] }
    return sections.filter { $0.characters == 0 && !hasOwnWords($0) }.map { heading in
      .broken(
        rule, "empty", heading.number == 6 ? .notice : .warning, line: heading.line,
        arguments: [.text(numerals[heading.number - 1])])
    }
  }

  /// Whether words follow the title on the heading's own line: 六、其他需要报告的事项:无。
  private static func hasOwnWords(_ heading: SectionHeading) -> Bool {
    guard let mark = heading.text.firstIndex(where: { ":：。".contains($0) }) else { return false }
    return heading.text[mark...].dropFirst().contains { $0.isLetter }
  }
}
