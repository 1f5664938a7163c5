// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Checks

@Suite struct IdentitiesTests {
  private func identities(_ record: Record) -> [Finding] {
    RuleChecks.findings(record: record).filter { $0.rule.hasPrefix("A") }
  }

  @Test(arguments: FormVersion.allCases)
  func aReportThatAddsUpHasNone(form: FormVersion) {
    #expect(identities(record(form)).isEmpty)
    let some = record(
      form,
      [
        "applications.received.natural_person": "3", "applications.received.total": "3",
        "applications.carried_in.natural_person": "1", "applications.carried_in.total": "1",
        "applications.outcome.disclosed.natural_person": "2", "applications.outcome.disclosed.total": "2",
        "applications.outcome.total.natural_person": "2", "applications.outcome.total.total": "2",
        "applications.carried_out.natural_person": "2", "applications.carried_out.total": "2",
        "review.pending": "1", "review.total": "1",
      ])
    #expect(identities(some).isEmpty)
  }

  @Test func aWrongRowTotalIsNamedWithItsFigures() throws {
    let finding = try #require(
      identities(
        record(
          .form2021, ["applications.outcome.disclosed.business": "2", "applications.outcome.disclosed.total": "3"])
      ).first { $0.rule == "A1.row_sum" })
    #expect(finding.severity == .error && finding.outcome == .broken && finding.code == "unequal")
    #expect(finding.cells == ["applications.outcome.disclosed.total"])
    #expect(finding.value == FixedDecimal(mantissa: 3) && finding.expected == FixedDecimal(mantissa: 2))
    #expect(
      finding.arguments == [
        .cell("applications.outcome.disclosed.total"), .number(FixedDecimal(mantissa: 3)),
        .number(FixedDecimal(mantissa: 2)), .number(FixedDecimal(mantissa: 1)),
      ])
    #expect(finding.evidence == "3 ≠ 0 + 2 + 0 + 0 + 0 + 0")
    #expect(finding.documentID == "d" && finding.authorityID == "1" && finding.year == 2024 && finding.line == 31)
  }

  @Test(arguments: [
    ("A1.row_sum", "applications.received.business", 1), ("A2.balance", "applications.carried_out.total", 1),
    ("A3.outcome_total", "applications.outcome.not_disclosed.repeat.research", 0),
    ("A3.outcome_total", "applications.outcome.not_processed.repeat.research", 1),
    ("A4.table4_total", "litigation.direct.pending", 1), ("A4.table4_total", "review.total", 1),
  ])
  func oneWrongCellBreaksItsEquation(rule: String, cell: String, count: Int) {
    #expect(
      identities(record(.form2021, [cell: "1"])).filter { $0.rule == rule && $0.outcome == .broken }.count == count)
  }

  @Test func missingIsNeverReadAsZero() {
    // The total says 0 and the other parts are 0, yet a blank part can be anything.
    let findings = identities(record(.form2021, blank: ["applications.received.business", "review.upheld"]))
    #expect(findings.allSatisfy { $0.outcome == .cannotTell && $0.severity == .info && $0.code == "missing_cells" })
    #expect(findings.map(\.rule) == ["A1.row_sum", "A2.balance", "A4.table4_total"])
    #expect(findings[0].cells == ["applications.received.business"])
    #expect(findings[0].arguments == [.integer(1), .integer(25), .integer(1)])
    #expect(findings[2].arguments == [.integer(1), .integer(3), .integer(1)])
  }

  @Test func brokenAndUnjudgedEquationsOfOneRuleAreBothNamed() {
    let findings = identities(
      record(.form2021, ["review.total": "4"], blank: ["litigation.direct.upheld"])
    ).filter { $0.rule == "A4.table4_total" }
    #expect(findings.map(\.outcome) == [.broken, .cannotTell])
    #expect(findings.map(\.cells) == [["review.total"], ["litigation.direct.upheld"]])
  }

  /// （六）其他处理 as one row in a 2021 report.
  @Test func aReportedSubtotalStandsInForItsRows() {
    let form = Form.form2021
    let leaves = form.cells.filter { $0.id.hasPrefix("applications.outcome.other.") }.map(\.id)
    var numbers: [String: String] = [:]
    for column in form.applicationColumns { numbers["applications.outcome.other.all.\(column)"] = "0" }
    #expect(
      RuleChecks.findings(record: record(.form2021, numbers, absent: leaves))
        .filter { $0.rule.hasPrefix("A") || $0.rule.hasPrefix("E2") }
        .isEmpty)
    numbers["applications.outcome.other.all.business"] = "2"
    let findings = identities(record(.form2021, numbers, absent: leaves))
    #expect(findings.map(\.rule) == ["A1.row_sum", "A3.outcome_total"])
    #expect(findings.allSatisfy { $0.outcome == .broken && $0.severity == .error })
    #expect(findings[0].cells == ["applications.outcome.other.all.total"])
    #expect(findings[1].cells == ["applications.outcome.total.business"])
  }

  @Test func judgedRulesExistAndAreInTheOrderOfTheRuleSet() {
    let positions = RuleChecks.judged.compactMap { Rule.position(of: $0) }
    #expect(positions.count == RuleChecks.judged.count && positions == positions.sorted())
  }

  @Test func aSumThatDoesNotFitIsNotJudged() {
    let findings = identities(
      record(
        .form2021, ["review.upheld": "9223372036854775807", "review.corrected": "9223372036854775807"]
      )
    ).filter { $0.rule == "A4.table4_total" }
    #expect(findings.map(\.code) == ["overflow"])
    #expect(findings.map(\.outcome) == [.cannotTell])
  }
}
