// SPDX-License-Identifier: GPL-3.0-or-later

/// The cells that the borders of one table enclose, merged ones included.
struct BorderGrid {
  /// A cell, perhaps over several rows and columns of the grid.
  struct Cell {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The places of the borders between columns, outer ones included.
  let edges: [Int]
  /// The places of the borders between rows, outer ones included.
  let levels: [Int]
  /// The cells in reading order.
  let cells: [Cell]
  /// The cell of each square of the grid, row by row.
  private let owners: [Int]

  /// The area it covers.
  let box: PageBox

  /// The grid of borders that hang together; nil when they enclose no two cells.
  init?(horizontal: [PageRulings.Line], vertical: [PageRulings.Line]) {
    // A table cut off by the end of a page has no last border; its columns' borders tell where it ends.
    let edges = Self.places(vertical.map(\.position), ends: horizontal)
    let levels = Self.places(horizontal.map(\.position), ends: vertical)
    guard edges.count >= 2, levels.count >= 2, edges.count > 2 || levels.count > 2,
      edges.count * levels.count <= Self.mostSquares
    else { return nil }
    self.edges = edges
    self.levels = levels
    box = PageBox(left: edges[0], top: levels[0], right: edges[edges.count - 1], bottom: levels[levels.count - 1])

    let columns = edges.count - 1
    let rows = levels.count - 1
    var hasRight = [Bool](repeating: false, count: columns * rows)
    var hasBottom = hasRight
    for line in vertical {
      guard let edge = Self.nearest(line.position, edges), edge > 0 else { continue }
      for row in 0..<rows where line.covers(levels[row], levels[row + 1]) { hasRight[row * columns + edge - 1] = true }
    }
    for line in horizontal {
      guard let level = Self.nearest(line.position, levels), level > 0 else { continue }
      for column in 0..<columns where line.covers(edges[column], edges[column + 1]) {
        hasBottom[(level - 1) * columns + column] = true
      }
    }
    var sets = DisjointSets(count: columns * rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let square = row * columns + column
        if column + 1 < columns, !hasRight[square] { sets.join(square, square + 1) }
        if row + 1 < rows, !hasBottom[square] { sets.join(square, square + columns) }
      }
    }
    var cells: [Cell] = []
    var owners = [Int](repeating: 0, count: columns * rows)
    for square in 0..<columns * rows {
      let (row, column) = square.quotientAndRemainder(dividingBy: columns)
      let root = sets.root(square)
      if root == square {
        owners[square] = cells.count
        cells.append(Cell(rows: row..<row + 1, columns: column..<column + 1))
      } else {
        let owner = owners[root]
        owners[square] = owner
        let cell = cells[owner]
        cells[owner] = Cell(
          rows: cell.rows.lowerBound..<max(cell.rows.upperBound, row + 1),
          columns: min(cell.columns.lowerBound, column)..<max(cell.columns.upperBound, column + 1))
      }
    }
    guard cells.count > 1 else { return nil }
    self.cells = cells
    self.owners = owners
  }

  /// Larger grids are drawings.
  private static let mostSquares = 200_000

  /// The index of the cell at a point; nil outside of the table.
  func cell(x: Int, y: Int) -> Int? {
    guard x >= box.left, x < box.right, y >= box.top, y < box.bottom else { return nil }
    let column = Self.interval(x, edges)
    let row = Self.interval(y, levels)
    return owners[row * (edges.count - 1) + column]
  }

  /// Distinct places, with those at which the crossing lines end beyond the outermost.
  private static func places(_ positions: [Int], ends: [PageRulings.Line]) -> [Int] {
    var places: [Int] = []
    for position in positions.sorted() where position - (places.last ?? .min / 2) > BorderLines.closeness {
      places.append(position)
    }
    let start = ends.reduce(Int.max) { min($0, $1.start) }
    let end = ends.reduce(Int.min) { max($0, $1.end) }
    if let first = places.first, first - start > overhang { places.insert(start, at: 0) }
    if let last = places.last, end - last > overhang { places.append(end) }
    return places
  }

  /// Lines that stand out less than this are drawn carelessly.
  private static let overhang = 6 * PageBox.point

  private static func nearest(_ position: Int, _ places: [Int]) -> Int? {
    places.indices.min { abs(places[$0] - position) < abs(places[$1] - position) }
  }

  /// The interval between two of `places` that holds `position`, which lies between the first and the last.
  private static func interval(_ position: Int, _ places: [Int]) -> Int {
    var low = 0
    var high = places.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}

extension PageRulings.Line {
  /// Whether it runs along the middle of an interval.
  func covers(_ from: Int, _ to: Int) -> Bool { start <= (from + to) / 2 && end >= (from + to) / 2 }
}
