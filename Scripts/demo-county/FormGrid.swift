// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// One cell of a printed table.
enum GridCell: Sendable {
  /// Text over one or more columns.
  case text(String, columns: Int = 1)
  /// A value over one or more columns; an empty one is a blank cell.
  case value(String, columns: Int = 1)
  /// A position covered by a cell above.
  case covered(columns: Int = 1)

  /// How many columns it takes.
  var columns: Int {
    switch self {
    case .text(_, let columns), .value(_, let columns), .covered(let columns): columns
    }
  }
}

/// A printed table of the form.
typealias Grid = [[GridCell]]

extension DemoReport {
  /// Tables of part two as one printed table, as the form shows them.
  var partTwo: Grid {
    let cells = form.cells.filter { $0.section == "二" }
    let width = cells.map(\.column).max() ?? 1
    var grid: Grid = []
    var table = ""
    var index = 0
    while index < cells.count {
      let row = cells[index...].prefix { $0.table == cells[index].table && $0.row == cells[index].row }
      if row[row.startIndex].table != table {
        table = row[row.startIndex].table
        grid.append([.text(row[row.startIndex].tableTitle, columns: width + 1)])
        grid.append(stretched([.text("信息内容")] + row.map { .text($0.columnLabel) }, to: width + 1))
      }
      let label = GridCell.text(row[row.startIndex].rowLabel)
      grid.append(stretched([label] + row.map { .value(self.cells[$0.id] ?? "") }, to: width + 1))
      index = row.endIndex
    }
    return grid
  }

  /// Table three: three label columns, seven columns of applicants.
  var tableThree: Grid {
    let cells = form.cells.filter { $0.table == "3" }
    let applicants = cells.filter { $0.row == 1 }.map(\.columnLabel)
    var grid: Grid = [
      [.text(cells.first?.tableTitle ?? "", columns: 3), .text("申请人情况", columns: 7)],
      [.covered(columns: 3), .text(applicants[0]), .text("法人或其他组织", columns: 5), .text(applicants[6])],
      [.covered(columns: 3), .covered()] + applicants[1..<6].map { .text($0) } + [.covered()],
    ]
    var open: [Substring] = []
    for row in 1...(cells.map(\.row).max() ?? 1) {
      let values = cells.filter { $0.row == row }
      let path = (values.first?.rowPath ?? "").split(separator: "/")
      var line: [GridCell] = []
      for (depth, label) in path.enumerated() {
        let isLast = depth == path.count - 1
        let isOpen = depth < open.count && open[depth] == label && !isLast
        let columns = isLast ? 3 - depth : 1
        // The last label is the row's own, which says more than the path for 部分公开.
        let text = isLast ? values.first?.rowLabel ?? "" : String(label)
        line.append(isOpen ? .covered() : .text(text, columns: columns))
      }
      open = path
      grid.append(line + values.map { .value(self.cells[$0.id] ?? "") })
    }
    return grid
  }

  /// Table four: one row of fifteen numbers under a head of three rows.
  var tableFour: Grid {
    let cells = form.cells.filter { $0.table == "4" }
    let labels = cells.map(\.columnLabel)
    return [
      [.text("行政复议", columns: 5), .text("行政诉讼", columns: 10)],
      labels[0..<5].map { .text($0) } + [.text("未经复议直接起诉", columns: 5), .text("复议后起诉", columns: 5)],
      [.covered(columns: 5)] + labels[5..<15].map { .text($0) },
      cells.map { .value(self.cells[$0.id] ?? "") },
    ]
  }

  /// Lets the last cell of a short row take the columns that are left.
  private func stretched(_ row: [GridCell], to width: Int) -> [GridCell] {
    let missing = width - row.reduce(0) { $0 + $1.columns }
    guard missing > 0, let last = row.last else { return row }
    switch last {
    case .text(let text, let columns): return row.dropLast() + [.text(text, columns: columns + missing)]
    case .value(let text, let columns): return row.dropLast() + [.value(text, columns: columns + missing)]
    case .covered(let columns): return row.dropLast() + [.covered(columns: columns + missing)]
    }
  }
}
