// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Layouts of tables")
struct LayoutQuirkTests {
  private let partTwo = ["0", "0", "0", "2", "1", "7", "120", "3", "0", "1.5"]

  @Test func oneCellPerLine() throws {
    let text = SampleReport.partTwo(
      rules: "0\n0\n0", documents: "2\n1\n7", permits: "120", penalties: "3", coercion: "0", fees: "1.5")
    for text in [text, text.replacing("\n", with: "\n\n"), text.replacing("\n", with: "\r\n\u{2002}")] {
      let reading = try SampleReport.reading(text)
      #expect(SampleReport.cells(reading, SampleReport.partTwoCells) == partTwo)
      #expect(reading.form == .form2021 && reading.layout == "lines" && reading.findings.isEmpty)
    }
  }

  @Test func labelAndNumbersOnOneLine() throws {
    for gap in ["\t", "  ", " ", "\u{3000}"] {
      let text = SampleReport.partTwo(
        rules: "0\(gap)0\(gap)0", documents: "2\(gap)1\(gap)7", permits: "120", penalties: "3", coercion: "0",
        fees: "1.5"
      ).replacing("规章\n", with: "规章\(gap)").replacing("行政处罚\n", with: "行政处罚\(gap)")
      let reading = try SampleReport.reading(text)
      #expect(SampleReport.cells(reading, SampleReport.partTwoCells) == partTwo, "gap \(gap.debugDescription)")
    }
  }

  @Test func pipeRowsWithTrailingPipes() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(一)项 | |||
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      规章 | 0 | 0 | 0 |
      行政规范性文件 | 2 | 1 | 7 |
      第二十条第(五)项 | |||
      信息内容 | 本年处理决定数量 | ||
      行政许可 | 120 | ||
      第二十条第(六)项 | |||
      信息内容 | 本年处理决定数量 | ||
      行政处罚 | 3 | ||
      行政强制 | 0 | ||
      第二十条第(八)项 | |||
      信息内容 | 本年收费金额(单位:万元) | ||
      行政事业性收费 | 1.5 | ||
      """)
    #expect(SampleReport.cells(reading, SampleReport.partTwoCells) == partTwo)
    #expect(reading.layout == "pipes" && reading.findings.isEmpty)
  }

  @Test func markdownRows() throws {
    let reading = try SampleReport.reading(
      """
      | 第二十条第（一）项 | | | |
      |:---|---|---|---|
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章 | 0 | 0 | 0 |
      | 行政规范性文件 | 2 | | 7 |
      | 第二十条第（五）项 | | | |
      | 信息内容 | 本年处理决定数量 | | |
      | 行政许可 | 120 | | |
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells).prefix(7) == ["0", "0", "0", "2", "blank", "7", "120"])
    #expect(reading.layout == "markdown")
  }

  @Test func pipesOnLinesOfTheirOwn() throws {
    let cells = [
      ["第二十条第(一)项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "0"], ["规范性文件", "2", "1", "7"],
      ["第二十条第(五)项"], ["信息内容", "本年处理决定数量"], ["行政许可", "120"],
    ]
    let mangled = cells.map { "|\n" + $0.map { $0 + " |\n" }.joined() + "|||\n" }.joined()
    let alone = cells.map { $0.map { $0 + "\n|\n" }.joined() + "|||\n" }.joined()
    let broken = cells.map { "  " + $0.map { $0 + "\n   | \n\t\t" }.joined() + "\n" }.joined()
    for text in [mangled, alone, broken] {
      let reading = try SampleReport.reading(text)
      #expect(
        SampleReport.cells(reading, SampleReport.partTwoCells).prefix(7) == ["0", "0", "0", "2", "1", "7", "120"],
        "\(text)")
      #expect(reading.layout == "mangled")
    }
  }

  @Test func gluedCellsAreCutWhenThereIsOneWay() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(一)项
      信息内容
      本年制发件数本年废止件数现行有效件数
      规章000
      行政规范性文件4047
      第二十条第(五)项
      信息内容
      本年处理决定数量
      行政许可12
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells).prefix(8) == [
        "0", "0", "0", "ambiguous", "ambiguous", "ambiguous", "12", "absent",
      ])
    #expect(SampleReport.findings(reading).contains("L2.run_on_number glued_cells"))
    #expect(SampleReport.findings(reading).contains("L1.row_too_short row_too_short"))
  }

  @Test func gluedRowOfTableThreeMustAddUp() throws {
    let reading = try SampleReport.reading(
      """
      \(SampleReport.applicants)
      一、本年新收政府信息公开申请数量1000001
      二、上年结转政府信息公开申请数量0000000
      四、结转下年度继续办理1000002
      """)
    #expect(SampleReport.row(reading, "received") == ["1", "0", "0", "0", "0", "0", "1"])
    #expect(SampleReport.row(reading, "carried_in") == Array(repeating: "0", count: 7))
    #expect(SampleReport.row(reading, "carried_out") == Array(repeating: "ambiguous", count: 7))
  }

  @Test func deduplicatedTextKeepsWhatStandsAlone() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(一)项
      信息内容
      本年制发件数
      本年废止件数
      现行有效件数
      规章
      0
      规范性文件
      第二十条第(五)项
      本年处理决定数量
      行政许可
      270
      第二十条第(六)项
      行政处罚
      2
      行政强制
      第二十条第(八)项
      本年收费金额(单位:万元)
      行政事业性收费
      \(SampleReport.applicants)
      一、本年新收政府信息公开申请数量
      """)
    #expect(SampleReport.reported(reading) == ["licensing.decisions=270", "penalty.decisions=2"])
    #expect(SampleReport.cells(reading, ["coercion.decisions", "fees.amount"]) == ["absent", "absent"])
  }

  @Test func emptyCellsAreBlankNeverZero() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(五)项 | |||||
      信息内容 | 本年处理决定数量 | |||
      行政许可 | |||
      第二十条第(六)项 | |||||
      行政处罚 | |||||
      行政强制 | / | |||
      第二十条第(八)项 | |||||
      行政事业性收费 | — | |||
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells[6...].map { $0 }) == Array(repeating: "blank", count: 4))
    #expect(SampleReport.reported(reading).isEmpty)
  }

  @Test func labelsWithoutValuesAreAbsent() throws {
    let text = SampleReport.partTwo(rules: "", documents: "", permits: "", penalties: "", coercion: "", fees: "")
    let reading = try SampleReport.reading(text + "\n" + SampleReport.applicants + "\n一、本年新收政府信息公开申请数量\n")
    #expect(reading.values.count == 200 && reading.values.allSatisfy { $0.status == .absent })
  }

  @Test func pageNumbersAreNoValues() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（六）项
      - 2 -
      信息内容
      本年处理决定数量
      行政处罚
      — 3 —
      8
      行政强制
      0
      """)
    #expect(SampleReport.reported(reading) == ["penalty.decisions=8", "coercion.decisions=0"])
  }

  @Test func emptyTextHasNoCells() throws {
    let reading = try SampleReport.reading("")
    #expect(reading.form == nil && reading.values.count == 200 && reading.findings.isEmpty)
    #expect(reading.values.allSatisfy { $0.status == .absent && $0.place == nil })
  }
}
