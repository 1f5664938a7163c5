// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Writes the text of a Word document: a line a paragraph, a line a row.
struct WordText {
  private let tree: MarkupTree
  private var numbering: WordNumbering
  private var writer = ContainerTextWriter(layout: "docx")
  /// All tables in document order, by node.
  private let tables: [Int]

  /// The text of `tree`, the main part.
  static func text(of tree: MarkupTree, numbering: WordNumbering) throws(ContainerError) -> ContainerText {
    var word = WordText(tree, numbering)
    try word.writeFlow(0..<tree.nodes.count, depth: 0)
    return word.writer.text
  }

  private init(_ tree: MarkupTree, _ numbering: WordNumbering) {
    self.tree = tree
    self.numbering = numbering
    tables = tree.nodes.indices.filter { tree.nodes[$0].name == .tbl }
  }

  // MARK: Paragraphs

  private mutating func writeFlow(_ range: Range<Int>, depth: Int) throws(ContainerError) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch tree.nodes[index].name {
      case .p:
        try writeParagraph(index, depth: depth)
        index = tree.end(index)
      case .tbl:
        try writeTable(index, depth: depth + 1)
        index = tree.end(index)
      case let name where Self.isLeftOut(name): index = tree.end(index)
      default: index += 1
      }
    }
  }

  private mutating func writeParagraph(_ paragraph: Int, depth: Int) throws(ContainerError) {
    var boxes: [Int] = []
    try addRuns(paragraph, breaksLines: true, boxes: &boxes)
    try writer.endLine()
    // A text box hangs on a paragraph and is read behind it.
    for box in boxes {
      guard depth < ContainerLimits.tableDepth else { throw tooDeep }
      try writeFlow(box + 1..<tree.end(box), depth: depth + 1)
    }
  }

  /// Adds the characters of a paragraph to the line.
  private mutating func addRuns(_ paragraph: Int, breaksLines: Bool, boxes: inout [Int]) throws(ContainerError) {
    let number = numbering.number(tree, tree.child(of: paragraph, .pPr))
    var isStart = true
    var index = paragraph + 1
    while index < tree.end(paragraph) {
      switch tree.nodes[index].name {
      case .r where isHidden(index): index = tree.end(index)
      case .t:
        if isStart { try writer.addVerbatim(Array(number.utf8)[...]) }
        isStart = false
        try writer.addVerbatim(tree.content(of: index).map { $0 == 0x0A ? 0x20 : $0 }[...])
        index = tree.end(index)
      case .tab:
        if breaksLines { writer.addTab() } else { writer.addBlank() }
        index += 1
      case .br, .cr:
        let kind = tree.string(index, .type) ?? ""
        if kind != "page", kind != "column" { if breaksLines { try writer.endLine() } else { writer.addBlank() } }
        index += 1
      case .noBreakHyphen:
        try writer.addVerbatim([UInt8(ascii: "-")])
        index += 1
      case .blip, .imagedata:
        writer.noteImage()
        index += 1
      case .txbxContent:
        boxes.append(index)
        index = tree.end(index)
      case let name where Self.isLeftOut(name): index = tree.end(index)
      default: index += 1
      }
    }
  }

  /// Deleted text, codes of fields, properties, and what stands in for newer programs' drawings.
  private static func isLeftOut(_ name: MarkupName) -> Bool {
    switch name {
    case .del, .moveFrom, .delText, .instrText, .fallback, .pPr, .rPr, .trPr, .tcPr, .sectPr, .text: true
    default: false
    }
  }

  private func isHidden(_ run: Int) -> Bool {
    guard let properties = tree.child(of: run, .rPr), let vanish = tree.child(of: properties, .vanish) else {
      return false
    }
    return isOn(vanish)
  }

  /// Whether a property that is on by its presence is not turned off.
  private func isOn(_ node: Int) -> Bool { !["0", "false", "off"].contains(tree.string(node, .val) ?? "") }

  private var tooDeep: ContainerError { ContainerError("tables_too_deep", [.integer(ContainerLimits.tableDepth)]) }

  // MARK: Tables

  private struct Row {
    let number: Int
    let cells: [Int]
    let before: Int
  }

  private mutating func writeTable(_ table: Int, depth: Int) throws(ContainerError) {
    guard depth <= ContainerLimits.tableDepth else { throw tooDeep }
    let rows = rows(table)
    if isLayout(table, rows) {
      for row in rows {
        for cell in row.cells where merge(cell) != .below { try writeFlow(cell + 1..<tree.end(cell), depth: depth) }
      }
      return
    }
    let name = "table[\(number(table))]/tr["
    for row in rows {
      let place = name + "\(row.number)]"
      var places = Array(repeating: TableGrid.Place.below, count: row.before)
      var cells: [TextCell] = []
      for (index, cell) in row.cells.enumerated() {
        let isBelow = merge(cell) == .below
        let locator = place + "/td[\(index + 1)]"
        cells.append(TextCell(text: isBelow ? [] : try cellText(cell), locator: locator))
        places.append(isBelow ? .below : .cell(index))
        let besides = min(span(cell) - 1, max(0, ContainerLimits.columns - places.count))
        places += Array(repeating: .besides, count: besides)
      }
      if row.cells.count == 1, !places.contains(.below) {
        try writeFlow(row.cells[0] + 1..<tree.end(row.cells[0]), depth: depth)
      } else {
        try writer.writeRow(places, cells, at: place)
      }
    }
  }

  /// The rows that are neither deleted nor hidden.
  private func rows(_ table: Int) -> [Row] {
    var rows: [Row] = []
    var number = 0
    var index = table + 1
    while index < tree.end(table) {
      guard tree.nodes[index].name == .tr else {
        index = Self.isLeftOut(tree.nodes[index].name) ? tree.end(index) : index + 1
        continue
      }
      number += 1
      let properties = tree.child(of: index, .trPr)
      let isGone = properties.map { tree.child(of: $0, .del) != nil || tree.child(of: $0, .hidden).map(isOn) == true }
      if isGone != true {
        let before = properties.flatMap { tree.child(of: $0, .gridBefore) }.flatMap { tree.integer($0, .val) } ?? 0
        rows.append(Row(number: number, cells: cells(index), before: min(before, ContainerLimits.columns)))
      }
      index = tree.end(index)
    }
    return rows
  }

  private func cells(_ row: Int) -> [Int] {
    var cells: [Int] = []
    var index = row + 1
    while index < tree.end(row) {
      switch tree.nodes[index].name {
      case .tc:
        cells.append(index)
        index = tree.end(index)
      case let name where Self.isLeftOut(name): index = tree.end(index)
      default: index += 1
      }
    }
    return cells
  }

  private enum Merge { case none, below }

  private func merge(_ cell: Int) -> Merge {
    guard let properties = tree.child(of: cell, .tcPr), let merge = tree.child(of: properties, .vMerge) else {
      return .none
    }
    return tree.string(merge, .val) == "restart" ? .none : .below
  }

  private func span(_ cell: Int) -> Int {
    let properties = tree.child(of: cell, .tcPr)
    return max(1, properties.flatMap { tree.child(of: $0, .gridSpan) }.flatMap { tree.integer($0, .val) } ?? 1)
  }

  /// The text of a cell in one line.
  private mutating func cellText(_ cell: Int) throws(ContainerError) -> [UInt8] {
    var boxes: [Int] = []
    var index = cell + 1
    while index < tree.end(cell) {
      switch tree.nodes[index].name {
      case .p:
        writer.addBlank()
        try addRuns(index, breaksLines: false, boxes: &boxes)
        index = tree.end(index)
      case let name where Self.isLeftOut(name): index = tree.end(index)
      default: index += 1
      }
    }
    return writer.takeCell()
  }

  /// The number of a table in the document, from 1.
  private func number(_ table: Int) -> Int { firstTable(from: table) + 1 }

  /// The index, among all tables, of the first one at `node` or behind it.
  private func firstTable(from node: Int) -> Int {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a table holds tables, or running text beside other cells.
  private func isLayout(_ table: Int, _ rows: [Row]) -> Bool {
    let next = firstTable(from: table + 1)
    if next < tables.count, tables[next] < tree.end(table) { return true }
    for row in rows where row.cells.count > 1 {
      for cell in row.cells {
        var size = 0
        var paragraphs = 0
        for index in cell..<tree.end(cell) {
          let node = tree.nodes[index]
          if node.name == .text { size += Int(node.to - node.from) } else if node.name == .p { paragraphs += 1 }
        }
        if size > 1_500 || (size > 750 && paragraphs >= 4) { return true }
      }
    }
    return false
  }
}
