// SPDX-License-Identifier: GPL-3.0-or-later

extension Rule {
  /// C: what a value can be, and what it is likely to be.
  static let domain: [Rule] = [
    Rule(
      "C1.non_negative", "非负整数", "Counts are whole and not negative",
      formula: "除 *.items_change 外所有 count ≥ 0 且为整数; amount ≥ 0", instances: "200 / 193 (2019有5格带符号)", severity: .error,
      kind: .domain, source: "表式含义", evaluableWhen: "格有值", caveat: "小数/负数/带单位字样 → 解析或填报错"),
    Rule(
      "C2.rules_zero", "乡镇(及县级)不得有规章", "Townships and counties issue no rules",
      formula: "rules.* = 0 when authority level ∈ 乡级,县级", instances: "3", severity: .error, kind: .domain,
      source: "立法法: 规章制定主体为国务院部门、省级、设区的市/自治州政府", evaluableWhen: "机关层级已知",
      caveat: "真实违例: 某镇2023 现行有效规章6件; 松木塘镇2022 制发2现行2"),
    Rule(
      "C3.in_force_ge", "现行有效 ≥ 本年制发 - 本年废止", "In force ≥ issued - repealed this year", forms: [.form2021],
      formula: "{d}.in_force ≥ {d}.issued - {d}.repealed", instances: "2", severity: .warning, kind: .domain,
      source: "推断", evaluableWhen: "3格有值", caveat: "当年制发当年废止可例外"),
    Rule(
      "C4.published_ge", "对外公开总数量 ≥ 本年新公开数量", "Published in all ≥ newly published", forms: [.form2019],
      formula: "{d}.published_total ≥ {d}.newly_published", instances: "2", severity: .warning, kind: .domain,
      source: "表式含义", evaluableWhen: "2格有值", caveat: "实例 规范性文件 制作27 公开1 总数1; 34/4/47"),
    Rule(
      "C5.items_nonneg", "上一年项目数量+本年增减 ≥ 0", "Items of last year + change ≥ 0", forms: [.form2019],
      formula: "{x}.items_previous + {x}.items_change ≥ 0", instances: "5", severity: .error, kind: .domain,
      source: "表式含义", evaluableWhen: "2格有值"),
    Rule(
      "C6.fee_unit", "收费金额量级", "Order of magnitude of fees", forms: [.form2021],
      formula: "fees.amount ≥ 1000 (万元) for 乡镇 → 疑以元填报; 或表头写「元」", instances: "1", severity: .warning,
      kind: .plausibility, source: "经验阈值(可配)", evaluableWhen: "有值", caveat: "阈值按县内分布自定更好"),
    Rule(
      "C7.after_review_le", "复议后起诉 ≤ 复议已结(本年+上年)", "Litigation after review ≤ reviews concluded",
      formula: "litigation.after_review.total(t) ≤ (review.total-review.pending)(t) + (t-1)", instances: "1",
      severity: .info, kind: .plausibility, source: "推断", evaluableWhen: "两表有值", caveat: "上级复议机关口径差异"),
    Rule(
      "C8.review_vs_apps", "复议/诉讼与申请量", "Reviews and litigation against applications",
      formula:
        "(review.total + litigation.*.total) > 0 while applications.(received+carried_in).total = 0 for t and t-1",
      instances: "1", severity: .warning, kind: .plausibility, source: "推断", caveat: "可能为往年案件或非申请类"),
    Rule(
      "C9.whole_zero", "全零报告", "A report of zeros only", formula: "全部有值格均为 0", instances: "1", severity: .info,
      kind: .plausibility, caveat: "5个种子中 000,001 全零; 003 有值格全零; 与正文活动数字并列提示"),
    Rule(
      "C10.copy_of_last_year", "与上年完全相同且非零", "The same figures as last year, not all zero",
      formula: "vector(t) = vector(t-1) and not all zero", instances: "1", severity: .warning, kind: .plausibility,
      evaluableWhen: "相邻两年", caveat: "复制上年未更新"),
    Rule(
      "C11.same_as_neighbour", "同县两乡镇非零向量完全相同/正文高度重复", "The same figures or text as a neighbour",
      formula: "vector(i) = vector(j) non-zero; 正文 shingle Jaccard ≥ 0.9", instances: "1", severity: .info,
      kind: .plausibility, evaluableWhen: "同县同年", caveat: "模板抄用"),
    Rule(
      "C12.yoy_jump", "同比突变", "Sudden change on last year",
      formula:
        "Hidiroglou–Berthelot score on (x_t, x_{t-1}) over the peer group; with fewer than 8 peers |log((x_t+0.5)/(x_{t-1}+0.5))| > log 5 and |x_t - x_{t-1}| ≥ 5",
      instances: "每指标", severity: .info, kind: .plausibility, source: "可配; 有同类工具用 ×5 / ÷5", evaluableWhen: "相邻两年",
      caveat: "计数小, 宜用 Poisson 区间"),
    Rule(
      "C13.text_of_last_year", "正文与上年高度重复", "The running text is last year's",
      formula: "正文五字组 Jaccard(t, t-1) ≥ 0.9 (MinHash 估计, 数字不计)", instances: "1", severity: .notice,
      kind: .plausibility, source: "国办公开办函〔2021〕30号: 内容雷同、敷衍塞责", evaluableWhen: "相邻两年均有正文",
      caveat: "年报有统一格式, 雷同只是线索"),
  ]
}
