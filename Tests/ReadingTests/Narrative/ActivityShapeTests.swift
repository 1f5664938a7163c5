// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Training, comments, deputies: further shapes and traps")
struct ActivityShapeTests {
  @Test(
    "Training and attendances",
    arguments: [
      NarrativeSentence("举办业务培训3期。", "training_sessions=3"),
      NarrativeSentence("召开培训会两次,培训120人/次。", "training_sessions=2", "trainees=120"),
      NarrativeSentence("組織培訓4場次,參訓人員200余人次。", "training_sessions=4", "trainees=200 at_least"),
      NarrativeSentence("先后开展业务培训五次。", "training_sessions=5"),
      NarrativeSentence("召开专题会议4次,研究培训计划。"),
      NarrativeSentence("组织4名干部参加培训。"),
      NarrativeSentence("领导出席新闻发布会25人次。"),
      NarrativeSentence("接待群众咨询3000余人次。"),
      NarrativeSentence("每季度培训1次。"),
      NarrativeSentence("累计培训覆盖率100%。"),
    ])
  func trainingAndAttendances(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Comments of the public",
    arguments: [
      NarrativeSentence("征集意见建议35条。", "public_comments=35"),
      NarrativeSentence("收集到意见和建议十二条。", "public_comments=12"),
      NarrativeSentence("徵集群眾意見建議20餘條。", "public_comments=20 at_least"),
      NarrativeSentence("采纳意见建议8条。"),
      NarrativeSentence("办理人大代表建议8件。", "npc_suggestions=8"),
      NarrativeSentence("主动公开征集意见3次。"),
      NarrativeSentence("问卷调查回收意见表120份。"),
    ])
  func commentsOfThePublic(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Deputies",
    arguments: [
      NarrativeSentence("办理答复人大代表建议5件(38号、39号),政协委员提案2件(77号、90号)。", "npc_suggestions=5", "cppcc_proposals=2"),
      NarrativeSentence("辦理人大代表建議1件、政協委員提案3件。", "npc_suggestions=1", "cppcc_proposals=3"),
      NarrativeSentence("公开4条人大议案、16条政协提案。", "npc_suggestions=4", "cppcc_proposals=16"),
      NarrativeSentence("答复办理提案议案共7件。"),
      NarrativeSentence("建议提案答复34篇。"),
      NarrativeSentence("公开人大代表建议、政协委员提案办理结果10余件。"),
      NarrativeSentence("人大代表5人参加座谈。"),
      NarrativeSentence("政协委员12名。"),
    ])
  func deputies(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
