// SPDX-License-Identifier: GPL-3.0-or-later

extension Rule {
  /// B: figures of two years.
  static let crossYear: [Rule] = [
    Rule(
      "B1.carry_over", "跨年: 上年结转(t)=结转下年度(t-1)", "Carry-over: carried in (t) = carried out (t-1)",
      formula: "applications.carried_in.{c}(t) = applications.carried_out.{c}(t-1)", instances: "7", severity: .error,
      severityNote: "error(total列)/warning(分列)", kind: .crossYear, source: "表式含义; 同类工具亦作检查",
      evaluableWhen: "相邻两年同一机关均有值", caveat: "机构撤并/改名年用 successor 之和比较; 申请人类别改判可致分列不等而总计相等; 2018→2019 无表式"),
    Rule(
      "B2.in_force_flow", "跨年: 现行有效(t)=现行有效(t-1)+制发-废止", "In force (t) = in force (t-1) + issued - repealed",
      forms: [.form2021], formula: "{rules|normative_documents}.in_force(t) = in_force(t-1) + issued(t) - repealed(t)",
      instances: "2", severity: .warning, kind: .crossYear, source: "表式含义", evaluableWhen: "相邻两年均为2021版",
      caveat: "已知例外: 自然失效/不再按规范性文件管理未计入废止(seed 002 列头注明应包括)、年度清理、口径改变、机构合并; 2021年度首年无基数"),
    Rule(
      "B3.items_flow", "跨年: 上一年项目数量(t)=上一年项目数量(t-1)+本年增/减(t-1)",
      "Items of last year (t) = items of last year (t-1) + change (t-1)", forms: [.form2019],
      formula:
        "{licensing|other_services|penalty|coercion|fees}.items_previous(2020) = items_previous(2019) + items_change(2019)",
      instances: "5", severity: .warning, kind: .crossYear, source: "表式含义", evaluableWhen: "2019与2020两年均有",
      caveat: "权责清单重新梳理会打断"),
    Rule(
      "B4.published_total_flow", "跨年: 对外公开总数量(t)≈对外公开总数量(t-1)+本年新公开(t)",
      "Published in all (t) ≈ published in all (t-1) + newly published (t)", forms: [.form2019],
      formula: "{rules|normative_documents}.published_total(2020) ≈ published_total(2019) + newly_published(2020)",
      instances: "2", severity: .info, kind: .crossYear, source: "表式含义", evaluableWhen: "2019与2020两年均有",
      caveat: "撤下/失效文件使其偏小"),
    Rule(
      "B5.form_break", "版式断点 2020→2021", "Break between the forms 2020 to 2021",
      formula: "不对 published_total(2020) 与 in_force(2021)、fees.items 与 fees.amount 作连续性检查", instances: "-",
      severity: .info, kind: .crossYear, source: "两版列定义不同", caveat: "趋势图上标断点"),
    Rule(
      "B6.pending_next", "跨年: 上年尚未审结 ≤ 本年总计", "Pending last year ≤ total this year",
      formula: "{review|litigation.direct|litigation.after_review}.pending(t-1) ≤ .total(t)", instances: "3",
      severity: .info, kind: .crossYear, source: "推断(总计含上年转入与否无统一口径)", evaluableWhen: "相邻两年", caveat: "仅提示"),
    Rule(
      "B7.repealed_le", "废止 ≤ 上年现行有效+本年制发", "Repealed ≤ in force last year + issued this year", forms: [.form2021],
      formula: "{rules|normative_documents}.repealed(t) ≤ in_force(t-1) + issued(t)", instances: "2",
      severity: .warning,
      kind: .crossYear, source: "表式含义", evaluableWhen: "相邻两年均为2021版", caveat: "补记往年已失效文件时可例外"),
  ]
}
