// SPDX-License-Identifier: GPL-3.0-or-later

/// Aligned columns for a terminal: headings are the labels, numbers are set for people, widths count Chinese as two.
public struct TerminalTableWriter: TableWriter {
  /// Columns of text wider than this are cut and end in `…`; nil leaves every text whole.
  public var maximumWidth: Int?

  /// A writer that cuts long text only when `maximumWidth` is given.
  public init(maximumWidth: Int? = nil) { self.maximumWidth = maximumWidth }

  /// Appends headings, a rule and the rows.
  public func write(_ table: Table, to output: inout [UInt8]) {
    let headings = table.columns.map { oneLine($0.label) }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { cell, column in
        let text = oneLine(cell.readable(style: column.style))
        guard let maximumWidth, !column.isNumeric else { return text }
        return DisplayPrefix.of(text, width: maximumWidth)
      }
    }
    let layout = ColumnLayout(rows: [headings] + rows, columns: table.columns, minimum: 1)
    append(headings, layout: layout, to: &output)
    append(layout.widths.map { String(repeating: "-", count: $0) }, layout: layout, to: &output)
    for row in rows { append(row, layout: layout, to: &output) }
  }

  private func append(_ row: [String], layout: ColumnLayout, to output: inout [UInt8]) {
    for (index, text) in row.enumerated() {
      if index > 0 { output += "  ".utf8 }
      layout.append(text, column: index, padsRight: index + 1 < row.count, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Control characters would move the cursor; each becomes a blank.
  private func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
    var output = ""
    for scalar in text.unicodeScalars { output.unicodeScalars.append(isControl(scalar) ? " " : scalar) }
    return output
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
