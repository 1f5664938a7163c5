// SPDX-License-Identifier: GPL-3.0-or-later

/// The headings of the code book.
struct CodeBookWords {
  let language: Language

  var indicators: String { language.pick("指标", "Indicators") }
  var rules: String { language.pick("规则", "Rules") }
  var field: String { language.pick("项目", "Field") }
  var content: String { language.pick("内容", "Content") }

  /// The heading of a column; its own name when there is no better one.
  func name(of column: String) -> String {
    guard let words = Self.names[column] else { return column }
    return language.pick(words.chinese, words.english)
  }

  private static let names: [String: (chinese: String, english: String)] = [
    "seq": ("序号", "Number"), "id": ("编号", "Id"), "form": ("表式", "Form"), "section": ("部分", "Section"),
    "section_title_zh": ("部分名称", "Section title"), "table": ("表", "Table"), "table_title_zh": ("表名", "Table title"),
    "row_no": ("行号", "Row"), "col_no": ("列号", "Column"), "row_label_zh": ("行名", "Row label"),
    "column_label_zh": ("列名", "Column label"), "row_path_zh": ("行", "Row path"), "column_path_zh": ("列", "Column path"),
    "unit": ("单位", "Unit"), "kind": ("种类", "Kind"), "signed": ("可为负", "Signed"), "role": ("性质", "Role"),
    "statutory_basis": ("法条", "Statutory basis"), "row_aliases": ("行名的其他写法", "Row aliases"),
    "column_aliases": ("列名的其他写法", "Column aliases"), "additive_over_agencies": ("各单位可加", "Additive"),
    "additive_note": ("相加时注意", "Note on adding"), "comparable_with": ("另一版对应", "Comparable with"),
    "notes": ("说明", "Notes"), "label_zh": ("名称", "Label"), "headline": ("主要指标", "Headline"),
    "qualifiers": ("写法", "Qualifiers"), "anchor_terms": ("锚词", "Anchor terms"),
    "must_not_match": ("不算", "Must not match"), "seen_examples": ("见过的写法", "Seen examples"),
    "name_en": ("英文名称", "Name"), "formula": ("公式", "Formula"), "for_each_instances": ("实例", "Instances"),
    "severity": ("程度", "Severity"), "source": ("来源", "Source"), "evaluable_when": ("何时可判", "Evaluable when"),
    "entry": ("类别", "Entry"),
  ]
}
