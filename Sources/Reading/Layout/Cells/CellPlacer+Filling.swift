// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension CellPlacer {
  mutating func apply(
    _ alignment: RowAlignment, to targets: [Int?], row index: Int, tokens: [CellToken], isOther: Bool
  ) {
    let row = rows.rows[index]
    let unit = foreignUnit(alignment, targets, tokens) ?? rows.units[row.header]
    var doubtful: [Int] = []
    for (column, slot) in alignment.slots.enumerated() {
      guard let target = targets[column] else { continue }
      var cell = Cell(line: Int32(row.line), method: Self.method(row.match), headerUnit: unit)
      cell.confidence = Self.confidence(row.match, alignment.reason)
      switch slot {
      case .token(let token): fill(&cell, from: tokens[token])
      case .blank(let token):
        cell.status = .blank
        if token < tokens.count { place(&cell, at: tokens[token]) }
      case .absent: cell.status = .absent
      case .ambiguous:
        cell.status = .ambiguous
        cell.confidence = .low
        doubtful.append(target)
      }
      if alignment.reason == .mergedZero { cell.note = .merged }
      if isOther { otherOutcome[target] = cell } else { cells[target] = cell }
    }
    if alignment.reason == .tooShort || alignment.reason == .tooLong {
      let found = tokens.count(where: \.isFilled)
      troubles.append(
        Trouble(
          row: index, reason: alignment.reason, cells: isOther ? [] : doubtful, found: found,
          expected: alignment.slots.count))
    }
  }

  /// The unit that a column 单位 states for its row: 元 or 万元.
  private func foreignUnit(
    _ alignment: RowAlignment, _ targets: [Int?], _ tokens: [CellToken]
  ) -> ScannedNumber.Unit? {
    for (slot, target) in zip(alignment.slots, targets) where target == nil {
      guard case .token(let token) = slot, tokens[token].kind == .text else { continue }
      switch text.string(tokens[token].range) {
      case "元": return .yuan
      case "万元": return .tenThousandYuan
      default: break
      }
    }
    return nil
  }

  func fill(_ cell: inout Cell, from token: CellToken) {
    place(&cell, at: token)
    if token.kind == .number {
      cell.status = .reported
      cell.number = token.number
    } else {
      cell.status = .unparsable
      cell.confidence = .low
    }
  }

  func place(_ cell: inout Cell, at token: CellToken) {
    cell.start = token.start
    cell.end = token.end
    cell.line = token.line
  }

  /// Cuts digits that stand behind a label, or alone in a row of several columns. Whether there were any to cut.
  mutating func cutDigits(
    _ index: Int, _ tokens: [CellToken], _ targets: [Int?], isOther: Bool
  ) -> Bool {
    let row = rows.rows[index]
    let lastIsSum = isOther || vocabulary.parts[Int(row.row)] == 3
    let range: Range<Int>
    if let digits = row.gluedDigits, tokens.isEmpty {
      range = digits
    } else if tokens.count == 1, tokens[0].kind == .digits {
      range = tokens[0].range
    } else {
      return false
    }
    guard let parts = GluedDigits.split(text.bytes[range], count: targets.count, lastIsSum: lastIsSum) else {
      if row.gluedDigits == nil { return false }
      let found = targets.compactMap { $0 }
      if !isOther { for target in found { cells[target].status = .ambiguous } }
      troubles.append(
        Trouble(row: index, reason: .tooShort, cells: isOther ? [] : found, found: 1, expected: targets.count))
      return true
    }
    for (part, target) in zip(parts, targets) {
      guard let target else { continue }
      var cell = Cell(line: Int32(row.line), method: .position, confidence: .medium, headerUnit: rows.units[row.header])
      cell.status = .reported
      cell.number = ScannedNumber(mantissa: GluedDigits.value(text.bytes[part]))
      cell.start = Int32(part.lowerBound)
      cell.end = Int32(part.upperBound)
      cell.note = .glued
      if isOther { otherOutcome[target] = cell } else { cells[target] = cell }
    }
    cuts.append(Cut(range: range, line: row.line, cells: isOther ? [] : targets.compactMap { $0 }))
    return true
  }
}
