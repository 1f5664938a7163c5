// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import Testing

@testable import Checks

@Suite struct CoverageTests {
  private func findings(_ panel: Panel, hasRoster: Bool = true) -> [Finding] {
    RuleChecks.findings(panel: panel, hasRoster: hasRoster).filter { $0.rule == "G2.coverage" }
  }

  @Test func aCompleteCountyHolds() {
    let found = findings(
      panel(years: [2024], indicators: [], [("甲镇", "1", [2024: [:]]), ("乙镇", "2", [2024: [:]])], rostered: true))
    #expect(found.map(\.outcome) == [.holds])
    #expect(found.map(\.severity) == [.info])
    #expect(found.first?.county == "示例县" && found.first?.year == 2024 && found.first?.authority == "")
    #expect(found.first?.arguments == [.integer(2), .integer(2)])
  }

  @Test func everyMissingReportIsAWarning() {
    let found = findings(
      panel(
        years: [2023, 2024], indicators: [],
        [("甲镇", "1", [2023: [:], 2024: [:]]), ("乙镇", "2", [2023: [:]]), ("丙镇", "3", [:])], rostered: true))
    #expect(found.map(\.year) == [2023, 2024, 2024])
    #expect(found.map(\.authority) == ["丙镇", "乙镇", "丙镇"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.outcome == .broken && $0.code == "missing_report" })
    #expect(found[1].arguments == [.integer(1), .integer(3)])
  }

  @Test func withoutARosterItCannotTell() {
    let data = panel(years: [2024], indicators: [], [("甲镇", "", [2024: [:]])])
    #expect(findings(data, hasRoster: false).map(\.outcome) == [.cannotTell])
    #expect(findings(data, hasRoster: false).map(\.code) == ["no_roster"])
    #expect(findings(panel(years: [], indicators: [], []), hasRoster: false).isEmpty)
  }

  @Test func countiesNobodyReportedFromAreLeftOut() {
    let found = findings(
      panel(
        years: [2024], indicators: [], [("甲镇", "1", [2024: [:]]), ("乙镇", "2", [:])], rostered: true,
        county: { $0 == 0 ? "甲县" : "乙县" }))
    #expect(found.map(\.county) == ["甲县"])
    #expect(found.map(\.code) == ["complete"])
  }

  @Test func authoritiesOutsideTheRosterDoNotCount() {
    let found = findings(
      panel(
        years: [2024], indicators: [], [("甲镇", "1", [2024: [:]]), ("外镇", "", [2024: [:]])], rostered: true))
    #expect(found.first?.arguments == [.integer(1), .integer(1)])
  }
}

@Suite struct CoverageDateTests {
  private func codes(asOf: String) -> [String] {
    let data = panel(
      years: [2024], indicators: ["penalty.decisions"],
      [("甲镇", "1", [2024: ["penalty.decisions": 1]]), ("乙镇", "2", [:])],
      rostered: true)
    return RuleChecks.coverageFindings(data, hasRoster: true, asOf: asOf).map { "\($0.code) \($0.severity)" }
  }

  @Test func whoIsMissingDependsOnTheDay() {
    #expect(codes(asOf: "") == ["missing_report warning"])
    #expect(codes(asOf: "2025-03-31") == ["missing_report warning"])
    #expect(codes(asOf: "2025-03-30") == ["not_yet notice"])
    #expect(codes(asOf: "2024-12-31").isEmpty)
  }
}
