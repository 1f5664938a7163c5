// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Writes one sheet of a workbook: a line a row, from the first column that is used to the last.
struct SheetText {
  private let tree: MarkupTree
  private let name: String
  private let strings: [[UInt8]]
  private let formats: SheetFormats
  /// Columns, from 0, that are hidden.
  private var hidden: [ClosedRange<Int>] = []
  /// Merged cells by their first row.
  private var merges: [Area] = []

  /// Merged cells, rows and columns from 0.
  private struct Area {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  /// One cell of the sheet.
  private struct Cell {
    let column: Int
    let text: [UInt8]
  }

  private struct Row {
    let number: Int
    var cells: [Cell]
  }

  /// The sheet called `name` in `tree`.
  init(_ tree: MarkupTree, name: String, strings: [[UInt8]], formats: SheetFormats) {
    self.tree = tree
    self.name = name
    self.strings = strings
    self.formats = formats
  }

  /// Writes the sheet.
  mutating func write(into writer: inout ContainerTextWriter) throws(ContainerError) {
    var rows: [Row] = []
    for node in tree.nodes.indices {
      switch tree.nodes[node].name {
      case .col: noteHidden(node)
      case .row: if !isOn(node, .hidden) { rows.append(row(node, after: rows.last?.number ?? -1)) }
      case .mergeCell: if let area = tree.value(node, .ref).flatMap(Self.area) { merges.append(area) }
      case .drawing: writer.noteImage()
      default: break
      }
      guard merges.count <= Self.mostMerges else {
        throw ContainerError("too_many_merges", [.integer(Self.mostMerges)])
      }
    }
    merges.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    let filled = rows.flatMap { $0.cells.filter { !$0.text.isEmpty }.map(\.column) }
    guard let first = filled.min(), let last = filled.max() else { return }
    guard last - first < ContainerLimits.columns else {
      throw ContainerError("too_many_columns", [.integer(ContainerLimits.columns)])
    }
    var active: [Area] = []
    var next = 0
    for row in rows {
      while next < merges.count, merges[next].rows.lowerBound <= row.number {
        active.append(merges[next])
        next += 1
      }
      active.removeAll { $0.rows.upperBound < row.number }
      try write(row, first...last, active, into: &writer)
    }
  }

  private static let mostMerges = 50_000

  private func write(
    _ row: Row, _ columns: ClosedRange<Int>, _ areas: [Area], into writer: inout ContainerTextWriter
  ) throws(ContainerError) {
    let filled = row.cells.filter { !$0.text.isEmpty }
    guard let only = filled.first else { return }
    let own = areas.first { $0.rows.contains(row.number) && $0.columns.contains(only.column) }?.columns
    // One text, and no other cell that waits for a value: a heading, a paragraph, a caption.
    if filled.count == 1,
      row.cells.allSatisfy({
        $0.column == only.column || own?.contains($0.column) == true || !columns.contains($0.column)
      })
    {
      for line in only.text.split(separator: 0x0A) {
        writer.add(line)
        try writer.endLine(at: locator(only.column, row.number))
      }
      return
    }
    var places: [TableGrid.Place] = []
    var cells: [TextCell] = []
    var index = 0
    for column in columns where !hidden.contains(where: { $0.contains(column) }) {
      while index < row.cells.count, row.cells[index].column < column { index += 1 }
      let text = index < row.cells.count && row.cells[index].column == column ? row.cells[index].text : []
      if text.isEmpty, let area = areas.first(where: { $0.columns.contains(column) }) {
        places.append(
          area.columns.lowerBound < column ? .besides : area.rows.lowerBound < row.number ? .below : .cell(cells.count))
        if places.last != .cell(cells.count) { continue }
      } else {
        places.append(.cell(cells.count))
      }
      writer.add(text[...])
      cells.append(TextCell(text: writer.takeCell(), locator: locator(column, row.number)))
    }
    try writer.writeRow(places, cells, at: locator(columns.lowerBound, row.number))
  }

  // MARK: Cells

  private func row(_ node: Int, after last: Int) -> Row {
    var row = Row(number: tree.integer(node, .r).map { $0 - 1 } ?? last + 1, cells: [])
    var column = 0
    for cell in tree.children(of: node) where tree.nodes[cell].name == .c {
      if let place = tree.value(cell, .r).flatMap(Self.place) { column = place.column }
      row.cells.append(Cell(column: column, text: text(cell)))
      column += 1
    }
    row.cells.sort { $0.column < $1.column }
    return row
  }

  /// The text of a cell; of a formula its last result.
  private func text(_ cell: Int) -> [UInt8] {
    let kind = tree.string(cell, .t) ?? "n"
    if kind == "inlineStr" { return tree.child(of: cell, .is_).map { Workbook.string(tree, $0) } ?? [] }
    guard let stored = tree.child(of: cell, .v).map({ tree.content(of: $0) }), !stored.isEmpty else { return [] }
    switch kind {
    case "s":
      let index = Int(String(decoding: stored, as: UTF8.self)) ?? -1
      return strings.indices.contains(index) ? strings[index] : []
    case "n": return formats.text(stored, style: tree.integer(cell, .s))
    case "b": return Array((stored == [0x31] ? "TRUE" : "FALSE").utf8)
    default: return stored
    }
  }

  private mutating func noteHidden(_ node: Int) {
    guard isOn(node, .hidden), let first = tree.integer(node, .min), let last = tree.integer(node, .max), first <= last
    else { return }
    hidden.append(first - 1...last - 1)
  }

  private func isOn(_ node: Int, _ attribute: MarkupAttribute) -> Bool {
    tree.string(node, attribute).map { $0 == "1" || $0 == "true" } ?? false
  }

  // MARK: Places

  private func locator(_ column: Int, _ row: Int) -> String { "\(name)!\(Self.letters(column))\(row + 1)" }

  private static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(0x41 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// `C7` as column 2, row 6.
  private static func place(_ name: ArraySlice<UInt8>) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in name {
      switch byte {
      case 0x41...0x5A: column = min(column * 26 + Int(byte - 0x40), 99_999)
      case 0x30...0x39: row = min(row * 10 + Int(byte - 0x30), 99_999_999)
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column - 1, row - 1) : nil
  }

  private static func area(_ name: ArraySlice<UInt8>) -> Area? {
    let ends = name.split(separator: UInt8(ascii: ":")).compactMap(place)
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else { return nil }
    return Area(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column)
  }
}
