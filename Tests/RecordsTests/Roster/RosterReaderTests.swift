// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@Suite struct RosterReaderTests {
  @Test func allColumns() throws {
    let csv = """
      \u{FEFF}authority_id,name,level,type,county_code,county,prefecture,province,code_nbs2023,code_other,\
      code_other_source,aliases,valid_from,valid_to,change_kind,successor,population,households,area_km2,size_year,\
      size_source,note,expects_report,own column\r
      a,"甲镇",乡级,镇,990001,东县,北市,某省,990001100,990001101,MCA,甲乡 | 老甲,2020-02-29,2021-12-31,transfer,b,\
      12000,4000,101.50,2020,普查,"逗号,和""引号""。",否,x\r
      \r
      b,乙镇,,,,东县,,,,,,,,,,,,,,,,,,\r

      """
    let roster = try Roster(csv: Array(csv.utf8))
    #expect(roster.entries.count == 2)
    let entry = try #require(roster.entries.first)
    #expect(entry.aliases == ["甲乡", "老甲"])
    #expect(entry.successors == ["b"])
    #expect(entry.changeKind == .transfer)
    #expect(entry.population == 12000 && entry.households == 4000 && entry.sizeYear == 2020)
    #expect(entry.areaKm2?.description == "101.50")
    #expect(entry.note == "逗号,和\"引号\"。")
    #expect(entry.statedExpectation == false)
    #expect(entry.codeOtherSource == "MCA" && entry.sizeSource == "普查" && entry.level == "乡级")
    #expect(entry.line == 2)
    #expect(roster.entries[1].line == 4)
    #expect(roster.entries[1].population == nil, "missing is not 0")
  }

  @Test(arguments: [
    ("", 0, "", RosterError.Kind.noHeader),
    ("authority_id,name\na,甲镇\n", 1, "county", .missingColumn),
    ("authority_id,name,county,name\n", 1, "name", .repeatedColumn),
    ("authority_id,name,county\na,甲镇\n", 2, "", .fieldCount(expected: 3)),
    ("authority_id,name,county\na,甲镇,东县,\n", 2, "", .fieldCount(expected: 3)),
    ("authority_id,name,county\n,甲镇,东县\n", 2, "authority_id", .emptyField),
    ("authority_id,name,county\n\n\na,　,东县\n", 4, "name", .emptyField),
    ("authority_id,name,county\na,\"甲镇,东县\n", 2, "", .badQuoting),
    ("authority_id,name,county\na,\"甲\"镇,东县\n", 2, "", .badQuoting),
    ("authority_id,name,county,valid_from\na,甲镇,东县,2021-02-29\n", 2, "valid_from", .badDate),
    ("authority_id,name,county,valid_to\na,甲镇,东县,2021年\n", 2, "valid_to", .badDate),
    ("authority_id,name,county,population\na,甲镇,东县,\"12,000\"\n", 2, "population", .badNumber),
    ("authority_id,name,county,population\na,甲镇,东县,-1\n", 2, "population", .badNumber),
    ("authority_id,name,county,area_km2\na,甲镇,东县,约100\n", 2, "area_km2", .badNumber),
    ("authority_id,name,county,successor\na,甲镇,东县,b\n", 2, "successor", .unknownSuccessor),
    (
      "authority_id,name,county,expects_report\na,甲镇,东县,也许\n", 2, "expects_report",
      .unknownWord(expected: ["yes", "no", "是", "否"])
    ),
    ("authority_id,name,county,valid_from,valid_to\na,甲镇,东县,2021-01-01,2020-01-01\n", 2, "valid_to", .reversedPeriod),
    (
      "authority_id,name,county\na,甲镇,东县\nb,乙镇,东县\na,丙镇,东县\n", 4, "authority_id",
      .overlappingPeriods(otherLine: 2)
    ),
  ])
  func problems(csv: String, line: Int, column: String, kind: RosterError.Kind) {
    let error = #expect(throws: RosterError.self) { try Roster(csv: Array(csv.utf8)) }
    let problem = error?.problems.first
    #expect(error?.problems.count == 1)
    #expect(problem?.line == line)
    #expect(problem?.column == column)
    #expect(problem?.kind == kind)
  }

  @Test func circularSuccession() {
    let csv = "authority_id,name,county,successor\na,甲镇,东县,b\nb,乙镇,东县,a\n"
    let error = #expect(throws: RosterError.self) { try Roster(csv: Array(csv.utf8)) }
    #expect(error?.problems.map(\.kind) == [.circularSuccession, .circularSuccession])
    #expect(error?.problems.map(\.line) == [2, 3])
  }

  @Test func everyProblemIsReported() {
    let csv = "authority_id,name,county,valid_from,population\na,,东县,x,y\nb,乙镇,,,\n"
    let error = #expect(throws: RosterError.self) { try Roster(csv: Array(csv.utf8)) }
    #expect(error?.problems.map(\.kind) == [.emptyField, .badDate, .badNumber, .emptyField])
  }

  @Test func neighbouringPeriodsDoNotOverlap() throws {
    let csv = """
      authority_id,name,county,valid_from,valid_to
      a,甲乡,东县,,2020-12-31
      a,甲镇,东县,2021-01-01,
      """
    #expect(try Roster(csv: Array(csv.utf8)).entries.count == 2)
  }

  @Test func spreadsheetsSaveGB18030() throws {
    // authority_id,name,county / a,甲镇,东县 as a Chinese spreadsheet saves it.
    let row: [UInt8] = [0x61, 0x2C, 0xBC, 0xD7, 0xD5, 0xF2, 0x2C, 0xB6, 0xAB, 0xCF, 0xD8, 0x0D, 0x0A]
    let roster = try Roster(csv: Array("authority_id,name,county\r\n".utf8) + row)
    #expect(roster.entries.map(\.name) == ["甲镇"])
    #expect(roster.entries.map(\.county) == ["东县"])
  }

  @Test func notText() {
    let error = #expect(throws: RosterError.self) { try Roster(csv: [0x61, 0x00, 0x80]) }
    #expect(error?.problems.map(\.kind) == [.notText])
  }
}
