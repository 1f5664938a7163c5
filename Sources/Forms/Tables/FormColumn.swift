// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of a form table.
public struct FormColumn: Sendable {
  /// The part of the cell id that the column gives, such as `natural_person`.
  public let id: String
  /// The official Chinese label, such as `自然人`.
  public let label: String
  /// The label as cell labels use it; empty when the row's label names the cell.
  public let shortLabel: String
  /// The labels above the column, outermost first.
  public let groups: [String]
  /// The label with the groups above it, joined by `/`.
  public let path: String
  /// Wordings of the label seen in published reports, as the code book lists them; a line break stands as such.
  public let aliases: [String]
  /// Further wordings, which only the reader needs; some are fragments that several columns share, such as 结果.
  public let variants: [String]
  /// Wordings of the innermost group above the column.
  public let groupAliases: [String]
  /// Unit of the values.
  public let unit: String
  /// Count or amount.
  public let kind: FormCell.Kind
  /// Whether values may be negative.
  public let isSigned: Bool
  /// How the column's cells behave over time; nil when the rows decide.
  public let role: FormCell.Role?
  /// Whether values of several authorities may be added.
  public let isAdditive: Bool
  /// What to mind when adding; nil when the rows say it.
  public let additiveNote: String?
  /// What the cells compare with in the other form, `{row}` and `{column}` for the ids; nil for nothing.
  public let comparableWith: String?
  /// Remarks for the reader of the code book; nil when the rows say it.
  public let notes: String?
  /// Whether the cells of headline rows in this column are analysed by default.
  public let isHeadline: Bool

  /// Every wording of the label, the official one first.
  public var wordings: [String] { [label] + aliases + variants }

  /// A column; without `shortLabel` cells are called by the label.
  init(
    id: String, label: String, shortLabel: String? = nil, groups: [String] = [], aliases: [String] = [],
    variants: [String] = [], groupAliases: [String] = [], unit: String = "件", kind: FormCell.Kind = .count,
    isSigned: Bool = false, role: FormCell.Role? = nil, isAdditive: Bool = true, additiveNote: String? = nil,
    comparableWith: String? = nil, notes: String? = nil, isHeadline: Bool = false
  ) {
    self.id = id
    self.label = label
    self.shortLabel = shortLabel ?? label
    self.groups = groups
    path = (groups + [label]).joined(separator: "/")
    self.aliases = aliases
    self.variants = variants
    self.groupAliases = groupAliases
    self.unit = unit
    self.kind = kind
    self.isSigned = isSigned
    self.role = role
    self.isAdditive = isAdditive
    self.additiveNote = additiveNote
    self.comparableWith = comparableWith
    self.notes = notes
    self.isHeadline = isHeadline
  }
}
