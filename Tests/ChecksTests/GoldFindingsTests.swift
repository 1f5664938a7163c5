// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing
import TestSupport

@testable import Checks

/// What a checker should say of the five reports.
@Suite(.enabled(if: ProjectFolder.hasShared, "needs the reference material beside the repository"))
struct GoldFindingsTests {
  static let seeds = [
    "000_8db1990fa4c78d59.txt", "001_3f96ae1b893fb698.txt", "002_ed39e5c33364a33d.txt", "003_19df153a773c7689.txt",
    "004_246a34c1948e1950.txt",
  ]

  /// Rule and outcome of the reference, for the rules that are judged here.
  @Test(arguments: seeds)
  func rulesAndOutcomesAreThoseOfTheReference(seed: String) throws {
    let expected = try ReferenceCSV(shared: "gold/findings.csv").records.filter {
      $0["seed_file"] == seed && RuleChecks.judged.contains($0["code"] ?? "")
    }.map { row -> String in
      let result = row["severity_or_result"] ?? ""
      let outcome = result == "pass" ? "holds" : result == "not_evaluable" ? "cannot_tell" : "broken \(result)"
      return "\(row["code"] ?? "") \(outcome)"
    }
    let found = RuleChecks.findings(record: try goldRecord(seed)).filter { !$0.rule.hasPrefix("A") }
    let ours = found.map {
      "\($0.rule) \($0.outcome.rawValue)" + ($0.outcome == .broken ? " \($0.severity.rawValue)" : "")
    }
    #expect(ours.sorted() == expected.sorted())
  }

  @Test(arguments: seeds.filter { !$0.hasPrefix("003") })
  func theFiguresOfFourReportsAddUp(seed: String) throws {
    #expect(RuleChecks.findings(record: try goldRecord(seed)).filter { $0.rule.hasPrefix("A") }.isEmpty)
  }

  /// One report has no total column and rows that cannot be placed.
  @Test func whatCannotBeJudgedIsCounted() throws {
    let found = RuleChecks.findings(record: try goldRecord("003_19df153a773c7689.txt"))
    let open = found.filter { $0.rule.hasPrefix("A") }
    #expect(open.map(\.rule) == ["A1.row_sum", "A2.balance", "A3.outcome_total"])
    #expect(open.allSatisfy { $0.outcome == .cannotTell })
    #expect(
      open.map { $0.arguments.prefix(2) } == [
        [.integer(25), .integer(25)], [.integer(1), .integer(7)], [.integer(3), .integer(7)],
      ])
    let absent = try #require(found.first { $0.rule == "E2.cells_present" })
    #expect(absent.severity == .error && absent.code == "columns_absent" && absent.line == 41)
    #expect(absent.arguments == [.integer(25), .integer(200), .text("总计")])
    #expect(absent.cells.count == 25 && absent.cells.allSatisfy { $0.hasSuffix(".total") })
  }

  @Test func theContradictionIsNamedWithBothFigures() throws {
    let found = RuleChecks.findings(record: try goldRecord("002_ed39e5c33364a33d.txt"))
    #expect(found.map(\.rule) == ["D1.narr_apps"])
    #expect(found.first?.cells == ["applications.outcome.total.total"])
    #expect(found.first?.value == FixedDecimal(mantissa: 1) && found.first?.expected == FixedDecimal(mantissa: 0))
    #expect(found.first?.line == 17)
  }
}
