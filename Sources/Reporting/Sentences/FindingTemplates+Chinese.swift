// SPDX-License-Identifier: GPL-3.0-or-later

/// Chinese words for every rule, in the order of the rules; sentences within a rule follow it.
enum ChineseFindings {
  static let templates: [FindingTemplate] =
    identities + years + domains + narrative + structure + metadata + county + codes + checkCodes + programs

  private static let identities: [FindingTemplate] = [
    FindingTemplate(
      "A1.row_sum", "“总计”与六类申请人之和不等[:{cells} {value},各分项之和 {expected}]", basis: "总计 = 六类申请人之和",
      advice: "核对该行各分项[,或{mend}]"),
    FindingTemplate(
      "A2.balance", "“一 + 二 = 三(七)+ 四”不成立[:{cells},一方 {value},另一方 {expected}]", basis: "表头写明的勾稽关系",
      advice: "核对新收、结转和办理结果[,或{mend}]"),
    FindingTemplate(
      "A3.outcome_total", "“(七)总计”与各项办理结果之和不等[:{cells} {value},各项之和 {expected}]", basis: "(七)= 各项办理结果之和",
      advice: "核对各项办理结果[,或{mend}]"),
    FindingTemplate(
      "A4.table4_total", "复议诉讼“总计”与各结果之和不等[:{cells} {value},各结果之和 {expected}]",
      basis: "总计 = 维持 + 纠正 + 其他 + 尚未审结", advice: "核对表四各项[,或{mend}]"),
    FindingTemplate(
      "A5.derived_subtotals", "小计与子行之和不等[:{cells} {value},子行之和 {expected}]", basis: "小计 = 子行之和",
      advice: "核对各子行"),
    FindingTemplate(
      "A6.derived_legal_person", "法人或其他组织合计与五类之和不等[:{cells} {value},五类之和 {expected}]", basis: "合计 = 五类之和",
      advice: "核对各类申请人"),
    FindingTemplate(
      "A7.part_le_total", "已知各分项之和大于总计[:{cells} {value},已知分项之和 {expected}]",
      basis: "分项不大于总计", advice: "核对总计和各分项"),
  ]

  private static let years: [FindingTemplate] = [
    FindingTemplate(
      "B1.carry_over", "上年结转与 {previous} 年报的结转下年度不等[:{cells} {value},{previous} 年报为 {expected}]",
      basis: "跨年结转", advice: "核对是否漏转,或上年年报有误"),
    FindingTemplate(
      "B2.in_force_flow", "现行有效件数与上年接不上[:{cells} {value},应为 {expected}]", basis: "现行有效 = 上年 + 制发 - 废止",
      advice: "核对废止件数是否含自然失效"),
    FindingTemplate(
      "B3.items_flow", "项目数量与上年接不上[:{cells} {value},应为 {expected}]", basis: "上一年项目数量 + 本年增减",
      advice: "核对权责清单调整"),
    FindingTemplate(
      "B4.published_total_flow", "对外公开总数与上年接不上[:{cells} {value},应约为 {expected}]", basis: "上年公开总数 + 新公开",
      advice: "核对撤下或失效的文件"),
    FindingTemplate("B5.form_break", "两版表式口径不同,不作比较", basis: "2021 年换表", advice: "看趋势时分段"),
    FindingTemplate(
      "B6.pending_next", "上年尚未审结多于本年总计[:{cells} {value},上年尚未审结 {expected}]", basis: "上年尚未审结 ≤ 本年总计",
      advice: "核对总计是否含上年转入"),
    FindingTemplate(
      "B7.repealed_le", "废止多于上年现行有效与本年制发之和[:{cells} {value},至多 {expected}]",
      basis: "废止 ≤ 上年现行有效 + 本年制发", advice: "核对废止件数,或上年现行有效"),
  ]

