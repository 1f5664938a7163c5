// SPDX-License-Identifier: GPL-3.0-or-later

extension FormTable {
  /// Table three with a version's rows and the seven columns that both versions share.
  static func applications(rows: [FormRow], comparableWith: String) -> FormTable {
    FormTable(
      id: "3", section: .applications, title: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      rows: rows, columns: applicants(comparableWith: comparableWith))
  }

  /// The kinds of applicants and their total.
  private static func applicants(comparableWith: String) -> [FormColumn] {
    let all = ["申请人情况"]
    let organisations = ["申请人情况", "法人或其他组织"]
    return [
      FormColumn(
        id: "natural_person", label: "自然人", groups: all, aliases: ["自然人"], comparableWith: comparableWith),
      FormColumn(
        id: "business", label: "商业企业", groups: organisations, aliases: ["商业 企业", "商业\n企业", "商業企業"],
        comparableWith: comparableWith),
      FormColumn(
        id: "research", label: "科研机构", groups: organisations, aliases: ["科研 机构", "科研\n机构", "科研機構"],
        comparableWith: comparableWith),
      FormColumn(
        id: "public_interest", label: "社会公益组织", groups: organisations, aliases: ["社會公益組織"],
        comparableWith: comparableWith),
      FormColumn(
        id: "legal_services", label: "法律服务机构", groups: organisations, aliases: ["法律服務機構"],
        comparableWith: comparableWith),
      FormColumn(
        id: "other_organization", label: "其他", groups: organisations, aliases: ["其他", "其他组织"],
        comparableWith: comparableWith),
      FormColumn(
        id: "total", label: "总计", groups: all, aliases: ["總計", "合计"], role: .total, comparableWith: comparableWith,
        isHeadline: true),
    ]
  }
}
