// SPDX-License-Identifier: GPL-3.0-or-later

internal import Tables

extension Sheet {
  /// Where a table stands.
  struct TablePlace {
    let heading: Int
    /// The rows below the heading; empty for a table without rows.
    let rows: Range<Int>
    let columns: Int

    /// The heading with the rows, for a filter.
    var area: Area { Area(rows: heading...max(heading, rows.upperBound - 1), columns: 0...(columns - 1)) }
  }

  /// Columns of running text, with the width they are given.
  private static let textWidths: [String: Double] = [
    "sentence": 62, "evidence": 40, "basis": 40, "advice": 30, "why": 44, "formula": 44, "indicator": 26, "cell": 26,
  ]

  /// Appends a table with its heading; widths are set from its first column on unless `keepsWidths`.
  mutating func append(_ table: Table, keepsWidths: Bool = false) -> TablePlace {
    if !keepsWidths { setWidths(table) }
    let heading = nextRow
    let lines = table.columns.enumerated().map { index, column in
      let width = (widths[index] ?? Self.standardWidth) - 1.5
      return (Double(SheetColumns.width(of: column.label)) * 1.1 / max(width, 1)).rounded(.up)
    }
    append(table.columns.map { .text($0.label, .heading) }, height: 6 + 15 * max(1, lines.max() ?? 1))
    for row in table.rows { append(zip(row, table.columns).map { SheetCell($0, in: $1) }) }
    fitHeights(from: heading + 1)
    return TablePlace(heading: heading, rows: (heading + 1)..<nextRow, columns: table.columns.count)
  }

  private mutating func setWidths(_ table: Table) {
    for (index, column) in table.columns.enumerated() {
      if let width = Self.textWidths[column.id] {
        widths[index] = width
      } else if column.isNumeric {
        let texts = table.rows.map { PlainText.of($0[index], style: column.style) }
        widths[index] = SheetColumns.fitting(texts, from: 8, to: 16)
      } else {
        let texts = table.rows.map { PlainText.of($0[index], style: column.style) }
        widths[index] = SheetColumns.fitting(texts + [column.label], from: 7, to: 30)
      }
    }
  }
}

/// Cells as the text that their width is taken from.
private enum PlainText {
  static func of(_ cell: TableCell, style: NumberStyle) -> String {
    switch cell {
    case .missing: ReadableNumber.missing
    case .text(let text): text
    case .integer(let value): style == .plain ? String(value) : ReadableNumber.whole(value)
    case .decimal(let mantissa, let scale): ReadableNumber.decimal(mantissa: mantissa, scale: scale)
    case .real(let value): ReadableNumber.real(value, decimals: 2)
    case .significant: "0.0000"
    case .boolean: "TRUE"
    }
  }
}

extension SheetCell {
  /// Columns of p and q, which are shown as small as they are.
  private static let probabilities: Set<String> = ["p", "q", "q_county", "q_all", "mk_p", "dispersion_p", "combined_p"]
  /// Columns of codes.
  private static let codes: Set<String> = ["authority_id", "document_id", "cell", "indicator", "rule"]

  /// A cell of a table: numbers as numbers, text as text; a number that is missing is a dash.
  init(_ cell: TableCell, in column: TableColumn) {
    let number = Self.numberStyle(of: cell, in: column)
    switch cell {
    case .missing: self = column.isNumeric ? .missing : SheetCell(.empty)
    case .text(let text):
      let isLong = SheetColumns.width(of: text) > 20
      self = .text(text, Self.codes.contains(column.id) ? .code : isLong ? .wrapped : .body)
    case .integer(let value): self = .exactNumber(mantissa: value, scale: 0, number)
    case .decimal(let mantissa, let scale): self = .exactNumber(mantissa: mantissa, scale: scale, number)
    case .real(let value), .significant(let value):
      let isPercent = column.style == .percent
      self = value.isFinite ? SheetCell(.number(isPercent ? value / 100 : value), number) : .missing
    case .boolean(let value): self = .text(value ? "TRUE" : "FALSE", .body)
    }
  }

  private static func exactNumber(mantissa: Int64, scale: UInt8, _ style: CellStyle) -> SheetCell {
    guard mantissa.magnitude < 1_000_000_000_000_000 else {
      return .text(ReadableNumber.decimal(mantissa: mantissa, scale: scale), style.aligned(.right))
    }
    return SheetCell(.number(Double(PlainNumber.decimal(mantissa: mantissa, scale: scale)) ?? 0), style)
  }

  private static func numberStyle(of cell: TableCell, in column: TableColumn) -> CellStyle {
    switch column.style {
    case .share, .percent: return CellStyle.body.with(.share)
    case .plain: return CellStyle.body.with(.plain)
    case .grouped: break
    }
    if probabilities.contains(column.id) { return CellStyle.body.with(.probability) }
    return switch cell {
    case .decimal(_, let scale): CellStyle.body.with(scale <= 2 ? .twoDecimals : .fourDecimals)
    case .real(let value): CellStyle.body.with(value == value.rounded() ? .whole : .twoDecimals)
    case .significant: CellStyle.body.with(.twoDecimals)
    default: CellStyle.body.with(.whole)
    }
  }
}

extension Table {
  /// The table with these columns alone, in this order; names it does not have are left out.
  func selecting(_ ids: [String]) -> Table {
    let places = ids.compactMap { id in columns.firstIndex { $0.id == id } }
    return Table(
      id: id, title: title, columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }
}
