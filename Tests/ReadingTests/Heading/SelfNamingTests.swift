// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite("Reports that name their author in a sentence")
struct SelfNamingTests {
  private func heading(_ string: String) throws -> DocumentHeading {
    let sample = try ReportSample(string)
    return HeadingReader.heading(of: sample.text, outline: sample.outline)
  }

  private static let rest = "\n一、总体情况\n公开信息若干条。\n二、主动公开政府信息情况\n"

  @Test(arguments: [
    ("现公布甲县清河镇2023年政府信息公开工作年度报告。", "清河镇人民政府", "甲县", 2023),
    ("特向社会公布清河街道2021年度信息公开年度报告。", "清河街道办事处", "", 2021),
    ("现将乙阳市丙阳区文化和旅游局2024年政府信息公开工作年度报告公布如下:", "文化和旅游局", "丙阳区", 2024),
    ("形成了《推广词@:清河镇人民政府2023年政府信息公开工作年度报告》,数据真实。", "清河镇人民政府", "", 2023),
    ("本报告全面总结乙阳市丙阳区人民政府清河街道办事处2025年政府信息公开工作情况。", "清河街道办事处", "丙阳区", 2025),
    ("现将2022年度甲远县林业局政府信息公开工作报告如下:", "林业局", "甲远县", 2022),
    ("编制2022年度清河乡政府信息公开年度报告如下。", "清河乡人民政府", "", 2022),
    ("本报告由甲县清河镇人民政府综合指挥室(党政办公室)负责编制,期限为2024年1月1日至12月31日。", "清河镇人民政府", "甲县", 2024),
    ("本报告2020年编写,如有疑问,请与甲县清河镇党政综合办公室联系(电话:0455-3391234)。", "清河镇人民政府", "甲县", 2020),
    ("统计期限为2022年1月1日至12月31日。如有疑问,请联系:丙阳市丁阳区清河街道办事处(地址略)。", "清河街道办事处", "丁阳区", 2022),
    ("统计期限为2022年1月1日至12月31日。如有疑问,请与清河镇政府信息公开办公室联系。", "清河镇人民政府", "", 2022),
  ])
  func named(sentence: String, authority: String, county: String, year: Int) throws {
    let heading = try heading(sentence + Self.rest)
    #expect(heading.authorityName == authority)
    #expect(heading.authorityEvidence == .body)
    #expect(heading.county == county)
    #expect(heading.year == year)
    #expect(heading.findings.contains { $0.rule == "F4.authority" && $0.code == "weaker_evidence" })
  }

  @Test(
    "Nothing is guessed",
    arguments: [
      "现公布我镇2023年政府信息公开工作年度报告。", "报告公布的方式:政府门户网站政府信息公开年度报告专栏。", "按照县政府办公室《关于做好2023年度政府信息公开年度报告编制工作的通知》要求编写。",
      "提高乡政府工作的透明度,全面推进乡村振兴,推动新型城镇化。", "转发某地信息公开报告,请与某大数据局联系。",
    ])
  func unnamed(sentence: String) throws {
    #expect(try heading("2023年," + sentence + Self.rest).authorityName == "")
  }

  @Test("The year of a quoted title counts; that of last year's report in a list does not")
  func years() throws {
    let own = try heading("编制了2021年政府信息公开年度报告。统计期限自2020年1月1日起至2020年12月31日止。\n一、总体情况\n2021年,公开信息若干条。\n二、主动公开政府信息情况\n")
    #expect(own.year == 2021)
    #expect(own.findings.contains { $0.rule == "F1.year_consistency" && $0.code == "conflict" })
    let listed = try heading("2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开领导信息1条、2021年信息公开年报1条。\n二、主动公开政府信息情况\n")
    #expect(listed.year == 2022)
  }

  @Test("The contact tells the county of a township that the title names")
  func countyOfTitle() throws {
    let heading = try heading("清河镇2023年政府信息公开工作年度报告\n如有疑问,请与甲县清河镇人民政府党政办联系。" + Self.rest)
    #expect(heading.authorityName == "清河镇人民政府" && heading.authorityEvidence == .title)
    #expect(heading.county == "甲县")
  }

  @Test("One township that acts, or one department of 我局, is the author")
  func onlyOneNamed() throws {
    let town = try heading("一、总体情况\n2024年,在县委的领导下,海城镇以公开为常态。\n二、主动公开政府信息情况\n")
    #expect(town.authorityName == "海城镇人民政府")
    let office = try heading("一、总体情况\n2022年,甲阳市自然资源局强化报送工作,我局公开信息若干条。\n二、主动公开政府信息情况\n")
    #expect(office.authorityName == "自然资源局" && office.county == "甲阳市")
    let late = try heading("一、总体情况\n2019年我乡公开信息。\n二、主动公开政府信息情况\n2019年,牛街乡人民政府公开信息3条。\n")
    #expect(late.authorityName == "牛街乡人民政府")
    let two = try heading("一、总体情况\n甲镇以公开为常态,乙镇以公开为常态。\n二、主动公开政府信息情况\n")
    #expect(two.authorityName == "")
  }

  @Test("Words before a county are no part of it")
  func countyBehindVerbs() throws {
    let heading = try heading("清河镇2023年政府信息公开工作年度报告\n一、总体情况\n利用甲安县人民政府门户网站公开信息。\n二、主动公开政府信息情况\n")
    #expect(heading.county == "甲安县")
    let banner = try self.heading("清河苏木2023年政府信息公开工作年度报告\n一、总体情况\n可在甲丙自治旗旗政府网站下载。\n二、主动公开政府信息情况\n")
    #expect(banner.county == "甲丙自治旗")
  }
}
