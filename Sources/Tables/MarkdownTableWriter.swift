// SPDX-License-Identifier: GPL-3.0-or-later

/// A pipe table whose columns also line up as plain text; numeric columns are flush right, numbers are set for people.
///
/// Pipes, backslashes and `<` in text are escaped, a line break becomes `<br>`. The title is not written: it belongs to
/// the document around the table.
public struct MarkdownTableWriter: TableWriter {
  /// A writer; it has no options.
  public init() {}

  /// Appends heading, rule and rows.
  public func write(_ table: Table, to output: inout [UInt8]) {
    let headings = table.columns.map { escaped($0.label) }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { cell, column in escaped(cell.readable(style: column.style)) }
    }
    // A rule needs three dashes, of which a numeric column gives one to the colon.
    let layout = ColumnLayout(rows: [headings] + rows, columns: table.columns, minimum: 3)
    append(headings, layout: layout, to: &output)
    for (column, width) in zip(table.columns, layout.widths) {
      output += "| ".utf8
      output += [UInt8](repeating: UInt8(ascii: "-"), count: column.isNumeric ? width - 1 : width)
      output += column.isNumeric ? ": ".utf8 : " ".utf8
    }
    output += "|\n".utf8
    for row in rows { append(row, layout: layout, to: &output) }
  }

  private func append(_ row: [String], layout: ColumnLayout, to output: inout [UInt8]) {
    for (index, text) in row.enumerated() {
      output += "| ".utf8
      layout.append(text, column: index, padsRight: true, to: &output)
      output.append(UInt8(ascii: " "))
    }
    output += "|\n".utf8
  }

  private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.special.contains($0) }) else { return text }
    var output = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": output += "\\|"
      case "\\": output += "\\\\"
      case "<": output += "&lt;"
      case "\r": output += "<br>"
      case "\n": if previous != "\r" { output += "<br>" }
      default: output.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return output
  }

  private static let special = Array("|\\<\r\n".utf8)
}
