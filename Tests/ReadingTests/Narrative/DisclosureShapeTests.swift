// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Reading

@Suite("Published items: further shapes and traps")
struct DisclosureShapeTests {
  @Test(
    "Totals",
    arguments: [
      NarrativeSentence("我镇主动公开政府信息数量46条,其中公文14条。", "disclosure.total_posts=46"),
      NarrativeSentence("主动公开政府信息条数921条。", "disclosure.total_posts=921"),
      NarrativeSentence("主动公开政府信息的情况:40条,其内容涉及财政等。", "disclosure.total_posts=40"),
      NarrativeSentence("向社会公布自然资源政府信息累计131条。", "disclosure.total_posts=131"),
      NarrativeSentence("共主动公开职责、机构、动态、政策等各类信息91项(条)。", "disclosure.total_posts=91"),
      NarrativeSentence("全鎮主動公開政府信息四十余條。", "disclosure.total_posts=40 at_least"),
      NarrativeSentence("主动公开信息60条,历年累计公开信息592条。", "disclosure.total_posts=60"),
      NarrativeSentence("公开行政规范性文件42件,人事任免文件106件。"),
      NarrativeSentence("公开工作动态35条。"),
      NarrativeSentence("共公开各类文件991件。"),
      NarrativeSentence("发布组织机构类信息6条,财政类信息9条。"),
      NarrativeSentence("公开政府信息率达100%。"),
      NarrativeSentence("主动公开行政许可事项128条。"),
      NarrativeSentence("删除过期信息1215条。"),
    ])
  func totals(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Website",
    arguments: [
      NarrativeSentence("在县政府外网公开政府信息13条。", "website_posts=13"),
      NarrativeSentence("通过政务网站(/mgz/wzsy/index.html)共主动公开政府信息203条。", "website_posts=203"),
      NarrativeSentence("通过政府信息公开网站公开信息共471条(其中专题专栏135条)。", "website_posts=471"),
      NarrativeSentence("通過政府網站主動公開信息總數863條。", "website_posts=863"),
      NarrativeSentence("在政府网站主动公开政府规章13件。"),
      NarrativeSentence("通过政府网站公开工作动态33条、政策文件4条。"),
      NarrativeSentence("通过网站对年报进行公示,发布人员招聘等公告信息15条。"),
      NarrativeSentence("政府网站受理网民留言15条。"),
      NarrativeSentence("省长热线转办4件、12345热线13件、政务服务网6件。", "received=13"),
      NarrativeSentence("其中政府网站发布新闻类165条。"),
    ])
  func website(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "WeChat",
    arguments: [
      NarrativeSentence("还通过清河发布微信公众号,发布信息977条。", "wechat_posts=977"),
      NarrativeSentence("微信公众号保持常态化运营,全年发布信息502篇。", "wechat_posts=502"),
      NarrativeSentence("通過政務微信發布信息250條。", "wechat_posts=250"),
      NarrativeSentence("公众号发布信息约700条。", "wechat_posts=700 vague"),
      NarrativeSentence("公众号关注人数181761人,阅读量29.4万次。"),
      NarrativeSentence("微信群成员500人,解答问题35条。"),
      NarrativeSentence("注销微信公众号1个。"),
    ])
  func wechat(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Other channels",
    arguments: [
      NarrativeSentence("村务公开栏公示信息400余条。", "other_media_posts=400 at_least"),
      NarrativeSentence("抖音号发布短视频33个。", "other_media_posts=33"),
      NarrativeSentence("通過政務微博發布信息178條。", "other_media_posts=178"),
      NarrativeSentence("张贴宣传海报200余份,悬挂标语12条。"),
      NarrativeSentence("发放宣传手册、宣传单页及口袋书8000余份。"),
      NarrativeSentence("今日头条、每日头条等媒体上发布信息80条。", "other_media_posts=80"),
      NarrativeSentence("呈报日报31期。"),
      NarrativeSentence("设立公开栏49处。"),
    ])
  func otherChannels(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Interpretations",
    arguments: [
      NarrativeSentence("主动公开信息80条,其中政策解读3条,镇文件2条。", "disclosure.total_posts=80", "policy_interpretations=3"),
      NarrativeSentence("发布政策解读稿件11篇。", "policy_interpretations=11"),
      NarrativeSentence("本鎮發布政策解讀信息6份,內容詳實。", "policy_interpretations=6"),
      NarrativeSentence("制作发布动漫等多形式解读材料188个。", "policy_interpretations=188"),
      NarrativeSentence("公开政策文件及解读10条。"),
      NarrativeSentence("政策解读率100%。"),
      NarrativeSentence("开展政策解读培训2次。", "training_sessions=2"),
      NarrativeSentence("设立政策解读专栏1个。"),
    ])
  func interpretations(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Further totals and traps",
    arguments: [
      NarrativeSentence("通过网站及政务新媒体主动公开907条。", "disclosure.total_posts=907"),
      NarrativeSentence("通过政府网站、微信公众号和报刊发布动态、服务、重点领域等各类信息1060条。", "disclosure.total_posts=1060"),
      NarrativeSentence("发布法定主动公开内容1条。"),
      NarrativeSentence("信息公开发布量2585条。"),
      NarrativeSentence("微信公众账号(1个)发布信息149条。", "wechat_posts=149"),
      NarrativeSentence("报送政务信息455篇,被日报刊登20篇。"),
      NarrativeSentence("本级政府政策(含解读)3条。"),
      NarrativeSentence("公开决策预公开制度0条、意见征集0条。"),
    ])
  func furtherTotalsAndTraps(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }

  @Test(
    "Parts of what a website published",
    arguments: [
      NarrativeSentence("通过镇政府网站公开预算等法定信息31条,重点领域信息71条,其他信息11条。"),
      NarrativeSentence("在政府网站更新文件2000余份。"),
      NarrativeSentence("政府网站更新政务动态信息1841条,目录信息2875条。"),
      NarrativeSentence("通过政府网站公开信息43条,主动公开政府信息11条。", "website_posts=43"),
      NarrativeSentence("主动公开信息20条,其他信息3条。", "disclosure.total_posts=20"),
    ])
  func partsOfWhatA(sentence: NarrativeSentence) throws {
    #expect(try sentence.read().sorted() == sentence.numbers.sorted())
  }
}
