// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import Testing

@Suite struct RosterPanelTests {
  static let roster = """
    authority_id,name,level,type,county_code,county,prefecture,province,aliases,valid_from,valid_to,change_kind,successor,population
    610724002,城南街道,乡级,街道,610724,西乡县,汉中市,陕西省,,,,,,30000
    610724118,白勉乡,乡级,乡,610724,西乡县,汉中市,陕西省,,,2024-06-30,rename,,
    610724118,白勉峡镇,乡级,镇,610724,西乡县,汉中市,陕西省,白勉峡,2024-07-01,,,,
    610724119,峡口镇,乡级,镇,610724,西乡县,汉中市,陕西省,,2025-01-01,,,,
    610724400,开发区,乡级,类似乡级单位,610724,西乡县,汉中市,陕西省,,,,,,

    """

  @Test func settlesNamesOrderUniverseAndSizes() throws {
    let roster = try Roster(csv: Array(Self.roster.utf8))
    let text = """
      county,authority,year,indicator,value
      ,外来镇,2025,行政处罚,1
      西乡县,白勉峡镇人民政府,2025,行政处罚,2
      ,白勉乡,2023,行政处罚,3
      西乡县,开发区,2025,行政处罚,4
      西乡县,城南街道办事处,2025,行政处罚,5

      """
    let panel = try load(text, PanelOptions(roster: roster)).panel
    #expect(panel.authorities.map(\.key) == ["610724002", "610724118", "610724119", "610724400", "/外来镇"])
    #expect(panel.authorities.map(\.name) == ["城南街道", "白勉峡镇", "峡口镇", "开发区", "外来镇"])
    #expect(panel.authorities[1].type == "镇")
    #expect(panel.authorities[1].prefecture == "汉中市")
    #expect(panel.years == [2023, 2025])
    // 2023: two are expected; 2025: three, and two more have rows.
    #expect(panel.expected == [true, true, true, true, false, true, false, true, false, true])
    #expect(panel.present == [false, true, true, true, false, false, false, true, false, true])
    #expect(panel.columns[0].mantissas == [0, 5, 3, 2, 0, 0, 0, 4, 0, 1])
    #expect(panel.exposures.map(\.name) == ["population"])
    #expect(panel.exposures.first?.sizes.prefix(3) == [30000, 30000, nil])
  }

  @Test func aNameThatSeveralHaveIsNeverGuessed() throws {
    let twice = "authority_id,name,county\n1,城关镇,甲县\n2,城关镇,乙县\n"
    let roster = try Roster(csv: Array(twice.utf8))
    let panel = try load("authority,year,x\n城关镇,2025,1\n", PanelOptions(roster: roster)).panel
    #expect(panel.authorities.map(\.key) == ["1", "2", "/城关镇"])
    let stated = try load("county,authority,year,x\n乙县,城关镇,2025,1\n", PanelOptions(roster: roster)).panel
    #expect(stated.columns[0].mantissas == [0, 1])
  }

  @Test func aDatasetsOwnRosterServes() throws {
    let files = [
      "documents.csv": DatasetTests.documents, "values.csv": DatasetTests.values, "roster.csv": Self.roster,
    ]
    try withFolder(files) { folder in
      let panel = try PanelLoader.load(.path(folder)).panel
      #expect(panel.authorities.map(\.key).prefix(2) == ["610724002", "610724118"])
      #expect(panel.authorities[1].name == "白勉峡镇")
    }
    try withFolder(files.merging(["roster.csv": "x\n"], uniquingKeysWith: { $1 })) { folder in
      let error = #expect(throws: PanelError.self) { try PanelLoader.load(.path(folder)) }
      guard case .roster = error?.problem else {
        Issue.record("expected an error of the roster, not \(String(describing: error))")
        return
      }
    }
  }

  @Test func seriesAreCarriedOnByTheRoster() throws {
    let roster = try Roster(
      csv: Array(
        """
        authority_id,name,type,county,valid_from,valid_to,change_kind,successor
        a1,甲乡,乡,示例县,,2022-12-31,merge,a2
        a2,乙镇,镇,示例县,,,,
        a3,丙乡,乡,示例县,,2023-06-30,upgrade,a4
        a4,丙镇,镇,示例县,2023-07-01,,,
        a5,丁乡,乡,示例县,,2022-12-31,split,a2|a4

        """.utf8))
    let text = """
      county,authority,year,x,rate
      示例县,甲乡,2021,,1
      示例县,乙镇,2021,4,2
      示例县,甲乡,2022,3,3
      示例县,乙镇,2022,4,4
      示例县,丙乡,2022,5,0.5
      示例县,丁乡,2022,9,9
      示例县,乙镇,2023,8,5
      示例县,丙镇,2023,6,6

      """.replacing("rate", with: "hotline_12345.on_time_rate")
    let panel = try load(text, PanelOptions(roster: roster)).panel
    #expect(panel.hasSuccessions && panel.years == [2021, 2022, 2023])
    let carried = panel.carriedOn(to: 2)
    let names = panel.authorities.map(\.name)
    func cell(_ panel: Panel, _ name: String, _ year: Int, _ id: String = "x") throws -> Int64? {
      let authority = try #require(names.firstIndex(of: name))
      let number = try #require(panel.indicators.firstIndex { $0.id == id })
      let (column, cell) = (panel.columns[number], panel.index(authority: authority, year: year))
      return column.states[cell].hasNumber ? column.mantissas[cell] : nil
    }
    #expect(try cell(carried, "乙镇", 0) == nil, "one of the two has no number: no sum")
    #expect(try cell(carried, "乙镇", 1) == 7 && cell(carried, "乙镇", 2) == 8)
    #expect(try cell(carried, "丙镇", 1) == 5 && cell(carried, "丙镇", 2) == 6)
    #expect(try cell(carried, "丁乡", 1) == 9, "a divided authority's series ends with itself")
    #expect(try cell(carried, "甲乡", 1) == nil && cell(carried, "丙乡", 1) == nil)
    #expect(try cell(carried, "乙镇", 1, "hotline_12345.on_time_rate") == nil, "rates are not added")
    #expect(try cell(carried, "丙镇", 1, "hotline_12345.on_time_rate") == 5, "but follow a new name")
    #expect(try cell(panel, "乙镇", 1) == 4, "the panel itself stays")
    #expect(panel.carriedOn(to: 1).columns == panel.columns, "in 2022 nobody had ended")
  }
}
