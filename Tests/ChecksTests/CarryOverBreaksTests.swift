// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records
import TestSupport
import Testing

@testable import Checks

@Suite struct CarryOverBreaksTests {
  private static let columns = Form.form2021.applicationColumns
  private static let indicators =
    columns.map { "applications.carried_in.\($0)" } + columns.map { "applications.carried_out.\($0)" }

  @Test func theyAreTheErrorsAmongTheFindings() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<60 {
      // Some tables lack columns, some reports cells.
      let known =
        round % 3 == 0 ? Self.indicators.filter { _ in Int.random(in: 0..<5, using: &generator) > 0 } : Self.indicators
      let rows = (0..<4).map { number -> (name: String, id: String, reports: [Int: [String: Int64]]) in
        var reports: [Int: [String: Int64]] = [:]
        for year in 2021...2024 where Int.random(in: 0..<5, using: &generator) > 0 {
          for indicator in known where Int.random(in: 0..<12, using: &generator) > 0 {
            reports[year, default: [:]][indicator] = Int64.random(in: 0...1, using: &generator)
          }
        }
        return ("镇\(number)", String(number), reports)
      }
      let panel = panel(years: [2021, 2022, 2024], indicators: known, rows)
      let found = RuleChecks.findings(panel: panel, hasRoster: false).filter {
        $0.rule == RuleChecks.carryOverRule && $0.outcome == .broken && $0.severity == .error
      }
      let expected = found.flatMap { finding in
        finding.cells.map {
          CarryOverBreak(authority: Int(finding.authorityID) ?? -1, year: finding.year ?? 0, cell: $0)
        }
      }
      #expect(RuleChecks.carryOverBreaks(panel) == expected)
    }
  }

  @Test func aTableWithoutTheCellsHasNone() {
    let data = panel(years: [2023, 2024], indicators: ["penalty.decisions"], [("甲镇", "1", [2023: [:], 2024: [:]])])
    #expect(RuleChecks.carryOverBreaks(data).isEmpty)
  }
}
