// SPDX-License-Identifier: GPL-3.0-or-later

/// The code book as rows of text: what the form, the narrative indicators and the rules say of themselves.
///
/// Values are ids, official labels and figures; the words around them are for Reporting. Yes and no are `yes` and `no`;
/// lists are joined by `|`, a line break within an alias is written `\n`.
public enum CodeBook {
  /// The columns of ``row(of:)-(FormCell)``.
  public static let cellColumns: [String] = [
    "seq", "id", "form", "section", "section_title_zh", "table", "table_title_zh", "row_no", "col_no", "row_label_zh",
    "column_label_zh", "row_path_zh", "column_path_zh", "unit", "kind", "signed", "role", "statutory_basis",
    "row_aliases", "column_aliases", "additive_over_agencies", "additive_note", "comparable_with", "notes", "label_zh",
    "headline",
  ]

  /// One cell, a text for each of ``cellColumns``.
  public static func row(of cell: FormCell) -> [String] {
    [
      String(cell.sequence), cell.id, cell.form.rawValue, cell.section, cell.sectionTitle, cell.table, cell.tableTitle,
      String(cell.row), String(cell.column), cell.rowLabel, cell.columnLabel, cell.rowPath, cell.columnPath, cell.unit,
      cell.kind.rawValue, word(cell.isSigned), cell.role.rawValue, cell.statutoryBasis, list(cell.rowAliases),
      list(cell.columnAliases), word(cell.isAdditive), cell.additiveNote, cell.comparableWith, cell.notes, cell.label,
      word(cell.isHeadline),
    ]
  }

  /// The columns of ``row(of:)-(NarrativeIndicator)``.
  public static let narrativeColumns: [String] = [
    "id", "label_zh", "unit", "kind", "additive", "qualifiers", "anchor_terms", "must_not_match", "seen_examples",
    "notes", "headline",
  ]

  /// One narrative indicator, a text for each of ``narrativeColumns``.
  public static func row(of indicator: NarrativeIndicator) -> [String] {
    [
      indicator.id, indicator.label, indicator.unit, indicator.kind.rawValue, word(indicator.isAdditive),
      list(indicator.qualifiers.map(\.rawValue)), indicator.anchorTerms, indicator.mustNotMatch,
      indicator.seenExamples, indicator.notes, word(indicator.isHeadline),
    ]
  }

  /// The columns of ``row(of:)-(Rule)``.
  public static let ruleColumns: [String] = [
    "id", "name_zh", "name_en", "form", "formula", "for_each_instances", "severity", "kind", "source",
    "evaluable_when", "caveat_or_note",
  ]

  /// One rule, a text for each of ``ruleColumns``.
  public static func row(of rule: Rule) -> [String] {
    [
      rule.id, rule.name, rule.englishName, rule.forms.count > 1 ? "both" : rule.forms.map(\.rawValue).joined(),
      rule.formula, rule.instances, rule.severityText, rule.kind.rawValue, rule.source, rule.evaluableWhen, rule.caveat,
    ]
  }

  /// The columns of ``row(of:)-(CellEquation)``.
  public static let equationColumns: [String] = [
    "instance_id", "rule_id", "form", "lhs", "op", "rhs", "severity", "kind", "time",
  ]

  /// One instance of an equation rule, a text for each of ``equationColumns``.
  public static func row(of equation: CellEquation) -> [String] {
    [
      equation.id, equation.ruleID, equation.form.rawValue, equation.leftText, "=", equation.rightText,
      equation.severity.rawValue, equation.strength.rawValue, equation.spansYears ? "cross" : "same",
    ]
  }

  private static func word(_ truth: Bool) -> String { truth ? "yes" : "no" }

  private static func list(_ words: [String]) -> String {
    words.joined(separator: "|").replacing("\n", with: "\\n")
  }
}
