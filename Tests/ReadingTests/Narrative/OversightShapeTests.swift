// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Oversight, fees, documents: further shapes and traps")
struct OversightShapeTests {
  @Test(
    "Accountability, searches, problems",
    arguments: [
      NarrativeSentence("无责任追究问题发生。", "accountability.cases=0 none_by_statement"),
      NarrativeSentence("责任追究2人次。", "accountability.cases=2"),
      NarrativeSentence("未出現因信息公開不到位被問責的情況。", "accountability.cases=0 none_by_statement"),
      NarrativeSentence("完善责任追究制度3项。"),
      NarrativeSentence("全年未发生失泄密事件。"),
      NarrativeSentence("问责条例学习4次。"),
      NarrativeSentence("开展错敏字排查12次。", "privacy_checks=12"),
      NarrativeSentence("組織開展隱私信息排查三次,發現問題及時處理。", "privacy_checks=3"),
      NarrativeSentence("开展隐私排查,整改5处。"),
      NarrativeSentence("开展安全隐患排查20次。"),
      NarrativeSentence("开展保密培训2次。", "training_sessions=2"),
      NarrativeSentence("针对考核指出的4类问题完成整改。", "rectified_issue_types=4"),
      NarrativeSentence("整改更新不及时等五类问题。", "rectified_issue_types=5"),
      NarrativeSentence("公开7大类信息。"),
      NarrativeSentence("完成问题整改6个。"),
      NarrativeSentence("第三类问题已整改。"),
    ])
  func accountabilitySearchesProblems(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Fees and documents",
    arguments: [
      NarrativeSentence("发出信息处理费收费通知2件,实收300元。", "info_fee.notices=2", "info_fee.collected=300"),
      NarrativeSentence("本年度未發出收費通知,未收取信息處理費。", "info_fee.collected=0 none_by_statement"),
      NarrativeSentence("信息处理费收取0元。", "info_fee.collected=0"),
      NarrativeSentence("行政事业性收费18.9万元。"),
      NarrativeSentence("公开收费标准0项,收费金额4.043万元。"),
      NarrativeSentence("财政预算5500万元。"),
      NarrativeSentence("制发规范性文件两件,现行有效规范性文件11件。", "normative.issued=2", "normative.in_force=11"),
      NarrativeSentence("本鎮本年度未出臺規範性文件,無須備案審查。", "normative.issued=0 none_by_statement"),
      NarrativeSentence("新制定行政规范性文件4件,废止1件。", "normative.issued=4"),
      NarrativeSentence("现行有效的规范性文件5件。", "normative.in_force=5"),
      NarrativeSentence("无现行有效规范性文件。", "normative.in_force=0 none_by_statement"),
      NarrativeSentence("公开规范性文件30件。"),
      NarrativeSentence("清理规范性文件12件。"),
      NarrativeSentence("规范性文件公开率100%。"),
      NarrativeSentence("依据国办发〔2021〕30号文件。"),
    ])
  func feesAndDocuments(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
