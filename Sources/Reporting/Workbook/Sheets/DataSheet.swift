// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// 数据: one row a number, for pivot tables and other programs.
struct DataSheet {
  let material: WorkbookMaterial
  /// The years that are listed.
  let years: [Int]

  private static let ids = [
    "authority_id", "county", "authority", "year", "form", "cell_id", "label", "value", "unit", "status", "qualifier",
  ]

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.data)
    for (column, width) in [14.0, 12, 18, 8, 10, 44, 34, 12, 8, 12, 12].enumerated() { sheet.widths[column] = width }
    let export = LongExport(ExportSource(material.everything.with(years: years)))
    let places = Self.ids.compactMap { id in export.columns.firstIndex { $0.id == id } }
    let columns = places.map { export.columns[$0] }
    sheet.append(
      columns.map { .text(material.language == .chinese ? $0.label : $0.id, .heading) }, height: 22)
    export.forEachRow { row in sheet.append(zip(places, columns).map { Self.cell(row[$0], $1) }) }
    sheet.frozen = (1, 0)
    sheet.repeatedRows = 0...0
    sheet.filter = Sheet.Area(rows: 0...max(1, sheet.nextRow - 1), columns: 0...(columns.count - 1))
    return sheet
  }

  /// Plain cells without frames: there are many of them. What is missing is empty.
  private static func cell(_ cell: TableCell, _ column: TableColumn) -> SheetCell {
    let plain = CellStyle()
    switch cell {
    case .text(let text): return .text(text, column.id == "year" ? plain : plain.with(.text))
    case .integer(let value): return SheetCell(.number(Double(value)), column.id == "year" ? plain.with(.plain) : plain)
    case .decimal(let mantissa, let scale):
      guard let number = Double(ReadableNumber.decimal(mantissa: mantissa, scale: scale).replacing(",", with: ""))
      else { return SheetCell(.empty, plain) }
      return SheetCell(.number(number), plain)
    default: return SheetCell(.empty, plain)
    }
  }
}
