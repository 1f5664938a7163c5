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
    for cell in row { writeCell(cell, to: &writer) }
    writer.endRow()
  }

  /// Writes one cell, for those who write cell by cell and end the rows themselves.
  public static func writeCell(_ cell: TableCell, to writer: inout CSVWriter) {
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

  /// Writes a number rounded to 12 `digits`, or with all it needs when there may be 17. Whole numbers and short
  /// decimals, which most are, need no text of their own.
  private static func write(_ value: Double, digits: Int, to writer: inout CSVWriter) {
    if abs(value) < 1e12, let whole = Int64(exactly: value) { return writer.integer(whole) }
    writer.field { bytes in
      if digits == 17 {
        if CertainDigits.append(shortest: value, to: &bytes) { return }
        // The description of a number of ordinary size is as it is to be written.
        if abs(value) >= 1e-3, abs(value) < 1e12 {
          bytes.append(contentsOf: value.description.utf8)
        } else {
          PlainNumber.appendShortest(value, to: &bytes)
        }
      } else {
        PlainNumber.appendSignificant(value, to: &bytes)
      }
    }
  }
}
