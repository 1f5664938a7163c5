// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Panels
import Records
import Testing

/// County totals of typed tables.
@Suite struct RollupTests {
  /// The total of a CSV over all its authorities, in the latest year.
  static func rollup(_ csv: String, form: FormVersion? = nil, roster: Roster? = nil) throws -> (Rollup, Panel) {
    let panel = try PanelLoader.load(
      .bytes(Array(csv.utf8), name: "t.csv"), options: PanelOptions(roster: roster)
    ).panel
    let groups = PeerGroup.groups(of: Array(panel.authorities.indices), in: panel, by: .all)
    let group = try #require(groups.first)
    let own = Rollup.countyReports(in: panel, roster: roster)
    return (Rollup(panel, group: group, year: panel.years.count - 1, form: form, ownReports: own), panel)
  }

  @Test func sumsAreExactAndMissingIsNotZero() throws {
    let (rollup, _) = try Self.rollup(
      """
      county,authority,year,penalty.decisions,licensing.decisions,fees.amount
      甲县,东镇,2024,3,,0.1
      甲县,西镇,2024,4,,0.25
      甲县,南镇,2024,,,1
      """)
    #expect(rollup.form == .form2021 && rollup.included.count == 3 && rollup.cells.count == 200)
    let penalty = try #require(rollup.cell("penalty.decisions"))
    #expect(penalty.sum == FixedDecimal(mantissa: 7) && penalty.n == 2 && penalty.missing == 1)
    #expect(penalty.isLowerBound)
    // Nobody has a number: no total, not 0.
    #expect(rollup.cell("licensing.decisions")?.status == .noData && rollup.cell("licensing.decisions")?.sum == nil)
    #expect(rollup.cell("rules.issued")?.status == .noData)
    // Fees keep the decimals that units state.
    #expect(rollup.cell("fees.amount")?.sum?.description == "1.35" && rollup.cell("fees.amount")?.status == .ok)
  }

  @Test func yearsAreNeverAdded() throws {
    let (rollup, _) = try Self.rollup(
      """
      county,authority,year,normative_documents.in_force
      甲县,东镇,2023,5
      甲县,东镇,2024,6
      甲县,西镇,2024,2
      """)
    let stock = try #require(rollup.cell("normative_documents.in_force"))
    #expect(rollup.year == 2024 && stock.sum == FixedDecimal(mantissa: 8))
    // Two units with documents in force may count a joint one twice.
    #expect(stock.mayCountTwice && stock.holders == 2)
    #expect(!(try #require(rollup.cell("penalty.decisions")).mayCountTwice))
  }

  @Test func theCountysOwnReportIsNoUnit() throws {
    let (rollup, panel) = try Self.rollup(
      """
      county,authority,year,penalty.decisions
      甲县,东镇,2024,3
      甲县,甲县人民政府,2024,50
      甲县,甲县人民政府办公室,2024,1
      """)
    #expect(rollup.cell("penalty.decisions")?.sum == FixedDecimal(mantissa: 4))
    #expect(rollup.ownReports.map(\.name) == ["甲县"] && panel.authorities.count == 3)
  }

  @Test func formsAreMixedOnlyWhereTheyMeanTheSame() throws {
    let csv = """
      county,authority,year,fees.amount,normative_documents.issued,normative_documents.made,penalty.decisions,\
      applications.outcome.other.other.total,applications.outcome.other.not_corrected.total,\
      applications.outcome.other.fee_unpaid.total,applications.outcome.other.all.total
      甲县,东镇,2022,1,1,,3,1,2,0,
      甲县,西镇,2022,0,0,,4,0,0,1,
      甲县,南镇,2022,,,7,5,,,,0
      甲县,北镇,2022,,,7,6,,,,2
      """
    let known = Set(Form.form2021.cells.map(\.id))
    let names = ["other.other.total", "other.not_corrected.total", "other.fee_unpaid.total"]
    let leaves = Form.form2021.cells.map(\.id).filter {
      $0.hasPrefix("applications.outcome.other.") && $0.hasSuffix(".total")
    }
    #expect(leaves.count == 3)
    var text = csv
    for (name, leaf) in zip(names, leaves) where !known.contains("applications.outcome." + name) {
      text = text.replacing("applications.outcome." + name, with: leaf)
    }
    let (newer, _) = try Self.rollup(text, form: .form2021)
    #expect(newer.converted.map(\.name) == ["北镇", "南镇"] || newer.converted.map(\.name) == ["南镇", "北镇"])
    #expect(newer.cell("penalty.decisions")?.sum == FixedDecimal(mantissa: 18))
    // 制作 is not 制发, and items are not money.
    #expect(newer.cell("normative_documents.issued")?.n == 2 && newer.cell("fees.amount")?.missing == 2)
    // A single row of 0 is 0 in each of the three; a single row of 2 does not say which.
    #expect(newer.cell(leaves[0])?.n == 3 && newer.cell(leaves[0])?.missing == 1)
    let (older, _) = try Self.rollup(text, form: .form2019)
    let single = try #require(older.cell("applications.outcome.other.all.total"))
    #expect(single.n == 4 && single.sum == FixedDecimal(mantissa: 6) && single.status == .ok)
    #expect(older.cell("normative_documents.made")?.sum == FixedDecimal(mantissa: 14))
  }

