// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Records
import TestSupport
import Testing

@Suite struct RosterLookupTests {
  /// Two counties; 甲 renamed, 乙 and 丙 merged, 丁 upgraded, 戊 split, 太平镇 in both counties.
  static let csv = """
    authority_id,name,type,county_code,county,prefecture,province,aliases,valid_from,valid_to,change_kind,successor
    a,甲乡,乡,990001,东县,北市,某省,,,2021-06-30,rename,
    a,新甲乡,乡,990001,东县,北市,某省,甲镇|东县新甲乡,2021-07-01,,,
    b,乙镇,镇,990001,东县,北市,某省,,,2022-03-31,merge,c
    c,丙镇,镇,990001,东县,北市,某省,,,,,
    d,丁乡,乡,990001,东县,北市,某省,,,2020-12-31,upgrade,e
    e,丁镇,镇,990001,东县,北市,某省,,2021-01-01,,,
    s,戊镇,镇,990001,东县,北市,某省,,,2022-12-31,split,c|e
    t1,太平镇,镇,990001,东县,北市,某省,,,,,
    t2,太平镇,镇,990002,西县,北市,某省,,,,,
    k1,开平镇,镇,990002,西县,北市,某省,,,,,
    k2,开平街道,街道,990002,西县,北市,某省,,,,,
    z,西县开发区,类似乡级单位,990002,西县,北市,某省,,,,,
    """

  private func id(_ match: RosterMatch) -> String {
    switch match {
    case .one(let entry): entry.authorityID
    case .none: "-"
    case .several(let entries): entries.map(\.authorityID).joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("", "", 2023, "-"), ("丙镇", "", 2023, "c"), ("丙镇人民政府", "", 2023, "c"), (" 丙 镇 人民政府", "", 2023, "c"),
    ("丙", "", 2023, "-"), ("东县丙镇人民政府", "", 2023, "c"), ("某省北市东县丙镇", "", 2023, "c"),
    ("西县丙镇", "", 2023, "-"), ("太平镇", "", 2023, "t1|t2"), ("太平镇", "西县", 2023, "t2"),
    ("太平镇", "990001", 2023, "t1"), ("西县太平镇人民政府", "", 2023, "t2"), ("太平镇", "南县", 2023, "-"),
    ("开平街道办事处", "", 2023, "k2"), ("开平镇", "西县", 2023, "k1"), ("甲乡", "", 2020, "a"), ("甲乡", "", 2021, "a"),
    ("甲乡", "", 2022, "-"), ("新甲乡", "", 2021, "a"), ("新甲乡", "", 2020, "-"), ("甲镇", "", 2022, "a"),
    ("丁镇", "", 2020, "e"), ("丁乡", "", 2020, "d"), ("丁乡", "", 2021, "-"), ("乙镇", "", 2022, "b"),
  ])
  func lookup(name: String, county: String, year: Int, expected: String) throws {
    let roster = try Roster(csv: Array(Self.csv.utf8))
    #expect(id(roster.lookup(name: name, county: county, year: year)) == expected)
  }

  @Test func withoutYearEveryPeriodCounts() throws {
    let roster = try Roster(csv: Array(Self.csv.utf8))
    #expect(id(roster.lookup(name: "甲乡")) == "a")
    #expect(id(roster.lookup(name: "新甲乡")) == "a")
    #expect(id(Roster(entries: []).lookup(name: "甲乡")) == "-")
  }

  @Test(arguments: [
    ("a", 2020, "a"), ("a", 2023, "a"), ("b", 2021, "b"), ("b", 2022, "c"), ("b", 2024, "c"), ("d", 2020, "d"),
    ("d", 2021, "e"), ("e", 2020, "-"), ("s", 2022, "s"), ("s", 2023, "-"), ("unknown", 2023, "-"),
  ])
  func heirs(id: String, year: Int, expected: String) throws {
    let roster = try Roster(csv: Array(Self.csv.utf8))
    #expect(roster.heir(of: id, in: year) ?? "-" == expected)
  }

  @Test func mergedAuthoritiesAreForerunners() throws {
    let roster = try Roster(csv: Array(Self.csv.utf8))
    #expect(roster.forerunners(of: "c", in: 2023) == ["c", "b"])
    #expect(roster.forerunners(of: "c", in: 2021) == ["c"])
    #expect(roster.forerunners(of: "e", in: 2021) == ["e", "d"])
  }

  @Test func expectation() throws {
    let roster = try Roster(csv: Array(Self.csv.utf8))
    #expect(roster.expected(in: 2023).map(\.authorityID) == ["a", "c", "e", "t1", "t2", "k1", "k2"])
    #expect(roster.expected(in: 2020).map(\.authorityID) == ["a", "b", "c", "d", "s", "t1", "t2", "k1", "k2"])
    #expect(roster.expected(in: 2023).first?.name == "新甲乡")
    #expect(roster.entry(of: "a", in: 2020)?.name == "甲乡")
    #expect(roster.entry(of: "a")?.name == "新甲乡")
    #expect(roster.position(of: "c") == 3)
  }

  @Test(arguments: [
    ("110000401", "", nil as Bool?, false), ("110000599", "", nil, false), ("110000100", "", nil, true),
    ("110000401", "镇", nil, true), ("x", "类似乡级单位", nil, false), ("x", "类似乡级单位", true, true),
    ("x", "镇", false, false), ("x", "", nil, true),
  ])
  func typesThatReport(id: String, type: String, stated: Bool?, expected: Bool) {
    var entry = RosterEntry(authorityID: id, name: "某", county: "东县")
    entry.type = type
    entry.statedExpectation = stated
    #expect(entry.expectsReport == expected)
  }

  @Test(.enabled(if: ProjectFolder.hasShared, "\(ProjectFolder.sharedMissing)"))
  func rosterOfTheSeedCounties() throws {
    let url = try #require(ProjectFolder.shared("form/roster-seed-counties.csv"))
    let roster = try Roster(csv: Array(try Data(contentsOf: url)))
    #expect(roster.entries.count == 96)
    #expect(roster.expected(in: 2025).count == 93)
    for (name, id) in [
      ("白勉峡镇人民政府", "610724118"), ("蚌峨乡人民政府", "532622206"), ("溆浦县低庄镇人民政府", "431224102"),
      ("官坡镇人民政府", "411224105"), ("中旺镇", "120118107"),
    ] {
      #expect(self.id(roster.lookup(name: name, year: 2025)) == id)
    }
  }
}
