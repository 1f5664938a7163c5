// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Columns and rows of tables")
struct ColumnQuirkTests {
  private let zeros = Array(repeating: "0", count: 7)

  @Test func totalMayStandBeforeNaturalPersons() throws {
    let reading = try SampleReport.reading(
      """
      申请人情况
      总计
      自然人
      法人或其他组织
      商业企业
      科研机构
      社会公益组织
      法律服务机构
      其他
      一、本年新收政府信息公开申请数量
      5
      3
      2
      0
      0
      0
      0
      """)
    #expect(SampleReport.row(reading, "received") == ["3", "2", "0", "0", "0", "0", "5"])
  }

  @Test func oneHeaderRowWithoutGroups() throws {
    let reading = try SampleReport.reading(
      """
      | 申请人情况 | 自然人 | 商业 企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      | 一、本年新收政府信息公开申请数量 | 3 | 2 | 0 | 0 | 0 | 0 | 5 |
      """)
    #expect(SampleReport.row(reading, "received") == ["3", "2", "0", "0", "0", "0", "5"])
  }

  @Test func groupAloneAboveAWholeHeaderRow() throws {
    let reading = try SampleReport.reading(
      """
      | 申请人情况 | 法人或其他组织 |
      |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      | 一、本年新收政府信息公开申请数量 | 3 | 2 | 0 | 1 | 0 | 0 | 6 |
      """)
    #expect(SampleReport.row(reading, "received") == ["3", "2", "0", "1", "0", "0", "6"])
  }

  @Test func missingTotalColumnIsAbsent() throws {
    let reading = try SampleReport.reading(
      """
      | | 申请人情况 | | | | | |
      |---|---|---|---|---|---|---|
      | | 自然人 | 法人或其他组织 | | | | |
      | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
      | 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 2 |
      """)
    #expect(SampleReport.row(reading, "received") == ["1", "0", "0", "0", "0", "2", "absent"])
    #expect(reading.values.first { $0.cellID == "applications.received.total" }?.place?.line == 5)
  }

  private func shortRows(_ first: String, _ second: String, totals: String) -> String {
    """
    | | | 申请人情况 | | | | | |
    |---|---|---|---|---|---|---|---|
    | | | 自然人 | 法人或其他组织 | | | | |
    | | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
    | 一、本年新收政府信息公开申请数量 | | 1 | 0 | 0 | 0 | 0 | 0 |
    | | (三)不予公开 | 1.属于国家秘密 | \(first) |
    | | | 2.其他法律行政法规禁止公开 | \(second) |
    | | (七)总计 | \(totals) |
    """
  }

