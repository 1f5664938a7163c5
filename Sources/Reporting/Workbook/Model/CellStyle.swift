// SPDX-License-Identifier: GPL-3.0-or-later

/// How a cell of a workbook looks; small, so that every cell carries its own.
struct CellStyle: Hashable, Sendable {
  /// How a number is shown.
  enum NumberFormat: String, Sendable {
    /// Whatever the spreadsheet makes of it.
    case general = "General"
    /// Text, also where it looks like a number.
    case text = "@"
    /// Thousands commas, no decimals.
    case whole = "#,##0"
    /// No commas: a year, a line.
    case plain = "0"
    case oneDecimal = "#,##0.0"
    case twoDecimals = "#,##0.00"
    case fourDecimals = "#,##0.0000"
    /// A p or q, as small as it is shown.
    case probability = "[<0.0001]\"<0.0001\";0.0000"
    /// A share of one as a percentage.
    case share = "0.0%"
    /// A change with its sign.
    case change = "+#,##0;-#,##0;0"
    case decimalChange = "+#,##0.00;-#,##0.00;0"
    /// A total that can only be higher.
    case atLeast = "\"≥ \"#,##0"
    case atLeastDecimal = "\"≥ \"#,##0.00"
    /// What is left of an identity: nothing, or too much, or too little.
    case difference = "+#,##0;[Red]-#,##0;0"
  }

  /// What stands behind the text.
  enum Fill: UInt8, Sendable {
    case none, heading, subheading, total, note, error, warning, notice, missing, good
  }

  /// The colour of the text.
  enum Ink: UInt8, Sendable {
    case normal, faint, strong, link, onHeading
  }

  /// Where the text stands in its cell.
  enum Alignment: UInt8, Sendable {
    case automatic, left, center, right
  }

  /// How large the text is.
  enum Size: UInt8, Sendable {
    case body, small, heading, title
  }

  var format = NumberFormat.general
  var fill = Fill.none
  var ink = Ink.normal
  var alignment = Alignment.automatic
  var size = Size.body
  var isBold = false
  var wraps = false
  var isFramed = false

  /// A cell of a table.
  static let body = CellStyle(isFramed: true)
  /// Text of a table that may take several lines.
  static let wrapped = CellStyle(alignment: .left, wraps: true, isFramed: true)
  /// Codes: text that no spreadsheet makes a number of.
  static let code = CellStyle(format: .text, isFramed: true)
  /// What stands where there is no number.
  static let missing = CellStyle(fill: .missing, ink: .faint, alignment: .center, isFramed: true)
  /// The heading of a column.
  static let heading = CellStyle(
    fill: .heading, ink: .onHeading, alignment: .center, isBold: true, wraps: true, isFramed: true)
  /// A heading below or beside another.
  static let subheading = CellStyle(fill: .subheading, alignment: .center, isBold: true, wraps: true, isFramed: true)
  /// The title of a sheet.
  static let title = CellStyle(size: .title, isBold: true)
  /// The title of a part of a sheet.
  static let section = CellStyle(size: .heading, isBold: true)
  /// Remarks.
  static let note = CellStyle(ink: .faint, alignment: .left, size: .small)
  /// Remarks of several lines.
  static let paragraph = CellStyle(alignment: .left, wraps: true)

  /// The same style with another number format.
  func with(_ format: NumberFormat) -> CellStyle {
    var style = self
    style.format = format
    return style
  }

  /// The same style on another ground.
  func on(_ fill: Fill) -> CellStyle {
    var style = self
    style.fill = fill
    return style
  }

  /// The same style in bold.
  var bold: CellStyle {
    var style = self
    style.isBold = true
    return style
  }

  /// The same style, set to one side.
  func aligned(_ alignment: Alignment) -> CellStyle {
    var style = self
    style.alignment = alignment
    return style
  }
}
