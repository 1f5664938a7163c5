// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms

/// The columns of the code book over all kinds of entries, and what each entry says in them.
enum CodeBookFields {
  /// The columns of a cell, then those of running text and rules, and last which kind of entry it is.
  static let columns: [String] =
    CodeBook.cellColumns
    + ["qualifiers", "anchor_terms", "must_not_match", "seen_examples"]
    + ["name_en", "formula", "for_each_instances", "severity", "source", "evaluable_when", "entry"]

  /// What an entry says, by column; columns it does not have are missing.
  static func texts(of entry: CodeBookEntry) -> [String: String] {
    switch entry {
    case .cell(let cell): pairs(CodeBook.cellColumns, CodeBook.row(of: cell), entry: "cell")
    case .narrative(let indicator):
      pairs(CodeBook.narrativeColumns, CodeBook.row(of: indicator), entry: "narrative")
        .merging(["form": "narrative"]) { first, _ in first }
    case .rule(let rule): pairs(CodeBook.ruleColumns, CodeBook.row(of: rule), entry: "rule")
    }
  }

  /// Columns that other kinds of entries name differently.
  private static let sameColumn: [String: String] = [
    "additive": "additive_over_agencies", "name_zh": "label_zh", "caveat_or_note": "notes",
  ]

  private static func pairs(_ columns: [String], _ row: [String], entry: String) -> [String: String] {
    var texts = ["entry": entry]
    for (column, text) in zip(columns, row) where !text.isEmpty { texts[sameColumn[column] ?? column] = text }
    return texts
  }
}
