// SPDX-License-Identifier: GPL-3.0-or-later

extension NarrativeIndicator {
  /// The indicators in the order of the code book.
  public static let all: [NarrativeIndicator] = hotline + publication + activity + statements

  /// 热线: tickets and calls.
  private static let hotline: [NarrativeIndicator] = [
    NarrativeIndicator(
      id: "hotline_12345.received", label: "12345热线受理/转办/接收工单", unit: "件", qualifiers: [.exact, .atLeast],
      anchorTerms: "12345 … (接|受理|收到|承接|转办|办理) … (案件|工单|诉求|件|条)",
      mustNotMatch: "数字12345本身; “12345政务服务便民热线”仅提及(seed 000 line 610, seed 001 line 17 前半)",
      seenExamples: "seed 001: 全乡共接12345平台案件20件; 龙山镇2024: 协助处理12345热线工单378条(投诉328+咨询50)",
      notes: "与 .closed 不同口径, 不得混入同一分布", isHeadline: true),
    NarrativeIndicator(
      id: "hotline_12345.closed", label: "12345热线办结", unit: "件", qualifiers: [.exact, .atLeast],
      anchorTerms: "12345 … 办结", mustNotMatch: "办结率100%", seenExamples: "seed 000: 12345政务服务热线工单办结48件",
      notes: "只有办结数时 received 记 missing, 不得假定相等", isHeadline: true),
    NarrativeIndicator(
      id: "hotline_12345.overdue", label: "12345逾期", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "逾期|超期", seenExamples: "seed 001: 均按时办理，无逾期现象 → 0", notes: "zero_by_statement"),
    NarrativeIndicator(
      id: "hotline_12345.on_time_rate", label: "12345按时办结率", unit: "%", kind: .rate, isAdditive: false,
      qualifiers: [.exact], anchorTerms: "办结率|按期办结率|及时率", mustNotMatch: "“不断提高…办结率、满意率”(无数值)",
      seenExamples: "龙山镇类; 城中区: 办结率100%", notes: "率不可相加"),
    NarrativeIndicator(
      id: "hotline_12345.satisfaction_rate", label: "12345满意率", unit: "%", kind: .rate, isAdditive: false,
      qualifiers: [.exact], anchorTerms: "满意率", mustNotMatch: "seed 001 “办结率、满意率”无数值"),
    NarrativeIndicator(
      id: "hotline_local.calls", label: "镇办公热线接听", unit: "次", qualifiers: [.exact], anchorTerms: "办公热线|值班电话",
      seenExamples: "龙山镇2024: 办公热线接听154次来电"),
  ]

  /// What was published, and where.
  private static let publication: [NarrativeIndicator] = [
    NarrativeIndicator(
      id: "disclosure.total_posts", label: "主动公开政府信息总条数", unit: "条", qualifiers: [.exact, .atLeast, .vague],
      anchorTerms: "(主动)?公开(各类)?(政府|政务)信息 … 条", mustNotMatch: "依申请公开…件",
      seenExamples: "seed 004: 公开政府信息上千条(vague→≥1000); 湖东镇2025: 67条; 大五里镇2020: 217条",
      notes: "上千/数百/近千 → qualifier=vague, 保留原文, 不进分布", isHeadline: true),
    NarrativeIndicator(
      id: "website_posts", label: "网站发布信息", unit: "条", qualifiers: [.exact, .atLeast],
      anchorTerms: "(门户|政府)网站 … (发布|公开|更新)", mustNotMatch: "网址 http://、阅读次数",
      seenExamples: "seed 001: 102条; 大五里镇2020: 125条; 兴华镇2024: 42条", isHeadline: true),
    NarrativeIndicator(
      id: "wechat_posts", label: "微信公众号发布信息", unit: "条", qualifiers: [.exact, .atLeast],
      anchorTerms: "(微信)?公众号 … 发布|推送", seenExamples: "seed 001: 52条; 徐望镇2025: 137条; 兴华镇2024: 212条",
      notes: "公众号注销 → wechat_account.status=closed(seed 000: 2021年7月注销)", isHeadline: true),
    NarrativeIndicator(
      id: "other_media_posts", label: "其他渠道(微博、抖音、公示栏、媒体)", unit: "条", qualifiers: [.exact, .atLeast],
      anchorTerms: "公示栏|抖音|微博|媒体", seenExamples: "茅坪回族镇2022: 公开栏298条、美篇微信168条"),
    NarrativeIndicator(
      id: "policy_interpretations", label: "政策解读", unit: "件", qualifiers: [.exact], anchorTerms: "解读",
      seenExamples: "中埠镇2020: 解读材料3件; 龙山镇2024: 政策解读5条"),
  ]