  private static let domains: [FindingTemplate] = [
    FindingTemplate("C1.non_negative", "应为非负整数[:{cells} 填 {value}]", basis: "表式", advice: "核对该格"),
    FindingTemplate("C2.rules_zero", "乡镇、县级无权制定规章[,{cells} 却填 {value}]", basis: "立法法", advice: "改为 0,或填入规范性文件"),
    FindingTemplate("C3.in_force_ge", "现行有效少于制发减废止[:{cells} {value}]", basis: "表式含义", advice: "核对现行有效件数"),
    FindingTemplate("C4.published_ge", "公开总数少于本年新公开[:{cells} {value}]", basis: "表式含义", advice: "核对公开总数"),
    FindingTemplate("C5.items_nonneg", "上一年项目数量加增减为负[:{cells} {value}]", basis: "表式含义", advice: "核对增减的正负号"),
    FindingTemplate("C6.fee_unit", "收费金额疑以元填报[:{cells} {value} 万元]", basis: "金额量级", advice: "核对是元还是万元"),
    FindingTemplate("C7.after_review_le", "复议后起诉多于已结复议[:{cells} {value}]", basis: "表四", advice: "核对表四"),
    FindingTemplate("C8.review_vs_apps", "没有申请却有复议或诉讼", basis: "表三与表四", advice: "核对是否往年案件"),
    FindingTemplate("C9.whole_zero", "有数的格全部为 0", basis: "全部表格", advice: "确认确无发生,还是未填报"),
    FindingTemplate("C10.copy_of_last_year", "与上年年报各格完全相同", basis: "相邻两年", advice: "核对是否误用上年文件"),
    FindingTemplate("C11.same_as_neighbour", "与同县另一单位各格完全相同[:{1}]", basis: "同县同年", advice: "核对是否误用他人文件"),
    FindingTemplate("C12.yoy_jump", "与上年相差很大[:{cells} {value},上年 {expected}]", basis: "相邻两年", advice: "核对,或说明原因"),
    FindingTemplate(
      "C13.text_of_last_year", "正文与 {previous} 年年报高度重复[:相似 {1}%]",
      basis: "五字组相似度", advice: "改写为本年情况"),
  ]

  private static let narrative: [FindingTemplate] = [
    FindingTemplate(
      "D1.narr_apps", "正文与表三的申请件数不一致[:正文 {value} 件,表三{cells} {expected} 件]", basis: "正文与表三", advice: "以登记台账为准,改其一"),
    FindingTemplate("D2.narr_none", "正文说没有,表中却有[:{cells} {expected}]", basis: "正文与表格", advice: "以登记台账为准,改其一"),
    FindingTemplate(
      "D3.narr_table2", "正文与表二件数不一致[:正文 {value},表二 {expected}]", basis: "正文与表二", advice: "核对口径,改其一"),
    FindingTemplate("D4.narr_fee", "第六部分未写信息处理费", basis: "2021 版年报格式", advice: "写明是否收取、收取多少"),
    FindingTemplate("D5.narr_internal", "正文分项之和与总数不等[:总数 {value},分项之和 {expected}]", basis: "正文", advice: "核对分项"),
    FindingTemplate("D6.accountability", "考核、社会评议、责任追究未写全[:缺 {all}]", basis: "条例第五十条", advice: "在总体情况中补写"),
    FindingTemplate(
      "D7.narr_cases", "正文与表四的复议、诉讼件数不一致[:正文 {value} 件,表四 {expected} 件]",
      basis: "正文与表四", advice: "核对口径,改其一"),
    FindingTemplate(
      "D8.narr_carried", "正文与表三的上年结转件数不一致[:正文 {value} 件,表三 {expected} 件]",
      basis: "正文与表三", advice: "以登记台账为准,改其一"),
    FindingTemplate(
      "D9.all_closed", "正文说均已办结,表三却有结转[:{cells} {value}]",
      basis: "正文与表三", advice: "写明结转件数,或改表三"),
    FindingTemplate(
      "D10.hotline_closed", "12345 办结多于受理[:办结 {value},受理 {expected}]",
      basis: "正文", advice: "核对;若含上年转入,写明"),
    FindingTemplate(
      "D11.hotline_rate", "12345 比率与件数不符[:写 {value}%]",
      basis: "正文", advice: "写明比率的基数"),
  ]

