// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records
import Testing

@testable import Checks

@Suite struct CarryOverTests {
  private static let columns = Form.form2021.applicationColumns
  private static let indicators =
    columns.map { "applications.carried_in.\($0)" } + columns.map { "applications.carried_out.\($0)" }

  /// A report with zeros but for the cells given, and without the cells named.
  private func report(_ numbers: [String: Int64] = [:], without: [String] = []) -> [String: Int64] {
    var all: [String: Int64] = [:]
    for indicator in Self.indicators where !without.contains(indicator) { all[indicator] = numbers[indicator] ?? 0 }
    return all
  }

  private func findings(
    years: [Int] = [2023, 2024], _ reports: [Int: [String: Int64]], rostered: Bool = false
  ) -> [Finding] {
    RuleChecks.findings(
      panel: panel(years: years, indicators: Self.indicators, [("甲镇", "1", reports)], rostered: rostered),
      hasRoster: rostered
    ).filter { $0.rule == "B1.carry_over" && $0.code != "first_year" }
  }

  @Test func whatIsCarriedOverAgrees() {
    let carried: [String: Int64] = [
      "applications.carried_out.business": 2, "applications.carried_out.total": 2,
    ]
    let next: [String: Int64] = ["applications.carried_in.business": 2, "applications.carried_in.total": 2]
    #expect(findings([2023: report(carried), 2024: report(next)]).isEmpty)
  }

  @Test func aLostApplicationIsAnErrorInTheTotalAndAWarningInItsColumn() {
    let carried: [String: Int64] = [
      "applications.carried_out.business": 2, "applications.carried_out.total": 2,
    ]
    let found = findings([2023: report(carried), 2024: report()])
    #expect(found.map(\.severity) == [.warning, .error])
    #expect(found.map(\.code) == ["unequal", "unequal"])
    #expect(found.map(\.cells) == [["applications.carried_in.business"], ["applications.carried_in.total"]])
    #expect(found[1].value == FixedDecimal(mantissa: 0) && found[1].expected == FixedDecimal(mantissa: 2))
    #expect(found[1].year == 2024 && found[1].authority == "甲镇" && found[1].authorityID == "1")
    #expect(found[1].arguments.last == .integer(2023))
  }

  @Test func applicantsThatMovedAreOnlyWarnings() {
    let carried: [String: Int64] = ["applications.carried_out.business": 1, "applications.carried_out.total": 1]
    let next: [String: Int64] = ["applications.carried_in.research": 1, "applications.carried_in.total": 1]
    let found = findings([2023: report(carried), 2024: report(next)])
    #expect(found.map(\.severity) == [.warning, .warning])
    #expect(found.map(\.code) == ["unequal_part", "unequal_part"])
  }

  @Test func missingCellsCannotBeJudged() {
    let found = findings([
      2023: report(without: ["applications.carried_out.total"]), 2024: report(),
    ])
    #expect(found.map(\.outcome) == [.cannotTell])
    #expect(found.map(\.code) == ["missing_cells"])
    #expect(found.first?.cells == ["applications.carried_out.total"])
    #expect(found.first?.arguments == [.integer(2023), .integer(1), .integer(7)])
  }

  @Test func aMissingReportIsSaidOnlyWhereOneWasExpected() {
    #expect(findings([2024: report()], rostered: true).map(\.code) == ["missing_report"])
    #expect(findings([2024: report()], rostered: false).isEmpty)
  }

  @Test func yearsThatDoNotFollowAreNotCompared() {
    let carried: [String: Int64] = ["applications.carried_out.total": 2]
    #expect(findings(years: [2021, 2024], [2021: report(carried), 2024: report()]).isEmpty)
    #expect(findings(years: [2024], [2024: report()]).isEmpty)
  }

  @Test func boundsAreNoEvidence() {
    let whole = panel(
      years: [2023, 2024], indicators: Self.indicators, [("甲镇", "1", [2023: report(), 2024: report()])])
    let bounds = whole.columns.map { column in
      PanelColumn(scale: 0, mantissas: column.mantissas.map { $0 + 1 }, states: column.states.map { _ in .lowerBound })
    }
    let panel = Panel(
      authorities: whole.authorities, years: whole.years, indicators: whole.indicators, columns: bounds,
      expected: whole.expected, present: whole.present)
    #expect(RuleChecks.carryOverFindings(panel).map(\.code) == ["first_year", "missing_cells"])
  }

  @Test func theFirstYearCannotBeTold() {
    let data = panel(
      years: [2021, 2023], indicators: Self.indicators, [("甲镇", "1", [2021: report(), 2023: report()])])
    let found = RuleChecks.carryOverFindings(data)
    #expect(found.map(\.code) == ["first_year", "first_year"] && found.allSatisfy { $0.outcome == .cannotTell })
    let other = self.panelWithoutCells()
    #expect(RuleChecks.carryOverFindings(other).isEmpty)
  }

  private func panelWithoutCells() -> Panel {
    panel(years: [2021], indicators: ["penalty.decisions"], [("甲镇", "1", [2021: ["penalty.decisions": 1]])])
  }
}
