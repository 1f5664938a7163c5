// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TestSupport
import Testing
import TextDecoding

@testable import Reading

@Suite("Outline of a report")
struct OutlineReaderTests {
  private func outline(_ text: String) throws -> ReportOutline {
    OutlineReader.outline(of: ReportText(decoded: try DecodedText(bytes: Array(text.utf8))))
  }

  @Test func emptyTextHasNoParts() throws {
    let outline = try outline("")
    #expect(outline.headings.isEmpty && outline.prose.isEmpty && outline.tables.isEmpty && outline.firstLine == 0)
  }

  @Test func rowsOfTableThreeAreNoHeadings() throws {
    let outline = try outline(
      """
      首页 > 政府信息公开 > 年度报告
      某某镇2024年政府信息公开工作年度报告
      一、总体情况
      全年主动公开信息12条。
      二、主动公开政府信息情况
      第二十条第（一）项
      规章
      0
      三、收到和处理政府信息公开申请情况
      申请人情况
      一、本年新收政府信息公开申请数量
      0
      二、上年结转政府信息公开申请数量
      三、本年度办理结果
      四、结转下年度继续办理
      0
      四、政府信息公开行政复议、行政诉讼情况
      行政复议
      行政诉讼
      0
      五、存在的主要问题及改进情况
      一、主要问题。公开不及时。
      二、改进情况。加强学习。
      六、其他需要报告的事项
      无。
      """)
    #expect(outline.headings.map(\.line) == [3, 5, 9, 17, 21, 24])
    #expect(outline.headings.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(outline.firstLine == 1)
    #expect(outline.tables == [5..<8, 9..<16, 17..<20])
    #expect(
      outline.prose == [
        .init(section: 0, lines: 1..<2), .init(section: 1, lines: 3..<4), .init(section: 5, lines: 21..<23),
        .init(section: 6, lines: 24..<25),
      ])
  }

  @Test(arguments: [
    ("一、工作概况", 1), ("一、总体概述", 1), ("一、工作基本情况", 1), ("三是收到和处理政府信息公开申请情况", 3),
    ("主动公开政府信息情况", 2), ("## 五、存在问题及改进情况", 5), ("二、加强组织领导", nil), ("六、其他需要报告的事项：无", 6),
    ("四、结转下年度继续办理", nil), ("五．政府信息公开工作存在的主要问题和改进措施", 5),
  ])
  func wordings(line: String, number: Int?) throws {
    #expect(try outline("开头\n\n" + line + "\n\n内容").headings.first?.number == number)
  }

  @Test func sentenceBehindAHeadingIsRunningText() throws {
    let sentence = "二、主动公开政府信息情况。" + String(repeating: "本年主动公开政府信息若干条，内容完整。", count: 4)
    let outline = try outline("标题\n" + sentence)
    #expect(outline.headings.map(\.number) == [2])
    #expect(outline.prose == [.init(section: 2, lines: 1..<2)])
  }

  @Test("Section lines of the seeds", .enabled(if: ProjectFolder.hasShared, "needs ../shared"))
  func seeds() throws {
    for row in try SeedReports.rows("gold/documents.csv") {
      let name = row["seed_file"] ?? ""
      let outline = OutlineReader.outline(of: try SeedReports.text("seeds/\(name)"))
      let lines = outline.headings.map { String($0.line) }.joined(separator: "|")
      #expect(lines == row["section_lines_1_to_6"], "\(name)")
      let title = Int(row["title_line"] ?? "") ?? 0
      #expect(outline.firstLine == (title > 0 ? title - 1 : 2), "\(name)")
      #expect(outline.tables.count == 3, "\(name): \(outline.tables)")
    }
  }
}
