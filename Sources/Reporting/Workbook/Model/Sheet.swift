// SPDX-License-Identifier: GPL-3.0-or-later

/// One sheet of a workbook as a value: what stands in it and how it is set up.
struct Sheet: Sendable {
  /// A rectangle of cells, rows and columns from 0.
  struct Area: Hashable, Sendable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  /// A rule that colours cells, with its own words for the legend.
  struct Condition: Sendable {
    let area: Area
    /// A formula about the first cell of the area.
    let formula: String
    let fill: CellStyle.Fill
  }

  /// Cells joined into one.
  struct Merge: Sendable {
    let area: Area
    let cell: SheetCell
  }

  /// Name on the tab.
  let name: String
  /// Rows of cells; short rows end early.
  var rows: [[SheetCell]] = []
  /// Joined cells, written over the rows.
  var merges: [Merge] = []
  /// Heights in points, by row.
  var heights: [Int: Double] = [:]
  /// Widths in characters, by column.
  var widths: [Int: Double] = [:]
  /// The first row and column that scroll; nil when everything does.
  var frozen: (row: Int, column: Int)?
  /// The heading and the rows that a filter works on.
  var filter: Area?
  /// Rows printed again on every page.
  var repeatedRows: ClosedRange<Int>?
  /// Columns printed again on every page.
  var repeatedColumns: ClosedRange<Int>?
  /// How many pages the columns are printed over.
  var pagesAcross = 1
  /// Rows that a new page starts with.
  var breaks: [Int] = []
  var conditions: [Condition] = []
  var charts: [SheetChart] = []

  init(name: String) { self.name = name }

  /// The place of the next row.
  var nextRow: Int { rows.count }

  /// Appends a row.
  mutating func append(_ cells: [SheetCell] = [], height: Double? = nil) {
    if let height { heights[rows.count] = height }
    rows.append(cells)
  }

  /// Appends one text over `columns` columns, tall enough for its lines.
  mutating func appendParagraph(_ text: String, columns: Int, style: CellStyle = .paragraph) {
    let width = (0..<columns).reduce(0) { $0 + (widths[$1] ?? Self.standardWidth) }
    let lines = max(1, (Double(SheetColumns.width(of: text)) * 1.02 / max(width, 1)).rounded(.up))
    let place = rows.count
    append([.text(text, style)], height: 6 + 15 * lines)
    if columns > 1 {
      merges.append(Merge(area: Area(rows: place...place, columns: 0...(columns - 1)), cell: .text(text, style)))
    }
  }

  /// The width of a column that nothing is said of.
  static let standardWidth = 8.5
}

extension Sheet {
  /// Makes the rows from `first` on tall enough for the lines of their wrapped cells; spreadsheets do so themselves only
  /// after a row has been touched.
  mutating func fitHeights(from first: Int) {
    for row in first..<max(first, rows.count) where heights[row] == nil {
      var lines = 1.0
      for (column, cell) in rows[row].enumerated() where cell.style.wraps {
        guard let text = cell.plainText else { continue }
        let width = max(1, (widths[column] ?? Self.standardWidth) - 1.2)
        let needed = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0.0) { sum, line in
          sum + max(1, (Double(SheetColumns.width(of: String(line))) * 1.04 / width).rounded(.up))
        }
        lines = max(lines, needed)
      }
      if lines > 1 { heights[row] = min(400, 4 + 14 * lines) }
    }
  }

  /// Prints the columns over as many pages as they need to stay legible.
  mutating func spreadOverPages() {
    let columns = rows.map(\.count).max() ?? 0
    let width = (0..<columns).reduce(0.0) { $0 + (widths[$1] ?? Self.standardWidth) }
    pagesAcross = max(1, Int((width / 165).rounded(.up)))
  }

  /// Puts a cell at a place, over several rows and columns when they are.
  mutating func put(_ cell: SheetCell, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    if rows.count > 1 || columns.count > 1 {
      merges.append(Merge(area: Area(rows: rows, columns: columns), cell: cell))
    }
    while self.rows.count <= rows.upperBound { self.rows.append([]) }
    let row = rows.lowerBound
    while self.rows[row].count <= columns.lowerBound { self.rows[row].append(SheetCell(.empty, CellStyle())) }
    self.rows[row][columns.lowerBound] = cell
  }
}
