// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextDecoding

/// How wide every column of a text table is, in terminal cells.
struct ColumnLayout {
  let widths: [Int]
  private let isNumeric: [Bool]

  /// Columns as wide as their widest text among `rows`, and at least `minimum`.
  init(rows: [[String]], columns: [TableColumn], minimum: Int) {
    var widths = [Int](repeating: minimum, count: columns.count)
    for row in rows {
      for (index, text) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], DisplayWidth.of(text))
      }
    }
    self.widths = widths
    isNumeric = columns.map(\.isNumeric)
  }

  /// Appends `text` with blanks around it; those at its right only when `padsRight`.
  func append(_ text: String, column: Int, padsRight: Bool, to output: inout [UInt8]) {
    guard widths.indices.contains(column) else { return }
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: max(0, widths[column] - DisplayWidth.of(text)))
    if isNumeric[column] { output += blanks }
    output += text.utf8
    if !isNumeric[column], padsRight { output += blanks }
  }
}
