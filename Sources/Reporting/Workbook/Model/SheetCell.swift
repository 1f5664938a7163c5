// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records
internal import Tables

/// A cell of a workbook's sheet. Text is always text: nothing that a report says can become a formula or a link.
struct SheetCell: Hashable, Sendable {
  /// What stands in a cell.
  enum Content: Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)
    /// A formula of our own, and the number it gives.
    case formula(String, Double)
    /// A formula of our own, and the text it gives.
    case textFormula(String, String)
    /// Text that leads to a place of this workbook, such as `'各格'!F7`.
    case link(String, to: String)
  }

  var content: Content
  var style: CellStyle

  init(_ content: Content, _ style: CellStyle = .body) {
    self.content = content
    self.style = style
  }

  /// The text it shows, when it is one.
  var plainText: String? {
    switch content {
    case .text(let text), .link(let text, to: _): text
    default: nil
    }
  }

  /// Text.
  static func text(_ text: String, _ style: CellStyle = .body) -> SheetCell {
    text.isEmpty ? SheetCell(.empty, style) : SheetCell(.text(text), style)
  }

  /// A whole number; nil is a dash.
  static func count(_ value: Int?, _ style: CellStyle = .body) -> SheetCell {
    guard let value else { return .missing }
    return SheetCell(.number(Double(value)), style.format == .general ? style.with(.whole) : style)
  }

  /// An exact number; nil is a dash. One that a spreadsheet could not hold exactly is text.
  static func exact(_ value: FixedDecimal?, _ style: CellStyle = .body, isLowerBound: Bool = false) -> SheetCell {
    guard let value else { return .missing }
    guard let real = spreadsheetNumber(value) else {
      return SheetCell(.text(value.description), style.aligned(.right))
    }
    return SheetCell(.number(real), style.with(format(of: value, isLowerBound: isLowerBound)))
  }

  /// What stands where there is no number.
  static let missing = SheetCell(.text(ReadableNumber.missing), .missing)

  /// The number as spreadsheets hold it; nil beyond the 15 digits they keep.
  static func spreadsheetNumber(_ value: FixedDecimal) -> Double? {
    guard value.mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
    return Double(value.description)
  }

  /// The format that shows all decimals of `value`, up to four.
  static func format(of value: FixedDecimal, isLowerBound: Bool = false) -> CellStyle.NumberFormat {
    switch value.scale {
    case 0: isLowerBound ? .atLeast : .whole
    case 1, 2: isLowerBound ? .atLeastDecimal : .twoDecimals
    default: isLowerBound ? .atLeastDecimal : .fourDecimals
    }
  }
}

/// Places of a sheet as spreadsheets write them.
enum SheetPlace {
  /// `A`, `Z`, `AA`: the column with an index from 0.
  static func column(_ index: Int) -> String {
    var index = index
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26))) + letters
      index = index / 26 - 1
    } while index >= 0
    return letters
  }

  /// `F7`: the cell with a row and a column from 0.
  static func cell(_ row: Int, _ column: Int) -> String { self.column(column) + "\(row + 1)" }

  /// `$F$7`: the same, fixed.
  static func fixed(_ row: Int, _ column: Int) -> String { "$\(self.column(column))$\(row + 1)" }

  /// `'各格'!`: in front of a place of another sheet.
  static func sheet(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'!" }
}
