// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Panels
import Records
import Testing

/// A county's own report against the total of its units.
@Suite struct ReconciliationTests {
  private static let csv = """
    county,authority,year,penalty.decisions,licensing.decisions,coercion.decisions,fees.amount
    甲县,东镇,2023,2,20,0,0
    甲县,西镇,2023,9,21,0,0
    甲县,南镇,2023,5,22,0,0
    甲县,东镇,2024,3,30,0,0.55
    甲县,西镇,2024,8,41,1,0
    甲县,南镇,2024,16,52,0,1.25
    """

  private func reconciliation(_ own: [String: String], _ csv: String = csv) throws -> Reconciliation {
    let (rollup, panel) = try RollupTests.rollup(csv)
    return Reconciliation(rollup, own: try own.mapValues { try #require(FixedDecimal($0)) }, in: panel)
  }

  private func row(_ cell: String, _ reconciliation: Reconciliation) throws -> Reconciliation.Row {
    try #require(reconciliation.rows.first { $0.total.cell.id == cell })
  }

  @Test func agreesAndCannotTell() throws {
    let result = try reconciliation(["penalty.decisions": "27", "rules.issued": "0"])
    #expect(try row("penalty.decisions", result).verdict == .equal)
    // Neither side alone is a comparison.
    #expect(try row("licensing.decisions", result).verdict == .cannotTell)
    #expect(try row("rules.issued", result).verdict == .cannotTell)
    #expect(result.whole == nil && result.count(.unexplained) == 0)
  }

  @Test func aUnitLeftOutExplainsEverything() throws {
    let result = try reconciliation([
      "penalty.decisions": "11", "licensing.decisions": "71", "coercion.decisions": "1", "fees.amount": "0.55",
    ])
    let whole = try #require(result.whole)
    #expect(whole.kind == .leftOut && whole.units.map(\.name) == ["南镇"] && whole.cells == 3)
    #expect(try row("penalty.decisions", result).explanations == [whole])
    #expect(try row("coercion.decisions", result).verdict == .equal)
  }

  @Test func twoUnitsLeftOutOrOneCountedTwice() throws {
    let two = try reconciliation(["penalty.decisions": "8", "licensing.decisions": "41", "coercion.decisions": "1"])
    #expect(two.whole?.kind == .leftOut && Set(two.whole?.units.map(\.name) ?? []) == ["东镇", "南镇"])
    let twice = try reconciliation(["penalty.decisions": "35", "licensing.decisions": "164", "coercion.decisions": "2"])
    #expect(twice.whole?.kind == .countedTwice && twice.whole?.units.map(\.name) == ["西镇"])
  }

  @Test(arguments: [
    ("penalty.decisions", "19", DifferenceExplanation.Kind.leftOut, ["西镇"]),
    ("penalty.decisions", "30", .countedTwice, ["东镇"]),
    ("penalty.decisions", "28", .yearBefore, ["西镇"]),
    ("penalty.decisions", "72", .swappedDigits, []),
    ("fees.amount", "18000", .yuan, []),
  ])
  func oneCellIsExplained(cell: String, own: String, kind: DifferenceExplanation.Kind, units: [String]) throws {
    // A second difference keeps a unit from explaining all of them.
    let result = try reconciliation([cell: own, "licensing.decisions": "9999"])
    let row = try row(cell, result)
    #expect(row.verdict == .explained)
    #expect(row.explanations.contains { $0.kind == kind && $0.units.map(\.name) == units })
    #expect(try self.row("licensing.decisions", result).verdict == .unexplained)
  }

  @Test(arguments: [
    ("1.8", Reconciliation.Verdict.equal), ("1.80", .equal), ("2", .rounding), ("1.9", .rounding),
    ("2.1", .unexplained),
    ("1.81", .unexplained), ("5", .unexplained),
  ])
  func amountsMayBeRounded(own: String, verdict: Reconciliation.Verdict) throws {
    // The total is 1.80: a figure with fewer decimals may differ by one unit of its last one, not one with as many.
    #expect(try row("fees.amount", reconciliation(["fees.amount": own])).verdict == verdict)
  }

  @Test func wholeAmountsAndCountsAreNotRounded() throws {
    let csv = "county,authority,year,fees.amount,penalty.decisions\n甲县,东镇,2024,5,5\n甲县,西镇,2024,7,7\n"
    let result = try reconciliation(["fees.amount": "13", "penalty.decisions": "13"], csv)
    #expect(try row("fees.amount", result).verdict == .unexplained)
    #expect(try row("penalty.decisions", result).verdict == .unexplained)
  }

  @Test func missingUnitsLeaveAHigherFigureOpen() throws {
    let csv = "county,authority,year,penalty.decisions\n甲县,东镇,2024,3\n甲县,西镇,2024,\n"
    #expect(try row("penalty.decisions", reconciliation(["penalty.decisions": "10"], csv)).verdict == .missingUnits)
    #expect(try row("penalty.decisions", reconciliation(["penalty.decisions": "1"], csv)).verdict == .unexplained)
  }
}
