// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables of a page: their numbers, rows and cells, and whether they hold data or only lay the page out.
struct PageTables {
  /// A row: its element, its number in the table, and whether a group of rows (`tbody`) begins with it.
  struct Row {
    let node: Int
    let number: Int
    let startsGroup: Bool
    let cells: [Int]
  }

  private let tree: MarkupTree
  /// All tables in document order, by node.
  private let nodes: [Int]

  /// The tables of `tree`.
  init(_ tree: MarkupTree) {
    self.tree = tree
    nodes = tree.nodes.indices.filter { tree.nodes[$0].name == .table }
  }

  /// The number of a table in the page, from 1.
  func number(_ table: Int) -> Int { place(table) + 1 }

  private func place(_ node: Int) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether tables stand inside a node.
  func holdsTables(_ node: Int) -> Bool {
    let next = place(node + 1)
    return next < nodes.count && nodes[next] < tree.end(node)
  }

  /// The rows of a table that are shown, in order; cells without a row make one.
  func rows(_ table: Int) -> [Row] {
    var rows: [Row] = []
    var number = 0
    var startsGroup = true
    var loose: [Int] = []
    func flush() {
      if let first = loose.first {
        number += 1
        rows.append(Row(node: first, number: number, startsGroup: startsGroup, cells: loose))
        startsGroup = false
      }
      loose = []
    }
    var index = table + 1
    let end = tree.end(table)
    var groupEnd = end
    while index < end {
      if index >= groupEnd {
        startsGroup = true
        groupEnd = end
      }
      switch tree.nodes[index].name {
      case .tr:
        flush()
        number += 1
        if !tree.isHidden(index) {
          rows.append(Row(node: index, number: number, startsGroup: startsGroup, cells: cells(index)))
          startsGroup = false
        }
        index = tree.end(index)
      case .td, .th:
        loose.append(index)
        index = tree.end(index)
      case .thead, .tbody, .tfoot:
        flush()
        startsGroup = true
        groupEnd = tree.end(index)
        index += 1
      case .table, .caption, .text: index = tree.end(index)
      case let name where name.isUnseen: index = tree.end(index)
      default: index += 1
      }
    }
    flush()
    return rows
  }

  private func cells(_ row: Int) -> [Int] {
    var cells: [Int] = []
    var index = row + 1
    while index < tree.end(row) {
      switch tree.nodes[index].name {
      case .td, .th:
        if !tree.isHidden(index) { cells.append(index) }
        index = tree.end(index)
      case .text, .table: index = tree.end(index)
      default: index += 1
      }
    }
    return cells
  }

  /// Whether a table only lays the page out: it holds tables, or running text beside other cells.
  func isLayout(_ table: Int, _ rows: [Row]) -> Bool {
    if holdsTables(table) { return true }
    for row in rows where row.cells.count > 1 {
      for cell in row.cells where isRunningText(cell) { return true }
    }
    return false
  }

  /// Whether a cell holds more than any label or remark does.
  private func isRunningText(_ cell: Int) -> Bool {
    if tree.end(cell) - cell < 4 { return false }
    var size = 0
    var lines = 0
    for index in cell + 1..<tree.end(cell) {
      let node = tree.nodes[index]
      if node.name == .text {
        size += Int(node.to - node.from)
      } else if node.name.isBlock || node.name == .br {
        lines += 1
      }
    }
    return size > 1_500 || (size > 750 && lines >= 4)
  }

  /// The columns and rows that a cell spans.
  func span(_ cell: Int) -> (columns: Int, rows: Int) {
    guard tree.nodes[cell].from < tree.nodes[cell].to else { return (1, 1) }
    return (tree.integer(cell, .colspan) ?? 1, tree.integer(cell, .rowspan) ?? 1)
  }
}
