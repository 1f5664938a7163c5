// SPDX-License-Identifier: GPL-3.0-or-later

/// One position of the statutory form: what stands there, in which unit, and how it may be added and compared.
public struct FormCell: Sendable, Identifiable {
  /// What kind of number a cell holds.
  public enum Kind: String, Sendable {
    /// A whole number of cases, items or documents.
    case count
    /// A sum of money, with decimals.
    case amount
  }

  /// How a cell behaves over time and in totals.
  public enum Role: String, Sendable {
    /// What happened during the year; adds over authorities and over years.
    case flow
    /// A state at a date; adds over authorities, never over years.
    case stock
    /// A signed change during the year (2019 form).
    case change
    /// The total of other cells of its row or column.
    case total
  }

  /// Position in the form, from 1.
  public let sequence: Int
  /// Stable identifier, such as `applications.received.total`; never reused for another meaning.
  public let id: String
  /// The form the cell belongs to. An id may exist in both forms when the meaning is the same.
  public let form: FormVersion
  /// Section: `二`, `三` or `四`.
  public let section: String
  /// Official title of the section.
  public let sectionTitle: String
  /// Table within the section; see ``FormTable/id``.
  public let table: String
  /// Caption of the table.
  public let tableTitle: String
  /// Row within the table, from 1.
  public let row: Int
  /// Column within the table, from 1.
  public let column: Int
  /// Official label of the row.
  public let rowLabel: String
  /// Official label of the column.
  public let columnLabel: String
  /// Row label with its groups, joined by `/`.
  public let rowPath: String
  /// Column label with its groups, joined by `/`.
  public let columnPath: String
  /// Unit of the value: 件, 项, 个, 元 or 万元.
  public let unit: String
  /// Count or amount.
  public let kind: Kind
  /// Whether the value may be negative.
  public let isSigned: Bool
  /// Flow, stock, change or total.
  public let role: Role
  /// The article of the Regulation the cell rests on.
  public let statutoryBasis: String
  /// Wordings of the row label seen in published reports.
  public let rowAliases: [String]
  /// Wordings of the column label seen in published reports.
  public let columnAliases: [String]
  /// Whether values of several authorities may be added.
  public let isAdditive: Bool
  /// What to mind when adding.
  public let additiveNote: String
  /// The cell of the other form it can be compared with, and how well.
  public let comparableWith: String
  /// Remarks for the reader of the code book.
  public let notes: String
  /// Unique Chinese label, such as `规章·制发`.
  public let label: String
  /// Whether commands analyse the cell by default.
  public let isHeadline: Bool
}
