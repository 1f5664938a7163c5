// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// Wordings of labels that only the reader needs to know, besides those that the forms list.
enum LabelVariants {
  /// Wordings of column labels: the wording, the column's id, the forms it speaks for.
  static let columns: [(wording: String, id: String, forms: [FormVersion])] = [
    ("制发数量", "issued", [.form2021]), ("本年制发数量", "issued", [.form2021]), ("本年新制发数量", "issued", [.form2021]),
    ("本年制发件", "issued", [.form2021]), ("废止数量", "repealed", [.form2021]), ("本年废止数量", "repealed", [.form2021]),
    ("本年废止件", "repealed", [.form2021]), ("废止件数", "repealed", [.form2021]),
    ("现行有效数量", "in_force", [.form2021]), ("现行有效件数量", "in_force", [.form2021]),
    ("本年处理决定数", "decisions", [.form2021]), ("处理决定数", "decisions", FormVersion.allCases),
    ("收费金额", "amount", [.form2021]), ("本年收费总金额", "amount", [.form2021]),
    ("制作数量", "made", [.form2019]), ("新制作数量", "made", [.form2019]), ("公开数量", "newly_published", [.form2019]),
    ("新公开数量", "newly_published", [.form2019]), ("对外公开数量", "published_total", [.form2019]),
    ("上年度项目数量", "items_previous", [.form2019]), ("上一年度项目数量", "items_previous", [.form2019]),
    ("本年增", "items_change", [.form2019]), ("采购金额", "amount", [.form2019]), ("采购项目数", "projects", [.form2019]),
  ]

  /// Wordings of row labels: the wording and the row's id.
  static let rows: [(wording: String, id: String)] = [
    ("行政规范性档案", "normative_documents"), ("规范性档案", "normative_documents"),
    ("行政规范文件", "normative_documents"), ("行政事业性收费项目", "fees"), ("行政处罚决定", "penalty"),
    ("行政强制措施", "coercion"), ("其他对外管理服务", "other_services"),
    ("一、本年新收政府信息公开申请", "applications.received"), ("二、上年结转政府信息公开申请", "applications.carried_in"),
    ("上年转结政府信息公开申请数量", "applications.carried_in"), ("二、上年转结政府信息公开申请数量", "applications.carried_in"),
    ("予以公开", "applications.outcome.disclosed"), ("部分公开", "applications.outcome.partly_disclosed"),
    ("2.其他法律行政止公开", "applications.outcome.not_disclosed.other_law_forbids"),
    ("总计", "applications.outcome.total"), ("三、（七）总计", "applications.outcome.total"),
    ("四、结转下年度继续办理数量", "applications.carried_out"), ("结转下年继续办理", "applications.carried_out"),
    ("四、结转下年继续办理", "applications.carried_out"),
  ]
}
