// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("12345 in made-up sentences")
struct HotlineTests {
  @Test(
    "Counts of cases, received and closed told apart",
    arguments: [
      NarrativeSentence("今年我镇12345政务服务热线工单共办结37件。", "closed=37"),
      NarrativeSentence("通过“12345”便民热线回应并办结群众诉求52件。", "closed=52"),
      NarrativeSentence("全年受理“12345”热线工单216条,办结率98.5%。", "received=216", "on_time_rate=98.5"),
      NarrativeSentence("受理市长热线12345转来事项31个。", "received=31"),
      NarrativeSentence("全年受理和办结12345热线工单1,024件。", "received=1024", "closed=1024"),
      NarrativeSentence("“12345”平台全年共受理咨询投诉9件。", "received=9"),
      NarrativeSentence("全年共承办12345公众热线33件。", "received=33"),
      NarrativeSentence("截至目前,全乡共接12345平台案件17件。", "received=17 to_date"),
      NarrativeSentence("协助处理某某市 12345 热线工单 402 条,涵盖投诉类350条与咨询类 52 条。", "received=402"),
      NarrativeSentence("做好12345热线诉求处置工作,回复热线88条,满意率达99%。", "closed=88", "satisfaction_rate=99"),
      NarrativeSentence("抓好12345市民热线办理工作,2024年全镇承办工单共131件。", "received=131"),
      NarrativeSentence("办理县长信箱来信15件、12345政务服务热线640件、人大代表建议3件。", "received=640", "npc_suggestions=3"),
      NarrativeSentence(
        "12345热线受理群众诉求83件,办结81件,按时办结率97.6%,满意率96%。", "received=83", "closed=81", "on_time_rate=97.6",
        "satisfaction_rate=96"),
      NarrativeSentence("3.12345热线办理情况。全年处理县12345热线群众来电512个。", "received=512"),
      NarrativeSentence("全年办理35件12345热线工单。", "received=35"),
      NarrativeSentence("12345热线工单办理百余件。", "received=100 at_least"),
      NarrativeSentence("受理12345热线工单三十余件,全部办结。", "received=30 at_least"),
      NarrativeSentence("受理12345热线工单两千件。", "received=2000"),
      NarrativeSentence("受理12345热线工单近300件。", "received=300 at_most"),
      NarrativeSentence("受理１２３４５热线工单２６件。", "received=26"),
      NarrativeSentence("2024年1月至6月,受理12345热线工单40件。", "received=40 part_year"),
      NarrativeSentence("截至11月底,受理12345热线工单40件。", "received=40 part_year"),
      NarrativeSentence("1-12月,受理12345热线工单40件。", "received=40"),
      NarrativeSentence("截至2024年12月31日,受理12345热线工单40件。", "received=40"),
      NarrativeSentence("全县12345热线受理工单9876件。", "received=9876 county_total"),
      NarrativeSentence("全年受理12345热线工单1.2万余件。", "received=12000 at_least"),
      NarrativeSentence("响应率、办结率、满意率均达100%,是12345热线的要求。"),
      NarrativeSentence("受理12345工单60件,办结率和满意率均达100%。", "received=60", "on_time_rate=100", "satisfaction_rate=100"),
      NarrativeSentence("受理12345工单60件,办结率、满意率分别达99%、95%。", "received=60", "on_time_rate=99", "satisfaction_rate=95"),
      NarrativeSentence("受理12345工单60件,满意率由90%提高到95%。", "received=60", "satisfaction_rate=95"),
      NarrativeSentence("受理12345工单60件,满意率提高5个百分点。", "received=60"),
      NarrativeSentence("接12345热线案件12件,均按期办理,无逾期现象。", "received=12", "overdue=0 none_by_statement"),
      NarrativeSentence("接12345热线案件12件,其中超期办结2件。", "received=12", "overdue=2"),
    ])
  func counts(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "What is no count of the hotline",
    arguments: [
      NarrativeSentence("依托12345政务服务便民热线、领导信箱等平台,完善受理、转办机制。"),
      NarrativeSentence("办理“12345"),
      NarrativeSentence("完善12345热线闭环机制,明确1个工作日内响应、5个工作日办结。"),
      NarrativeSentence("12345热线平台公布了2024年21个县区的排名。"),
      NarrativeSentence("发放12345热线宣传资料300份,拨打12345热线电话40余次。"),
      NarrativeSentence("12345热线、网络问政共受理群众诉求877件。"),
      NarrativeSentence("回复信箱、“12345”等留言190余条。"),
      NarrativeSentence("受理群众来信来访86件,做好“12345”工作。"),
      NarrativeSentence("推进12315、12331与12345热线互联互通。"),
      NarrativeSentence("12345热线受理疫情相关诉求65件。"),
      NarrativeSentence("12345热线受理工单较上年增加63件。"),
      NarrativeSentence("12345热线月均受理工单70余件。"),
      NarrativeSentence("召开512345热线调度会3次。"),
      NarrativeSentence("12345热线话务量1.1万人次。"),
      NarrativeSentence("完善1 2 3 4 5热线机制,办理3件。"),
      NarrativeSentence("12345市长热线%。"),
      NarrativeSentence("受理县长热线12件。"),
      NarrativeSentence("通过网站、12345热线等渠道公开信息,全年在政府门户网站更新信息14条。", "website_posts=14"),
      NarrativeSentence("12345热线工单已全部办结。"),
      NarrativeSentence("2023年受理12345热线工单77件。"),
      NarrativeSentence("力争12345热线办结率达到100%。"),
      NarrativeSentence("12345热线座席12个,接听来电300人次。"),
      NarrativeSentence("受理12345工单5-8件。"),
      NarrativeSentence("办理人大建议8件、政协提案12件,满意率100%。", "npc_suggestions=8", "cppcc_proposals=12"),
      NarrativeSentence("12345热线受理工单**件。"),
      NarrativeSentence("12345热线第3期简报发布。"),
    ])
  func noCounts(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Other telephones are kept apart",
    arguments: [
      NarrativeSentence("办公热线全年接听来电131次。", "hotline_local.calls=131"),
      NarrativeSentence("24小时服务热线(8951234)受理咨询77次。", "hotline_local.calls=77"),
      NarrativeSentence("办公热线接听98次来电,处理12345热线工单21件。", "hotline_local.calls=98", "received=21"),
    ])
  func otherLines(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
