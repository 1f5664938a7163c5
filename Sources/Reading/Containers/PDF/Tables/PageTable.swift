// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of a page: rows of cells with their places across the page.
struct PageTable: Sendable {
  /// A cell.
  struct Cell: Sendable, Equatable {
    /// UTF-8; empty for a blank cell.
    var text: [UInt8]
    var left: Int
    var right: Int
    /// Whether it goes on from the row above; its text stands there.
    var isContinued = false
  }

  /// A row.
  struct Row: Sendable {
    var cells: [Cell]
    /// The page it starts on.
    var page: Int
  }

  var box: PageBox
  var rows: [Row]

  /// The table that the borders of `grid` and the words inside them make; nil when it has a single column, as a frame
  /// around running text has.
  init?(_ grid: BorderGrid, words: [PageWord], page: Int) {
    guard grid.cells.contains(where: { $0.columns.lowerBound > 0 }) else { return nil }
    box = grid.box
    var inside = [[PageWord]](repeating: [], count: grid.cells.count)
    for word in words {
      if let cell = grid.cell(x: word.box.middleX, y: word.box.middleY) { inside[cell].append(word) }
    }
    Self.markOverflow(grid, &inside)
    var rows = [Row](repeating: Row(cells: [], page: page), count: grid.levels.count - 1)
    for (cell, words) in zip(grid.cells, inside) {
      let left = grid.edges[cell.columns.lowerBound]
      let right = grid.edges[cell.columns.upperBound]
      let text = CellWords.text(words, width: right - left)
      for row in cell.rows {
        let isFirst = row == cell.rows.lowerBound
        rows[row].cells.append(Cell(text: isFirst ? text : [], left: left, right: right, isContinued: !isFirst))
      }
    }
    for row in rows.indices { rows[row].cells.sort { $0.left < $1.left } }
    self.rows = rows.filter { $0.cells.contains { !$0.text.isEmpty } }
    if self.rows.isEmpty { return nil }
  }

  /// A number that reaches over a border into an empty cell may be two that stand too close to be told apart: a question
  /// mark keeps it from being read as one.
  private static func markOverflow(_ grid: BorderGrid, _ inside: inout [[PageWord]]) {
    for cell in inside.indices {
      for (index, word) in inside[cell].enumerated()
      where word.text.count > 1 && word.text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        let columns = grid.cells[cell].columns
        let reach = word.box.width / word.text.count / 2
        for (edge, x) in [(columns.upperBound, word.box.right), (columns.lowerBound, word.box.left)] {
          let isOver = edge == columns.upperBound ? x - reach > grid.edges[edge] : x + reach < grid.edges[edge]
          guard isOver, let other = grid.cell(x: x, y: word.box.middleY), other != cell, inside[other].isEmpty else {
            continue
          }
          inside[cell][index].text.append(UInt8(ascii: "?"))
          break
        }
      }
    }
  }

  /// A table of `rows` that was found without borders.
  init(rows: [Row], box: PageBox) {
    self.rows = rows
    self.box = box
  }

  /// Takes the rows of the next page's table: without the head when it comes again, and the halves of a row that the
  /// page break divides made one.
  mutating func append(_ next: PageTable) {
    var rest = next.rows[...]
    for row in rows {
      guard let first = rest.first, first.cells.map(\.text) == row.cells.map(\.text) else { break }
      rest = rest.dropFirst()
    }
    // A table of one row that is like the last is no head.
    if rest.isEmpty { rest = next.rows[...] }
    if let last = rows.indices.last, let first = rest.first, let whole = Self.joined(rows[last], first) {
      rows[last] = whole
      rest = rest.dropFirst()
    }
    rows += rest
  }

  /// A row divided by a page break: the same columns, and on one of the pages nothing but the rest of labels, without a
  /// number in front, or nothing but values.
  ///
  /// Values on both pages in one column are a number that the break cut in two, or two numbers: a question mark between
  /// them keeps them from being read as one, or as the first.
  private static func joined(_ upper: Row, _ lower: Row) -> Row? {
    guard upper.cells.count == lower.cells.count else { return nil }
    let slack = 2 * BorderLines.closeness
    for (above, below) in zip(upper.cells, lower.cells) {
      guard abs(above.left - below.left) <= slack, abs(above.right - below.right) <= slack else { return nil }
    }
    let rest = lower.cells.filter { !$0.text.isEmpty }
    let words = rest.filter { !TableLines.isValue($0.text) }
    if words.contains(where: { Enumerator.opens($0.text) }) { return nil }
    if words.count < rest.count {
      let hasValues = upper.cells.contains { TableLines.isValue($0.text) && !$0.text.isEmpty }
      let isNumbered = upper.cells.contains { Enumerator.opens($0.text) }
      if hasValues {
        // Beside values of its own a label without a number may be a row's; below a numbered one it is the rest of it.
        guard words.isEmpty || isNumbered else { return nil }
      } else {
        // Values under the labels of a header are no rest of it.
        let isBesides = zip(upper.cells, lower.cells).allSatisfy { $0.text.isEmpty || $1.text.isEmpty }
        guard words.isEmpty, isBesides else { return nil }
      }
    }
    var joined = upper
    for (index, below) in lower.cells.enumerated() where !below.text.isEmpty {
      let above = upper.cells[index].text
      let isCut = TableLines.isValue(below.text) && TableLines.isValue(above) && !above.isEmpty
      joined.cells[index].text += (isCut ? [UInt8(ascii: "?")] : []) + below.text
    }
    return joined
  }
}
