// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText

/// Comma-separated values as RFC 4180 has them: the first row names the columns by their ids.
///
/// Missing values are empty fields; so is a number that is not finite.
public struct CSVTableWriter: TableWriter {
  /// How the file is laid out.
  public var format: CSVFormat

  /// A writer of files in `format`; by default text that a spreadsheet would run as a formula is disarmed.
  public init(format: CSVFormat = CSVFormat(guardsFormulas: true)) { self.format = format }

  /// Appends the heading and all rows.
  public func write(_ table: Table, to output: inout [UInt8]) {
    var writer = CSVWriter(format: format)
    Self.writeHeading(table.columns, to: &writer)
    for row in table.rows { Self.writeRow(row, to: &writer) }
    output += writer.takeBytes()
  }

  /// Writes the names of the columns, for those who write row by row.
  public static func writeHeading(_ columns: [TableColumn], to writer: inout CSVWriter) {
    writer.row(columns.map(\.id))
  }

  /// Writes one row.
  public static func writeRow(_ row: [TableCell], to writer: inout CSVWriter) {
    for cell in row {
      switch cell {
      case .missing: writer.missing()
      case .text(let text): writer.text(text)
      case .integer(let value): writer.integer(value)
      case .decimal(let mantissa, let scale): writer.decimal(mantissa: mantissa, scale: scale)
      case .real(let value): write(value, digits: 17, to: &writer)
      case .significant(let value): write(value, digits: PlainNumber.significantDigits, to: &writer)
      case .boolean(let value): writer.verbatim(value ? "true" : "false")
      }
    }
    writer.endRow()
  }

  /// Writes a number rounded to 12 `digits`, or with all it needs when there may be 17. Whole numbers and short
  /// decimals, which most are, stand in their description as they are to be written.
  private static func write(_ value: Double, digits: Int, to writer: inout CSVWriter) {
    if abs(value) < 1e12, let whole = Int64(exactly: value) { return writer.integer(whole) }
    let text = value.description
    // A point and a sign or a leading zero besides the digits.
    let isShort = digits == 17 || text.utf8.count <= digits + 1
    if isShort, abs(value) >= 1e-3, abs(value) < 1e12 { return writer.verbatim(text) }
    writer.verbatim(digits == 17 ? PlainNumber.shortest(value) : PlainNumber.significant(value))
  }
}
