// SPDX-License-Identifier: GPL-3.0-or-later

/// A table between analysis and file: columns with names for programs and for people, and typed cells.
public struct Table: Sendable, Equatable {
  /// Name for programs, such as `distribution`; the file's stem.
  public var id: String
  /// Heading for people; may be empty.
  public var title: String
  /// The columns.
  public var columns: [TableColumn]
  /// The rows; each has one cell per column.
  public var rows: [[TableCell]]

  /// A table with `rows` of one cell per column.
  public init(id: String, title: String = "", columns: [TableColumn], rows: [[TableCell]] = []) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a table.
public struct TableColumn: Sendable, Equatable {
  /// Name in CSV and JSON, such as `authority`.
  public var id: String
  /// Heading in Markdown and on a terminal, such as 单位.
  public var label: String
  /// Whether its cells are set flush right.
  public var isNumeric: Bool
  /// How its numbers are set for people; programs always read them bare.
  public var style: NumberStyle

  /// A column named `id`; people read `label`.
  public init(id: String, label: String, isNumeric: Bool = false, style: NumberStyle = .grouped) {
    self.id = id
    self.label = label
    self.isNumeric = isNumeric
    self.style = style
  }
}

/// How the numbers of a column are set for people, in Markdown and on a terminal.
public enum NumberStyle: Sendable, Equatable {
  /// With thousands commas: `1,204`.
  case grouped
  /// Without commas: a year, a rank, a line number.
  case plain
  /// A share of one as a percentage with one decimal: 0.608 is `60.8%`.
  case share
  /// A number that is a percentage already, with one decimal: 30.4 is `30.4%`.
  case percent
}

/// A cell of a table. Missing is empty in CSV, null in JSON and "—" for people.
public enum TableCell: Sendable, Equatable {
  /// No value.
  case missing
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int64)
  /// An exact decimal: mantissa × 10^-scale, printed with its scale.
  case decimal(mantissa: Int64, scale: UInt8)
  /// A ratio, mean or the like: shortest text that reads back as the same number.
  case real(Double)
  /// A p-value, score or other transcendental result: 12 significant digits.
  case significant(Double)
  /// A truth value.
  case boolean(Bool)
}
