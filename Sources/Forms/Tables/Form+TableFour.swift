// SPDX-License-Identifier: GPL-3.0-or-later

extension FormTable {
  /// Table four, the same in both versions: one row, three blocks of five columns.
  static func review(comparableWith: String) -> FormTable {
    FormTable(
      id: "4", section: .review, title: FormSection.review.title,
      rows: [
        FormRow(
          id: "", label: "(单一数据行)", shortLabel: "", pathLabel: "", statutoryBasis: "条例第五十条第(三)项、第五十一条",
          additiveNote: "共同被申请人/被告案件可能重复; 县政府作复议机关的案件不计入乡镇", comparableWith: comparableWith,
          isHeadline: true)
      ],
      columns: reviewBlocks.flatMap { block in reviewEndings.map { ending in column(block, ending) } })
  }

  /// The three blocks of table four: id, groups, name in cell labels, wording in traditional characters.
  private static let reviewBlocks: [(id: String, groups: [String], name: String, alias: String)] = [
    ("review", ["行政复议"], "行政复议", "行政複議"),
    ("litigation.direct", ["行政诉讼", "未经复议直接起诉"], "诉讼(未经复议)", "未經複議直接起訴"),
    ("litigation.after_review", ["行政诉讼", "复议后起诉"], "诉讼(复议后)", "複議後起訴"),
  ]

  /// The five columns of a block.
  private static let reviewEndings: [FormColumn] = [
    FormColumn(
      id: "upheld", label: "结果维持", aliases: ["结果 维持", "结果\n维持", "結果維持", "维持"], variants: ["结果"], role: .flow),
    FormColumn(
      id: "corrected", label: "结果纠正", aliases: ["结果 纠正", "结果\n纠正", "結果糾正", "纠正"], variants: ["结果"], role: .flow),
    FormColumn(
      id: "other", label: "其他结果", aliases: ["其他 结果", "其他\n结果", "其他結果"], variants: ["其他"], role: .flow),
    FormColumn(
      id: "pending", label: "尚未审结", aliases: ["尚未 审结", "尚未\n审结", "尚未審結", "未审结"], variants: ["尚未"],
      role: .stock),
    FormColumn(id: "total", label: "总计", aliases: ["總計", "合计"], role: .total, isHeadline: true),
  ]

  private static func column(
    _ block: (id: String, groups: [String], name: String, alias: String), _ ending: FormColumn
  ) -> FormColumn {
    FormColumn(
      id: block.id + "." + ending.id, label: ending.label, shortLabel: block.name + "·" + ending.label,
      groups: block.groups, aliases: ending.aliases, variants: ending.variants, groupAliases: [block.alias],
      role: ending.role, isHeadline: ending.isHeadline)
  }

  /// The ids of the blocks of table four, in form order.
  public static let reviewBlockIDs: [String] = reviewBlocks.map(\.id)
}
