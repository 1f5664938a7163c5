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
  ]
}
