// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes the rows of a table as lines of cells between pipes.
enum TableLines {
  /// A line for every row. A cell that goes on from the row above is left out in front of the row's own cells and blank
  /// between them; a value that spans several columns is followed by cells without room, as a merged cell leaves them.
  static func lines(_ table: PageTable) -> [(text: [UInt8], page: Int)] {
    let columns = table.rows.max { $0.cells.count < $1.cells.count }?.cells ?? []
    return table.rows.map { (line($0, columns), $0.page) }
  }

  private static func line(_ row: PageTable.Row, _ columns: [PageTable.Cell]) -> [UInt8] {
    var line = Array("|".utf8)
    var isFirst = true
    for cell in row.cells.drop(while: \.isContinued) {
      let span = columns.count { ($0.left + $0.right) / 2 >= cell.left && ($0.left + $0.right) / 2 < cell.right }
      if cell.text.isEmpty {
        for _ in 0..<(isFirst ? 1 : max(1, span)) { line += Array("  |".utf8) }
      } else {
        line.append(0x20)
        for byte in cell.text { line += byte == UInt8(ascii: "|") ? Array("｜".utf8) : [byte] }
        line += Array(" |".utf8)
        if !isFirst, isValue(cell.text) { line += repeatElement(UInt8(ascii: "|"), count: max(0, span - 1)) }
      }
      isFirst = false
    }
    return line
  }

  /// Whether a text stands where a value does: a number with its marks, or a sign for nothing.
  static func isValue(_ text: [UInt8]) -> Bool {
    text.count <= 15 && (text.allSatisfy { $0 < 0x80 || "—－–％，．".utf8.contains($0) } || text == Array("无".utf8))
  }
}
