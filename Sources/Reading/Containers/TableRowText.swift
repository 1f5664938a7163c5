// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell of a table's row: its characters, blanks joined, and its place in the document.
struct TextCell: Sendable {
  /// UTF-8; empty for an empty cell.
  var text: [UInt8]
  /// The place, such as `table[2]/tr[5]/td[3]`.
  var locator: String
}

extension ContainerTextWriter {
  /// Writes a row of a table as a line of cells between pipes: every cell of the row is one, and so is what a cell above
  /// covers, which is empty. What the row's last cell covers besides has no room between its pipes (`0 ||||||`); what
  /// other cells cover is left out, for programs let values span any number of columns.
  mutating func writeRow(
    _ places: [TableGrid.Place], _ cells: [TextCell], at locator: @autoclosure () -> String
  ) throws(ContainerError) {
    // One cell, and nothing beside or above it: a caption or a paragraph.
    if cells.count == 1, !places.contains(.below) { return try writeLines(cells) }
    // Such a row would look like the rule of a Markdown table.
    if cells.allSatisfy({ $0.text.allSatisfy { $0 == UInt8(ascii: "-") } }), cells.contains(where: { !$0.text.isEmpty })
    {
      return try writeLines(cells)
    }
    begin(locator())
    let end = places.lastIndex { $0 != .besides }.map { $0 + 1 } ?? 0
    for (column, place) in places.enumerated() {
      switch place {
      case .cell(let index) where index < cells.count && !cells[index].text.isEmpty:
        put(UInt8(ascii: "|"))
        put(0x20)
        begin(cells[index].locator)
        putCell(cells[index].text)
        put(0x20)
      case .cell, .below:
        put(UInt8(ascii: "|"))
        put(0x20)
      case .besides where column < end: break
      case .besides: put(UInt8(ascii: "|"))
      }
    }
    put(UInt8(ascii: "|"))
    put(0x0A)
    try checkSize()
  }

  private mutating func writeLines(_ cells: [TextCell]) throws(ContainerError) {
    for cell in cells where !cell.text.isEmpty {
      begin(cell.locator)
      putCell(cell.text)
      put(0x0A)
    }
    try checkSize()
  }

  /// A pipe inside a cell would part it in two.
  private mutating func putCell(_ text: [UInt8]) {
    guard text.contains(UInt8(ascii: "|")) else { return put(text) }
    for byte in text { if byte == UInt8(ascii: "|") { put(Array("｜".utf8)) } else { put(byte) } }
  }
}
