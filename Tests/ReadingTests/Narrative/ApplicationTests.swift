// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Applications, reviews and oversight in made-up sentences")
struct ApplicationTests {
  @Test(
    "Applications",
    arguments: [
      NarrativeSentence("全年共收到政府信息公开申请7件,均已答复。", "applications.received=7"),
      NarrativeSentence("受理依申请公开信息19件,已答复15件。", "applications.received=19", "applications.handled=15"),
      NarrativeSentence(
        "共受理申请45件,结转上年9件,按时办结54件。", "applications.received=45", "applications.carried_in=9", "applications.handled=54"),
      NarrativeSentence(
        "收到依申请公开件0件,上年度结转办理件0件,共办理完成0件。", "applications.received=0", "applications.carried_in=0",
        "applications.handled=0"),
      NarrativeSentence("全年收到0件依申请。", "applications.received=0"),
      NarrativeSentence("我街道共受理依申请公开7宗。", "applications.received=7"),
      NarrativeSentence("依法处理政府信息公开申请2件。", "applications.handled=2"),
      NarrativeSentence("办理申请38件,结转下年度继续办理6件。", "applications.handled=38"),
      NarrativeSentence("新收到政府信息公开申请02024年结转。", "applications.received=0"),
      NarrativeSentence("本年度未收到政府信息公开申请。", "applications.received=0 none_by_statement"),
      NarrativeSentence("全年无公民、法人提出政府信息公开申请。", "applications.received=0 none_by_statement"),
      NarrativeSentence("未接到群众要求公开的信息。", "applications.received=0 none_by_statement"),
      NarrativeSentence("未收到申请,受理量为0件。", "applications.received=0 none_by_statement"),
      NarrativeSentence("依申请公开方面,在网站公开信息35条。", "website_posts=35"),
      NarrativeSentence("依申请公开渠道畅通,无障碍浏览3次。"),
      NarrativeSentence("收到申请比上年增加1件。"),
      NarrativeSentence("2023年收到政府信息公开申请5件。"),
    ])
  func applications(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Reviews and lawsuits",
    arguments: [
      NarrativeSentence("因信息公开被提起行政复议1件,结果纠正1件。", "review.total=1"),
      NarrativeSentence("行政复议、行政诉讼0件。", "review.total=0", "litigation.total=0"),
      NarrativeSentence("行政复议、行政诉讼2件。"),
      NarrativeSentence("行政复议0件、行政诉讼1件。", "review.total=0", "litigation.total=1"),
      NarrativeSentence(
        "未发生因依申请公开引发的行政复议、行政诉讼。", "review.total=0 none_by_statement", "litigation.total=0 none_by_statement"),
      NarrativeSentence(
        "未发生申请行政复议和提起行政诉讼情况。", "review.total=0 none_by_statement", "litigation.total=0 none_by_statement"),
      NarrativeSentence("行政复议案件20件,全年未引起行政诉讼。", "review.total=20", "litigation.total=0 none_by_statement"),
      NarrativeSentence("防范行政复议和行政诉讼风险。"),
    ])
  func disputes(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Training, comments, deputies, oversight, fees, documents",
    arguments: [
      NarrativeSentence("开展专题培训2次,覆盖86人次。", "training_sessions=2", "trainees=86"),
      NarrativeSentence("举办3期业务培训班,培训60余人次。", "training_sessions=3", "trainees=60 at_least"),
      NarrativeSentence("先后召开两次会议研究部署。"),
      NarrativeSentence("召开会议4次、培训2次。", "training_sessions=2"),
      NarrativeSentence("开展个人隐私信息排查5次。", "privacy_checks=5"),
      NarrativeSentence("开展错敏信息排查四次。", "privacy_checks=4"),
      NarrativeSentence("收集群众意见建议20余条。", "public_comments=20 at_least"),
      NarrativeSentence("答复人大代表建议、政协提案共20件。"),
      NarrativeSentence("人大代表建议、政协提案各3件。", "npc_suggestions=3", "cppcc_proposals=3"),
      NarrativeSentence("其中人大代表建议8件,政协提案12件。", "npc_suggestions=8", "cppcc_proposals=12"),
      NarrativeSentence("完成更新不及时等3类问题整改,整改完成率100%。", "rectified_issue_types=3"),
      NarrativeSentence("本年度未发生因信息公开被追究责任的情况。", "accountability.cases=0 none_by_statement"),
      NarrativeSentence("责任追究0起。", "accountability.cases=0"),
      NarrativeSentence("定期公开考核、社会评价和责任追究情况。"),
      NarrativeSentence("未收取信息处理费。", "info_fee.collected=0 none_by_statement"),
      NarrativeSentence("信息处理费收取情况:无。", "info_fee.collected=0 none_by_statement"),
      NarrativeSentence("发出信息处理费收费通知3件,总金额500元,实际收取400元。", "info_fee.notices=3", "info_fee.collected=400"),
      NarrativeSentence("收取信息处理费0.04万元。", "info_fee.collected=400"),
      NarrativeSentence("依据《政府信息公开信息处理费管理办法》,本年度未收取信息处理费。", "info_fee.collected=0 none_by_statement"),
      NarrativeSentence("制定规范性文件3件,废止规范性文件6件。", "normative.issued=3"),
      NarrativeSentence("未制发规范性文件,现行有效规范性文件2件。", "normative.issued=0 none_by_statement", "normative.in_force=2"),
      NarrativeSentence("公示规范性文件目录2个。"),
    ])
  func others(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
