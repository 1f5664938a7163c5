// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels

/// What people call an indicator in a sentence: short where the code book is exact, in both languages.
///
/// The label of the code book stays in the `label` columns of CSV files.
struct IndicatorName: Sendable, Equatable {
  let chinese: String
  let english: String

  /// The name of `indicator`: its short one, else its label; in English its id where it is the user's own.
  static func text(_ indicator: PanelIndicator, _ language: Language) -> String {
    text(id: indicator.id, label: indicator.label, language)
  }

  /// The name of a cell or narrative indicator by its id; the id itself when nothing has it.
  static func text(id: String, _ language: Language) -> String {
    text(id: id, label: Form.cell(id)?.label ?? NarrativeIndicator.indicator(id)?.label ?? id, language)
  }

  private static func text(id: String, label: String, _ language: Language) -> String {
    if let name = all[id] { return language.pick(name.chinese, name.english) }
    return language.pick(label, part(id) ?? EnglishIndicators.name(id) ?? id)
  }

  /// A cell beside a total that has a name, in English: Applications received, natural persons.
  private static func part(_ id: String) -> String? {
    guard let dot = id.lastIndex(of: "."), let column = columns[String(id[id.index(after: dot)...])],
      let total = all[id[..<dot] + ".total"]
    else { return nil }
    return total.english + ", " + column
  }

  /// The columns of tables three and four that are no totals.
  static let columns = [
    "natural_person": "natural persons", "business": "businesses", "research": "research bodies",
    "public_interest": "public-interest bodies", "legal_services": "legal services",
    "other_organization": "other bodies", "upheld": "upheld", "corrected": "corrected", "other": "other results",
    "pending": "pending",
  ]

  /// Every indicator that is analysed by default, and the parts of the text that findings compare with the tables.
  static let all: [String: IndicatorName] = Dictionary(
    names.map { ($0.id, IndicatorName(chinese: $0.chinese, english: $0.english)) },
    uniquingKeysWith: { first, _ in first })

  private static let names: [(id: String, chinese: String, english: String)] = [
    ("normative_documents.issued", "规范性文件制发", "Normative documents issued"),
    ("normative_documents.in_force", "现行有效规范性文件", "Normative documents in force"),
    ("normative_documents.made", "规范性文件制作", "Normative documents made"),
    ("licensing.decisions", "行政许可", "Licences decided"),
    ("penalty.decisions", "行政处罚", "Administrative penalties"),
    ("coercion.decisions", "行政强制", "Coercive measures"),
    ("fees.amount", "行政事业性收费", "Administrative fees"),
    ("applications.received.total", "新收申请", "Applications received"),
    ("applications.carried_in.total", "上年结转", "Applications carried in"),
    ("applications.outcome.disclosed.total", "予以公开", "Applications granted"),
    ("applications.outcome.total.total", "办理结果", "Applications decided"),
    ("applications.carried_out.total", "结转下年度", "Applications carried over"),
    ("review.total", "行政复议", "Administrative reviews"),
    ("litigation.direct.total", "行政诉讼(直接起诉)", "Lawsuits without review"),
    ("litigation.after_review.total", "行政诉讼(复议后)", "Lawsuits after review"),
    ("hotline_12345.received", "12345热线受理", "12345 cases received"),
    ("hotline_12345.closed", "12345热线办结", "12345 cases closed"),
    ("disclosure.total_posts", "主动公开信息", "Items published"),
    ("website_posts", "网站发布信息", "Items on websites"),
    ("wechat_posts", "微信公众号发布信息", "Items on WeChat"),
    ("narrative.applications.received", "正文所写新收申请", "Applications received, in the text"),
  ]
}
