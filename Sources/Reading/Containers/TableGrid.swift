// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of a table while its rows are read from top to bottom: which of them cells above still cover.
///
/// Cells go to the first free column, as browsers put them. A cell that spans columns or rows has its text in the first
/// of them; the others stay empty.
struct TableGrid {
  /// One place of a row.
  enum Place: Equatable {
    /// A cell of the row: its index among the row's own cells.
    case cell(Int)
    /// Covered by a cell that begins further left.
    case besides
    /// Covered by a cell above that begins in this column.
    case below
  }

  /// For every column the number of further rows that a cell above covers, `Int.max` for all to come.
  private var covered: [Int] = []
  /// For every column whether the cell that covers it begins there.
  private var isFirst: [Bool] = []

  /// The most columns that one cell counts for: more are of no table.
  private static let widest = 100

  /// The places of the next row, whose cells have these spans; a span of 0 rows reaches to the end.
  mutating func row(_ spans: [(columns: Int, rows: Int)]) -> [Place] {
    var places: [Place] = []
    var column = 0
    for (index, span) in spans.enumerated() {
      while column < covered.count, covered[column] > 0 {
        places.append(isFirst[column] ? .below : .besides)
        covered[column] -= 1
        column += 1
      }
      // Beyond all reason cells follow each other without spans.
      guard column < ContainerLimits.columns else {
        places.append(.cell(index))
        continue
      }
      for step in 0..<min(max(1, span.columns), Self.widest) {
        places.append(step == 0 ? .cell(index) : .besides)
        if column == covered.count {
          covered.append(0)
          isFirst.append(false)
        }
        covered[column] = span.rows == 0 ? .max : max(0, span.rows - 1)
        isFirst[column] = step == 0
        column += 1
      }
    }
    while column < covered.count {
      if covered[column] > 0 {
        places.append(isFirst[column] ? .below : .besides)
        covered[column] -= 1
      }
      column += 1
    }
    return places
  }
}
