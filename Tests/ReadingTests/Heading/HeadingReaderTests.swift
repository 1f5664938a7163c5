// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite("Headings of made-up reports")
struct HeadingReaderTests {
  private func heading(_ string: String, _ options: ReadingOptions = ReadingOptions()) throws -> DocumentHeading {
    let sample = try ReportSample(string)
    return HeadingReader.heading(of: sample.text, outline: sample.outline, options: options)
  }

  private static let body = "\n一、总体情况\n本镇按照要求做好公开工作。\n二、主动公开政府信息情况\n"

  @Test(arguments: [
    ("示例县清河镇人民政府2024年政府信息公开工作年度报告", "示例县", "清河镇人民政府", 2024),
    ("2024年清河镇政府信息公开工作年度报告", "", "清河镇人民政府", 2024),
    ("清河镇 ２０２４ 年政府信息公开工作年度报告", "", "清河镇人民政府", 2024),
    ("清河街道办事处二〇二三年度政府信息公开工作年度报告", "", "清河街道办事处", 2023),
    ("清河乡人民政府关于2022年政府信息公开工作情况的报告", "", "清河乡人民政府", 2022),
    ("清河镇人民政府202020年政府信息公开工作年度报告", "", "清河镇人民政府", 2020),
    ("清河镇2023年政府信息公开 工作告年度报", "", "清河镇人民政府", 2023),
    ("首页 > 公开年报 > 清河镇2021年政府信息公开工作年度报告", "", "清河镇人民政府", 2021),
  ])
  func titles(title: String, county: String, authority: String, year: Int) throws {
    let heading = try heading(title + Self.body)
    #expect(heading.county == county)
    #expect(heading.authorityName == authority)
    #expect(heading.year == year)
    #expect(heading.titleLine == 1)
  }

  @Test(
    "A title on two lines",
    arguments: [
      "清河镇人民政府\n2024年政府信息公开工作年度报告", "清河镇人民政府2024年政府信息公开\n工作年度报告",
    ])
  func brokenTitle(title: String) throws {
    let heading = try heading(title + Self.body)
    #expect(heading.title == "清河镇人民政府2024年政府信息公开工作年度报告")
    #expect(heading.authorityName == "清河镇人民政府")
    #expect(heading.titleLine == 1)
  }

  @Test("The site's county above a bare title is not the authority")
  func siteAboveTitle() throws {
    let heading = try heading("示例县人民政府\n2024年政府信息公开工作年度报告" + Self.body)
    #expect(heading.authorityName == "")
    #expect(heading.county == "示例县")
    #expect(heading.countyEvidence == .pageHeader)
    #expect(heading.year == 2024)
  }

  @Test("我镇 alone stays unresolved, unless the caller knows")
  func unresolved() throws {
    let text = "2024年政府信息公开工作年度报告\n一、总体情况\n2024年,我镇做好公开工作。\n二、主动公开政府信息情况\n"
    #expect(try heading(text).authorityName == "")
    let assumed = try heading(text, ReadingOptions(assumedCounty: "示例县", assumedAuthority: "清河镇人民政府"))
    #expect(assumed.authorityName == "清河镇人民政府")
    #expect(assumed.authorityEvidence == .option)
    #expect(assumed.county == "示例县")
  }

  @Test("The signature names the authority when the title does not")
  func signature() throws {
    let text =
      "2024年政府信息公开工作年度报告\n一、总体情况\n我镇做好公开工作。\n六、其他需要报告的事项\n无。\n清河镇人民政府\n2025年1月8日\n"
    let heading = try heading(text)
    #expect(heading.authorityName == "清河镇人民政府")
    #expect(heading.authorityEvidence == .signature)
    #expect(heading.signedOn == "2025-01-08")
    #expect(heading.findings.contains { $0.rule == "F4.authority" && $0.severity == .warning })
  }

  @Test(
    "Periods, whole and damaged",
    arguments: [
      "统计期限自2024年1月1日起至2024年12月31日止", "所列数据统计期限为2024年1月1日至12月31日", "统计数据自20241月1日至2024年12月31日",
      "所列数据为202411日起至20241231日", "统计时限:202411日—1231日", "数据统计期限为2024.1.1-2024.12.31", "统计期限为2024年1月至12月",
      "数据统计期限为 2024 11日到1231日",
      "统计时间为2024-01-01至2024-12-31", "统计期限自二〇二四年一月一日至十二月三十一日",
    ])
  func periods(sentence: String) throws {
    let years = "2024年,"
    let heading = try heading("清河镇政府信息公开工作年度报告\n\(years)\(sentence)。" + Self.body)
    if !sentence.contains("二〇") {
      #expect(heading.periodStart == "2024-01-01")
      #expect(heading.periodEnd == "2024-12-31")
      #expect(heading.yearEvidence == [.period])
    }
    #expect(heading.year == 2024)
  }

  @Test("Dates of publication lose their time; the page's own date is evidence for nothing")
  func dates() throws {
    let heading = try heading(
      "2023年11月5日 星期天\n清河镇2024年政府信息公开工作年度报告\n发布日期：2025-01-15 19:53:00 来源：示例县清河镇 阅读次数：2025" + Self.body)
    #expect(heading.pageHeaderDate == "2023-11-05")
    #expect(heading.publishedOn == "2025-01-15")
    #expect(heading.year == 2024)
    #expect(heading.county == "示例县")
    #expect(heading.findings.map(\.rule) == ["F3.header_date", "F5.period_stated"])
  }

  @Test("Title and period that differ are an error; the text and the publication decide")
  func conflict() throws {
    let heading = try heading(
      "清河镇2020年政府信息公开工作年度报告\n发布时间:2022-01-10\n统计期限为2021年1月1日至2021年12月31日。\n一、总体情况\n2021年,本镇公开信息。\n二、主动公开政府信息情况\n")
    #expect(heading.year == 2021)
    #expect(heading.yearEvidenceText == "period")
    let finding = try #require(heading.findings.first)
    #expect(finding.rule == "F1.year_consistency" && finding.severity == .error && finding.line == 3)
  }

  @Test("The county of a county's own report is itself")
  func countyOfItself() throws {
    let heading = try heading("首页 > 年报\n示例县人民政府2023年政府信息公开工作年度报告" + Self.body.replacing("本镇", with: "全县"))
    #expect(heading.authorityName == "示例县人民政府" && heading.county == "示例县")
  }

  @Test(
    "Rules, notices and explanations have no title of a report",
    arguments: [
      "清河镇2024年政府信息公开工作年度报告制度", "关于做好2024年政府信息公开工作年度报告编制的通知", "清河镇2024年政府信息公开工作年度报告解读",
      "政府信息公开工作年度报告格式", "清河镇召开2024年政府信息公开工作报告培训会",
    ])
  func otherTitles(line: String) throws {
    #expect(try heading(line + "\n请认真执行。\n").title == "")
  }

  @Test("Laws, telephones, plans and counts are no years")
  func noYears() throws {
    let heading = try heading(
      "清河镇政府信息公开工作年度报告\n根据《条例》(2019年修订)和国办函〔2020〕109号,电话0745-2024202,阅读2023次。" + Self.body)
    #expect(heading.year == nil)
  }

  @Test("Nothing", arguments: ["", "\n\n", "清河镇", "。", "2024"])
  func degenerate(text: String) throws {
    let heading = try heading(text)
    #expect(heading.title == "" && heading.year == nil && heading.authorityName == "")
  }
}
