// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Writes the text of a page as a reader of the page sees it.
struct PageText {
  private let tree: MarkupTree
  private let tables: PageTables
  private let furniture: PageFurniture
  private(set) var writer = ContainerTextWriter(layout: "html")

  /// The text of `tree`.
  init(_ tree: MarkupTree) {
    self.tree = tree
    tables = PageTables(tree)
    furniture = PageFurniture(tree)
  }

  /// The text; `front` are lines that say in the page's head what its body does not.
  static func text(of tree: MarkupTree) throws(ContainerError) -> ContainerText {
    var page = PageText(tree)
    try page.writeFlow(0..<tree.nodes.count, depth: 0)
    return PageHead(tree).completing(page.writer.text)
  }

  // MARK: Running text

  /// An element whose end has not come yet.
  private struct Open {
    let end: Int
    let isVerbatim: Bool
  }

  /// Writes nodes one after the other, a line for every block.
  private mutating func writeFlow(_ range: Range<Int>, depth: Int) throws(ContainerError) {
    var open: [Open] = []
    var verbatim = 0
    var index = range.lowerBound
    while true {
      while let last = open.last, last.end <= index {
        try writer.endLine()
        if last.isVerbatim { verbatim -= 1 }
        open.removeLast()
      }
      if index >= range.upperBound { break }
      let node = tree.nodes[index]
      switch node.name {
      case .text:
        if verbatim > 0 { try writer.addVerbatim(tree.text(index)) } else { writer.add(tree.text(index)) }
        index += 1
      case .br, .hr:
        try writer.endLine()
        index += 1
      case .img:
        noteImage(index)
        index += 1
      case .table:
        try writer.endLine()
        if !tree.isHidden(index) { try writeTable(index, depth: depth + 1) }
        index = tree.end(index)
      case let name where name.isUnseen: index = tree.end(index)
      case let name:
        if tree.isHidden(index) || furniture.isFurniture(index) {
          try writer.endLine()
          index = tree.end(index)
        } else if let cells = rowOfBlocks(index) {
          try writer.endLine()
          try writeBlocks(index, cells)
          index = tree.end(index)
        } else {
          if name.isBlock {
            try writer.endLine()
            open.append(Open(end: tree.end(index), isVerbatim: name == .pre))
            if name == .pre { verbatim += 1 }
          }
          index += 1
        }
      }
    }
    try writer.endLine()
  }

  /// Small images are signs and buttons.
  private mutating func noteImage(_ node: Int) {
    let width = tree.integer(node, .width) ?? 1_000
    let height = tree.integer(node, .height) ?? 1_000
    if width >= 100, height >= 50 { writer.noteImage() }
  }

  // MARK: Tables

  private mutating func writeTable(_ table: Int, depth: Int) throws(ContainerError) {
    guard depth <= ContainerLimits.tableDepth else {
      throw ContainerError("tables_too_deep", [.integer(ContainerLimits.tableDepth)])
    }
    if let caption = tree.child(of: table, .caption) { try writeFlow(caption..<tree.end(caption), depth: depth) }
    let rows = tables.rows(table)
    if tables.isLayout(table, rows) {
      for row in rows {
        for cell in row.cells { try writeFlow(cell + 1..<tree.end(cell), depth: depth) }
      }
      return
    }
    let name = "table[\(tables.number(table))]/tr["
    var grid = TableGrid()
    for row in rows {
      if row.startsGroup { grid = TableGrid() }
      let places = grid.row(row.cells.map(tables.span))
      // A row of one cell is a caption, or running text that was put into the table.
      if row.cells.count == 1, !places.contains(.below) {
        try writeFlow(row.cells[0] + 1..<tree.end(row.cells[0]), depth: depth)
        continue
      }
      let place = name + "\(row.number)]"
      var cells: [TextCell] = []
      cells.reserveCapacity(row.cells.count)
      for (number, cell) in row.cells.enumerated() {
        cells.append(TextCell(text: cellText(cell), locator: place + "/td[\(number + 1)]"))
      }
      try writer.writeRow(places, cells, at: place)
    }
  }

  /// The text of a cell in one line.
  private mutating func cellText(_ cell: Int) -> [UInt8] {
    var index = cell + 1
    while index < tree.end(cell) {
      let node = tree.nodes[index]
      switch node.name {
      case .text:
        writer.add(tree.text(index))
        index += 1
      case .img:
        noteImage(index)
        index += 1
      case let name where name.isUnseen || tree.isHidden(index): index = tree.end(index)
      case let name:
        // The end of a block parts it from what follows as its start does: every line has a block of its own or a break.
        if name.isBlock || name == .br { writer.addBlank() }
        index += 1
      }
    }
    return writer.takeCell()
  }

  // MARK: Rows made of blocks

  /// The cells of an element that its style or its class makes a row of a table; nil for any other.
  private func rowOfBlocks(_ node: Int) -> [Int]? {
    switch tree.nodes[node].name {
    case .div, .ul, .dl, .li: break
    default: return nil
    }
    guard tree.nodes[node].from < tree.nodes[node].to, isMade(node, "table-row", Self.rowNames) else { return nil }
    let cells = tree.children(of: node).filter { tree.nodes[$0].name != .text }
    guard cells.count > 1, cells.allSatisfy({ isMade($0, "table-cell", Self.cellNames) }), !tables.holdsTables(node)
    else { return nil }
    return cells
  }

  private static let rowNames: Set<String> = ["tr", "row", "table-row", "t-row", "trow", "table_row"]
  private static let cellNames: Set<String> = [
    "td", "th", "cell", "table-cell", "t-cell", "col", "table_cell", "column",
  ]

  private func isMade(_ node: Int, _ display: StaticString, _ names: Set<String>) -> Bool {
    if let style = tree.value(node, .style), MarkupTree.has(style, "display", display) { return true }
    guard let name = tree.value(node, .class_) else { return false }
    return name.split(separator: 0x20).contains { names.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
  }

  private mutating func writeBlocks(_ row: Int, _ blocks: [Int]) throws(ContainerError) {
    blockRows += 1
    let place = "row[\(blockRows)]"
    var cells: [TextCell] = []
    for (number, block) in blocks.enumerated() {
      cells.append(TextCell(text: cellText(block), locator: place + "/cell[\(number + 1)]"))
    }
    try writer.writeRow(cells.indices.map { .cell($0) }, cells, at: place)
  }

  private var blockRows = 0
}
