// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Records

@Suite struct DivisionListTests {
  private func list(_ text: String, names: [String: String] = [:]) throws -> DivisionList {
    try DivisionList(Array(text.utf8), file: "divisions.csv", names: names)
  }

  @Test func kindsComeFromTheCodes() throws {
    let list = try list(
      "code,name\n990201001,东关街道办事处\n990201100,河口镇\n990201301,上坪乡\n990201201,石桥苗族乡\n990201400,开发区\n",
      names: ["990201": "甲水县", "9902": "示范市", "99": "示例省"])
    let entries = list.entries(countyCode: "990201")
    #expect(entries.map(\.type) == ["街道", "镇", "民族乡", "乡", "类似乡级单位"])
    #expect(entries.map(\.name) == ["东关街道", "河口镇", "石桥苗族乡", "上坪乡", "开发区"])
    #expect(entries[0].aliases == ["东关街道办事处", "甲水县东关街道"])
    #expect(entries[1].aliases == ["河口镇人民政府", "甲水县河口镇"])
    #expect(entries.allSatisfy { $0.prefecture == "示范市" && $0.province == "示例省" && $0.countyCode == "990201" })
    #expect(entries.map(\.expectsReport) == [true, true, true, true, false])
  }

  @Test func twelveDigitsAndChineseHeadersAreUnderstood() throws {
    let list = try list("区划代码,名称,县\n990201100000,河口镇,甲水县\n")
    #expect(list.counties("甲水县") == ["990201"])
    #expect(list.entries(countyCode: "990201").map(\.authorityID) == ["990201100"])
  }

  @Test func aCountyIsFoundByCodeOrNameAndSeveralAreTold() throws {
    let list = try list("code,name,county\n990201100,河口镇,城区\n990301100,江口镇,城区\n")
    #expect(list.counties("城区") == ["990201", "990301"])
    #expect(list.counties("990301") == ["990301"])
    #expect(list.counties("别处") == [])
  }

  @Test(
    arguments: [
      ("", 1, .missingColumn(["code", "区划代码", "代码"])),
      ("name\n河口镇\n", 1, .missingColumn(["code", "区划代码", "代码"])),
      ("code\n990201100\n", 1, .missingColumn(["name", "名称", "区划名称"])),
      ("code,name\n990201,甲水县\n", 2, .badCode), ("code,name\n99020110X,河口镇\n", 2, .badCode),
      ("code,name\n990201100,\n", 2, .noName), ("code,name\n\"990201100,河口镇\n", 2, .malformed),
    ] as [(String, Int, DivisionList.Failure.Kind)])
  func problemsAreNamed(_ text: String, _ line: Int, _ kind: DivisionList.Failure.Kind) throws {
    let failure = #expect(throws: DivisionList.Failure.self) { try list(text) }
    #expect(failure?.kind == kind && failure?.line == line)
  }

  @Test func aRosterReadsBackWhatItWrote() throws {
    var entry = RosterEntry(authorityID: "990201100", name: "河口镇", county: "甲水县")
    entry.type = "镇"
    entry.aliases = ["河口镇人民政府", "甲水县河口镇"]
    entry.validTo = "2021-12-31"
    entry.changeKind = .merge
    entry.successors = ["990201101"]
    entry.statedExpectation = false
    entry.population = 12_000
    entry.areaKm2 = FixedDecimal("60.5")
    entry.sizeYear = 2020
    entry.note = "含\"引号\",逗号"
    let other = RosterEntry(authorityID: "990201101", name: "上坪乡", county: "甲水县")
    let back = try Roster(csv: Roster(entries: [entry, other]).csv)
    let lines = back.entries.map { entry in
      var entry = entry
      entry.line = 0
      return entry
    }
    #expect(lines == [entry, other])
  }

  @Test func onlyNamesAtTheSameTimeAreShared() throws {
    let text =
      "authority_id,name,county,valid_from,valid_to\n1,河口镇,甲水县,,2021-12-31\n2,河口镇,甲水县,2022-01-01,\n"
      + "3,上坪乡,甲水县,,\n4,上坪乡人民政府,甲水县,,\n5,上坪乡,乙水县,,\n"
    let pairs = try Roster(csv: Array(text.utf8)).sharedNames
    #expect(pairs.map { [$0.first.line, $0.second.line] } == [[4, 5]])
  }
}
