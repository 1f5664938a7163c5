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

  @Test func waivedOnesAndThoseOfAMilderRuleDoNotCount() throws {
    let cells = ["applications.carried_in.total", "applications.carried_out.total"]
    let data = panel(
      years: [2023, 2024], indicators: cells,
      [("甲镇", "1", [2023: [cells[0]: 0, cells[1]: 1], 2024: [cells[0]: 3, cells[1]: 0]])])
    let cell = try #require(RuleChecks.carryOverBreaks(data).first)
    func counts(_ waivers: String = "", _ settings: RuleSettings = RuleSettings()) throws -> Bool {
      let read = try Waiver.read(Array(("rule,authority,year,until\n" + waivers).utf8), path: "waivers.csv")
      return Waiver.counts(cell, in: data, read, settings)
    }
    #expect(try counts())
    #expect(try !counts("B1,甲镇人民政府,2024,\n"))
    #expect(try counts("B1,乙镇,2024,\n"))
    #expect(try counts("B1,甲镇,2024,2025-01-01\n"))
    var milder = RuleSettings()
    milder.severities["B1.carry_over"] = .warning
    #expect(try !counts("", milder))
    var off = RuleSettings()
    off.off = ["B1.carry_over"]
    #expect(try !counts("", off))
  }
}
