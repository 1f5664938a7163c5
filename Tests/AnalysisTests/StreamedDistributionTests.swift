// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import TestSupport
import Testing

/// The streamed distributions against those of a panel of the same table.
@Suite struct StreamedDistributionTests {
  private func text(seed: UInt64, years: Int, indicators: [String]) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = "county,authority,year,indicator,value,qualifier\n"
    for authority in 0..<40 {
      for year in 0..<years where Int.random(in: 0..<4, using: &generator) > 0 {
        for (number, indicator) in indicators.enumerated() where Int.random(in: 0..<5, using: &generator) > 0 {
          var value = ""
          switch Int.random(in: 0..<10, using: &generator) {
          case 0: value = ""
          case 1: value = "\(Int.random(in: 1000...5_000_000, using: &generator))"
          case 2 where number == 1: value = "-\(Int.random(in: 1...99, using: &generator)).25"
          case 3...6: value = "0"
          default: value = "\(Int.random(in: 1...60, using: &generator))"
          }
          let qualifier = Int.random(in: 0..<9, using: &generator) == 0 ? "at_least" : ""
          text += "县\(authority % 4),镇\(authority),\(2000 + year),\(indicator),\(value),\(qualifier)\n"
        }
      }
    }
    return text
  }

  @Test(arguments: [(1, 3), (2, 1), (3, 12), (4, 70)])
  func saysWhatThePanelSays(seed: UInt64, years: Int) throws {
    let indicators = ["信访率", "自有数", "penalty.decisions", "行政许可"] + (0..<(years > 20 ? 0 : 16)).map { "指标\($0)" }
    let source = PanelSource.bytes(Array(text(seed: seed, years: years, indicators: indicators).utf8), name: "t.csv")
    let panel = try PanelLoader.load(source).panel
    for counties in [[], ["县1", "县3"]] {
      let streamed = try StreamedDistribution(reading: source, counties: counties)
      for wanted in [Selection.Years.all, .standard, .these([2000])] {
        let selection = Selection(counties: counties, years: wanted, indicators: .all)
        let slice = try PanelSlice(panel, selection)
        let expected = Distribution.rows(slice)
        let rows = try streamed.rows(selection)
        #expect(rows.count == expected.count)
        for (row, panelRow) in zip(rows, expected) {
          #expect(row.year == panelRow.year)
          #expect(streamed.indicators[row.indicator] == panel.indicators[panelRow.indicator])
          #expect(row.n == panelRow.n)
          #expect(row.missing == panelRow.missing)
          #expect(row.zeros == panelRow.zeros)
          #expect(row.sum == panelRow.sum)
          #expect(row.max == panelRow.max)
          #expect(row.min == panelRow.min)
          #expect(row.median == panelRow.median)
          #expect(row.sd == panelRow.sd)
          #expect(row.gini == panelRow.gini)
          #expect(row.qn == panelRow.qn)
          #expect(row.lowerBounds == panelRow.lowerBounds)
          #expect(row.status == panelRow.status)
        }
      }
    }
  }

  @Test func namesWhatTheTableDoesNotHave() throws {
    let source = PanelSource.bytes(Array("authority,year,indicator,value\na,2025,x,1\n".utf8), name: "t.csv")
    let streamed = try StreamedDistribution(reading: source)
    #expect(throws: SelectionError.unknownYear(2024, known: [2025])) {
      try streamed.rows(Selection(years: .these([2024])))
    }
    #expect(throws: SelectionError.unknownIndicator("y", known: ["x"])) {
      try streamed.rows(Selection(indicators: .named(["y"])))
    }
    let empty = PanelSource.bytes(Array("authority,year,indicator,value\n".utf8), name: "t.csv")
    #expect(throws: SelectionError.emptyPanel) { try StreamedDistribution(reading: empty).rows() }
  }
}
