// SPDX-License-Identifier: GPL-3.0-or-later

extension ChineseFindings {
  /// Chinese words for single sentences within the rules that are judged over records and panels, by their codes.
  static let checkCodes: [FindingTemplate] = [
    FindingTemplate(
      "A1.row_sum/missing_cells", "缺数,{1} 行的行和无法判断[:{cells}]",
      basis: "总计 = 六类申请人之和", advice: ""),
    FindingTemplate(
      "A2.balance/missing_cells", "缺数,{1} 列的勾稽无法判断[:{cells}]",
      basis: "表头写明的勾稽关系", advice: ""),
    FindingTemplate(
      "A3.outcome_total/missing_cells", "缺数,{1} 列的办理结果总计无法判断[:{cells}]",
      basis: "(七)= 各项办理结果之和", advice: ""),
    FindingTemplate(
      "A4.table4_total/missing_cells", "缺数,表四 {1} 个总计无法判断[:{cells}]",
      basis: "总计 = 各结果之和", advice: ""),
    FindingTemplate(
      "B1.carry_over/first_year", "没有 {1} 年年报,上年结转无从核对",
      basis: "跨年结转", advice: ""),
    FindingTemplate(
      "B1.carry_over/missing_report", "缺 {1} 年年报,上年结转无从核对",
      basis: "跨年结转", advice: ""),
    FindingTemplate(
      "B1.carry_over/missing_cells", "缺数,{2} 列的跨年结转无法判断[:{cells}]",
      basis: "跨年结转", advice: ""),
    FindingTemplate(
      "B5.form_break/break", "{1} 年与 {2} 年表式不同,存量不作比较",
      basis: "2021 年换表", advice: ""),
    FindingTemplate(
      "C1.non_negative/negative", "不应为负数[:{cells} 填 {value}]",
      basis: "表式", advice: "核对该格"),
    FindingTemplate(
      "C1.non_negative/not_whole", "应为整数[:{cells} 填 {value}]",
      basis: "表式", advice: "核对该格"),
    FindingTemplate(
      "C1.non_negative/not_a_number", "应填数字[:{cells} 填了{evidence}]",
      basis: "表式", advice: "改填数字"),
    FindingTemplate(
      "C2.rules_zero/level_unknown", "单位层级不明,规章一栏无法判断",
      basis: "立法法", advice: ""),
    FindingTemplate(
      "C6.fee_unit/peers", "收费金额远大于同县单位,疑以元填报[:{cells} {value} 万元,同县 {3} 家中位数 {expected} 万元]",
      basis: "金额量级", advice: "核对是元还是万元"),
    FindingTemplate(
      "C6.fee_unit/jump", "收费金额骤增,疑以元填报[:{cells} {value} 万元,上年 {expected} 万元]",
      basis: "金额量级", advice: "核对是元还是万元"),
    FindingTemplate(
      "C10.copy_of_last_year/same_figures", "与 {2} 年年报各格完全相同[,{1} 格非零]",
      basis: "相邻两年", advice: "核对是否误用上年文件"),
    FindingTemplate(
      "C10.copy_of_last_year/few_figures", "与 {2} 年年报各格相同[,仅 {1} 格非零]",
      basis: "相邻两年", advice: "确认即可"),
    FindingTemplate(
      "C11.same_as_neighbour/same_figures", "与同县另一单位各格完全相同[:{1}][,{2} 格非零]",
      basis: "同县同年", advice: "核对是否误用他人文件"),
    FindingTemplate(
      "C11.same_as_neighbour/text_copied", "正文与{1}高度重复[,相似 {2}%][;对方 {3} 在先,本单位 {4}]",
      basis: "同县同年", advice: "改写为本单位情况"),
    FindingTemplate(
      "C11.same_as_neighbour/text_alike", "正文与{1}高度重复[,相似 {2}%];先后不明",
      basis: "同县同年", advice: "核对是否互相照抄"),
    FindingTemplate(
      "D1.narr_apps/missing_cell", "正文写 {2} 件,表中该格无数,无法核对[:{3}]",
      basis: "正文与表三", advice: ""),
    FindingTemplate(
      "D5.narr_internal/exceeds", "正文分项之和大于总数[:总数 {value},分项之和 {expected}]",
      basis: "正文", advice: "核对总数和分项"),
    FindingTemplate(
      "D5.narr_internal/falls_short", "正文分项之和小于总数[:总数 {value},分项之和 {expected}]",
      basis: "正文", advice: "核对分项,或写明其余"),
    FindingTemplate(
      "D5.narr_internal/parts_open", "正文分项未必写全,无法与总数核对[:总数 {1},已知分项 {2}]",
      basis: "正文", advice: ""),
    FindingTemplate(
      "D11.hotline_rate/above_hundred", "12345 比率超过 100%[:{value}%]",
      basis: "正文", advice: "核对比率"),
    FindingTemplate(
      "D11.hotline_rate/differs", "12345 比率与件数不符[:写 {value}%,办结 {2},受理 {3}]",
      basis: "正文", advice: "写明比率的基数"),
    FindingTemplate(
      "D11.hotline_rate/missing_counts", "只写比率,未写受理和办结件数,无法核对",
      basis: "正文", advice: ""),
    FindingTemplate(
      "E1.sections/absent", "缺第 {all} 部分",
      basis: "年报格式", advice: "按格式补齐"),
    FindingTemplate(
      "E1.sections/repeated", "第 {all} 部分的标题出现两次",
      basis: "年报格式", advice: "统一编号"),
    FindingTemplate(
      "E1.sections/order", "六个部分次序不对[:{all}]",
      basis: "年报格式", advice: "按格式排列"),
    FindingTemplate(
      "E1.sections/no_headings", "未见六个部分的标题,无法判断",
      basis: "年报格式", advice: ""),
    FindingTemplate(
      "F11.waiver/expired", "豁免已过期[:{4}][(waivers.csv 第 {1} 行,{2})],问题照列",
      basis: "waivers.csv", advice: "处理问题,或延长豁免"),
    FindingTemplate(
      "F11.waiver/unused", "豁免没有用到[:waivers.csv 第 {1} 行,{2}]",
      basis: "waivers.csv", advice: "问题已改的,删去此行"),
    FindingTemplate(
      "F11.waiver/unknown_rule", "豁免所写规则不存在[:waivers.csv 第 {1} 行 {2}]",
      basis: "waivers.csv", advice: "用 gouji form 查规则编号"),
    FindingTemplate(
      "G1.county_sum/less", "县级年报小于各单位之和[:{cells} {value},{4} 个单位之和 {expected}]",
      basis: "汇总", advice: "核对县级数,或各单位数"),
    FindingTemplate(
      "G1.county_sum/more", "县级年报大于各单位之和,而各单位已齐[:{cells} {value},{4} 个单位之和 {expected}]",
      basis: "汇总", advice: "核对县级数,或各单位数"),
    FindingTemplate(
      "G1.county_sum/no_units", "没有同年同表式的单位年报,无法核对",
      basis: "汇总", advice: ""),
    FindingTemplate(
      "G2.coverage/not_yet", "尚未见 {year} 年年报,未到期限",
      basis: "名册", advice: "催报"),
    FindingTemplate(
      "G3.unexpected/not_listed", "名册里没有这个单位[:{1}]",
      basis: "名册", advice: "补入名册,或核对单位"),
    FindingTemplate(
      "G3.unexpected/not_valid", "单位在 {2} 年底已不存在[:{1}]",
      basis: "名册", advice: "核对撤并、更名时间"),
    FindingTemplate(
      "G3.unexpected/not_expected", "名册上不要求报送[:{1}]",
      basis: "名册", advice: "确认即可"),
    FindingTemplate(
      "G3.unexpected/no_roster", "没有名册,不知有无名册外单位",
      basis: "名册", advice: ""),
    FindingTemplate(
      "G4.late/no_date", "没有发布和落款日期,是否迟报无法判断",
      basis: "条例第四十九条", advice: ""),
  ]
}
