// SPDX-License-Identifier: GPL-3.0-or-later

extension Rule {
  /// D: running text against the tables.
  static let narrative: [Rule] = [
    Rule(
      "D1.narr_apps", "正文申请数=表", "Applications in the text = the table",
      formula:
        "narrative.applications.received = applications.received.total; narrative.applications.handled = applications.outcome.total.total",
      instances: "2", severity: .error, kind: .narrative, source: "条例第五十条", evaluableWhen: "正文有确数",
      caveat: "seed 002: 1 ≠ 0"),
    Rule(
      "D2.narr_none", "「未收到/未发生」=表为0", "None stated in the text = 0 in the table",
      formula: "statement of none → applications.received.total = 0 / review.total = 0 / litigation.*.total = 0",
      instances: "3", severity: .error, kind: .narrative, caveat: "seeds 001,004 一致"),
    Rule(
      "D3.narr_table2", "正文处罚/许可/规范性文件数=表二", "Figures of part two in the text = the table",
      formula: "narrative.{penalty|licensing|normative_documents} = cell", instances: "3", severity: .warning,
      kind: .narrative, evaluableWhen: "正文有确数", caveat: "正文口径可能含依法委托/综合执法"),
    Rule(
      "D4.narr_fee", "信息处理费", "Information processing fee stated", forms: [.form2021],
      formula: "section 六 states 收取信息处理费 (件数/金额) ; missing → notice", instances: "1", severity: .notice,
      kind: .narrative, source: "国办函〔2020〕109号; 2021版格式要求在第六项报告(见uncertain)", evaluableWhen: "2021版",
      caveat: "seed 003 写明未收取; 000/001/002/004 未写"),
    Rule(
      "D5.narr_internal", "正文内部一致", "Figures within the text agree", formula: "Σ 分类条数 = 正文总数 (网站+公众号+… = 主动公开总数)",
      instances: "-", severity: .warning, kind: .narrative,
      source: "实例 大五里镇2020: 网站125+公众号92=总数217 成立; 湖东镇2025: 3+3+2+1+52+6=67 成立", evaluableWhen: "有分项"),
    Rule(
      "D6.accountability", "考核/评议/责任追究表述", "Appraisal and accountability stated",
      formula: "一、总体情况 mentions 责任追究 and 社会评议 and 考核", instances: "1", severity: .notice, kind: .narrative,
      source: "条例第五十条第(四)项: 各级人民政府", caveat: "seed 002, 003 无责任追究结果表述"),
    Rule(
      "D7.narr_cases", "正文复议诉讼件数=表四", "Reviews and lawsuits in the text = table four",
      formula:
        "narrative.review.total = review.total; narrative.litigation.total = litigation.direct.total + litigation.after_review.total",
      instances: "2", severity: .warning, kind: .narrative, source: "正文与表四", evaluableWhen: "正文有确数",
      caveat: "正文可能只写本年新发生的"),
    Rule(
      "D8.narr_carried", "正文结转件数=表三", "Carried-in applications in the text = table three",
      formula: "narrative.applications.carried_in = applications.carried_in.total", instances: "1", severity: .error,
      kind: .narrative, source: "正文与表三", evaluableWhen: "正文有确数"),
    Rule(
      "D9.all_closed", "「均已办结」而有结转", "\u{201C}All closed\u{201D} although some are carried out",
      formula: "statement 均已办结/全部办结 about applications → applications.carried_out.total = 0", instances: "1",
      severity: .warning, kind: .narrative, source: "正文与表三", evaluableWhen: "正文有此表述且该格有值",
      caveat: "表述可能只指上年结转件"),
    Rule(
      "D10.hotline_closed", "12345 办结 ≤ 受理", "12345 tickets: closed ≤ received",
      formula: "hotline_12345.closed ≤ hotline_12345.received", instances: "1", severity: .warning, kind: .narrative,
      source: "正文", evaluableWhen: "受理与办结均为全年确数", caveat: "办结可含上年转入件"),
    Rule(
      "D11.hotline_rate", "12345 比率与件数相符", "12345 rate agrees with its counts",
      formula:
        "hotline_12345.on_time_rate = (closed - overdue) / closed, or closed / received, within rounding; ≤ 100%",
      instances: "1", severity: .notice, kind: .narrative, source: "正文", evaluableWhen: "比率与件数均为确数",
      caveat: "比率的基数常未写明: 任何一种基数相符即可"),
  ]

