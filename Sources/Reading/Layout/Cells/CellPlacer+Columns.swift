// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

extension CellPlacer {
  /// The columns of a header; those of the form when the header is empty or belongs to another table.
  func plausible(_ named: [Int8], _ row: Int8, _ header: Int, _ regular: [Int8]) -> [Int8] {
    let other = FormCells.of(form.form.version == .form2021 ? .form2019 : .form2021)
    guard named.contains(where: { regular.contains($0) || other.columns(of: row).contains($0) }) else { return regular }
    return isIncomplete(header, regular) ? regular : named
  }

  /// Whether a header names fewer columns than the form, but rows under it have a number for each of the form's.
  func isIncomplete(_ header: Int, _ regular: [Int8]) -> Bool {
    guard rows.columns[header].count < regular.count else { return false }
    return rows.rows.contains { row in
      row.header == header && row.row >= 0 && form.columns(of: row.row).count == regular.count
        && rows.values[row.values].count(where: { stream.tokens[$0].isFilled }) == regular.count
    }
  }

  /// Where the first column stands among the row's tokens by the place of its header; nil when rows have no places.
  func gridOffset(_ index: Int) -> Int? {
    let row = rows.rows[index]
    let header = rows.headers[row.header]
    guard stream.pipeLines > 0, let column = header.firstCell, let line = header.line,
      let first = rows.values[row.values].first.map({ stream.tokens[$0] }),
      let last = rows.values[row.values].last.map({ stream.tokens[$0] }), first.line == last.line,
      case let width = width(line: line), width > rows.columns[row.header].count,
      width == self.width(line: Int(first.line))
    else { return nil }
    return column - Int(first.cell)
  }

  /// The number of cells in a line.
  func width(line: Int) -> Int {
    var low = 0
    var high = stream.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(stream.tokens[middle].line) <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, Int(stream.tokens[low - 1].line) == line else { return 0 }
    return Int(stream.tokens[low - 1].cell) + 1
  }
}
