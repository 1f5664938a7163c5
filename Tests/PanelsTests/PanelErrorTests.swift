// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Panels
import Records
import Testing

@Suite struct PanelErrorTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: PanelError.Problem
    let line: Int
    let column: Int
    var offending = ""
    var testDescription: String { text.debugDescription }
  }

  static let header = "county,authority,year,indicator,value\n"

  @Test(arguments: [
    Example(text: "", problem: .text(.noHeader), line: 0, column: 0),
    Example(text: header + "甲县,甲镇,2025,x\n", problem: .text(.raggedRow(found: 4, expected: 5)), line: 2, column: 5),
    Example(text: header + "甲县,甲镇,2025,x,十二\n", problem: .text(.notANumber), line: 2, column: 5, offending: "十二"),
    Example(
      text: header + "甲县,甲镇,2025,x,\"1,234\"\n", problem: .text(.notANumber), line: 2, column: 5, offending: "\"1,234\""
    ),
    Example(text: header + "甲县,甲镇,2025,x,1\n\n甲县,甲镇,25,x,1\n", problem: .notAYear, line: 4, column: 3, offending: "25"),
    Example(text: header + "甲县,甲镇,,x,1\n", problem: .emptyField, line: 2, column: 3),
    Example(text: header + "甲县,,2025,x,1\n", problem: .emptyField, line: 2, column: 2),
    Example(text: header + "甲县,甲镇,2025,,1\n", problem: .emptyField, line: 2, column: 4),
    Example(
      text: header + "甲县,甲镇,2025,x,1\n甲县,乙镇,2025,x,1\n甲县,甲镇人民政府,2025,x,\n",
      problem: .duplicateKey(authority: "甲县/甲镇", year: 2025, indicator: "x", first: 2), line: 4, column: 4),
    Example(
      text: header + "甲县,甲镇,2025,行政处罚,1\n甲县,乙镇,2025,penalty.decisions,1\n",
      problem: .twoNames(id: "penalty.decisions", first: "行政处罚"), line: 3, column: 4, offending: "penalty.decisions"),
    Example(
      text: "a,b\n1,2\n", problem: .missingColumns([.authority, .year], unused: ["a", "b"]), line: 1, column: 0),
    Example(
      text: "county,authority,year,indicator,vaule\n", problem: .missingColumns([.value], unused: ["vaule"]), line: 1,
      column: 0),
    Example(
      text: "county,township,单位,year,x\n", problem: .repeatedColumn(first: "township"), line: 1, column: 3,
      offending: "单位"),
    Example(
      text: "county,authority,year,penalty.decisons\n",
      problem: .unknownColumn(suggestions: ["penalty.decisions"]), line: 1, column: 4, offending: "penalty.decisons"),
    Example(
      text: "county,authority,year,行政处罚,penalty.decisions\n",
      problem: .twoNames(id: "penalty.decisions", first: "行政处罚"), line: 1, column: 5, offending: "penalty.decisions"),
    Example(
      text: "county,authority,year,x,x\n", problem: .repeatedColumn(first: "x"), line: 1, column: 5, offending: "x"),
    Example(
      text: "county,authority,year,x\n甲县,甲镇,2025,1\n甲县,甲镇,2025,\n",
      problem: .duplicateKey(authority: "甲县/甲镇", year: 2025, indicator: "", first: 2), line: 3, column: 2),
    Example(
      text: "county,authority,year,x\n甲县,甲镇,2025,1\n甲县,乙镇,2025,无\n", problem: .text(.notANumber), line: 3, column: 4,
      offending: "无"),
    Example(text: "county,authority,year,x\n甲县,甲镇,某年,1\n", problem: .notAYear, line: 2, column: 3, offending: "某年"),
    Example(
      text: "authority,year,indicator,value,status\n甲镇,2025,x,1,known\n",
      problem: .unknownWord(expected: ValueStatus.allCases.map(\.rawValue)), line: 2, column: 5, offending: "known"),
    Example(
      text: "authority,year,indicator,value,population\n甲镇,2025,x,1,100\n甲镇,2025,y,1,101\n",
      problem: .conflictingSize(first: "100"), line: 3, column: 5, offending: "101"),
    Example(
      text: "authority,year,indicator,value\n甲镇,2025,x,9223372036854775807\n乙镇,2025,x,0.1\n",
      problem: .text(.numberTooLarge), line: 3, column: 4, offending: "0.1"),
    Example(
      text: header + "甲县,甲镇,2025,x,1\n\"甲县\n", problem: .text(.unterminatedQuote), line: 3, column: 1, offending: "\"甲县"
    ),
  ])
  func namesFileLineAndColumn(example: Example) {
    for blockSize in [3, 50, 4096] {
      let error = loadError(example.text, PanelOptions(blockSize: blockSize))
      #expect(error?.problem == example.problem)
      #expect(error?.file == "t.csv")
      #expect(error?.line == example.line)
      #expect(error?.column == example.column)
      #expect(error?.text == example.offending)
    }
  }

  @Test func aFolderWithoutADatasetIsNamed() throws {
    try withFolder(["documents.csv": "document_id\n"]) { folder in
      let error = #expect(throws: PanelError.self) { try PanelLoader.load(.path(folder)) }
      #expect(error?.problem == .notADataset(missing: "values.csv"))
    }
    let missing = #expect(throws: PanelError.self) { try PanelLoader.load(.path("/nowhere/x.csv")) }
    #expect(missing?.problem == .text(.cannotOpen(errorNumber: 2)))
  }

  @Test func aHeaderAloneIsAnEmptyPanel() throws {
    let panel = try load(Self.header).panel
    #expect(panel.authorities.isEmpty && panel.years.isEmpty && panel.indicators.isEmpty && panel.columns.isEmpty)
  }
}