  /// E: the parts of the document.
  static let structure: [Rule] = [
    Rule(
      "E1.sections", "六部分齐全且有序", "Six sections, in order", formula: "sections 一..六 present once, in order",
      instances: "1", severity: .error, kind: .structure, source: "年度报告格式", caveat: "三表行「一、二、三、四、」与章节号同形: 不得误切"),
    Rule(
      "E2.cells_present", "格齐全", "All cells present", formula: "200 (2021) / 198 (2019) cells present", instances: "1",
      severity: .error, severityNote: "error when a whole column or more than 10 cells are absent, else warning",
      kind: .structure, source: "表式", caveat: "seed 003: 137 有值, 38 歧义, 25 缺"),
    Rule(
      "E3.labels", "标签与表式一致", "Labels agree with the form",
      formula: "row/column labels match after normalization; else label_typo / label_truncated", instances: "-",
      severity: .notice, kind: .structure, source: "表式", caveat: "seeds 000,003,004"),
    Rule(
      "E4.form_vs_year", "版式与年度", "Form version against the year",
      formula: "year ≤ 2020 → 2019 form (from 2019); year ≥ 2021 → 2021 form", instances: "1", severity: .warning,
      kind: .structure, source: "国办公开办函〔2019〕60号/〔2021〕30号", caveat: "真实例: 2022年用2019版; 2020年用2021版(补发)"),
    Rule(
      "E5.extra_cells", "多出的行列", "Rows or columns that the form does not have", formula: "extra row/column/value",
      instances: "-", severity: .warning, kind: .structure, caveat: "省级自加行"),
    Rule(
      "E6.blank_cells", "空格不作 0", "Empty cells are not 0", formula: "cells left empty or filled with / or —",
      instances: "1", severity: .notice, kind: .structure, source: "表式: 没有的填 0", caveat: "空格不作 0, 该格作缺失"),
    Rule(
      "E7.five_aspects", "总体情况写到五个方面", "Section one covers the five aspects",
      formula: "section 一 mentions 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障", instances: "1", severity: .info,
      kind: .structure, source: "国办公开办函〔2021〕30号", evaluableWhen: "有第一部分正文", caveat: "小标题写法不一"),
    Rule(
      "E8.section_one_length", "总体情况篇幅", "Length of section one", formula: "section 一 within 100 … 3000 characters",
      instances: "1", severity: .info, kind: .structure, source: "地方要求(约1000字)", evaluableWhen: "有第一部分正文"),
    Rule(
      "E9.empty_section", "部分不为空", "No section is empty", formula: "sections 一, 五, 六 hold running text (六 may say 无)",
      instances: "3", severity: .warning, severityNote: "warning for sections one and five, notice for six",
      kind: .structure, source: "年度报告格式", evaluableWhen: "有该部分标题"),
  ]

  /// F: authority, year and dates.
  static let metadata: [Rule] = [
    Rule(
      "F1.year_consistency", "年度一致", "The year agrees throughout",
      formula: "year(title) = year(period) = year(narrative majority)", instances: "1", severity: .error,
      severityNote: "error on conflict; info when settled from weaker evidence", kind: .metadata,
      caveat: "标题年、统计时限年、正文年; 页头日期不得参与"),
    Rule(
      "F2.publish_date", "发布日期", "Date of publication",
      formula: "published_at ∈ [year+1-01-01, year+1-01-31] 期内; ≤03-31 警告; 之后 迟发; < year+1-01-01 可疑", instances: "1",
      severity: .notice, kind: .metadata, source: "条例第四十九条: 部门1月31日前, 县级以上政府主管部门3月31日前公布本级政府报告(乡镇期限依地方要求)",
      evaluableWhen: "有发布日期"),
    Rule(
      "F3.header_date", "页头日期与发布日期冲突", "Page-header date against the date of publication",
      formula: "page header date (今日日期/星期) must be ignored; note if < period end", instances: "1", severity: .info,
      kind: .metadata, caveat: "seed 001: 2023-11-05; seed 004: 2019-12-03"),
    Rule(
      "F4.authority", "机关名可定且在名册", "The authority is known and on the roster",
      formula: "authority resolved to exactly one roster code valid in the year", instances: "1", severity: .error,
      severityNote:
        "error when unresolved although a roster is given; warning when settled from weaker evidence; cannot tell without a roster",
      kind: .metadata, source: "roster", caveat: "seed 004 无标题行; seed 002 漵浦縣"),
    Rule(
      "F5.period_stated", "统计时限写明", "The period is stated", formula: "period statement present and = calendar year",
      instances: "1", severity: .notice, kind: .metadata, source: "惯例", caveat: "seeds 000,004 未写; 003 在第六项"),
    Rule(
      "F6.template_residue", "模板残留", "Left-overs of a template",
      formula: "text mentions other level/authority (各行政机关, 全区(镇), 其他乡镇名)", instances: "1", severity: .notice,
      kind: .metadata, caveat: "seed 000 line 11, seed 002 line 631"),
    Rule(
      "F7.same_bytes", "文件内容完全相同", "Two files of the same bytes", formula: "sha256(i) = sha256(j)", instances: "1",
      severity: .notice, kind: .metadata, source: "文件校验值"),
    Rule(
      "F8.several_reports", "同一单位同一年度多份", "Several reports of one authority and year",
      formula: "one document per authority and year", instances: "1", severity: .warning,
      severityNote: "warning when cells differ, else notice", kind: .metadata, source: "单位与年度",
      evaluableWhen: "单位与年度已知"),
    Rule(
      "F9.correction", "更正可采用", "Corrections apply",
      formula: "corrections.csv: one document, one value, old value as read", instances: "-", severity: .error,
      kind: .metadata, source: "corrections.csv"),
    Rule(
      "F10.other_place", "出现他处名称", "Another place is named",
      formula: "text names another township or county as an office (…镇人民政府, …县人民政府)", instances: "-", severity: .notice,
      kind: .metadata, source: "正文与名册", evaluableWhen: "本单位名称已知", caveat: "合法提及他处时可豁免"),
    Rule(
      "F11.waiver", "豁免有效且用到", "Waivers are valid and used", formula: "waivers.csv: rule known, not expired, used",
      instances: "-", severity: .warning, severityNote: "warning when expired or unknown, notice when unused",
      kind: .metadata, source: "waivers.csv"),
  ]
}