  /// Training, comments, suggestions.
  private static let activity: [NarrativeIndicator] = [
    NarrativeIndicator(
      id: "training_sessions", label: "培训次数", unit: "次", qualifiers: [.exact, .atLeast], anchorTerms: "培训 … 次|期|场",
      mustNotMatch: "个人隐私信息排查2次(seed 004, 非培训)", seenExamples: "seed 002: 專題培訓2次; seed 004: 培训2次"),
    NarrativeIndicator(
      id: "trainees", label: "培训人次", unit: "人次", qualifiers: [.exact, .atLeast], anchorTerms: "人次",
      seenExamples: "seed 002: 60餘人次(≥60)"),
    NarrativeIndicator(
      id: "public_comments", label: "收集群众意见建议", unit: "条", qualifiers: [.exact, .atLeast], anchorTerms: "意见建议 … 条",
      mustNotMatch: "人大代表建议/政协提案", seenExamples: "seed 002: 意見建議20餘條(≥20)", notes: "与人大建议/政协提案分开"),
    NarrativeIndicator(
      id: "npc_suggestions", label: "人大代表建议办理", unit: "件", qualifiers: [.exact], anchorTerms: "人大(代表)?(建议|议案)",
      seenExamples: "永安镇2024: 4条人大议案(公开条数)"),
    NarrativeIndicator(
      id: "cppcc_proposals", label: "政协提案办理", unit: "件", qualifiers: [.exact], anchorTerms: "政协(委员)?提案",
      seenExamples: "永安镇2024: 16条政协提案(公开条数)"),
  ]

  /// Figures of the tables repeated in words, and what the form asks for in words.
  private static let statements: [NarrativeIndicator] = [
    NarrativeIndicator(
      id: "narrative.applications.received", label: "正文: 新收依申请公开", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "依申请公开|政府信息公开申请", mustNotMatch: "seed 000 line 11 串接“申请02024年结转”→ 先按 0|2024年 拆分(年份前必为独立的0)",
      seenExamples: "seed 002: 1件; seed 003: 0件; 太平镇2024: 2件", notes: "与表三对账"),
    NarrativeIndicator(
      id: "narrative.applications.carried_in", label: "正文: 上年结转", unit: "件", qualifiers: [.exact], anchorTerms: "结转",
      seenExamples: "seed 000: 0"),
    NarrativeIndicator(
      id: "narrative.applications.handled", label: "正文: 办结/处理申请", unit: "件", qualifiers: [.exact],
      anchorTerms: "办结|处理|答复", seenExamples: "seed 000: 0; seed 002: 1"),
    NarrativeIndicator(
      id: "narrative.review.total", label: "正文: 行政复议", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "行政复议", seenExamples: "seed 000: 0; seed 002: 未引發→0"),
    NarrativeIndicator(
      id: "narrative.litigation.total", label: "正文: 行政诉讼", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "行政诉讼", seenExamples: "seed 000: 0; seed 002: 未引發→0"),
    NarrativeIndicator(
      id: "accountability.cases", label: "责任追究", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "责任追究|追究责任", seenExamples: "seeds 000,001,004: 未发生→0", notes: "条例第五十条(四)"),
    NarrativeIndicator(
      id: "privacy_checks", label: "个人隐私/错敏信息排查", unit: "次", qualifiers: [.exact], anchorTerms: "排查",
      seenExamples: "seed 004: 2次"),
    NarrativeIndicator(
      id: "rectified_issue_types", label: "整改问题类数", unit: "类", isAdditive: false, qualifiers: [.exact],
      anchorTerms: "整改", seenExamples: "seed 004: 3类, 整改完成率100%"),
    NarrativeIndicator(
      id: "info_fee.notices", label: "信息处理费收费通知", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "信息处理费", notes: "国办函〔2020〕109号"),
    NarrativeIndicator(
      id: "info_fee.collected", label: "信息处理费实收", unit: "元", kind: .amount, qualifiers: [.exact, .noneByStatement],
      anchorTerms: "信息处理费", seenExamples: "seed 003: 未收取→0; 杭州式2025: 400元", notes: "单位常为元而非万元"),
    NarrativeIndicator(
      id: "wechat_account.status", label: "政务新媒体状态", unit: "", kind: .category, isAdditive: false, qualifiers: [],
      anchorTerms: "注销|关停|开设", seenExamples: "seed 000: 2021年7月注销"),
    NarrativeIndicator(
      id: "hotline_12345.reply_rate", label: "12345回复率", unit: "%", kind: .rate, isAdditive: false,
      qualifiers: [.exact], anchorTerms: "回复率", notes: "与办结率、满意率分开; 率不可相加"),
    NarrativeIndicator(
      id: "narrative.normative.issued", label: "正文: 制发规范性文件", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "规范性文件", notes: "与表二对账"),
    NarrativeIndicator(
      id: "narrative.normative.in_force", label: "正文: 现行有效规范性文件", unit: "件", qualifiers: [.exact, .noneByStatement],
      anchorTerms: "规范性文件", notes: "与表二对账"),
  ]
}
