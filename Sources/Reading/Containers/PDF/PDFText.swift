// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns the pages of a PDF into text: tables as rows of cells, running text as paragraphs, page furniture left out.
enum PDFText {
  /// The text of `pages`; its places are the pages, `p.3`.
  static func text(of pages: [PDFPage]) -> ContainerText {
    let divided = pages.map(divide)
    let lines = RunningHeads.removed(from: divided.map(\.lines))
    let joiner = ParagraphJoiner(lines)
    var writer = PDFTextWriter()
    var open: PageTable?
    for (page, lines) in zip(divided, lines) {
      for block in blocks(lines, page.tables) {
        switch block {
        case .table(let table):
          // Only furniture stood between the two: the same table goes on.
          if open == nil { open = table } else { open?.append(table) }
        case .line(let line):
          if let table = open { writer.write(table) }
          open = nil
          writer.write(line, joiner)
        }
      }
    }
    if let open { writer.write(open) }
    return writer.finished()
  }

  /// A part of a page.
  private enum Block {
    case line(PageLine)
    case table(PageTable)

    var top: Int {
      switch self {
      case .line(let line): line.box.middleY
      case .table(let table): table.box.top
      }
    }
  }

  private static func blocks(_ lines: [PageLine], _ tables: [PageTable]) -> [Block] {
    (lines.map(Block.line) + tables.map(Block.table)).sorted { $0.top < $1.top }
  }

  /// The tables of a page, and the lines outside of them.
  private static func divide(_ page: PDFPage) -> (lines: [PageLine], tables: [PageTable]) {
    var words = page.words
    var tables: [PageTable] = []
    let grids = BorderLines(page).tables().compactMap { BorderGrid(horizontal: $0.horizontal, vertical: $0.vertical) }
    // A table inside another one's cell comes first; it has the smaller area.
    for grid in grids.sorted(by: { $0.box.width * $0.box.height < $1.box.width * $1.box.height }) {
      guard let table = PageTable(grid, words: words, page: page.number) else { continue }
      tables.append(table)
      words.removeAll { grid.cell(x: $0.box.middleX, y: $0.box.middleY) != nil }
    }
    var lines = PageLine.lines(words, page: page.number)
    for aligned in AlignedTable.tables(in: lines).reversed() {
      tables.append(aligned.table)
      lines.removeSubrange(aligned.lines)
    }
    return (lines, tables)
  }
}
