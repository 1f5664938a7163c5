// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Columns, numbers and blanks that the form does not have")
struct ForeignColumnTests {
  private let partTwo = SampleReport.partTwoCells

  @Test("合计 behind the columns of part two is no column of table three")
  func sumColumn() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（一）项
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 合计 |
      | 规章 | 0 | 0 | 0 | 0 |
      | 行政规范性文件 | 2 | 1 | 7 | 10 |
      """)
    #expect(SampleReport.cells(reading, partTwo).prefix(6) == ["0", "0", "0", "2", "1", "7"])
  }

  @Test("A column of units counts, and tells 元 from 万元")
  func unitColumn() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（五）项
      | 信息内容 | 单位 | 本年处理决定数量 |
      | 行政许可 | 件 | 5 |
      第二十条第（八）项
      | 信息内容 | 计量单位 | 本年收费金额 |
      | 行政事业性收费 | 元 | 25000 |
      """)
    #expect(SampleReport.cells(reading, ["licensing.decisions", "fees.amount"]) == ["5", "2.5000"])
  }

  @Test("Numbers of rows are no values")
  func serialNumbers() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（一）项
      | 序号 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 1 | 规章 | 0 | 0 | 0 |
      | 2 | 行政规范性文件 | 2 | 1 | 7 |
      """)
    #expect(SampleReport.cells(reading, partTwo).prefix(6) == ["0", "0", "0", "2", "1", "7"])
  }

  @Test("Labels with numbers of their own", arguments: ["1.", "1、", "（1）", "(1) ", "①"])
  func numberedLabels(number: String) throws {
    let reading = try SampleReport.reading(
      "第二十条第（六）项\n信息内容\n本年处理决定数量\n\(number)行政处罚\n3\n\(number)行政强制\n1")
    #expect(SampleReport.cells(reading, ["penalty.decisions", "coercion.decisions"]) == ["3", "1"])
  }

  @Test("Two tabs leave a blank cell where full rows have single tabs")
  func tabbedBlanks() throws {
    let reading = try SampleReport.reading(
      "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t6\n行政规范性文件\t2\t\t7")
    #expect(
      SampleReport.cells(reading, partTwo).prefix(6) == ["blank", "blank", "6", "2", "blank", "7"])
  }

  @Test("Two tabs are only a gap where all rows have them")
  func tabbedGaps() throws {
    let reading = try SampleReport.reading(
      "第二十条第（一）项\n信息内容\t\t本年制发件数\t\t本年废止件数\t\t现行有效件数\n规章\t\t0\t\t0\t\t6\n行政规范性文件\t\t2\t\t1\t\t7")
    #expect(SampleReport.cells(reading, partTwo).prefix(6) == ["0", "0", "6", "2", "1", "7"])
  }

  @Test("As many numbers as columns with empty cells between them")
  func emptyCellsBetween() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（一）项
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 行政规范性文件 | 2 | | 1 | | 7 | |
      """)
    #expect(SampleReport.cells(reading, partTwo)[3...5] == ["2", "1", "7"])
    #expect(reading.values.first { $0.cellID == "normative_documents.issued" }?.confidence == .medium)
  }

  @Test("A pipe alone between a label and its number is an empty cell; one 0 spans the other columns")
  func pipeAloneIsAnEmptyCell() throws {
    let header = SampleReport.applicants.split(separator: "\n").map { $0 + " |" }.joined(separator: "\n")
    let reading = try SampleReport.reading(
      "\(header)\n一、本年新收政府信息公开申请数量 |\n|\n0 |\n|||||||\n三、本年度办理结果 |\n(一)予以公开 |\n|\n0 |\n||||||\n")
    let expected = ["blank"] + Array(repeating: "0", count: 6)
    #expect(SampleReport.row(reading, "received") == expected)
    #expect(SampleReport.row(reading, "outcome.disclosed") == expected)
    #expect(reading.values.first { $0.cellID == "applications.received.total" }?.note == "merged")
  }

  @Test("Headers and rows without anything between cells")
  func gluedTable() throws {
    let reading = try SampleReport.reading(
      """
      信息内容本年制发件数本年废止件数现行有效件数
      规章000
      行政规范性文件217
      第二十条（五）项
      信息内容本年处理决定数量
      行政许可120
      第二十条（六）项信息内容本年处理决定数量行政处罚3行政强制0
      """)
    #expect(
      SampleReport.cells(reading, partTwo).prefix(9) == ["0", "0", "0", "2", "1", "7", "120", "3", "0"])
    #expect(reading.form == .form2021)
    // 4 0 47 or 40 4 7: nothing proves which.
    let open = try SampleReport.reading("信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件4047")
    #expect(SampleReport.cells(open, partTwo)[3...5] == ["ambiguous", "ambiguous", "ambiguous"])
  }

  @Test("Glued rows of the 2019 form")
  func gluedItems() throws {
    let reading = try SampleReport.reading(
      "信息内容本年新制作数量本年新公开数量对外公开总数量\n规章000\n规范性文件000\n第二十条(五)项\n信息内容上一年项目数量本年增/减处理决定数量\n行政许可000\n第二十条(八)项\n信息内容上一年项目数量本年增/减\n行政事业性收费00"
    )
    #expect(reading.form == .form2019)
    #expect(SampleReport.reported(reading).count == 11)
  }

  @Test("Rows without captions and headers in section two")
  func bareRows() throws {
    let reading = try SampleReport.reading(
      "二、主动公开政府信息情况\n行政许可\n5\n行政处罚\n3\n行政强制\n1\n三、收到和处理政府信息公开申请情况\n无。")
    #expect(
      SampleReport.cells(reading, ["licensing.decisions", "penalty.decisions", "coercion.decisions"]) == [
        "5", "3", "1",
      ])
  }

  @Test("Advertising inside a label, with digits of its own")
  func spamInLabel() throws {
    let reading = try SampleReport.reading(
      "第二十条第（五）项\n信息内容\n本年处理决定数量\nabc365官网登录行政许可abc365\n5\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n3")
    #expect(SampleReport.cells(reading, ["licensing.decisions", "penalty.decisions"]) == ["5", "3"])
    #expect(reading.values.first { $0.cellID == "licensing.decisions" }?.confidence == .medium)
  }
}