  private static let structure: [FindingTemplate] = [
    FindingTemplate("E1.sections", "六个部分不齐或次序不对[:{all}]", basis: "年报格式", advice: "按格式补齐"),
    FindingTemplate("E2.cells_present", "表格缺格[:缺 {1} 格]", basis: "表式各格应齐全", advice: "补齐表格后重报"),
    FindingTemplate("E3.labels", "行名或列名与表式不一致[:{evidence}]", basis: "表式", advice: "改用表式原文"),
    FindingTemplate(
      "E4.form_vs_year", "表式与年度不符[:{year} 年用了 {1} 版]", basis: "2020 年及以前用 2019 版,以后用 2021 版",
      advice: "换用规定的表式"),
    FindingTemplate("E5.extra_cells", "多出表式以外的行、列或数[:{evidence}]", basis: "表式", advice: "删去,或移到正文"),
    FindingTemplate(
      "E6.blank_cells", "有空格,未按 0 计[:{1} 格]",
      basis: "表式:没有的填 0", advice: "没有的填 0,不适用的说明"),
    FindingTemplate(
      "E7.five_aspects", "总体情况未写全五个方面[:缺 {all}]",
      basis: "国办公开办函〔2021〕30号", advice: "补写所缺方面"),
    FindingTemplate(
      "E8.section_one_length", "总体情况篇幅不当[:{1} 字]",
      basis: "地方要求", advice: "酌情增删"),
    FindingTemplate(
      "E9.empty_section", "第{1}部分没有内容",
      basis: "年度报告格式", advice: "补写;确无可写“无”"),
    FindingTemplate("L1.row_too_short", "行中的数少于列,无法定列[:{evidence}]", basis: "读表规则", advice: "按表式补齐该行"),
    FindingTemplate("L2.run_on_number", "数字与年份或序号连写[:{evidence}]", basis: "读文规则", advice: "断开写清"),
    FindingTemplate("L3.open_cutoff", "“截至目前”未写截止日[:{evidence}]", basis: "读文规则", advice: "写明截止日期"),
    FindingTemplate("L4.vague_quantity", "数量只写约数[:{evidence}]", basis: "读文规则", advice: "写明确切数"),
    FindingTemplate("L5.numbering", "编号前后不一致[:{evidence}]", basis: "读文规则", advice: "统一编号"),
    FindingTemplate("L6.heading_restart", "一个部分之内编号又从头开始[:{evidence}]", basis: "读文规则", advice: "改用下一级编号"),
    FindingTemplate("L7.traditional_script", "全文为繁体字,已按简体阅读", basis: "读文规则", advice: "以简体发布"),
  ]

  private static let metadata: [FindingTemplate] = [
    FindingTemplate(
      "F1.year_consistency", "年度前后不一致,或只能间接确定[:{all}]", basis: "标题、统计时限、正文", advice: "写明报告年度"),
    FindingTemplate("F2.publish_date", "发布日期缺失或不合规定[:{all}]", basis: "条例第四十九条", advice: "写明发布日期"),
    FindingTemplate("F3.header_date", "页头日期与报告无关,未采用[:{all}]", basis: "网页页头", advice: ""),
    FindingTemplate("F4.authority", "单位未能确定[:{all}]", basis: "标题、正文与名册", advice: "写明单位全称,或补入名册"),
    FindingTemplate("F5.period_stated", "未写统计时限", basis: "惯例", advice: "写明 1 月 1 日至 12 月 31 日"),
    FindingTemplate("F6.template_residue", "残留他处的模板用语[:{evidence}]", basis: "正文", advice: "改为本单位的表述"),
    FindingTemplate(
      "F10.other_place", "出现他处单位名称[:{evidence}]",
      basis: "正文与名册", advice: "核对是否误留他人文字"),
    FindingTemplate(
      "F11.waiver", "豁免有问题[:waivers.csv 第 {1} 行 {2}]",
      basis: "waivers.csv", advice: "核对豁免"),
  ]

  private static let county: [FindingTemplate] = [
    FindingTemplate(
      "G1.county_sum", "县汇总与各单位之和不等[:{cells} {value},之和 {expected}]", basis: "汇总", advice: "核对未列入的单位"),
    FindingTemplate("G2.coverage", "未见年报", basis: "名册", advice: "催报"),
    FindingTemplate(
      "G3.unexpected", "名册外或不应报的单位",
      basis: "名册", advice: "核对名册"),
    FindingTemplate(
      "G4.late", "迟报[:{1},应于 {2} 前]",
      basis: "条例第四十九条", advice: "说明迟报原因"),
  ]
}
