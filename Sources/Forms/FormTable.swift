// SPDX-License-Identifier: GPL-3.0-or-later

/// One table of the statutory form: its rows, its columns, and with them its cells.
///
/// This is the one description of the form; cells, labels, checks, code book and documents derive from it.
public struct FormTable: Sendable {
  /// The table's number in the form: `2.20_1`, `2.20_5`, `2.20_6`, `2.20_8`, `2.20_9` (2019 only), `3` or `4`.
  public let id: String
  /// The section it stands in: `二`, `三` or `四`.
  public let section: String
  /// The section's official title, without its number.
  public let sectionTitle: String
  /// The table's own caption.
  public let title: String
  /// The rows that hold values, in form order.
  public let rows: [FormRow]
  /// The columns that hold values, in form order. Tables of part two share them over their rows.
  public let columns: [FormColumn]
}

/// One row of a form table.
public struct FormRow: Sendable {
  /// The part of the cell id that the row gives, such as `applications.outcome.disclosed`.
  public let id: String
  /// The official Chinese label, such as `(一)予以公开`.
  public let label: String
  /// The label with the groups above it, joined by `/`.
  public let path: String
  /// Wordings of the label seen in published reports.
  public let aliases: [String]
}

/// One column of a form table.
public struct FormColumn: Sendable {
  /// The part of the cell id that the column gives, such as `natural_person`.
  public let id: String
  /// The official Chinese label, such as `自然人`.
  public let label: String
  /// The label with the groups above it, joined by `/`.
  public let path: String
  /// Wordings of the label seen in published reports.
  public let aliases: [String]
}
