// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// What a label of the form can mean; the table that is being read decides between several.
struct LabelMeaning: Sendable {
  /// What a label does besides naming a row or a column.
  enum Mark: UInt8, Sendable {
    /// Nothing.
    case none
    /// 第二十条第（一）项: a table of part two begins.
    case caption
    /// 信息内容: a header of part two begins.
    case header
    /// 申请人情况 and the remark beside it: table three begins.
    case applicants
    /// 法人或其他组织: five columns stand under it.
    case organisations
    /// 三、本年度办理结果, （三）不予公开: rows follow.
    case rowGroup
    /// （六）其他处理: rows follow, or it is the row.
    case otherOutcome
    /// 行政复议: table four begins.
    case review
    /// 行政诉讼 and what stands under it.
    case litigation
  }

  /// The row it names, as an index into ``LabelVocabulary/rows``; -1 for none.
  var row: Int8 = -1
  /// The column of part two or table three it names, as an index into ``LabelVocabulary/columns``; -1 for none.
  var column: Int8 = -1
  /// The column within a block of table four it names, 0 to 4; -1 for none.
  var ending: Int8 = -1
  /// What else it does.
  var mark: Mark = .none
  /// Forms in which it is the official label of the row or column: 1 for 2021, 2 for 2019.
  var official: UInt8 = 0
  /// Forms that know it at all.
  var forms: UInt8 = 0
  /// Whether it is only the beginning of the label.
  var isFragment = false
  /// The number of quotation marks in the official label.
  var quotes: UInt8 = 0

  /// The bit of a form in ``official`` and ``forms``.
  static func bit(_ form: FormVersion) -> UInt8 { form == .form2021 ? 1 : 2 }
}
