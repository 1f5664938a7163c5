// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import Testing

@testable import Checks

/// Tables that an office types, without documents behind.
@Suite struct TypedTableTests {
  private func findings(_ csv: String, roster: Roster? = nil) throws -> [Finding] {
    let panel = try PanelLoader.load(
      .bytes(Array(csv.utf8), name: "t.csv"), options: PanelOptions(roster: roster)
    ).panel
    return RuleChecks.findings(CheckedDataset(panel: panel, roster: roster))
  }

  private func broken(_ rule: String, _ csv: String, roster: Roster? = nil) throws -> [Finding] {
    try findings(csv, roster: roster).filter { $0.rule == rule && $0.outcome == .broken }
  }

  @Test func numbersOfTheTextAreComparedWithTheTable() throws {
    let csv = """
      county,authority,year,indicator,value
      甲县,东镇,2024,applications.received.total,4
      甲县,东镇,2024,narrative.applications.received,5
      甲县,东镇,2024,hotline_12345.received,10
      甲县,东镇,2024,hotline_12345.closed,12
      """
    let found = try broken("D1.narr_apps", csv)
    #expect(found.map(\.value) == [FixedDecimal(mantissa: 5)] && found.first?.expected == FixedDecimal(mantissa: 4))
    #expect(try broken("D10.hotline_closed", csv).count == 1)
    #expect(try broken("D1.narr_apps", csv.replacing(",5\n", with: ",4\n")).isEmpty)
    // An empty number states nothing.
    #expect(try broken("D1.narr_apps", csv.replacing(",5\n", with: ",\n")).isEmpty)
  }

  @Test func aTableOfTextNumbersAloneIsNotAskedAboutTheForm() throws {
    let csv = "county,authority,year,indicator,value\n甲县,东镇,2024,hotline_12345.received,10\n"
    #expect(try findings(csv).allSatisfy { !["C1.non_negative", "C9.whole_zero"].contains($0.rule) })
  }

  private func fees(_ amounts: [String], years: [Int] = [2024]) -> String {
    "county,authority,year,fees.amount\n"
      + years.flatMap { year in amounts.enumerated().map { "甲县,镇\($0)镇,\(year),\($1)\n" } }.joined()
  }

  @Test(arguments: [
    // Below the threshold, a thousand times the peers' median; the lower of two middle ones counts.
    (["0.5", "0.6", "0.9", "600"], ["600.0"]), (["0.5", "0.6", "0.9", "599"], []),
    // Zero is no fee, and two peers are too few.
    (["0", "0", "0.1", "0.1", "900"], []), (["", "0.1", "0.1", "900"], []),
    // From the threshold on the first rule speaks.
    (["0.5", "0.6", "0.9", "1000"], ["1000.0"]),
  ])
  func feesAreComparedWithThePeers(amounts: [String], found: [String]) throws {
    let findings = try broken("C6.fee_unit", fees(amounts))
    #expect(findings.compactMap(\.value?.description) == found)
    #expect(findings.allSatisfy { $0.code == ($0.value == FixedDecimal(mantissa: 1000) ? "large" : "peers") })
  }

  @Test func aJumpIsNotSaidTwice() throws {
    let csv =
      fees(["0.5", "0.6", "0.9", "0.5"], years: [2023])
      + "甲县,镇0镇,2024,0.5\n甲县,镇1镇,2024,0.6\n甲县,镇2镇,2024,0.9\n甲县,镇3镇,2024,700\n"
    #expect(try broken("C6.fee_unit", csv).map(\.code) == ["jump"])
  }

  @Test func aCountyMayTakeMore() throws {
    #expect(try broken("C6.fee_unit", "county,authority,year,fees.amount\n甲县,甲县人民政府,2024,5000\n").isEmpty)
  }

  private static let county = """
    county,authority,year,penalty.decisions,fees.amount,normative_documents.issued
    甲区,东镇,2024,3,0.55,1
    甲区,西镇,2024,4,1.2,1
    甲区,甲区人民政府办公室,2024,1,0,1
    """

  @Test(arguments: [
    // The office is among the units: the county's figure is their sum, amounts but for rounding.
    ("8,1.75,3", []), ("9,1.75,3", ["more"]), ("7,1.75,3", ["less"]), ("8,2,3", []), ("8,3,3", ["more"]),
  ])
  func aCountyEqualsItsUnitsWithItsOffice(own: String, codes: [String]) throws {
    let found = try broken("G1.county_sum", Self.county + "\n甲区,甲区人民政府,2024,\(own)\n")
    #expect(found.map(\.code) == codes)
  }

  @Test func withoutTheOfficeOrWithSomebodyMissingMoreIsNoBreach() throws {
    let units = "county,authority,year,penalty.decisions,fees.amount\n甲区,东镇,2024,3,1\n甲区,甲区人民政府,2024,9,1\n"
    #expect(try broken("G1.county_sum", units).isEmpty)
    let roster = try Roster(
      csv: Array(
        """
        authority_id,name,level,type,county_code,county
        1,东镇,乡级,镇,990101,甲区
        2,西镇,乡级,镇,990101,甲区
        3,甲区人民政府办公室,部门,部门,990101,甲区
        4,南镇,乡级,镇,990101,甲区
        9,甲区,县级,区,990101,甲区

        """.utf8))
    let csv = Self.county + "\n甲区,甲区人民政府,2024,99,9,9\n"
    #expect(try broken("G1.county_sum", csv, roster: roster).isEmpty)
    #expect(try !broken("G1.county_sum", csv).isEmpty)
  }
}
