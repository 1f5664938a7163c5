// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import Testing

@testable import Reading

@Suite("What is a report and what is none")
struct DocumentRecognitionTests {
  private func read(_ text: String) -> ReportReader.FileReading {
    ReportReader().read(Array(text.utf8), from: SourceFile(path: "甲.txt", location: "甲.txt"))
  }

  @Test(
    "Refused, with what it is",
    arguments: [
      (
        "甲乡人民政府信息公开工作年度报告制度\n(试行)\n第一条 为落实有关规定,制定本制度。\n第二条 乡政府每年年初编写报告。\n第三条 报告包括主动公开情况。\n第四条 本制度自印发之日起执行。",
        OtherDocument.rules
      ),
      ("甲镇政府信息公开工作年度报告制度\n为做好这项工作,特制定本制度。\n一、报告每年一月底前公布。\n二、报告内容包括数量和类别。", .rules),
      (
        "第一条 各部门编写年度报告。\n第二条 年度报告包括以下内容\n一、主动公开政府信息的情况\n二、依申请公开政府信息的情况\n五、存在的主要问题及改进情况\n第三条 三月底前报送。\n第四条 本制度自发布之日起施行。",
        .rules
      ),
      ("甲县人民政府办公室关于做好2024年度政府信息公开工作年度报告编制发布工作的通知\n各乡镇:\n请按格式编写,一月二十日前报送,并在网站发布。\n一、报告内容\n二、报送时间", .notice),
      ("某办公室关于印发《政府信息公开工作年度报告格式》的通知\n现印发给你们,请认真执行,格式见附件,填写时不得改动表头。\n一、总体情况\n二、主动公开政府信息情况", .notice),
      ("甲镇政府信息公开指南\n为了方便群众,编制本指南,每年更新一次,欢迎到镇政府查阅。\n一、公开范围\n二、申请办法", .guide),
      ("根据有关规定,制定本公开指南,方便公民、法人和其他组织获取本镇的政府信息。\n一、公开主要内容\n二、公开渠道", .guide),
      ("甲镇基层政务公开标准目录\n序号 |\n公开事项 |\n1 |\n政府文件 |", .catalogue),
      ("甲镇2024年政府信息公开工作年度报告解读\n一、背景\n为便于公众理解年度报告,现将有关情况说明如下,供大家参考。\n二、主要内容\n全年公开信息若干条。", .explanation),
      ("11月份,12345政务服务便民热线共受理群众各类诉求2844件,其中咨询类1245件,投诉类19件,其余为求助。", .hotline),
      ("甲县12345热线2025年第二季度运行情况\n一、业务受理情况\n共受理事项3136宗,办结2477宗,在办659宗,办结率78.98%,群众较为满意。", .hotline),
      ("甲局2024年政务公开工作总结\n一年来各科室认真落实要求,公开内容更加丰富,现将工作开展的主要做法和成效总结如下。", .summary),
      ("近日,甲镇召开政府信息公开年度报告编制培训会,各村负责人参加,会议讲解了填表办法和时间要求。", .news),
      (
        "甲镇2023年政府信息公开工作年度报告 2024-01-20\n乙镇2023年政府信息公开工作年度报告 2024-01-19\n丙乡2023年政府信息公开工作年度报告 2024-01-18\n丁街道2023年政府信息公开工作年度报告",
        .links
      ),
      ("会议通知\n请各村按时参加。", .unknown),
    ])
  func refused(text: String, kind: OtherDocument) throws {
    let reading = read(text)
    #expect(reading.records.isEmpty)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "L10.not_a_report" && finding.code == kind.rawValue && finding.severity == .warning)
  }

  @Test(
    "Never refused",
    arguments: [
      // A title and section one.
      "甲镇2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息若干条。",
      // A title alone: the rest is an image.
      "甲镇2024年政府信息公开工作年度报告\n",
      // No title, official sections, links to other documents around.
      "政府信息公开指南\n政府信息公开制度\n政府信息公开年报\n一、总体情况\n2024年,我镇公开信息若干条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况",
      // Before 2019: no tables, other sections.
      "2016年甲镇政府信息公开工作年度报告\n根据条例编写本报告。\n一、概述\n我镇公开信息若干条。\n二、主动公开政府信息的情况\n三、复议、诉讼和申诉情况",
      // Everything in one line.
      "由甲县甲镇人民政府党政办公室负责编制本报告。 一、总体情况 (一)主动公开情况。 2024年公开信息若干条。 二、主动公开政府信息情况 见下表。",
      // The notice it follows is named above it.
      "按照县政府办公室《关于做好年度报告编制公布工作的通知》要求,现将甲镇2022年度政府信息公开工作报告如下:\n一、总体情况\n公开信息若干条。",
      // Only a caption of the form.
      "第二十条第(一)项 |\n",
      // Its own explanation is linked below.
      "甲镇2024年政府信息公开工作年度报告\n一、总体情况\n公开信息若干条。\n二、主动公开政府信息情况\n相关解读:甲镇2024年政府信息公开工作年度报告解读",
    ])
  func accepted(text: String) {
    let reading = read(text)
    #expect(reading.records.count == 1 && reading.findings.isEmpty, "\(reading.findings)")
  }

  @Test("Reports that end early are still two when both have titles")
  func shortReportsInOneFile() {
    let one = "甲镇2024年政府信息公开工作年度报告\n一、总体情况\n我镇公开信息若干条。\n二、主动公开政府信息情况\n"
    let other = one.replacing("甲镇", with: "乙乡")
    let records = read(one + "\n" + other).records
    #expect(records.map(\.document.authorityName) == ["甲镇人民政府", "乙乡人民政府"])
    // A title that is printed twice is one report.
    #expect(read("甲镇2024年政府信息公开工作年度报告\n" + one).records.count == 1)
  }

  @Test("A heading of section two in the middle of other work is no report")
  func strayHeading() {
    #expect(read("甲局服务工作总结\n一是优化窗口设置,提高效率,群众办事更加方便,得到好评。\n二是不断完善主动公开目录。\n").records.isEmpty)
  }
}
