// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records

/// The slip that goes back to one unit: what is to be mended and what to be looked at, numbered, each with its place, both
/// numbers, the rule and the proposed mends.
struct Slip: Sendable {
  /// The unit's name, its county in front where several are covered.
  let name: String
  /// The name as its report has it.
  let fullName: String
  /// The name of the slip's file.
  let file: String
  /// The report's files.
  let files: [String]
  /// What was found, waived ones included, in the order of every output.
  let findings: [Finding]
  /// Years without a report that was expected.
  let missing: [Int]
  let language: Language

  /// What is not waived, of one severity; that no report came is said apart.
  func open(_ severity: Severity) -> [Finding] {
    findings.filter { $0.waived.isEmpty && $0.severity == severity && !(isAbsence($0) && !missing.isEmpty) }
  }

  private func isAbsence(_ finding: Finding) -> Bool { finding.rule == "G2.coverage" }

  private var waived: [Finding] { findings.filter { !$0.waived.isEmpty } }

  /// The slip as Markdown.
  var markdown: String {
    let words = SlipWords(language: language)
    let (errors, warnings, notices) = (open(.error), open(.warning), open(.notice))
    let years = Set(findings.compactMap(\.year) + missing).sorted()
    var parts = ["# " + words.title(MarkdownText.escaped(fullName), years) + "\n"]
    parts.append(words.salutation(MarkdownText.escaped(fullName)) + "\n")
    for year in missing { parts.append(words.missing(year) + "\n") }
    let count = errors.count + warnings.count + notices.count
    if count > 0 {
      let names = files.map { MarkdownText.escaped($0) }
      parts.append(
        words.opening(files: names, errors: errors.count, warnings: warnings.count, notices: notices.count) + "\n")
    }
    var number = 0
    var mended: [String: Int] = [:]
    for (title, group) in zip(words.groupTitles, [errors, warnings, notices]) where !group.isEmpty {
      parts.append("## " + title + "\n")
      for finding in group {
        number += 1
        parts.append(entry(finding, number, hasYear: years.count > 1, &mended, words))
      }
    }
    if !waived.isEmpty {
      parts.append("## " + words.waivedTitle + "\n")
      parts.append(
        waived.map { finding in
          let sentence = FindingSentence(finding, language: language).problem
          return "- " + MarkdownText.escaped(words.waived(sentence, finding.waived))
        }.joined(separator: "\n") + "\n")
    }
    if count > 0 { parts.append(words.closing + "\n") }
    return parts.joined(separator: "\n")
  }

  private func entry(
    _ finding: Finding, _ number: Int, hasYear: Bool, _ mended: inout [String: Int], _ words: SlipWords
  ) -> String {
    let sentence = FindingSentence(finding, language: language)
    let year = hasYear ? finding.year.map(words.year) ?? "" : ""
    // Four blanks keep the details under their number, however many digits it has.
    var lines = ["\(number). \(year)\(MarkdownText.escaped(sentence.problem))\(words.stop)"]
    func detail(_ name: String, _ text: String) {
      if !text.isEmpty { lines.append("    - " + words.detail(name, MarkdownText.escaped(text))) }
    }
    detail(words.cell, words.cells(finding))
    if let value = finding.value { detail(words.stated, words.number(value)) }
    if let expected = finding.expected { detail(words.follows(finding), words.number(expected)) }
    if let line = finding.line { detail(words.place, words.line(line)) }
    detail(words.evidence, finding.evidence.split(whereSeparator: \.isNewline).joined(separator: " "))
    detail(words.rule, words.rule(finding))
    let mends = MendList(finding, language)
    if mends.lines.isEmpty {
      detail(words.advice, sentence.advice)
    } else if let first = mended[finding.repair] {
      detail(words.mend, words.sameMend(first))
    } else {
      mended[finding.repair] = number
      if mends.lines.count == 1 {
        detail(words.mend, mends.lines[0])
      } else {
        lines.append("    - " + words.detail(words.mend, words.oneOf(mends.lines.count)))
        for (place, line) in mends.lines.enumerated() {
          let mark = place == 0 && mends.prefersFirst ? words.supported : ""
          lines.append("        - " + MarkdownText.escaped(line) + mark)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
