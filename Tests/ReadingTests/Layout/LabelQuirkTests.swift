// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records
import Testing

@testable import Reading

@Suite("Labels and forms")
struct LabelQuirkTests {
  private let items2019 = """
    第二十条第(五)项
    信息内容
    上一年项目数量
    本年增/减
    处理决定数量
    行政许可
    21
    +19
    40
    其他对外管理服务事项（指行政许可以外的事项，如行政处罚、行政强制、3项备案等）
    9
    -2
    7
    第二十条第(八)项
    信息内容
    上一年项目数量
    本年增/
    行政事业性收费
    1
    0
    第二十条第(九)项
    信息内容
    采购项目数量
    采购总金额
    政府集中采购
    2
    18.3万元
    """

  @Test func formOf2019TakesTheLastNumber() throws {
    let reading = try SampleReport.reading(items2019)
    #expect(reading.form == .form2019 && reading.values.count == 198)
    #expect(
      SampleReport.reported(reading) == [
        "licensing.items_previous=21", "licensing.items_change=19", "licensing.decisions=40",
        "other_services.items_previous=9", "other_services.items_change=-2", "other_services.decisions=7",
        "fees.items_previous=1", "fees.items_change=0", "procurement.projects=2", "procurement.amount=183000",
      ])
    let amount = try #require(reading.values.first { $0.cellID == "procurement.amount" })
    #expect(amount.raw == "18.3万元" && amount.unit == "元" && amount.note == "unit=万元")
  }

  @Test(arguments: [
    "本年新\n制作数量\n本年新\n公开数量\n对外公开总数量", "本年新\n\n制作数量\n\n本年新\n\n公开数量\n\n对外公开总数量", "本年新\n本年新\n对外公开总数量",
    "本年新制作数量\n本年新 公开数量\n对外公开总数量（件）",
  ])
  func splitAndTruncatedHeaders(header: String) throws {
    let reading = try SampleReport.reading("第二十条第(一)项\n信息内容\n\(header)\n规章\n0\n0\n0\n规范性文件\n34\n4\n47")
    #expect(reading.form == .form2019)
    #expect(
      SampleReport.cells(reading, ["made", "newly_published", "published_total"].map { "normative_documents." + $0 })
        == ["34", "4", "47"])
  }

  @Test func footnotesInLabels() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(一)项
      信息内容
      本年制发件数
      本年废止件数
      （包括自然失效和不再按规范性文件管理的12件）
      现行有效件数
      规章（县级无此项）
      0
      0
      0
      行政规范性文件(行政机关制定发布的决定、公告、通告,以及标题采用“规定”“办法”等字样的公文)
      3
      0
      3
      其他主动公开文件(除规范性文件以外的主动公开文件)
      88
      0
      88
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells).prefix(6) == ["0", "0", "0", "3", "0", "3"])
    #expect(SampleReport.findings(reading).contains("E5.extra_cells extra_row"))
  }

  @Test func labelLostWithItsBrackets() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第

      信息内容

      本年制发件数

      本年废止件数

      现行有效件数

      \u{3000}\u{3000}

      0

      1

      2

      行政规范性文件

      3

      4

      5
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells).prefix(6) == ["0", "1", "2", "3", "4", "5"])
    #expect(reading.values[0].method == .position && reading.values[3].method == .label)
    #expect(SampleReport.findings(reading) == ["E3.labels label_lost"])
  }

  @Test func misspeltAndOtherWordings() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第（一）项
      信息内容
      本年制发件数
      本年度止件数
      现行有效件
      规 章
      0
      0
      0
      规范性文件
      1
      0
      1
      第二十条第（五）项
      信息内容
      本年处理决定数量
      行政許可
      6
      三是收到和处理政府信息公开申请情况
      申请人情况
      自然人
      总计
      一、本年新收政府信息公升申请数量
      1
      1
      """)
    #expect(
      SampleReport.cells(reading, SampleReport.partTwoCells).prefix(7) == ["0", "0", "0", "1", "0", "1", "6"])
    #expect(SampleReport.cells(reading, ["applications.received.natural_person"]) == ["1"])
    let codes = SampleReport.findings(reading)
    #expect(codes.contains("E3.labels label_misspelt") && codes.contains("E3.labels label_variant"))
    #expect(reading.values.first { $0.cellID == "applications.received.total" }?.method == .alias)
  }

  @Test func rowsSplitByAProvince() throws {
    let reading = try SampleReport.reading(
      """
      第二十条第(五)项
      信息内容
      上一年项目数量
      本年增/减
      处理决定数量
      行政许可
      1
      0
      5
      其他对外管理服务事项
      行政检查
      4
      0
      4
      行政确认
      2
      0
      2
      """)
    #expect(
      SampleReport.cells(reading, ["licensing.decisions", "other_services.decisions"]) == ["5", "absent"])
    #expect(reading.findings.count { $0.rule == "E5.extra_cells" } == 2)
  }

  @Test func mixedFormsAreSaid() throws {
    let text = items2019 + "\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0"
    let reading = try SampleReport.reading(text)
    #expect(reading.form == .form2019)
    #expect(SampleReport.findings(reading).contains("E3.labels mixed_forms"))
    #expect(SampleReport.cells(reading, ["rules.made"]) == ["absent"])
  }

  @Test func labelsBrokenOverLines() throws {
    let reading = try SampleReport.reading(
      """
      申请人情况
      自然人
      法人或其他组织
      总计
      商业
      企业
      科研
      机构
      社会公
      益组织
      法律服
      务机构
      其他
      1.申请人无正当理由逾期不补正、行
      政机关不再处理其政府信息公开申请
      0
      0
      0
      0
      0
      0
      0
      三、本年度办理结果 （一）予以公开
      1
      0
      0
      0
      0
      0
      1
      """)
    #expect(SampleReport.row(reading, "outcome.other.correction_overdue") == Array(repeating: "0", count: 7))
    #expect(SampleReport.row(reading, "outcome.disclosed") == ["1", "0", "0", "0", "0", "0", "1"])
  }
}
