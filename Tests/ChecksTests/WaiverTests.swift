// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Checks

@Suite struct WaiverTests {
  private let header = "rule,authority,year,cell,reason,who,until\n"

  private func waivers(_ lines: String) throws -> [Waiver] {
    try Waiver.read(Array((header + lines).utf8), path: "waivers.csv")
  }

  private func finding(_ rule: String = "A4.table4_total", cell: String = "review.total", year: Int = 2024) -> Finding {
    var finding = Finding.broken(rule, "unequal", cells: [cell])
    finding.authority = "甲镇人民政府"
    finding.authorityID = "1"
    finding.county = "示例县"
    finding.year = year
    return finding
  }

  private func applied(_ lines: String, _ findings: [Finding], asOf: String = "") throws -> [Finding] {
    var findings = findings
    Waiver.apply(try waivers(lines), to: &findings, asOf: asOf, lastYear: 2024)
    return findings
  }

  @Test(arguments: [
    "A4,1,2024,review.total,已核实,王,", "A4.table4_total,甲镇,,,已核实,,", "A4,甲镇人民政府,2024,,已核实,,",
    "A4,示例县/甲镇,,review.total,已核实,,2025-03-31", "A4,,,,已核实,,",
  ])
  func aWaiverThatFitsSilencesVisibly(line: String) throws {
    let found = try applied(line + "\n", [finding()])
    #expect(found.map(\.waived) == ["已核实"])
  }

  @Test(arguments: [
    "A1,1,2024,review.total,x,,", "A4,2,,,x,,", "A4,1,2023,,x,,", "A4,1,2024,review.upheld,x,,", "A4,乙镇,,,x,,",
  ])
  func aWaiverThatFitsNothingIsReported(line: String) throws {
    let found = try applied(line + "\n", [finding()])
    #expect(found.count == 2 && found[0].waived.isEmpty)
    #expect(found[1].rule == "F11.waiver" && found[1].code == "unused" && found[1].severity == .notice)
    #expect(found[1].line == 2)
  }

  @Test func anExpiredWaiverCountsNoMoreAndIsReported() throws {
    let line = "A4,1,2024,,x,,2025-03-30\n"
    let found = try applied(line, [finding()])
    #expect(found[0].waived.isEmpty && found[1].code == "expired" && found[1].severity == .warning)
    #expect(try applied(line, [finding()], asOf: "2025-03-30").map(\.waived) == ["x"])
    #expect(try applied(line, [finding()], asOf: "2026-01-01")[1].code == "expired")
  }

  @Test func aRuleThatIsNoneIsReported() throws {
    #expect(try applied("Z9,1,,,x,,\n", [finding()])[1].code == "unknown_rule")
  }

  @Test func onlyBreachesAreWaived() throws {
    let open = Finding.open("A4.table4_total", cells: ["review.total"])
    let found = try applied("A4,,,,x,,\n", [open])
    #expect(found[0].waived.isEmpty && found[1].code == "unused")
  }

  @Test func whatHasNoReasonShowsWhoDecided() throws {
    #expect(try applied("A4,,,,,王,\n", [finding()])[0].waived == "王")
    #expect(try applied("A4,,,,,,\n", [finding()])[0].waived == "waivers.csv")
  }

  @Test(arguments: [
    ("rule\nA1,1\n", WaiverError.Kind.fieldCount, 2), ("authority\n1\n", .missingColumn, 1),
    ("rule,year\nA1,二四\n", .badYear, 2), ("rule,until\nA1,2025/3/1\n", .badDate, 2), ("rule,year\n,2024\n", .noRule, 2),
  ])
  func badFilesAreNamedWithTheirLine(text: String, kind: WaiverError.Kind, line: Int) {
    let error = #expect(throws: WaiverError.self) { try Waiver.read(Array(text.utf8), path: "w.csv") }
    #expect(error?.kind == kind && error?.line == line && error?.path == "w.csv")
  }

  @Test func anEmptyFileHasNone() throws {
    #expect(try Waiver.read([], path: "w.csv").isEmpty)
    #expect(try waivers("").isEmpty)
  }

  @Test func settingsChangeBreachesOnly() {
    var settings = RuleSettings()
    settings.off = ["C9.whole_zero"]
    settings.severities = ["A4.table4_total": .notice]
    let findings = [finding(), .broken("C9.whole_zero", "all_zero"), .open("A4.table4_total", cells: ["review.total"])]
    let left = settings.applied(to: findings)
    #expect(left.map(\.rule) == ["A4.table4_total", "A4.table4_total"])
    #expect(left.map(\.severity) == [.notice, .info])
    #expect(RuleSettings().applied(to: findings) == findings)
  }
}
