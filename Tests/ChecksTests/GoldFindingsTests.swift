// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import FoundationEssentials
import Reading
import Records
import TestSupport
import Testing

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
      $0["seed_file"] == seed
        && ["D1.narr_apps", "D2.narr_none", "C9.whole_zero", "E2.cells_present"].contains($0["code"] ?? "")
    }.map { row -> String in
      let result = row["severity_or_result"] ?? ""
      let outcome = result == "pass" ? "holds" : result == "not_evaluable" ? "cannot_tell" : "broken \(result)"
      return "\(row["code"] ?? "") \(outcome)"
    }
    let found = RuleChecks.findings(record: try goldRecord(seed)).filter {
      ["D1.narr_apps", "D2.narr_none", "C9.whole_zero", "E2.cells_present"].contains($0.rule)
    }
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
      .filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["D1.narr_apps"])
    #expect(found.first?.cells == ["applications.outcome.total.total"])
    #expect(found.first?.value == FixedDecimal(mantissa: 1) && found.first?.expected == FixedDecimal(mantissa: 0))
    #expect(found.first?.line == 17)
  }
}

/// The five reports as they are read, against everything that should be said of them.
@Suite(.enabled(if: ProjectFolder.hasShared, "needs the reference material beside the repository"))
struct SeedFindingsTests {
  private static func findings(of seed: String) async throws -> [Finding] {
    let file = try #require(ProjectFolder.shared("form/roster-seed-counties.csv"))
    let roster = try Roster(csv: [UInt8](Data(contentsOf: file)))
    let source = try #require(ProjectFolder.shared("seeds/\(seed)"))
    let run = ReadingRun(options: ReadingOptions(roster: roster), threads: 1)
    let (records, _) = await run.records(at: [source.path])
    return records.flatMap { $0.findings + RuleChecks.findings(record: $0) }
  }

  private static func words(_ finding: Finding) -> String {
    switch finding.outcome {
    case .holds: "\(finding.rule) pass"
    case .cannotTell: "\(finding.rule) not_evaluable"
    case .broken: "\(finding.rule) \(finding.severity.rawValue)"
    }
  }

  @Test(arguments: GoldFindingsTests.seeds)
  func everyExpectedFindingIsThereAndNoOtherError(seed: String) async throws {
    let expected = Set(
      try ReferenceCSV(shared: "gold/findings.csv").records.filter { $0["seed_file"] == seed }.map {
        "\($0["code"] ?? "") \($0["severity_or_result"] ?? "")"
      })
    let found = try await Self.findings(of: seed)
    let ours = Set(found.map(Self.words))
    #expect(expected.subtracting(ours).isEmpty)
    let errors = Set(found.filter { $0.outcome == .broken && $0.severity == .error }.map(Self.words))
    #expect(errors.isSubset(of: expected))
    let warnings = Set(found.filter { $0.outcome == .broken && $0.severity == .warning }.map(Self.words))
    #expect(warnings.isSubset(of: expected))
  }

  /// A county's report whose table four does not add up in two places.
  @Test func twoBrokenTotalsAreFoundAndMended() throws {
    let cells = try ReferenceCSV(shared: "corpus/pdf/hongze-2023.csv").records
    var report = record(.form2021)
    report.values = cells.map { cell in
      let status: ValueStatus =
        cell["status"] == "value" ? .reported : ValueStatus(rawValue: cell["status"] ?? "") ?? .absent
      return Value(
        cellID: cell["cell_id"] ?? "", form: .form2021, number: cell["value"].flatMap { FixedDecimal($0) },
        status: status,
        unit: "件", method: .label, confidence: .high)
    }
    let found = RuleChecks.findings(record: report).filter { $0.rule.hasPrefix("A") && $0.outcome == .broken }
    #expect(found.map(\.rule) == ["A4.table4_total", "A4.table4_total"])
    #expect(found.map(\.value) == [FixedDecimal(mantissa: 0), FixedDecimal(mantissa: 0)])
    #expect(found.map(\.expected) == [FixedDecimal(mantissa: 11), FixedDecimal(mantissa: 5)])
    let mends = found.map(\.repair)
    #expect(mends[0] == "review.total=11")
    #expect(mends[1].split(separator: "|").contains { $0.hasSuffix(".total=5") })
  }
}
