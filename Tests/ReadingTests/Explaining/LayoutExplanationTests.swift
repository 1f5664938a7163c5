// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import TextDecoding
import Testing

@testable import Reading

@Suite struct LayoutExplanationTests {
  private func explain(_ text: String) throws -> [LayoutExplanation] {
    let file = SourceFile(path: "a.md", location: "a.md")
    let parts = ReportParts.parts(of: try ReportReader().opened(Array(text.utf8), file).text)
    return parts.map { LayoutExplanation(of: $0, in: file, options: ReadingOptions()) }
  }

  private static let head = """
    首页 > 政务公开
    甲镇人民政府2024年政府信息公开工作年度报告
    一、总体情况
    2024年,甲镇主动公开政府信息。
    二、主动公开政府信息情况

    """

  @Test func everyStepIsShown() throws {
    let table = """
      第二十条第(一)项
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章 | 0 | 0 | 0
      行政规范文件 | 1 | 0 | 3 | 8
      第二十条第(五)项
      信息内容 | 本年处理决定数量
      行政许可 | 24
      捐赠 | 5
      五、存在的主要问题及改进情况
      没有问题。
      """
    let report = try #require(try explain(Self.head + table).first)
    #expect(report.encoding == "utf-8" && report.script == "Hans" && report.layout == "pipes")
    #expect(report.furniture == 1)
    #expect(report.headings.map(\.number) == [1, 2, 5])
    #expect(report.headings.map(\.line) == [3, 5, 14])
    #expect(report.tables == [6...13])
    #expect(report.prose.map(\.section) == [0, 1, 5])
    #expect(report.headers.map(\.columns) == [["issued", "repealed", "in_force"], ["decisions"]])
    #expect(report.headers.map(\.line) == [7, 11])
    #expect(report.rows.map(\.row) == ["rules", "normative_documents", "licensing"])
    #expect(report.rows.map(\.match) == [.official, .known, .official])
    #expect(report.rows[0].values.map(\.cells) == [["rules.issued"], ["rules.repealed"], ["rules.in_force"]])
    #expect(report.rows[1].line == 9 && report.rows[1].label == "行政规范文件" && report.rows[1].header == 0)
    #expect(report.rows[1].values.map(\.text) == ["1", "0", "3", "8"])
    #expect(report.rows[1].values.allSatisfy { $0.cells.isEmpty }, "four numbers for three columns are not placed")
    #expect(report.rows[2].values.map(\.cells) == [["licensing.decisions"]])
    #expect(report.unknownRows == [LayoutExplanation.UnknownRow(line: 13, label: "捐赠")])
    #expect(report.form == .form2021 && report.votes2021 > 0 && report.votes2019 == 0)
    #expect(report.heading.authorityName == "甲镇人民政府" && report.heading.authorityLine == 2)
    #expect(report.heading.year == 2024 && report.heading.yearEvidenceText == "title")
    #expect(report.reported == 4)
  }

  @Test func gluedDigitsLeadToTheirCells() throws {
    let report = try #require(
      try explain(Self.head + "第二十条第(一)项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章000\n").first)
    let row = try #require(report.rows.first)
    #expect(row.values.map(\.text) == ["000"])
    #expect(row.values.first?.cells == ["rules.issued", "rules.repealed", "rules.in_force"])
  }

  @Test func nothingFoundIsSaid() throws {
    let report = try #require(try explain("会议通知\n请参加。\n").first)
    #expect(report.headings.isEmpty && report.tables.isEmpty && report.rows.isEmpty)
    #expect(report.form == nil && report.heading.authorityName.isEmpty && report.heading.year == nil)
    #expect(report.lines == 1...2)
  }

  @Test func linesOfASecondReportCountFromTheStartOfTheFile() throws {
    let one = Self.head + "行政许可 | 24\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n"
    let reports = try explain(one + one)
    #expect(reports.count == 2)
    let shift = one.split(separator: "\n").count
    #expect(reports[1].headings.map(\.line) == reports[0].headings.map { $0.line + shift })
    #expect(reports[1].heading.titleLine == (reports[0].heading.titleLine ?? 0) + shift)
    #expect(reports[1].rows.map(\.line) == reports[0].rows.map { $0.line + shift })
    #expect(reports[1].tables.first?.lowerBound == (reports[0].tables.first?.lowerBound ?? 0) + shift)
  }
}
