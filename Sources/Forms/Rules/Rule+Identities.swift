// SPDX-License-Identifier: GPL-3.0-or-later

extension Rule {
  /// A: figures of one report that add up.
  static let identities: [Rule] = [
    Rule(
      "A1.row_sum", "行和: 总计=六类申请人之和", "Row sum: total = six kinds of applicants",
      formula: "applications.{row}.total = Σ applications.{row}.{six applicant columns}", instances: "2021:25; 2019:23",
      severity: .error, kind: .identity, source: "表式结构(总计列)", evaluableWhen: "总计与6列均有值",
      caveat: "2019实例中常只填一/二/七/四行的总计, 其余总计空白→not_evaluable 而非 error"),
    Rule(
      "A2.balance", "勾稽: 一+二=三(七)+四", "Balance: received + carried in = outcomes + carried out",
      formula:
        "applications.received.{c} + applications.carried_in.{c} = applications.outcome.total.{c} + applications.carried_out.{c}; {c} ∈ natural_person,business,research,public_interest,legal_services,other_organization,total",
      instances: "7", severity: .error, kind: .identity, source: "表头原文「本列数据的勾稽关系为…」", evaluableWhen: "四格均有值",
      caveat: "每列分别成立"),
    Rule(
      "A3.outcome_total", "办理结果合计: (七)=Σ(一)…(六)", "Outcome total = sum of the outcome rows",
      formula: "applications.outcome.total.{c} = Σ over outcome leaf rows (2021: 21 行; 2019: 19 行, 其中（六）其他处理只有1行)",
      instances: "7", severity: .error, kind: .identity, source: "表式结构", evaluableWhen: "该列各行均有值",
      caveat: "(三)(四)(五)(六)在表式中没有小计行, 小计 .all 是派生值"),
    Rule(
      "A4.table4_total", "复议诉讼: 总计=维持+纠正+其他+尚未审结",
      "Review and litigation: total = upheld + corrected + other + pending",
      formula: "{review|litigation.direct|litigation.after_review}.total = upheld + corrected + other + pending",
      instances: "3", severity: .error, kind: .identity, source: "表式结构", evaluableWhen: "5格均有值"),
    Rule(
      "A5.derived_subtotals", "派生小计", "Derived subtotals of outcomes",
      formula: "applications.outcome.{not_disclosed|not_available|not_processed|other}.all.{c} := Σ 子行",
      instances: "4×7", severity: nil, kind: .definition, source: "产品定义(跨版本可比)", caveat: "2019 的 other.all 是原始格"),
    Rule(
      "A6.derived_legal_person", "派生: 法人或其他组织合计", "Derived total of legal persons and other organisations",
      formula:
        "applications.{row}.legal_persons := business+research+public_interest+legal_services+other_organization",
      instances: "25 / 23", severity: nil, kind: .definition, source: "表头分组"),
    Rule(
      "A7.part_le_total", "分项不大于总计", "No part exceeds its total",
      formula: "Σ known parts ≤ total, where A1, A3 or A4 cannot be judged because a part is missing",
      instances: "A1, A3, A4 的各式", severity: .error, kind: .identity, source: "表式结构", evaluableWhen: "总计有值且各分项不全",
      caveat: "缺的分项不作 0: 已知分项之和只是下限"),
  ]
}
