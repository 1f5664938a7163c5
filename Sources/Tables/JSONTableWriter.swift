// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON array with one object a line; keys are the column ids in their order, missing values are null.
///
/// Text stays UTF-8; only quotes, backslashes and control characters are escaped. A number that is not finite cannot
/// get in: it is null.
public struct JSONTableWriter: TableWriter {
  /// A writer; it has no options.
  public init() {}

  /// Appends the array.
  public func write(_ table: Table, to output: inout [UInt8]) {
    let object = JSONObjectWriter(keys: table.columns.map(\.id))
    output.append(UInt8(ascii: "["))
    for (index, row) in table.rows.enumerated() {
      output += index > 0 ? ",\n".utf8 : "\n".utf8
      object.write(row, to: &output)
    }
    output += table.rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8
  }
}

/// Rows of a table as JSON Lines: one object a line, for those who write row by row.
public struct JSONLinesWriter: Sendable {
  private let object: JSONObjectWriter

  /// A writer of objects with `keys`, in their order.
  public init(keys: [String]) { object = JSONObjectWriter(keys: keys) }

  /// Appends the line of one row; missing values are null.
  public func write(_ row: [TableCell], to output: inout [UInt8]) {
    object.write(row, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
