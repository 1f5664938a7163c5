// SPDX-License-Identifier: GPL-3.0-or-later

/// The running text of a report, in the words of a made-up office.
struct Prose {
  /// The report the text belongs to.
  let report: DemoReport
  private var draws: Draws

  /// The text of `report`; the same report always gets the same words.
  init(_ report: DemoReport) {
    self.report = report
    draws = Draws(seed: UInt64(report.year) &* 1_000_003 &+ (UInt64(report.township.id) ?? 0))
  }

  private var name: String { report.township.name(in: report.year) }
  private var ours: String { "我\(report.township.shortType)" }

  /// Lines above the title: what a web page puts there, which says nothing about the report.
  var furniture: [String] {
    switch (Int(report.township.id) ?? 0) % 5 {
    case 1: ["示例县人民政府 首页 政务公开 办事服务 互动交流", "2019年6月3日 星期一"]
    case 2: ["当前位置: 首页 > 政务公开 > 年度报告"]
    default: []
    }
  }

  /// The title and the line of publication data below it.
  var head: [String] {
    let year = report.year
    let authority = report.township.authority(in: year)
    let title =
      (Int(report.township.id) ?? 0) % 3 == 0
      ? "示例县\(authority)\(year)年政府信息公开工作年度报告" : "\(authority)\(year)年政府信息公开工作年度报告"
    guard (Int(report.township.id) ?? 0) % 2 == 1 else { return [title] }
    let day = 8 + year % 20
    return [title, "发布时间:\(year + 1)-01-\(day < 10 ? "0" : "")\(day) 09:30 来源:\(name) 浏览次数:\(100 + year % 97)"]
  }

  /// The paragraph between title and section one.
  var preamble: String {
    "本报告依照《中华人民共和国政府信息公开条例》编写。所列数据的统计期限为\(report.year)年1月1日至\(report.year)年12月31日。"
      + "如有疑问,请联系\(name)党政办公室(电话:0990-\(5_550_000 + report.township.population))。"
  }

  /// The paragraphs of 一、总体情况.
  mutating func overview() -> [String] {
    [
      "\(report.year)年,\(name)把公开工作放在服务群众的位置上来抓,\(filler())\(filler())",
      "(一)主动公开。\(disclosure())\(filler())\(hotline())",
      "(二)依申请公开。\(applications())\(filler())",
      "(三)政府信息管理。\(filler())\(filler())",
      "(四)平台建设。\(filler())\(filler())",
      "(五)监督保障。\(training())\(filler())",
    ]
  }

  /// The paragraphs of section five.
  mutating func problems() -> [String] {
    [
      "(一)存在的主要问题。\(draws.pick(Self.problems))\(draws.pick(Self.problems))",
      "(二)改进措施。\(draws.pick(Self.measures))\(draws.pick(Self.measures))",
    ]
  }

  /// Section six, and the signature.
  var closing: [String] {
    let fee =
      (Int(report.township.id) ?? 0) % 2 == 0 ? "本年度未收取信息处理费。" : "无其他需要说明的情况。"
    return [fee, "", report.township.authority(in: report.year), "\(report.year + 1)年1月\(10 + report.year % 15)日"]
  }

  private mutating func disclosure() -> String {
    var text = ""
    if let posts = report.narrative["website_posts"] {
      text += draws.pick(["在县政府门户网站发布信息\(posts)条", "全年通过政府网站公开信息\(posts)条"])
    }
    if let posts = report.narrative["wechat_posts"] {
      text += draws.pick([",微信公众号推送信息\(posts)条", ",另由微信公众号发布信息\(posts)条"])
    }
    return text + "。"
  }

  private mutating func hotline() -> String {
    switch (report.narrative["hotline_12345.received"], report.narrative["hotline_12345.closed"]) {
    case (let received?, let closed?):
      draws.pick(["全年受理12345热线工单\(received)件,办结\(closed)件。", "共受理“12345”热线诉求\(received)件,其中办结\(closed)件。"])
    case (let received?, nil):
      draws.pick([
        "全年受理12345政务服务便民热线工单\(received)件。", "\(ours)共承办12345平台工单\(received)件。", "共接收“12345”热线转办诉求\(received)件。",
      ])
    case (nil, let closed?):
      draws.pick(["全年12345热线工单办结\(closed)件。", "“12345”政务服务便民热线诉求回复办结\(closed)件。"])
    case (nil, nil): draws.pick(["对12345热线转来的事项,按责任分工及时交办。", ""])
    }
  }

  private mutating func applications() -> String {
    let received = report.narrative["narrative.applications.received"] ?? 0
    if report.hasGluedNumber { return "全年新收政府信息公开申请02024年内没有结转。" }
    var text =
      received == 0
      ? draws.pick(["\(report.year)年,\(ours)未收到政府信息公开申请。", "本年度没有收到公民、法人和其他组织提出的政府信息公开申请。"])
      : draws.pick(["全年收到政府信息公开申请\(received)件。", "\(report.year)年度新收政府信息公开申请\(received)件。"])
    if let stated = report.statedApplications { text += "全年共办结政府信息公开申请\(stated)件。" }
    return text
  }

  private mutating func training() -> String {
    guard let sessions = report.narrative["training_sessions"] else { return "" }
    return draws.pick(["组织政务公开业务培训\(sessions)次。", "举办信息公开专题培训\(sessions)期。"])
  }

  private mutating func filler() -> String {
    "\(draws.pick(Self.subjects))\(draws.pick(Self.means)),\(draws.pick(Self.works)),\(draws.pick(Self.results))。"
  }

  private static let subjects = ["党政办", "各村和社区", "便民服务中心", "分管同志", "综合执法队", "财政所", "农业服务站", "镇村干部"]
  private static let means = ["对着清单逐项核对", "按季度梳理事项", "结合日常走访", "利用集日和村民会议", "围绕惠农补贴和低保救助", "就群众常问的问题"]
  private static let works = ["补齐了缺漏的栏目", "把办事流程印成明白纸", "重新整理了公开目录", "逐条登记并限时答复", "把旧文件清理归档", "更新了公示栏内容"]
  private static let results = ["群众找得到、看得懂", "少跑了不少冤枉路", "责任落到了人", "事情有人管、有回音", "资料前后对得上", "反映的问题逐步减少"]
  private static let problems = [
    "有的村更新不够及时。", "经办人员更换较勤,业务还不熟。", "政策解读多用文字,形式偏少。", "个别栏目内容与群众关心的事结合不紧。",
  ]
  private static let measures = [
    "固定专人管理,定期抽查各村公示栏。", "把常见问题编成问答,放在办事大厅。", "请县里的同志来讲课,以老带新。", "每季度听取群众意见,及时调整栏目。",
  ]
}
