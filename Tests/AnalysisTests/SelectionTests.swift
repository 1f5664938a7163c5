// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Testing

@Suite struct SelectionTests {
  static let panel = PanelBuilder.panel(
    authorities: ["甲县/甲1", "乙县/乙1", "甲县/甲2", "无县"], years: [2022, 2023, 2024],
    [
      (PanelBuilder.count("penalty", label: "行政处罚"), [[1, 2, nil], [1, 2, nil], [1, nil, nil], [nil, nil, 4]]),
      (PanelBuilder.count("other", label: "其他", headline: false), .init(repeating: [nil, nil, nil], count: 4)),
    ])

  @Test func nothingToSelectFromIsAnError() {
    let nothing = Panel(authorities: [], years: [], indicators: [], columns: [], expected: [], present: [])
    #expect(throws: SelectionError.emptyPanel) { try PanelSlice(nothing) }
    let noYears = PanelBuilder.panel(authorities: ["甲"], years: [], [(PanelBuilder.count("a"), [[]])])
    #expect(throws: SelectionError.emptyPanel) { try PanelSlice(noYears) }
    let noHeadline = PanelBuilder.panel(
      authorities: ["甲"], years: [2024], [(PanelBuilder.count("a", headline: false), [[1]])])
    #expect(throws: SelectionError.emptyPanel) { try PanelSlice(noHeadline) }
  }

  @Test func standardYearIsTheLatestThatHalfOfTheAuthoritiesReportOn() throws {
    // 2024: one of four; 2023: two of four.
    let slice = try PanelSlice(Self.panel)
    #expect(slice.years == [1])
    #expect(slice.usesStandardYear)
    #expect(slice.indicators == [0])
    // Of one county alone: 2023 has one of two.
    #expect(try PanelSlice(Self.panel, Selection(counties: ["甲县"])).years == [1])
  }

  @Test func withoutAHalfTheYearWithTheMostReportsCounts() throws {
    let panel = PanelBuilder.panel(
      authorities: ["a", "b", "c", "d", "e"], years: [2022, 2023, 2024],
      [(PanelBuilder.count("x"), [[1, nil, nil], [1, nil, nil], [nil, 1, nil], [nil, 1, nil], [nil, nil, 1]])])
    #expect(try PanelSlice(panel).years == [1])
  }

  @Test func namesAreFoundByIdAndByLabel() throws {
    let slice = try PanelSlice(
      Self.panel,
      Selection(counties: ["甲县"], years: .these([2024, 2022, 2022]), indicators: .named(["其他", "penalty"])))
    #expect(slice.authorities == [0, 2])
    #expect(slice.years == [0, 2])
    #expect(slice.indicators == [0, 1])
    #expect(try PanelSlice(Self.panel, Selection(years: .all, indicators: .all)).years == [0, 1, 2])
  }

  @Test func unknownNamesAreErrors() {
    #expect(throws: SelectionError.unknownCounty("丙县", known: ["甲县", "乙县"])) {
      try PanelSlice(Self.panel, Selection(counties: ["丙县"]))
    }
    #expect(throws: SelectionError.unknownCounty("", known: ["甲县", "乙县"])) {
      try PanelSlice(Self.panel, Selection(counties: [""]))
    }
    #expect(throws: SelectionError.unknownYear(2030, known: [2022, 2023, 2024])) {
      try PanelSlice(Self.panel, Selection(years: .these([2030])))
    }
    #expect(throws: SelectionError.unknownIndicator("处罚", known: ["penalty", "other"])) {
      try PanelSlice(Self.panel, Selection(indicators: .named(["处罚"])))
    }
  }

  @Test func groupsKeepTheOrderOfTheirFirstMembersAndTheUnknownComeLast() {
    let groups = PeerGroup.groups(of: [0, 1, 2, 3], in: Self.panel, by: .county)
    #expect(groups.map(\.name) == ["甲县", "乙县", ""])
    #expect(groups.map(\.authorities) == [[0, 2], [1], [3]])
    #expect(groups.map(\.isUndetermined) == [false, false, true])
    #expect(PeerGroup.groups(of: [0, 1, 2, 3], in: Self.panel, by: .all).map(\.authorities) == [[0, 1, 2, 3]])
    #expect(PeerGroup.groups(of: [], in: Self.panel, by: .all).isEmpty)
    #expect(PeerGroup.groups(of: [3, 0], in: Self.panel, by: .province).map(\.isUndetermined) == [true])
  }

  @Test func countiesOfOneNameAreToldApartByCodeAndPrefecture() {
    func authority(_ name: String, county: String, code: String = "", prefecture: String = "") -> PanelAuthority {
      PanelAuthority(key: name, name: name, county: county, countyCode: code, prefecture: prefecture)
    }
    let people = [
      authority("a", county: "鼓楼区", code: "320106", prefecture: "南京市"),
      authority("b", county: "鼓楼区", code: "350102", prefecture: "福州市"),
      authority("c", county: "鼓楼区", prefecture: "福州市"), authority("d", county: "鼓楼区"),
      authority("e", county: "溆浦县", code: "431224"), authority("f", county: "溆浦县"),
    ]
    let panel = Panel(
      authorities: people, years: [2024], indicators: [], columns: [], expected: .init(repeating: true, count: 6),
      present: .init(repeating: true, count: 6))
    let groups = PeerGroup.groups(of: Array(people.indices), in: panel, by: .county)
    #expect(groups.map(\.authorities) == [[0], [1, 2], [3], [4, 5]])
    #expect(groups.map(\.countyCode) == ["320106", "350102", "", "431224"])
  }
}
