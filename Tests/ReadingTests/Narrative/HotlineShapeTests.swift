// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("12345 and other telephones: further shapes and traps")
struct HotlineShapeTests {
  @Test(
    "Counts of cases: other shapes",
    arguments: [
      NarrativeSentence("今年共收到12345热线转办件41件,已全部办结。", "received=41"),
      NarrativeSentence("12345热线派发到我镇电子工单203件,均及时回复。", "received=203"),
      NarrativeSentence("全街共受理12345便民服务平台批转办件1,904件。", "received=1904"),
      NarrativeSentence("承接“12345”热线工单九十六件。", "received=96"),
      NarrativeSentence("受理12345热线工单一千二百件。", "received=1200"),
      NarrativeSentence("12345热线工单廿三件均已受理。", "received=23"),
      NarrativeSentence("受理12345热线工单廿三件。", "received=23"),
      NarrativeSentence("办结12345热线工单２０８件。", "closed=208"),
      NarrativeSentence("全年办结12345政风热线318件、局长信箱44件。", "closed=318"),
      NarrativeSentence("12345热线受理事项612件(次),办结610件(次)。", "received=612", "closed=610"),
      NarrativeSentence("受理網民留言12件,辦結12345熱線工單87件。", "closed=87"),
      NarrativeSentence("12345政務服務便民熱線共接到有效訴求5013件。", "received=5013"),
      NarrativeSentence("12345熱線受理訴求逾三百件,辦結率100%。", "on_time_rate=100", "received=300 at_least"),
      NarrativeSentence("2024年12345热线工单办结120件。", "closed=120"),
      NarrativeSentence("受理2024年12345热线工单120件。", "received=120"),
      NarrativeSentence("4.12345热线受理工单56件。", "received=56"),
      NarrativeSentence("第三季度受理12345热线工单44件。", "received=44 part_year"),
      NarrativeSentence("截至目前,受理12345热线工单44件。", "received=44 to_date"),
      NarrativeSentence("12345热线受理工单突破2万件。", "received=20000 at_least"),
      NarrativeSentence("12345热线受理工单不足百件。", "received=100 at_most"),
      NarrativeSentence("12345热线受理工单300件以内。", "received=300 at_most"),
      NarrativeSentence("受理群众诉求900件,其中12345热线310件。", "received=310"),
    ])
  func countsOfCasesOther(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "12345 named by the heading or by the sentence before",
    arguments: [
      NarrativeSentence("12345热线办理情况\n全年共受理群众诉求77件,办结76件。", "received=77", "closed=76"),
      NarrativeSentence("(六)做好12345热线工作\n今年受理工单31件。", "received=31"),
      NarrativeSentence("认真做好12345热线办理。全年受理工单58件,办结率100%。", "received=58", "on_time_rate=100"),
      NarrativeSentence("认真做好12345热线办理。全年受理群众诉求58件。"),
      NarrativeSentence("认真做好12345热线办理。全年受理群众来信58件。"),
      NarrativeSentence("12345热线办理情况\n全年受理政府信息公开申请6件。", "applications.received=6"),
      NarrativeSentence("12345热线与县长信箱办理情况\n全年受理诉求6件。"),
      NarrativeSentence("清河镇12345热线\n全年召开会议6次。"),
    ])
  func casesNamedByThe(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Traps of bulletins",
    arguments: [
      NarrativeSentence("9月份12345热线受理诉求500件,其中12345前台即时办结300件。", "received=500 part_year"),
      NarrativeSentence("12345热线受理工单涉及34个单位,其中东镇17件,西镇5件。"),
      NarrativeSentence("留言板来信1件、12345平台转派工单5件。"),
      NarrativeSentence("12345热线受理留言板相关诉求17件。"),
      NarrativeSentence("呈报12345热线日报31期、周报4期。"),
      NarrativeSentence("12345热线直接答复7000余人次。"),
      NarrativeSentence("受理12345工单1 204件。"),
      NarrativeSentence("12345热线受理工单3件/日。"),
      NarrativeSentence("12345热线办结率由98%升至99%。", "on_time_rate=99"),
      NarrativeSentence("办理12345热线工单8件,第三方回访满意率从90%提高到97%。", "received=8", "satisfaction_rate=97"),
      NarrativeSentence("12345热线工单第10件22345。"),
      NarrativeSentence("拨打12345热线可查询2024年120件事项。"),
    ])
  func trapsOfBulletins(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Late cases and rates",
    arguments: [
      NarrativeSentence("受理12345工单90件,逾期3件。", "received=90", "overdue=3"),
      NarrativeSentence("受理12345工单90件,未发生超期办结。", "received=90", "overdue=0 none_by_statement"),
      NarrativeSentence("受理12345工单90件,无超时限工单。", "received=90", "overdue=0 none_by_statement"),
      NarrativeSentence("答复政府信息公开申请6件,无逾期。", "applications.handled=6"),
      NarrativeSentence("杜绝12345工单逾期现象。"),
      NarrativeSentence("办理12345工单12件,逾期率0%。", "received=12"),
      NarrativeSentence(
        "12345工单办理及时率99.5%,回复率100%,群众满意度97.2%。", "on_time_rate=99.5", "reply_rate=100", "satisfaction_rate=97.2"),
      NarrativeSentence("受理12345工单50件,回复率达98%。", "received=50", "reply_rate=98"),
      NarrativeSentence("受理12345工单50件,按期办结率为96%。", "received=50", "on_time_rate=96"),
      NarrativeSentence("不断提高12345工单办结率、满意率。"),
      NarrativeSentence("12345工单受理5件。政府信息公开申请答复率100%。", "received=5"),
      NarrativeSentence("12345工单即时办结率85%。"),
      NarrativeSentence("主动公开率100%,解读率100%。"),
    ])
  func lateCasesAndRates(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "The township's own telephone",
    arguments: [
      NarrativeSentence("值班电话全年接听群众来电88次。", "hotline_local.calls=88"),
      NarrativeSentence("监督电话共受理群众反映事项12件。", "hotline_local.calls=12"),
      NarrativeSentence("公布办公电话0571-86624908,咨询电话8950766。"),
      NarrativeSentence("县长热线转办事项12件。"),
      NarrativeSentence("通过便民服务热线公开信息12条。"),
    ])
  func theTownshipsOwnTelephone(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
