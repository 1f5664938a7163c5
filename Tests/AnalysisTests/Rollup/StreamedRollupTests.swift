// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Forms
import Panels
import Records
import TestSupport
import Testing

/// The streamed totals against those of a panel of the same table.
@Suite struct StreamedRollupTests {
  private static let cells = [
    "penalty.decisions", "fees.amount", "applications.received.total", "normative_documents.in_force",
  ]

  private func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = "year,county,township,备注," + Self.cells.joined(separator: ",") + "\n"
    for year in 2021..<2024 {
      for authority in 0..<30 where Int.random(in: 0..<9, using: &generator) > 0 {
        let values = Self.cells.map { cell -> String in
          switch Int.random(in: 0..<8, using: &generator) {
          case 0: ""
          case 1: cell == "fees.amount" ? "\(Int.random(in: 0..<99, using: &generator)).5" : "7"
          case 2: "\(Int.random(in: 0..<4_000_000_000_000, using: &generator))"
          default: "\(Int.random(in: 0..<30, using: &generator))"
          }
        }
        let name = authority == 29 ? "县\(authority % 3)人民政府" : "镇\(authority)"
        text += "\(year),县\(authority % 3),\(name),无,\(values.joined(separator: ","))\n"
      }
    }
    return text
  }

  @Test(arguments: [1, 2, 3], [true, false])
  func saysWhatThePanelSays(seed: UInt64, isByCounty: Bool) throws {
    let source = PanelSource.bytes(Array(text(seed: seed).utf8), name: "t.csv")
    let panel = try PanelLoader.load(source).panel
    for counties in [[], ["县2"]] {
      let streamed = try StreamedRollup(
        reading: source, options: PanelOptions(), counties: counties, isByCounty: isByCounty)
      let slice = try PanelSlice(panel, Selection(counties: counties, years: .all, indicators: .all))
      let own = Rollup.countyReports(in: panel, roster: nil)
      let expected = PeerGroup.groups(of: slice.authorities, in: panel, by: isByCounty ? .county : .all).flatMap {
        group in
        slice.years.map { Rollup(panel, group: group, year: $0, ownReports: own) }
      }
      var groups: [StreamedRollup.Group] = []
      try streamed.forEach(.all) { groups.append($0) }
      #expect(groups.count == expected.count)
      for (group, rollup) in zip(groups, expected) {
        #expect(group.county == rollup.county && group.year == rollup.year)
        for (cell, total) in zip(group.cells, rollup.cells) {
          #expect(cell.sum == total.sum && cell.n == total.n && cell.missing == total.missing)
          #expect(cell.status == total.status, "\(total.cell.id)")
        }
      }
    }
  }

  @Test func theStandardYearAndWhatIsUnknown() throws {
    let source = PanelSource.bytes(Array(text(seed: 4).utf8), name: "t.csv")
    let streamed = try StreamedRollup(reading: source, options: PanelOptions(), counties: [], isByCounty: true)
    #expect(streamed.standardYear == 2023 && streamed.form == .form2021)
    var years: Set<Int> = []
    try streamed.forEach(.standard) { years.insert($0.year) }
    #expect(years == [2023])
    #expect(throws: SelectionError.unknownYear(1999, known: [2021, 2022, 2023])) {
      try streamed.forEach(.these([1999])) { _ in }
    }
    let none = try StreamedRollup(reading: source, options: PanelOptions(), counties: ["无县"], isByCounty: true)
    #expect(throws: SelectionError.self) { try none.forEach(.all) { _ in } }
  }

  @Test func equalNeighboursAreAnError() throws {
    let text = "county,authority,year,penalty.decisions\n甲县,东镇,2024,1\n甲县,东镇,2024,2\n"
    #expect(throws: PanelError.self) {
      try StreamedRollup(
        reading: .bytes(Array(text.utf8), name: "t.csv"), options: PanelOptions(), counties: [], isByCounty: true)
    }
  }

  @Test(arguments: [
    ("county,authority,year,penalty.decisions,fees.amount\n", true),
    // Cells of both forms, of none that tells, a long table, and counties told apart by more than one column.
    ("county,authority,year,fees.amount,normative_documents.made\n", false),
    ("county,authority,year,penalty.decisions\n", false), ("county,authority,year,indicator,value\n", false),
    ("prefecture,county,authority,year,fees.amount\n", false),
  ])
  func onlyWideTablesOfOneFormAreStreamed(header: String, isStreamed: Bool) throws {
    let source = PanelSource.bytes(Array(header.utf8), name: "t.csv")
    #expect(try StreamedRollup.reads(source, options: PanelOptions()) == isStreamed)
  }
}
