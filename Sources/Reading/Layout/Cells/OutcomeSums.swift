// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Whether the outcomes of table three can add up to their totals, column by column and row by row (A3, A1).
struct OutcomeSums {
  let cells: [CellPlacer.Cell]
  let form: FormCells

  /// Whether some total contradicts the numbers below or beside it. Missing numbers contradict nothing by themselves.
  var areRefuted: Bool {
    let table = form.form.cells.indices.filter { form.form.cells[$0].table == "3" }
    let columns = 7
    guard table.count % columns == 0, let base = table.first else { return false }
    let rows = table.count / columns
    for column in 0..<columns {
      let leaves = (2..<rows - 2).map { base + $0 * columns + column }
      if contradicts(total: base + (rows - 2) * columns + column, parts: leaves) { return true }
    }
    for row in 0..<rows {
      let first = base + row * columns
      if contradicts(total: first + columns - 1, parts: Array(first..<first + columns - 1)) { return true }
    }
    return false
  }

  /// Whether a reported total is not the sum of its parts, or less than the sum of those that are known.
  private func contradicts(total: Int, parts: [Int]) -> Bool {
    guard cells[total].status == .reported, cells[total].number.scale == 0 else { return false }
    var sum: Int64 = 0
    var isComplete = true
    for part in parts {
      guard cells[part].status == .reported, cells[part].number.scale == 0 else {
        isComplete = false
        continue
      }
      sum = sum.addingReportingOverflow(cells[part].number.mantissa).partialValue
    }
    return isComplete ? sum != cells[total].number.mantissa : sum > cells[total].number.mantissa
  }
}
