// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of a form table.
public struct FormRow: Sendable {
  /// The part of the cell id that the row gives, such as `applications.outcome.disclosed`; empty in table four, whose
  /// columns give the whole id.
  public let id: String
  /// The official Chinese label, such as `（一）予以公开`.
  public let label: String
  /// The label as cell labels use it, such as `予以公开`.
  public let shortLabel: String
  /// The labels above the row, outermost first.
  public let groups: [String]
  /// The label with the groups above it, joined by `/`.
  public let path: String
  /// Wordings of the label seen in published reports, as the code book lists them.
  public let aliases: [String]
  /// Further wordings, which only the reader needs.
  public let variants: [String]
  /// The article of the Regulation the row rests on.
  public let statutoryBasis: String
  /// How the row's cells behave over time; nil when the columns decide.
  public let role: FormCell.Role?
  /// What to mind when adding; nil when the columns say it.
  public let additiveNote: String?
  /// What the cells compare with in the other form, `{row}` and `{column}` for the ids; nil when the columns say it.
  public let comparableWith: String?
  /// Remarks for the reader of the code book; nil when the columns say it.
  public let notes: String?
  /// Whether the headline columns of this row are analysed by default.
  public let isHeadline: Bool

  /// Every wording of the label, the official one first.
  public var wordings: [String] { [label] + aliases + variants }

  /// A row; without `pathLabel` the path ends in the label, without `shortLabel` cells are called by the label.
  init(
    id: String, label: String, shortLabel: String? = nil, groups: [String] = [], pathLabel: String? = nil,
    aliases: [String] = [], variants: [String] = [], statutoryBasis: String, role: FormCell.Role? = nil,
    additiveNote: String? = nil, comparableWith: String? = nil, notes: String? = nil, isHeadline: Bool = false
  ) {
    self.id = id
    self.label = label
    self.shortLabel = shortLabel ?? label
    self.groups = groups
    path = (groups + [pathLabel ?? label]).joined(separator: "/")
    self.aliases = aliases
    self.variants = variants
    self.statutoryBasis = statutoryBasis
    self.role = role
    self.additiveNote = additiveNote
    self.comparableWith = comparableWith
    self.notes = notes
    self.isHeadline = isHeadline
  }
}
