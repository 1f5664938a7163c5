// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Testing

@Suite struct RuleTests {
  @Test func rulesHaveUniqueIdsAndNames() {
    #expect(Rule.all.count == 72)
    #expect(Set(Rule.all.map(\.id)).count == 72)
    #expect(Set(Rule.all.map(\.name)).count == 72)
    #expect(Set(Rule.all.map(\.englishName)).count == 72)
    #expect(Rule.all.allSatisfy { !$0.formula.isEmpty && !$0.englishName.isEmpty })
    for (index, rule) in Rule.all.enumerated() { #expect(Rule.position(of: rule.id) == index) }
    #expect(Rule.rule("G2.coverage")?.severity == .warning)
    #expect(Rule.rule("G3") == nil)
  }

  @Test func onlyDefinitionsAndTheFormBreakHaveTheirOwnSeverity() {
    #expect(Rule.all.filter { $0.severity == nil }.map(\.kind) == [.definition, .definition])
    #expect(Rule.rule("B1.carry_over")?.severityText == "error(total列)/warning(分列)")
    #expect(Rule.rule("A1.row_sum")?.severityText == "error")
    #expect(Rule.rule("A5.derived_subtotals")?.severityText == "-")
  }

  @Test func eightRulesExpandToTheirInstances() {
    #expect(CellEquation.all.count == 105)
    #expect(CellEquation.all.map(\.number) == Array(1...105))
    #expect(Set(CellEquation.all.map(\.ruleID)).count == 8)
    let counts: [(String, FormVersion, Int)] = [
      ("A1.row_sum", .form2021, 25), ("A1.row_sum", .form2019, 23), ("A2.balance", .form2021, 7),
      ("A3.outcome_total", .form2019, 7), ("A4.table4_total", .form2021, 3), ("B1.carry_over", .form2021, 7),
      ("B2.in_force_flow", .form2021, 2), ("B2.in_force_flow", .form2019, 0), ("B3.items_flow", .form2019, 5),
      ("B4.published_total_flow", .form2019, 2), ("C1.non_negative", .form2021, 0),
    ]
    for (rule, form, count) in counts { #expect(CellEquation.instances(of: rule, in: form).count == count) }
  }

  @Test func everyCellOfAnEquationExists() {
    for equation in CellEquation.all {
      #expect(Rule.rule(equation.ruleID) != nil)
      for term in equation.terms { #expect(Form.cell(term.cell, in: equation.form) != nil, "\(equation.id)") }
      #expect(equation.spansYears == equation.terms.contains { $0.yearOffset != 0 })
    }
  }

  @Test func derivedTotalsAddCellsAndAreNone() {
    #expect(DerivedTotal.all(in: .form2021).filter { $0.ruleID == "A5.derived_subtotals" }.count == 4 * 7)
    #expect(DerivedTotal.all(in: .form2019).filter { $0.ruleID == "A5.derived_subtotals" }.count == 3 * 7)
    #expect(DerivedTotal.all(in: .form2021).filter { $0.ruleID == "A6.derived_legal_person" }.count == 25)
    for version in FormVersion.allCases {
      let totals = DerivedTotal.all(in: version)
      #expect(Set(totals.map(\.id)).count == totals.count)
      #expect(
        Set(totals.map(\.label) + Form.version(version).cells.map(\.label)).count
          == totals.count + Form.version(version).cells.count)
      for total in totals {
        #expect(Form.cell(total.id, in: version) == nil)
        #expect(total.parts.allSatisfy { Form.cell($0, in: version) != nil } && total.parts.count > 1)
      }
    }
  }

  /// A rule that changes without a new version would change what past findings mean.
  @Test func theVersionStandsForTheData() {
    var text = "tolerated \(RuleSet.absentCellsTolerated)\n"
    text +=
      "\(RuleSet.implausibleFee) \(RuleSet.feeJump) \(RuleSet.feePeers) \(RuleSet.copiedText) \(RuleSet.leastSharedFigures)\n"
    text += "\(RuleSet.leastJump) \(RuleSet.jumpRatio) \(RuleSet.jumpPeers) \(RuleSet.jumpQuartiles)\n"
    text += "\(RuleSet.jumpChance)\n"
    text += "\(RuleSet.sectionOneLength) \(RuleSet.dueDay)\n"
    for rule in Rule.all { text += CodeBook.row(of: rule).joined(separator: "\u{1F}") + "\n" }
    for equation in CellEquation.all { text += CodeBook.row(of: equation).joined(separator: "\u{1F}") + "\n" }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    #expect(RuleSet.version == "3")
    #expect(String(hash, radix: 16) == "dacca40b3fc4e4c5", "a changed rule needs a new RuleSet.version")
  }
}
