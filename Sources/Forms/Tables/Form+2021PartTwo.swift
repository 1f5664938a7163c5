// SPDX-License-Identifier: GPL-3.0-or-later

extension FormTable {
  /// The tables of the 2021 form in order: the four of part two, table three, table four.
  static let tables2021: [FormTable] = [
    documents2021, licensing2021, enforcement2021, fees2021,
    applications(rows: outcomes2021 + [outcomeTotal, carriedOut], comparableWith: "form-2019 同id"),
    review(comparableWith: "form-2019 同id"),
  ]

  /// 第二十条第（一）项: rules and normative documents.
  private static let documents2021 = FormTable(
    id: "2.20_1", section: .disclosure, title: "第二十条第（一）项", titleVariants: ["第二十条第(一)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      FormRow(
        id: "rules", label: "规章", groups: ["第二十条第（一）项"], aliases: ["規章"], statutoryBasis: "条例第二十条第(一)项",
        notes: "乡镇/县级政府无规章制定权(立法法),应恒为0"),
      FormRow(
        id: "normative_documents", label: "行政规范性文件", shortLabel: "规范性文件", groups: ["第二十条第（一）项"],
        aliases: ["规范性文件", "行政規範性文件", "行政规范性文件(件)"], statutoryBasis: "条例第二十条第(一)项",
        notes: "部分单位误按“全部文件”填报", isHeadline: true),
    ],
    columns: [
      FormColumn(
        id: "issued", label: "本年制发件数", shortLabel: "制发", aliases: ["本年制发", "本年製發件數", "制发件数", "本年制发数"],
        role: .flow, additiveNote: "联合发文可能重复计数", comparableWith: "form-2019 {row}.made (近似)", isHeadline: true),
      FormColumn(
        id: "repealed", label: "本年废止件数", shortLabel: "废止",
        aliases: ["本年度止件数", "本年废止", "本年廢止件數", "本年廢止件數(包括自然失效和不再按規範性文件管理)"],
        variants: ["本年废止件数(包括自然失效和不再按规范性文件管理)"], role: .flow, additiveNote: "联合发文可能重复计数"),
      FormColumn(
        id: "in_force", label: "现行有效件数", shortLabel: "现行有效", aliases: ["现行有效", "現行有效件數", "有效件数"],
        variants: ["现行有效件"], role: .stock, additiveNote: "联合发文可能重复计数; 存量(in_force)可跨单位相加,不可跨年相加",
        comparableWith: "form-2019 {row}.published_total (口径不同,不直接可比)", isHeadline: true),
    ])

  /// 第二十条第（五）项: licensing.
  private static let licensing2021 = FormTable(
    id: "2.20_5", section: .disclosure, title: "第二十条第（五）项", titleVariants: ["第二十条第(五)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [decisionRow(id: "licensing", label: "行政许可", alias: ["行政許可"], item: "五")], columns: [decisions2021])

  /// 第二十条第（六）项: penalties and coercive measures.
  private static let enforcement2021 = FormTable(
    id: "2.20_6", section: .disclosure, title: "第二十条第（六）项", titleVariants: ["第二十条第(六)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      decisionRow(id: "penalty", label: "行政处罚", alias: ["行政處罰"], item: "六"),
      decisionRow(id: "coercion", label: "行政强制", alias: ["行政強製", "行政強制"], item: "六"),
    ],
    columns: [decisions2021])

  /// 第二十条第（八）项: administrative fees.
  private static let fees2021 = FormTable(
    id: "2.20_8", section: .disclosure, title: "第二十条第（八）项", titleVariants: ["第二十条第(八)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      FormRow(
        id: "fees", label: "行政事业性收费", groups: ["第二十条第（八）项"], aliases: ["行政事業性收費"],
        statutoryBasis: "条例第二十条第(八)项", isHeadline: true)
    ],
    columns: [
      FormColumn(
        id: "amount", label: "本年收费金额（单位：万元）", shortLabel: "",
        aliases: ["本年收费金额", "本年收費金額(單位:萬元)", "本年收费金额(单位:元)"], unit: "万元", kind: .amount, role: .flow,
        additiveNote: "金额可相加; 先统一为万元", notes: "允许小数; 常见误填为元", isHeadline: true)
    ])

  private static func decisionRow(id: String, label: String, alias: [String], item: String) -> FormRow {
    FormRow(
      id: id, label: label, groups: ["第二十条第（\(item)）项"], aliases: alias, statutoryBasis: "条例第二十条第(\(item))项",
      isHeadline: true)
  }

  private static let decisions2021 = FormColumn(
    id: "decisions", label: "本年处理决定数量", shortLabel: "", aliases: ["处理决定数量", "本年處理決定數量"], role: .flow,
    additiveNote: "按作出决定的机关计,可相加", comparableWith: "form-2019 {row}.decisions",
    notes: "单格后常带空列(colspan=3): Markdown 里 |0| | |", isHeadline: true)
}
