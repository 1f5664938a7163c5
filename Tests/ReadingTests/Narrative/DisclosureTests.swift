// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Published items in made-up sentences")
struct DisclosureTests {
  @Test(
    "Totals and channels",
    arguments: [
      NarrativeSentence("全年主动公开政府信息217条。", "disclosure.total_posts=217"),
      NarrativeSentence("2024年共公开信息61条。", "disclosure.total_posts=61"),
      NarrativeSentence("全年公开政府信息上千条。", "disclosure.total_posts=1000 vague"),
      NarrativeSentence("全年公开政府信息数百条。", "disclosure.total_posts=100 vague"),
      NarrativeSentence("主动公开政府信息约150条。", "disclosure.total_posts=150 vague"),
      NarrativeSentence("累计发布各类信息158条(其中门户网站公开信息92条,新媒体发布信息66条)。", "disclosure.total_posts=158", "website_posts=92"),
      NarrativeSentence(
        "主动公开政府信息80条,其中政府网站30条、微信公众号20条、公示栏30条。", "disclosure.total_posts=80", "website_posts=30", "wechat_posts=20",
        "other_media_posts=30"),
      NarrativeSentence("在县政府门户网站发布信息42条,通过“云上清河”微信公众号推送信息212条。", "website_posts=42", "wechat_posts=212"),
      NarrativeSentence("政府网站:发布信息42条。微信公众号:发布信息12条。", "website_posts=42", "wechat_posts=12"),
      NarrativeSentence("通过“清河发布”微博推送379条,“清河政府网”微信推送信息268条。", "other_media_posts=379", "wechat_posts=268"),
      NarrativeSentence("门户网站、“清河发布”公众号发布各类信息2.96万条。", "disclosure.total_posts=29600"),
      NarrativeSentence("我镇在政务网共发布了22条信息。", "website_posts=22"),
      NarrativeSentence("视频号发布超160个视频。", "other_media_posts=160 at_least"),
      NarrativeSentence("“清河发布”发布政务微信信息214、视频信息39条。", "wechat_posts=214"),
      NarrativeSentence("在门户网站通过工作动态等栏目公开政府信息260余", "website_posts=260 at_least"),
      NarrativeSentence("公开解读材料19份,其中多媒体解读7份。", "policy_interpretations=19"),
      NarrativeSentence("发布政策解读5条。", "policy_interpretations=5"),
    ])
  func counts(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "What is no count of published items",
    arguments: [
      NarrativeSentence("完成1200余条存量信息梳理归档。"),
      NarrativeSentence("公开财政信息3条。"),
      NarrativeSentence("网站总点击量171593次,阅读数超31万次。"),
      NarrativeSentence("撤回过期信息20条。"),
      NarrativeSentence("在网站开设专栏3个。"),
      NarrativeSentence("报送信息75件,被媒体采用12条。"),
      NarrativeSentence("网址http://www.example.cn/2024/8888.html,阅读4025次。"),
      NarrativeSentence("主动公开信息较上年增加35条。"),
      NarrativeSentence("每月发布信息不少于8条。"),
      NarrativeSentence("主动公开政府信息第12条所列内容。"),
      NarrativeSentence("南方平台目前订阅9152,年内发布信息125条。"),
    ])
  func noCounts(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