  @Test func itemsAreNotAddedAndTooLargeIsSaid() throws {
    let (items, _) = try Self.rollup(
      """
      county,authority,year,licensing.items_previous,licensing.decisions
      甲县,东镇,2020,12,9223372036854775807
      甲县,西镇,2020,12,1
      """)
    #expect(items.form == .form2019)
    #expect(items.cell("licensing.items_previous")?.status == .notAdditive)
    #expect(items.cell("licensing.decisions")?.status == .overflow && items.cell("licensing.decisions")?.sum == nil)
  }

  @Test func absentUnitsMakeEverythingALowerBound() throws {
    let roster = try Roster(
      csv: Array(
        "authority_id,name,level,type,county\n1,东镇,乡级,镇,甲县\n2,西镇,乡级,镇,甲县\n9,甲县,县级,县,甲县\n".utf8))
    let (rollup, _) = try Self.rollup(
      "county,authority,year,penalty.decisions\n甲县,东镇,2024,3\n", roster: roster)
    #expect(rollup.absent.map(\.name) == ["西镇"])
    #expect(rollup.cell("penalty.decisions")?.missing == 1 && rollup.cell("penalty.decisions")?.isLowerBound == true)
  }

  @Test func identitiesAreJudgedOnTheTotalAndLeadToTheUnit() throws {
    let cells = ["upheld", "corrected", "other", "pending", "total"].map { "review.\($0)" }
    let csv = """
      county,authority,year,\(cells.joined(separator: ",")),applications.carried_in.total,applications.carried_out.total
      甲县,东镇,2023,0,0,0,0,0,0,2
      甲县,西镇,2023,0,0,0,0,0,0,0
      甲县,东镇,2024,1,0,0,0,1,1,0
      甲县,西镇,2024,1,1,0,0,3,0,0
      """
    let (rollup, panel) = try Self.rollup(csv)
    let identities = RollupIdentity.all(of: rollup, in: panel)
    let review = try #require(identities.first { $0.equation.left.first?.cell == "review.total" })
    #expect(review.outcome == .broken && review.left == FixedDecimal(mantissa: 4) && review.n == 2)
    #expect(review.broken.map(\.unit.name) == ["西镇"] && review.broken.first?.difference == FixedDecimal(mantissa: 1))
    let carried = try #require(
      identities.first {
        $0.equation.ruleID == "B1.carry_over" && $0.equation.left.first?.cell.hasSuffix(".total") == true
      })
    #expect(carried.outcome == .broken && carried.broken.map(\.unit.name) == ["东镇"])
    #expect(identities.contains { $0.equation.ruleID == "A2.balance" && $0.outcome == .cannotTell })
  }

  @Test func anIdentityThatOneUnitCannotSettleCannotBeTold() throws {
    let cells = ["upheld", "corrected", "other", "pending", "total"].map { "review.\($0)" }
    let (rollup, panel) = try Self.rollup(
      "county,authority,year,\(cells.joined(separator: ","))\n甲县,东镇,2024,1,0,0,0,1\n甲县,西镇,2024,1,,0,0,1\n")
    let review = try #require(
      RollupIdentity.all(of: rollup, in: panel).first { $0.equation.left.first?.cell == "review.total" })
    #expect(review.outcome == .cannotTell && review.n == 1 && review.missing == 1)
  }
}
