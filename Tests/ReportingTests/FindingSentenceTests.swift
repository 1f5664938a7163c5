// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reporting

@Suite("Finding sentences")
struct FindingSentenceTests {
  @Test("every rule has words in both languages", arguments: Rule.all.map(\.id))
  func everyRuleHasWords(rule: String) {
    #expect(ChineseFindings.templates.contains { $0.key == rule })
    #expect(EnglishFindings.templates.contains { $0.key == rule })
  }

  @Test("both languages have words for the same codes, once")
  func languagesAgree() {
    let chinese = ChineseFindings.templates.map(\.key)
    let english = EnglishFindings.templates.map(\.key)
    #expect(chinese == english)
    #expect(Set(chinese).count == chinese.count)
  }

  @Test("no place is left open when a finding carries nothing", arguments: Language.allCases)
  func nothingIsLeftOpen(language: Language) {
    for template in language == .chinese ? ChineseFindings.templates : EnglishFindings.templates {
      let parts = template.key.split(separator: "/")
      let finding = Finding(
        severity: .error, rule: String(parts[0]), outcome: .broken, documentID: "",
        code: parts.count > 1 ? String(parts[1]) : "")
      let sentence = FindingSentence(finding, language: language).sentence
      #expect(!sentence.isEmpty && !sentence.contains { "{}[]".contains($0) }, "\(template.key): \(sentence)")
    }
  }

  @Test("figures, line and suggestion stand in the sentence")
  func figuresStand() {
    let finding = Finding(
      severity: .error, rule: "A3.outcome_total", outcome: .broken, documentID: "d", code: "unequal",
      cells: ["applications.outcome.total.natural_person"], value: FixedDecimal(mantissa: 3),
      expected: FixedDecimal(mantissa: 4), line: 142)
    let chinese = FindingSentence(finding, language: .chinese)
    #expect(chinese.sentence.contains("3,各项之和 4"))
    #expect(chinese.sentence.contains("第 142 行"))
    #expect(chinese.advice.contains("改为 4"))
    #expect(FindingSentence(finding, language: .english).sentence.contains("line 142"))
  }

  @Test("a rule that cannot be judged says so, one that is unknown shows its own name")
  func otherOutcomes() {
    var finding = Finding(severity: .info, rule: "A2.balance", outcome: .cannotTell, documentID: "", code: "x")
    #expect(FindingSentence(finding, language: .chinese).sentence.contains("无法判断"))
    finding.outcome = .holds
    #expect(FindingSentence(finding, language: .english).sentence.hasSuffix("holds"))
    finding.outcome = .broken
    finding.rule = "Z9.own"
    #expect(FindingSentence(finding, language: .chinese).problem == "Z9.own")
  }

  @Test(
    "parts in brackets fall away with their places",
    arguments: [
      ("a[:{x}]", "a"), ("a[:{y}]", "a:1"), ("a[:{y},{x}]b", "ab"), ("{y}", "1"), ("{x}", ""), ("", ""),
      ("[{y}][{x}]", "1"),
    ])
  func bracketsFallAway(template: String, text: String) {
    #expect(FindingTemplate.filled(template) { $0 == "y" ? "1" : nil } == text)
  }
}
