// SPDX-License-Identifier: GPL-3.0-or-later

/// Comma-separated values as RFC 4180 has them, in UTF-8 with line feeds: the first row names the columns by their ids.
///
/// Missing values are empty fields. Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-` or
/// `@` and goes on) gets an apostrophe in front; numbers never do.
public struct CSVWriter: TableWriter {
  /// Whether the file begins with a byte order mark, which Excel needs to see UTF-8.
  public var byteOrderMark: Bool
  /// Whether text that looks like a formula is disarmed.
  public var guardsFormulas: Bool

  /// A writer with the given habits.
  public init(byteOrderMark: Bool = false, guardsFormulas: Bool = true) {
    self.byteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// Appends the heading and all rows.
  public func write(_ table: Table, to output: inout [UInt8]) {
    writeHeading(table.columns, to: &output)
    for row in table.rows { writeRow(row, to: &output) }
  }

  /// Appends what stands before the rows, for those who write row by row.
  public func writeHeading(_ columns: [TableColumn], to output: inout [UInt8]) {
    if byteOrderMark { output += [0xEF, 0xBB, 0xBF] }
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      FieldText.append(column.id, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends one row.
  public func writeRow(_ row: [TableCell], to output: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(cell, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func append(_ cell: TableCell, to output: inout [UInt8]) {
    switch cell {
    case .missing: break
    case .text(let text): FieldText.append(guardsFormulas ? disarmed(text) : text, to: &output)
    case .integer(let value): PlainNumber.appendInteger(value, to: &output)
    case .decimal(let mantissa, let scale): PlainNumber.appendDecimal(mantissa: mantissa, scale: scale, to: &output)
    case .real(let value): PlainNumber.appendShortest(value, to: &output)
    case .significant(let value): PlainNumber.appendSignificant(value, to: &output)
    case .boolean(let value): output += (value ? "true" : "false").utf8
    }
  }

  private func disarmed(_ text: String) -> String {
    guard let first = text.utf8.first, text.utf8.count > 1 else { return text }
    return "=+-@\t\r".utf8.contains(first) ? "'" + text : text
  }
}
