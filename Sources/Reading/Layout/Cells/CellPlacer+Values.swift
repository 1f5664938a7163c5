// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension CellPlacer {
  /// Every cell of the form as a value, in form order.
  func values() -> [Value] {
    var values: [Value] = []
    // Room for the numbers of the running text, which are put behind.
    values.reserveCapacity(cells.count + otherOutcome.count + 32)
    let isSource = text.hasSourceOffsets
    form.facts.withUnsafeBufferPointer { facts in
      for index in facts.indices {
        if index == form.behindOther, !otherOutcome.isEmpty {
          for (cell, facts) in zip(otherOutcome, form.otherFacts) {
            values.append(value(of: cell, facts, isSource: isSource))
          }
        }
        values.append(value(of: cells[index], facts[index], isSource: isSource))
      }
    }
    return values
  }

  @inline(__always)
  private func value(of cell: Cell, _ facts: FormCells.Facts, isSource: Bool) -> Value {
    var note = Self.words(cell.note)
    var unit = facts.unit
    var number: FixedDecimal?
    if cell.status == .reported {
      if facts.isAmount {
        (number, unit, note) = amount(cell, facts, note)
      } else {
        number = cell.number.decimal
      }
    }
    let isOverflow = cell.status == .reported && number == nil
    return Value(
      cellID: facts.id, form: form.valueForm, number: number, status: isOverflow ? .unparsable : cell.status,
      unit: unit, raw: raw(of: cell), place: place(of: cell, isSource: isSource), method: cell.method,
      confidence: cell.confidence, note: note)
  }

  private static func words(_ note: Note) -> String {
    switch note {
    case .none: ""
    case .merged: "merged"
    case .glued: "glued"
    }
  }

  /// The characters of a cell; single digits, which most cells are, need no decoding.
  private func raw(of cell: Cell) -> String {
    if cell.end == cell.start { return "" }
    if cell.end == cell.start + 1 {
      let byte = text.bytes[Int(cell.start)]
      if byte >= 0x30, byte <= 0x39 { return Self.digits[Int(byte - 0x30)] }
    }
    return text.sourceText(Int(cell.start)..<Int(cell.end))
  }

  private static let digits = (0...9).map(String.init)

  /// Only the line is known of a cell without characters; its byte range is empty.
  private func place(of cell: Cell, isSource: Bool) -> SourcePlace? {
    if cell.line < 0 { return nil }
    let range = Int(cell.start)..<Int(cell.end)
    if range.isEmpty { return SourcePlace(line: Int(cell.line) + 1, bytes: 0..<0) }
    return SourcePlace(line: Int(cell.line) + 1, bytes: isSource ? range : text.sourceRange(range))
  }

  /// A sum of money in the form's unit. What was written stays in the value's raw text; the note names its unit.
  private func amount(_ cell: Cell, _ facts: FormCells.Facts, _ note: String) -> (FixedDecimal?, String, String) {
    let stated = cell.number.unit == .yuan || cell.number.unit == .tenThousandYuan ? cell.number.unit : cell.headerUnit
    let number = cell.number
    switch (stated, facts.unit) {
    case (.yuan, "万元"):
      guard number.scale <= FixedDecimal.maximumScale - 4 else { return (nil, facts.unit, note) }
      return (FixedDecimal(mantissa: number.mantissa, scale: number.scale + 4), facts.unit, "unit=元")
    case (.tenThousandYuan, "元"):
      let steps = max(0, 4 - Int(number.scale))
      var mantissa = number.mantissa
      for _ in 0..<steps {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return (nil, facts.unit, note) }
        mantissa = product
      }
      let scale = UInt8(max(0, Int(number.scale) - 4))
      return (FixedDecimal(mantissa: mantissa, scale: scale), facts.unit, "unit=万元")
    case (.none, "元"): return (number.decimal, "", "unit=unknown")
    default: return (number.decimal, facts.unit, note)
    }
  }
}
