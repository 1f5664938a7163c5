// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

extension CellPlacer {
  /// Every cell of the form as a value, in form order.
  func values() -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(cells.count + otherOutcome.count)
    for (index, formCell) in form.form.cells.enumerated() {
      if index == form.behindOther, !otherOutcome.isEmpty { appendOtherOutcome(to: &values) }
      values.append(value(of: cells[index], formCell.id, formCell))
    }
    return values
  }

  /// The single row （六）其他处理 of the 2021 form: the cells of the 2019 form, which mean the same.
  private func appendOtherOutcome(to values: inout [Value]) {
    let form2019 = Form.version(.form2019)
    for (cell, column) in zip(otherOutcome, form.form.table("3")?.columns ?? []) {
      let id = "applications.outcome.other.all." + column.id
      guard let formCell = form2019.cell(id) else { continue }
      values.append(value(of: cell, id, formCell))
    }
  }

  private func value(of cell: Cell, _ id: String, _ formCell: FormCell) -> Value {
    var note = cell.note
    var unit = formCell.unit
    var number: FixedDecimal?
    if cell.status == .reported {
      if formCell.kind == .amount {
        (number, unit, note) = amount(cell, formCell)
      } else {
        number = cell.number.decimal
      }
    }
    let isOverflow = cell.status == .reported && number == nil
    return Value(
      cellID: id, form: form.valueForm, number: number, status: isOverflow ? .unparsable : cell.status, unit: unit,
      raw: cell.range.isEmpty ? "" : text.sourceText(cell.range), place: place(of: cell), method: cell.method,
      confidence: cell.confidence, note: note)
  }

  /// Only the line is known of a cell without characters; its byte range is empty.
  private func place(of cell: Cell) -> SourcePlace? {
    if cell.line < 0 { return nil }
    if cell.range.isEmpty { return SourcePlace(line: cell.line + 1, bytes: 0..<0) }
    return SourcePlace(line: cell.line + 1, bytes: text.sourceRange(cell.range))
  }

  /// A sum of money in the form's unit. What was written stays in the value's raw text; the note names its unit.
  private func amount(_ cell: Cell, _ formCell: FormCell) -> (FixedDecimal?, String, String) {
    let stated = cell.number.unit == .yuan || cell.number.unit == .tenThousandYuan ? cell.number.unit : cell.headerUnit
    let number = cell.number
    switch (stated, formCell.unit) {
    case (.yuan, "万元"):
      guard number.scale <= FixedDecimal.maximumScale - 4 else { return (nil, formCell.unit, cell.note) }
      return (FixedDecimal(mantissa: number.mantissa, scale: number.scale + 4), formCell.unit, "unit=元")
    case (.tenThousandYuan, "元"):
      let steps = max(0, 4 - Int(number.scale))
      var mantissa = number.mantissa
      for _ in 0..<steps {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return (nil, formCell.unit, cell.note) }
        mantissa = product
      }
      let scale = UInt8(max(0, Int(number.scale) - 4))
      return (FixedDecimal(mantissa: mantissa, scale: scale), formCell.unit, "unit=万元")
    case (.none, "元"): return (number.decimal, "", "unit=unknown")
    default: return (number.decimal, formCell.unit, cell.note)
    }
  }
}
