// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Checks

@Suite struct OrderTests {
  private func finding(_ authority: String, _ severity: Severity, _ rule: String, _ cell: String) -> Finding {
    var finding = Finding(
      severity: severity, rule: rule, outcome: .broken, documentID: "", code: "", cells: [cell])
    finding.authority = authority
    return finding
  }

  @Test func byAuthoritySeverityRuleAndForm() {
    let sorted = [
      finding("甲", .error, "A1.row_sum", "applications.received.total"),
      finding("甲", .error, "A1.row_sum", "applications.carried_in.total"),
      finding("甲", .error, "A2.balance", "applications.received.total"),
      finding("甲", .error, "L1.row_too_short", "applications.received.total"),
      finding("甲", .warning, "A1.row_sum", "applications.received.total"),
      finding("乙", .error, "A1.row_sum", "applications.received.total"),
    ]
    for rotation in sorted.indices {
      let shuffled = Array(sorted[rotation...] + sorted[..<rotation])
      #expect(RuleChecks.ordered(shuffled) { $0.authority == "甲" ? 0 : 1 } == sorted)
    }
    #expect(RuleChecks.ordered([]) { _ in 0 }.isEmpty)
  }

  @Test func judgedRulesAreInTheOrderOfTheRuleSet() {
    #expect(RuleChecks.judged.count == 8)
    #expect(RuleChecks.judged == RuleChecks.judged.sorted())
  }
}
