// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import Records
import TestSupport
import Testing

@Suite struct PanelShapeTests {
  @Test func decimalsWidenTheColumnAndKeepEveryDigit() throws {
    let text = "authority,year,indicator,value\na,2025,x,1\nb,2025,x,0.125\nc,2025,x,-2.5\nd,2025,x,\ne,2025,x,7\n"
    let column = try load(text).panel.columns[0]
    #expect(column.scale == 3)
    #expect(column.mantissas == [1000, 125, -2500, 0, 7000])
    #expect(column.states == [.number, .number, .number, .blank, .number])
  }

  @Test func indicatorsStandInFormOrderThenByFirstAppearance() throws {
    let text = "authority,year,信访率,满意数,12345热线办结,litigation.direct.total,行政许可,其他\na,2025,1,2,3,4,5,6.5\n"
    let panel = try load(text).panel
    #expect(
      panel.indicators.map(\.id) == [
        "licensing.decisions", "litigation.direct.total", "hotline_12345.closed", "信访率", "满意数", "其他",
      ])
    #expect(panel.indicators.map(\.isAdditive) == [true, true, true, false, true, true])
    #expect(panel.indicators.map(\.isCount) == [true, true, true, false, true, false])
    #expect(panel.indicators.suffix(3).map(\.isHeadline) == [true, true, true])
  }

  @Test func authoritiesStandByCodeThenByScalars() throws {
    let text =
      "county_code,county,authority,year,x\n,甲县,乙镇,2025,1\n,甲县,丙镇很长的名字一二三,2025,1\n,甲县,丙镇很长的名字一二,2025,1\n620000,乙县,甲镇,2025,1\n610000,丙县,甲镇,2025,1\n,,无县镇,2025,1\n"
    #expect(
      try load(text).panel.authorities.map(\.key) == [
        "丙县/甲镇", "乙县/甲镇", "/无县镇", "甲县/丙镇很长的名字一二", "甲县/丙镇很长的名字一二三", "甲县/乙镇",
      ])
  }

  @Test func countiesOfOneNameAreToldApart() throws {
    let text = "county_code,prefecture,county,authority,year,x\n1,南京市,鼓楼区,中央门街道,2025,1\n2,徐州市,鼓楼区,中央门街道,2025,2\n"
    let panel = try load(text).panel
    #expect(panel.authorities.map(\.key) == ["鼓楼区/中央门街道", "徐州市/2/鼓楼区/中央门街道"])
    #expect(panel.columns[0].mantissas == [1, 2])
  }

  @Test func sizesComeFromColumnsAndFiles() throws {
    let text =
      "county,authority,year,x,population,households,area_km2\n甲县,a镇,2024,1,100,,10.5\n甲县,a镇,2025,1,110,30,10.5\n甲县,b镇,2025,1,,,\n"
    let panel = try load(text).panel
    #expect(panel.exposures.map(\.name) == ["population", "households", "area_km2"])
    #expect(panel.exposures.map(\.sizes) == [[100, 110, nil, nil], [nil, 30, nil, nil], [10.5, 10.5, nil, nil]])
    let file = "county,authority,year,population\n甲县,b镇,,50\n甲县,a镇,2025,111\n甲县,别处镇,2025,1\n"
    let sized = try load(text, PanelOptions(sizes: .bytes(Array(file.utf8), name: "sizes.csv"))).panel
    #expect(sized.exposures.first?.sizes == [100, 111, 50, 50])
    let long = "authority,year,indicator,value,population\na,2025,x,1,100\na,2025,y,2,100\n"
    #expect(try load(long).panel.exposures.first?.sizes == [100])
  }

  @Test func wideRowsWithoutAYearAreCounted() throws {
    let loaded = try load("authority,report_year,x\na,2025,1\nb,,2\n,,\n")
    #expect(loaded.panel.authorities.map(\.name) == ["a"])
    #expect(loaded.rowsWithoutYear == 1)
  }

  @Test func onlyTheWantedIndicatorsAreLoaded() throws {
    let options = PanelOptions(indicators: ["penalty.decisions"])
    #expect(
      try load("authority,year,行政处罚,x\na,2025,1,2\n", options).panel.indicators.map(\.id) == ["penalty.decisions"])
    let long = try load("authority,year,indicator,value\na,2025,x,1\na,2025,行政处罚,2\n", options).panel
    #expect(describe(long).filter { !$0.hasSuffix("noRow") } == ["/a 2025 penalty.decisions 2"])
  }

  @Test(arguments: 0..<10)
  func agreesWithADictionaryOnRandomTables(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var rows: [(key: String, text: String, value: Int64)] = []
    for authority in 0..<20 {
      for year in 2010..<2030 where Int.random(in: 0..<3, using: &generator) > 0 {
        for indicator in 0..<5 where Int.random(in: 0..<3, using: &generator) > 0 {
          let value = Int64.random(in: -5...5000, using: &generator)
          rows.append(
            (
              "县\(authority % 3)/镇\(authority) \(year) 指标\(indicator)",
              "县\(authority % 3),镇\(authority),\(year),指标\(indicator)", value
            ))
        }
      }
    }
    let expected = Dictionary(rows.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for _ in 0..<2 {
      let text = "county,authority,year,indicator,value\n" + rows.map { "\($0.text),\($0.value)\n" }.joined()
      let cells = try describe(load(text).panel).filter { !$0.hasSuffix("noRow") }
      #expect(cells.count == rows.count)
      for cell in cells {
        let end = cell.lastIndex(of: " ") ?? cell.endIndex
        #expect(expected[String(cell[..<end])].map(String.init) == String(cell[cell.index(after: end)...]))
      }
      rows.shuffle(using: &generator)
    }
  }
}
