// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter
internal import Tables

/// Writes sheets as an XLSX file. Together with its extensions the only place that knows the library.
///
/// The same sheets give the same bytes: the document's date is given, and the parts of the container carry no time.
struct WorkbookFile {
  /// What the document says about itself.
  struct Properties {
    let title: String
    let subject: String
    /// Seconds since 1970.
    let created: Int
  }

  /// The most rows a sheet can hold.
  static let mostRows = 1_048_576
  /// The longest text a cell can hold.
  private static let longestText = 32_767

  let book: UnsafeMutablePointer<lxw_workbook>
  private var styles: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// Writes `sheets` to `path`.
  static func write(_ sheets: [Sheet], _ properties: Properties, to path: String) throws(WorkbookError) {
    for sheet in sheets where sheet.rows.count > mostRows {
      throw .tooManyRows(sheet: sheet.name, rows: sheet.rows.count)
    }
    guard let book = workbook_new(path) else { throw .refused("memory") }
    var file = WorkbookFile(book: book)
    file.describe(properties)
    var refusal: lxw_error?
    for sheet in sheets {
      guard let target = workbook_add_worksheet(book, sheet.name) else {
        refusal = LXW_ERROR_SHEETNAME_ALREADY_USED
        break
      }
      file.fill(target, with: sheet)
    }
    let closing = workbook_close(book)
    let code = refusal ?? (closing == LXW_NO_ERROR ? nil : closing)
    if let code { throw .refused(lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)") }
  }

  private init(book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  private func describe(_ properties: Properties) {
    properties.title.withMutableCString { title in
      properties.subject.withMutableCString { subject in
        "gouji".withMutableCString { author in
          var own = lxw_doc_properties()
          own.title = title
          own.subject = subject
          own.author = author
          own.created = properties.created
          _ = workbook_set_properties(book, &own)
        }
      }
    }
  }

  private mutating func fill(_ target: UnsafeMutablePointer<lxw_worksheet>, with sheet: Sheet) {
    for (column, width) in sheet.widths.sorted(by: { $0.key < $1.key }) {
      worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), width, nil)
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      worksheet_set_row(target, lxw_row_t(row), height, nil)
    }
    for merge in sheet.merges {
      let area = merge.area
      worksheet_merge_range(
        target, lxw_row_t(area.rows.lowerBound), lxw_col_t(area.columns.lowerBound), lxw_row_t(area.rows.upperBound),
        lxw_col_t(area.columns.upperBound), "", format(merge.cell.style))
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() { write(cell, to: target, row, column) }
    }
    for merge in sheet.merges {
      write(merge.cell, to: target, merge.area.rows.lowerBound, merge.area.columns.lowerBound)
    }
    setUp(target, sheet)
    for condition in sheet.conditions { add(condition, to: target) }
    for chart in sheet.charts { add(chart, to: target) }
  }

  private mutating func write(
    _ cell: SheetCell, to target: UnsafeMutablePointer<lxw_worksheet>, _ row: Int, _ column: Int
  ) {
    let style = format(cell.style)
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    switch cell.content {
    case .empty:
      // A cell without content and without a look of its own need not be there.
      if cell.style != CellStyle() { worksheet_write_blank(target, row, column, style) }
    case .text(let text): worksheet_write_string(target, row, column, Self.fitting(text), style)
    case .number(let number): worksheet_write_number(target, row, column, number, style)
    case .formula(let formula, let value): worksheet_write_formula_num(target, row, column, formula, style, value)
    case .textFormula(let formula, let text):
      worksheet_write_formula_str(target, row, column, formula, style, text)
    case .link(let text, let place):
      worksheet_write_url(target, row, column, "internal:" + place, style)
      worksheet_write_string(target, row, column, Self.fitting(text), style)
    }
  }

  /// Text that a cell can hold.
  private static func fitting(_ text: String) -> String {
    text.utf8.count <= longestText ? text : String(text.prefix(longestText / 4)) + "…"
  }

  /// The library's format of a style, made once.
  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = styles[style] { return known }
    guard let made = workbook_add_format(book) else { return nil }
    Self.set(made, to: style)
    styles[style] = made
    return made
  }
}

extension String {
  /// Calls `body` with a C string that the library may take for its own; it copies it and changes nothing.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
    var bytes = utf8CString
    return bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
