// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Quirks of published tables that stand alone")
struct PublishedQuirkTests {
  private let partTwo = SampleReport.partTwo(
    rules: "0\n0\n0", documents: "3\n1\n12", permits: "5", penalties: "7", coercion: "1", fees: "0.092")
  private let figures = ["0", "0", "0", "3", "1", "12", "5", "7", "1", "0.092"]

  private func figures(_ text: String) throws -> [String] {
    SampleReport.cells(try SampleReport.reading(text), SampleReport.partTwoCells)
  }

  @Test("The caption of the first table is missing")
  func captionMissing() throws {
    #expect(try figures(String(partTwo.drop { $0 != "\n" }.dropFirst())) == figures)
  }

  @Test("No section has a heading")
  func noHeadings() throws {
    #expect(try figures("甲镇2024年政府信息公开工作年度报告\n全年公开信息120条。\n" + partTwo) == figures)
  }

  @Test("Hundreds of pipes behind the title, as a table that lays the page out leaves them")
  func pipesBehindTitle() throws {
    let pipes = String(repeating: "|", count: 400)
    #expect(try figures("甲镇2024年政府信息公开工作年度报告 \(pipes)\n\(pipes)\n二、主动公开政府信息情况\n" + partTwo) == figures)
  }

  @Test("Blanks inside captions and labels")
  func blanksInLabels() throws {
    let text = partTwo.replacing("第二十条第", with: "第二十条 第").replacing("规章", with: "规 章").replacing(
      "行政许可", with: "行政 许可")
    #expect(try figures(text) == figures)
  }

  @Test("A page number between a caption and its rows")
  func pageNumber() throws {
    #expect(try figures(partTwo.replacing("第二十条第（六）项\n", with: "第二十条第（六）项\n- 2 -\n")) == figures)
  }

  @Test("Section headings in other words")
  func otherHeadings() throws {
    for heading in ["二、主动公开政府政府信息情况", "二、主动公开政务信息情况", "二、行政机关主动公开政府信息的情况"] {
      #expect(
        try figures("一、工作概况\n全年公开信息120条。\n\(heading)\n\(partTwo)\n三是收到和处理政府信息公开申请情况\n无。") == figures, "\(heading)")
    }
  }

  @Test("Headings that follow each other, where tables were images, give no cell")
  func tablesWereImages() throws {
    let reading = try SampleReport.reading(
      "一、总体情况\n全年公开信息120条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n公开不够及时。")
    #expect(SampleReport.reported(reading).isEmpty)
    #expect(reading.values.allSatisfy { $0.status == .absent && $0.number == nil })
  }

  @Test("Masked digits are no number: a row that misses one cannot be placed")
  func maskedDigits() throws {
    let text = SampleReport.partTwo(
      rules: "0\n0\n0", documents: "**\n1\n12", permits: "*件", penalties: "7", coercion: "1", fees: "0")
    #expect(
      try figures(text) == [
        "0", "0", "0", "ambiguous", "ambiguous", "ambiguous", "unparsable", "7", "1", "0",
      ])
  }
}
