// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Records

/// Loads a wide table, one row per authority and year, into a panel.
struct WideLoading: ~Copyable {
  private var scanner: ColumnScanner
  private let layout: TableLayout
  private let slots: [Int]
  private let columns: [WideIndicatorColumns.Column]
  private var keys: RowKeys
  private var builder: PanelBuilder
  /// The line of every unit; 0 for one that has not been seen.
  private var lines: [Int] = []
  private var rowsWithoutYear = 0

  /// Loads `table`.
  static func load(_ table: consuming OpenedTable, options: PanelOptions) throws(PanelError) -> LoadedPanel {
    let (header, file, line) = (table.scanner.header, table.scanner.file, table.scanner.headerLine)
    let wide = try WideIndicatorColumns(
      layout: table.layout, header: header, file: file, line: line, wanted: options.indicators)
    var loading = WideLoading(table, columns: wide.columns, roster: options.roster)
    try loading.readAll()
    loading.builder.values.close()
    var stated: StatedSizes?
    if let sizes = options.sizes {
      stated = try StatedSizes(sizes, options: options, directory: loading.builder.directory)
    }
    // A column of the user's own without a single number is a remark, or nothing.
    let isNumeric = wide.columns.map { !$0.isOwn || loading.holdsNumbers($0) }
    let panel = loading.builder.panel(
      indicators: wide.codes.indicators, roster: options.roster, stated: stated, keeping: isNumeric)
    return LoadedPanel(panel: panel, notes: wide.codes.notes, rowsWithoutYear: loading.rowsWithoutYear)
  }

  private init(_ table: consuming OpenedTable, columns: [WideIndicatorColumns.Column], roster: Roster?) {
    layout = table.layout
    self.columns = columns
    var kinds = [ColumnKind](repeating: .skip, count: table.scanner.header.count)
    for role in AuthorityCodes.roles + [.year, .type] {
      if let column = layout.columns[role] { kinds[column] = .code }
    }
    for role in SizeColumns.roles {
      if let column = layout.columns[role] { kinds[column] = .number }
    }
    for column in columns { kinds[column.column] = column.isOwn ? .numberIfNumeric : .number }
    slots = OpenedTable.slots(of: kinds)
    keys = RowKeys(layout: layout, slots: slots)
    builder = PanelBuilder(roster: roster, indicators: columns.count)
    scanner = table.scanner
    scanner.use(kinds)
  }

  private func holdsNumbers(_ column: WideIndicatorColumns.Column) -> Bool {
    scanner.isNumeric(column: column.column)
      && builder.places.indices.contains { builder.values.state($0, column.indicator) == .number }
  }

  private mutating func readAll() throws(PanelError) {
    // A batch of a few rows of many columns stays in the processor's cache.
    var raw = ColumnBatch(capacity: max(16, 8192 / max(columns.count, 1)))
    while true {
      do throws(DelimitedTextError) {
        guard try scanner.next(into: &raw) else { return }
      } catch {
        throw PanelError(error)
      }
      for row in 0..<raw.count {
        guard let unit = try unit(of: row, in: raw) else { continue }
        try takeSizes(row, unit, raw)
        for column in columns {
          let index = slots[column.column] * raw.capacity + row
          let mark = raw.marks[index]
          let state: CellState = mark == ColumnBatch.missing ? .blank : .number
          let outcome = builder.values.set(
            unit, column.indicator, mantissa: raw.mantissas[index], scale: state == .number ? mark : 0, state: state,
            replacesExcluded: false)
          if case .overflow = outcome { throw error(.text(.numberTooLarge), raw.lines[row], column.column) }
        }
      }
    }
  }

  /// The unit of a row; nil for an empty row and for one without a year.
  private mutating func unit(of row: Int, in raw: ColumnBatch) throws(PanelError) -> Int? {
    guard let year = keys.year(of: row, in: raw, scanner) else {
      throw error(.notAYear, raw.lines[row], layout.columns[.year] ?? 0, text: text(of: row, .year, raw))
    }
    let authority = keys.authority(of: row, in: raw, scanner)
    if year < 0 {
      // A row of delimiters alone, as spreadsheets leave behind, is not worth a word.
      if authority >= 0 { rowsWithoutYear += 1 }
      return nil
    }
    guard authority >= 0 else {
      throw error(.emptyField, raw.lines[row], layout.columns[.authority] ?? layout.columns[.authorityID] ?? 0)
    }
    let number = keys.years[Int(year)]
    let stated = keys.stated(Int(authority))
    let unit = builder.unit(authority: builder.authority(of: stated, year: number), year: number)
    while lines.count <= unit { lines.append(0) }
    if lines[unit] > 0 {
      let name = stated.name.isEmpty ? stated.id : stated.name
      let problem = PanelError.Problem.duplicateKey(
        authority: stated.county.isEmpty ? name : stated.county + "/" + name, year: number, indicator: "",
        first: lines[unit])
      throw error(problem, raw.lines[row], layout.columns[.authority] ?? layout.columns[.authorityID] ?? 0)
    }
    lines[unit] = raw.lines[row]
    return unit
  }

  private mutating func takeSizes(_ row: Int, _ unit: Int, _ raw: ColumnBatch) throws(PanelError) {
    for role in SizeColumns.roles {
      guard let column = layout.columns[role] else { continue }
      let index = slots[column] * raw.capacity + row
      guard raw.marks[index] != ColumnBatch.missing else { continue }
      _ = builder.setSize(role, unit: unit, to: FixedDecimal(mantissa: raw.mantissas[index], scale: raw.marks[index]))
    }
  }

  private func text(of row: Int, _ role: ColumnRole, _ raw: ColumnBatch) -> String {
    guard let column = layout.columns[role] else { return "" }
    return scanner.spelling(Int(raw.codes[slots[column] * raw.capacity + row]), column: column)
  }

  private func error(_ problem: PanelError.Problem, _ line: Int, _ column: Int, text: String = "") -> PanelError {
    PanelError(
      problem, file: scanner.file, line: line, column: column + 1, columnName: scanner.header[column], text: text)
  }
}