  @Test func shortRowsAreAmbiguousWhereReadingsDiffer() throws {
    let zero = "0 | 0 | 0 | 0 | 0"
    let reading = try SampleReport.reading(shortRows(zero, zero, totals: "0 | " + zero))
    #expect(
      SampleReport.row(reading, "outcome.not_disclosed.state_secret") == [
        "ambiguous", "0", "0", "0", "0", "ambiguous", "absent",
      ])
    let finding = try #require(reading.findings.first { $0.rule == "L1.row_too_short" })
    #expect(finding.cells.count == 4 && finding.arguments == [.integer(2), .integer(5), .integer(6)])
  }

  @Test func totalsRefuteAnAlignment() throws {
    // Read from the left a natural person got the refusal, which the totals deny.
    let reading = try SampleReport.reading(
      shortRows("2 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0", totals: "0 | 2 | 0 | 0 | 0 | 0"))
    #expect(
      SampleReport.row(reading, "outcome.not_disclosed.state_secret") == ["absent", "2", "0", "0", "0", "0", "absent"])
    #expect(!reading.findings.contains { $0.rule == "L1.row_too_short" })
  }

  @Test func shortRowsWithoutColumnsAreAmbiguous() throws {
    let reading = try SampleReport.reading(
      "\(SampleReport.applicants)\n一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n1\n二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0")
    #expect(SampleReport.row(reading, "received") == Array(repeating: "ambiguous", count: 7))
    #expect(SampleReport.row(reading, "carried_in") == zeros)
  }

  @Test func tooManyNumbersAreAmbiguous() throws {
    let reading = try SampleReport.reading("第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n0\n4\n第二十条第（六）项")
    #expect(SampleReport.cells(reading, ["licensing.decisions"]) == ["ambiguous"])
    #expect(SampleReport.findings(reading) == ["E5.extra_cells row_too_long"])
  }

  @Test func mergedZeroSpansAllColumns() throws {
    let reading = try SampleReport.reading(
      """
      (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||
      自然人 | 法人或其他组织 | 总计 | |||||||
      商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
      一、本年新收政府信息公开申请数量 | 0 | ||||||||
      二、上年结转政府信息公开申请数量 | 4 | ||||||||
      三、本年度办理结果 | (一)予以公开 | 0 | |||||||
      """)
    #expect(SampleReport.row(reading, "received") == zeros)
    #expect(SampleReport.row(reading, "carried_in") == Array(repeating: "ambiguous", count: 7))
    #expect(SampleReport.row(reading, "outcome.disclosed") == zeros)
    #expect(reading.values.first { $0.cellID == "applications.received.total" }?.confidence == .medium)
  }

  @Test func otherOutcomesInOneRow() throws {
    let reading = try SampleReport.reading(
      """
      \(SampleReport.partTwo(rules: "0\n0\n0", documents: "0\n0\n0", permits: "0", penalties: "0", coercion: "0", fees: "0"))
      \(SampleReport.applicants)
      (五)不予处理
      1.信访举报投诉类申请
      0
      0
      0
      0
      0
      0
      0
      (六)其他处理
      2
      0
      0
      0
      0
      0
      2
      (七)总计
      2
      0
      0
      0
      0
      0
      2
      """)
    #expect(reading.form == .form2021 && reading.values.count == 207)
    #expect(SampleReport.row(reading, "outcome.other.all") == ["2", "0", "0", "0", "0", "0", "2"])
    #expect(SampleReport.row(reading, "outcome.other.misc") == Array(repeating: "absent", count: 7))
    let order = reading.values.map(\.cellID)
    let place = try #require(order.firstIndex(of: "applications.outcome.other.all.natural_person"))
    #expect(order[place - 1] == "applications.outcome.other.misc.total")
    #expect(order[place + 7] == "applications.outcome.total.natural_person")
  }

  @Test func groupsWithoutNumbersAreNoRows() throws {
    let reading = try SampleReport.reading(
      "\(SampleReport.applicants)\n三、本年度办理结果\n(六)其他处理\n3.其他\n0\n0\n0\n0\n0\n0\n0\n(七)\n总计\n0\n0\n0\n0\n0\n0\n0")
    #expect(SampleReport.row(reading, "outcome.other.misc") == zeros)
    #expect(SampleReport.row(reading, "outcome.total") == zeros)
  }

  @Test func reviewTableGoesByOrder() throws {
    let header = "行政复议\n行政诉讼\n结果维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n未经复议直接起诉\n复议后起诉\n"
    let values = (1...15).map(String.init)
    let full = try SampleReport.reading(header + values.joined(separator: "\n"))
    #expect(full.values.filter { $0.number != nil }.map { $0.number?.description ?? "" } == values)
    #expect(full.findings.isEmpty)
    let short = try SampleReport.reading(header + values.prefix(14).joined(separator: "\n"))
    #expect(short.values.count { $0.status == .ambiguous } == 15)
    let row = "| " + values.joined(separator: " | ") + " |"
    let truncated = try SampleReport.reading("| 行政复议 | 行政诉讼 |\n| 结果维持 | 结果 | 其他 | 尚未 | 总计 |\n\(row)")
    #expect(truncated.values.count { $0.number != nil } == 15)
    #expect(SampleReport.findings(truncated) == ["E3.labels label_truncated"])
  }
}
