// SPDX-License-Identifier: GPL-3.0-or-later

extension FormTable {
  /// The tables of the 2019 form in order: the five of part two, table three, table four.
  static let tables2019: [FormTable] = [
    documents2019, licensing2019, enforcement2019, fees2019, procurement2019,
    applications(rows: outcomes2019 + [outcomeTotal, carriedOut], comparableWith: "form-2021 同id"),
    review(comparableWith: "form-2021 同id"),
  ]

  /// 第二十条第（一）项: rules and normative documents.
  private static let documents2019 = FormTable(
    id: "2.20_1", section: .disclosure, title: "第二十条第（一）项", titleVariants: ["第二十条第(一)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      FormRow(
        id: "rules", label: "规章", groups: ["第二十条第（一）项"], aliases: ["规章(设区的市、自治州人民政府应提供相关数据)"],
        variants: ["規章"], statutoryBasis: "条例第二十条第(一)项", notes: "乡镇/县级政府无规章制定权,应恒为0"),
      FormRow(
        id: "normative_documents", label: "规范性文件", groups: ["第二十条第（一）项"],
        aliases: ["行政规范性文件", "规范性文件(指各行政机关印发的有正式文号的文件)", "规范性文件(行政机关制定发布的决定、公告…)"],
        variants: ["行政規範性文件", "规范性文件(行政机关制定发布的决定、公告、通告…)"], statutoryBasis: "条例第二十条第(一)项",
        notes: "个别省份加注口径或另加一行“其他主动公开文件”", isHeadline: true),
    ],
    columns: [
      FormColumn(
        id: "made", label: "本年新制作数量", shortLabel: "制作", aliases: ["本年新", "本年新制作", "本年新\n制作数量"], role: .flow,
        comparableWith: "form-2021 {row}.issued (近似)", isHeadline: true),
      FormColumn(
        id: "newly_published", label: "本年新公开数量", shortLabel: "新公开", aliases: ["本年新", "本年新公开", "本年新\n公开数量"],
        role: .flow),
      FormColumn(
        id: "published_total", label: "对外公开总数量", shortLabel: "公开总数", aliases: ["公开总数量", "对外公开总数"], role: .stock,
        additiveNote: "存量不可跨年相加", comparableWith: "form-2021 {row}.in_force (口径不同)"),
    ])

  /// 第二十条第（五）项: licensing and other services.
  private static let licensing2019 = FormTable(
    id: "2.20_5", section: .disclosure, title: "第二十条第（五）项", titleVariants: ["第二十条第(五)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      itemRow(id: "licensing", label: "行政许可", item: "五"),
      itemRow(
        id: "other_services", label: "其他对外管理服务事项", alias: ["其他对外管理服务事项(指行政许可以外的政务服务事项…)"], item: "五",
        comparableWith: "", isHeadline: false),
    ],
    columns: itemColumns + [decisions2019])

  /// 第二十条第（六）项: penalties and coercive measures.
  private static let enforcement2019 = FormTable(
    id: "2.20_6", section: .disclosure, title: "第二十条第（六）项", titleVariants: ["第二十条第(六)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      itemRow(id: "penalty", label: "行政处罚", item: "六"), itemRow(id: "coercion", label: "行政强制", item: "六"),
    ],
    columns: itemColumns + [decisions2019])

  /// 第二十条第（八）项: fee items, not money.
  private static let fees2019 = FormTable(
    id: "2.20_8", section: .disclosure, title: "第二十条第（八）项", titleVariants: ["第二十条第(八)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      FormRow(
        id: "fees", label: "行政事业性收费", groups: ["第二十条第（八）项"], statutoryBasis: "条例第二十条第(八)项",
        notes: "与2021版的金额不可比: 2019版计项目数, 2021版计万元")
    ],
    columns: [
      itemsPrevious(aliases: ["上一年项目数量(指2018年事项数)"], additiveNote: "收费项目数,不是金额"),
      itemsChange(aliases: ["本年增/减(减用负值表示)"], additiveNote: "收费项目数,不是金额"),
    ])

  /// 第二十条第（九）项: central procurement, dropped in 2021.
  private static let procurement2019 = FormTable(
    id: "2.20_9", section: .disclosure, title: "第二十条第（九）项", titleVariants: ["第二十条第(九)项", "第二十条第"],
    headerLabels: ["信息内容"],
    rows: [
      FormRow(
        id: "procurement", label: "政府集中采购", groups: ["第二十条第（九）项"], statutoryBasis: "条例第二十条第(九)项",
        additiveNote: "先统一单位", comparableWith: "(2021版取消)")
    ],
    columns: [
      FormColumn(
        id: "projects", label: "采购项目数量", shortLabel: "项目数", aliases: ["采购总金额(万元)", "采购总金额(元)"], unit: "个",
        role: .flow),
      FormColumn(
        id: "amount", label: "采购总金额", shortLabel: "金额", aliases: ["采购总金额(万元)", "采购总金额(元)"], unit: "元",
        kind: .amount, role: .flow, notes: "单位须由原文判定,无单位时 unit=unknown"),
    ])

  private static func itemRow(
    id: String, label: String, alias: [String] = [], item: String, comparableWith: String? = nil,
    isHeadline: Bool = true
  ) -> FormRow {
    FormRow(
      id: id, label: label, groups: ["第二十条第（\(item)）项"], aliases: alias, statutoryBasis: "条例第二十条第(\(item))项",
      comparableWith: comparableWith, isHeadline: isHeadline)
  }

  private static let itemColumns: [FormColumn] = {
    let note = "事项(权责清单条目)在各乡镇间大量同名,相加无意义,宜取中位数/众数"
    return [
      itemsPrevious(aliases: ["上一年项目数量(指2018年事项数)", "上年项目数量"], additiveNote: note),
      itemsChange(aliases: ["本年增/减(减用负值表示,如-8)", "本年增减"], additiveNote: note),
    ]
  }()

  private static func itemsPrevious(aliases: [String], additiveNote: String) -> FormColumn {
    FormColumn(
      id: "items_previous", label: "上一年项目数量", shortLabel: "上年项目", aliases: aliases, unit: "项", role: .stock,
      isAdditive: false, additiveNote: additiveNote)
  }

  private static func itemsChange(aliases: [String], additiveNote: String) -> FormColumn {
    FormColumn(
      id: "items_change", label: "本年增/减", shortLabel: "本年增减", aliases: aliases, unit: "项", isSigned: true,
      role: .change, isAdditive: false, additiveNote: additiveNote)
  }

  private static let decisions2019 = FormColumn(
    id: "decisions", label: "处理决定数量", shortLabel: "", aliases: ["处理决定数量(指2019年办件量)"], role: .flow,
    comparableWith: "form-2021 {row}.decisions", isHeadline: true)
}
