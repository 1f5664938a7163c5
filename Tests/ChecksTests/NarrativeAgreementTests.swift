// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Checks

@Suite struct NarrativeAgreementTests {
  private let received = "narrative.applications.received"
  private let handled = "narrative.applications.handled"

  private func findings(_ record: Record) -> [Finding] {
    RuleChecks.findings(record: record).filter { $0.rule == "D1.narr_apps" }
  }

  @Test func agreementIsSaidOnce() {
    let found = findings(record(narrative: [narrative(received, "0"), narrative(handled, "0")]))
    #expect(found.map(\.outcome) == [.holds])
    #expect(found.map(\.code) == ["agrees"])
  }

  @Test func everyContradictionIsAnError() {
    let found = findings(
      record(narrative: [narrative(received, "2", raw: "收到申请2件"), narrative(handled, "1")]))
    #expect(found.map(\.outcome) == [.broken, .broken])
    #expect(found.map(\.severity) == [.error, .error])
    #expect(found.map(\.cells) == [["applications.received.total"], ["applications.outcome.total.total"]])
    #expect(found[0].value == FixedDecimal(mantissa: 2) && found[0].expected == FixedDecimal(mantissa: 0))
    #expect(found[0].line == 7 && found[0].evidence == "收到申请2件")
  }

  @Test func anAgreementDoesNotHideAContradiction() {
    let found = findings(record(narrative: [narrative(received, "0"), narrative(handled, "1")]))
    #expect(found.map(\.code) == ["differs"])
  }

  @Test func withoutTheTableItCannotTell() {
    let found = findings(
      record(absent: ["applications.received.total"], narrative: [narrative(received, "5"), narrative(handled, "0")]))
    #expect(found.map(\.outcome) == [.cannotTell])
    #expect(found[0].code == "missing_cell")
    // The six applicants are all there and add up to 0.
    #expect(found[0].arguments.last == .number(FixedDecimal(mantissa: 0)))
    #expect(found[0].expected == nil)
  }

  @Test func anOpenCutoffProvesNothingAgainstTheTable() {
    #expect(findings(record(narrative: [narrative(received, "5", scope: .toDate)])).map(\.code) == ["open_cutoff"])
    #expect(findings(record(narrative: [narrative(received, "0", scope: .toDate)])).map(\.code) == ["agrees"])
  }

  @Test(arguments: [Qualifier.atLeast, .atMost, .vague, .noneByStatement])
  func onlyExactNumbersAreCompared(qualifier: Qualifier) {
    #expect(findings(record(narrative: [narrative(received, "5", qualifier)])).isEmpty)
  }

  @Test(arguments: [ValueScope.partYear, .countyTotal])
  func otherScopesAreNot(scope: ValueScope) {
    #expect(findings(record(narrative: [narrative(received, "5", scope: scope)])).isEmpty)
  }

  @Test func silenceIsNoFinding() { #expect(findings(record()).isEmpty) }
}
