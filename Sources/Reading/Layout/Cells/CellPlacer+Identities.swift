// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension CellPlacer {
  /// Decides rows that several alignments fit, where the totals of the outcomes refute all but one.
  mutating func decideByIdentities() {
    if undecided.isEmpty { return }
    let open = undecided.filter { vocabulary.parts[Int(rows.rows[$0.row].row)] == 3 }
    guard let choices = open.first?.alignment.offsets, open.allSatisfy({ $0.alignment.offsets == choices }) else {
      return
    }
    let before = cells
    let troublesBefore = troubles
    var standing: [[Cell]] = []
    for choice in choices {
      cells = before
      for entry in open {
        let row = rows.rows[entry.row]
        let tokens = rows.values[row.values].map { stream.tokens[$0] }
        let slots = RowAlignment.slots(tokens[...], count: entry.targets.count, offset: choice)
        for (slot, target) in zip(slots, entry.targets) {
          guard let target else { continue }
          var cell = Cell(line: Int32(row.line), method: .position, confidence: .medium)
          switch slot {
          case .token(let token): fill(&cell, from: tokens[token])
          case .blank(let token):
            cell.status = .blank
            place(&cell, at: tokens[token])
          case .absent, .ambiguous: cell.status = .absent
          }
          cells[target] = cell
        }
      }
      if !OutcomeSums(cells: cells, form: form).areRefuted { standing.append(cells) }
    }
    if standing.count == 1 {
      cells = standing[0]
      let decided = Set(open.map(\.row))
      troubles = troublesBefore.filter { !decided.contains($0.row) }
    } else {
      cells = before
    }
  }
}
