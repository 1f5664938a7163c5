// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Forms
public import Records

/// Reads a wide table of normalized records some rows at a time, as numbers, without building a panel.
///
/// Equal neighbours (same authority and year) are an error; duplicates further apart are not looked for.
public struct WideTableScanner: ~Copyable {
  /// The file as the user named it.
  public let file: String
  /// The indicators of the table, in the order of its columns.
  public let indicators: [PanelIndicator]
  /// Names that were taken for the id of an indicator.
  public let notes: [IndicatorNote]
  /// Rows left out because they state no year.
  public private(set) var rowsWithoutYear = 0
  private var scanner: ColumnScanner
  private let layout: TableLayout
  private var keys: RowKeys
  private var last = WideBatch.Row(authority: -1, year: -1)
  private var lastLine = 0

  /// Opens a wide table.
  ///
  /// - Throws: A file that cannot be read, a header that is not one of a wide table.
  public init(_ source: PanelSource, options: PanelOptions = PanelOptions()) throws(PanelError) {
    let table = try OpenedTable(source, options: options)
    let wide = try WideIndicatorColumns(
      layout: table.layout, header: table.scanner.header, file: table.scanner.file, line: table.scanner.headerLine,
      wanted: options.indicators)
    var kinds = [ColumnKind](repeating: .skip, count: table.scanner.header.count)
    for role in AuthorityCodes.roles + [.year] {
      if let column = table.layout.columns[role] { kinds[column] = .code }
    }
    for column in wide.columns { kinds[column.column] = column.isOwn ? .numberIfNumeric : .number }
    let slots = OpenedTable.slots(of: kinds)
    file = table.scanner.file
    indicators = wide.codes.indicators
    notes = wide.codes.notes
    layout = table.layout
    keys = RowKeys(layout: layout, slots: slots)
    scanner = table.scanner
    scanner.use(kinds)
  }

  /// Whether a file is a wide table whose counties are told apart by one column alone. Reads the header alone.
  ///
  /// - Throws: A file that cannot be read, a header that is none of normalized records.
  public static func reads(_ source: PanelSource, options: PanelOptions = PanelOptions()) throws(PanelError) -> Bool {
    let columns = try OpenedTable(source, options: options)
    let layout = columns.layout
    let places = [ColumnRole.county, .countyCode, .prefecture, .province].count { layout.columns[$0] != nil }
    return !layout.isLong && places <= 1 && layout.columns[.prefecture] == nil && layout.columns[.province] == nil
      && layout.columns[.document] == nil
  }

  /// The years seen so far, by first appearance.
  public var years: [Int] { keys.years }
  /// How many authorities have been seen so far.
  public var authorityCount: Int { keys.authorities.keys.count }
  /// How many counties have been seen so far.
  public var countyCount: Int { keys.authorities.counties.count }
  /// The name of an authority without the words for the office itself; its id where it has none.
  public func name(ofAuthority number: Int) -> String {
    let key = keys.authorities.keys[number]
    return key.name < 0 ? keys.text(key.id, 0) : keys.text(key.name, 1)
  }
  /// Name and six-digit code of a county, as far as stated.
  public func county(_ number: Int) -> (name: String, code: String) {
    let county = keys.authorities.counties[number]
    return (keys.text(county.name, 2), keys.text(county.code, 3))
  }
  /// The county of an authority, by number.
  public func county(ofAuthority number: Int) -> Int { Int(keys.authorities.countyOfAuthority[number]) }

  /// Fills `batch` with the next rows.
  ///
  /// - Returns: False when there are no more rows.
  public mutating func next(into batch: inout WideBatch) throws(PanelError) -> Bool {
    do throws(DelimitedTextError) {
      guard try scanner.next(into: &batch.raw) else { return false }
    } catch {
      throw PanelError(error)
    }
    batch.indicatorCount = indicators.count
    batch.rows.removeAll(keepingCapacity: true)
    for row in 0..<batch.raw.count {
      guard let year = keys.year(of: row, in: batch.raw, scanner) else {
        throw error(.notAYear, batch.raw.lines[row], .year, text: text(of: row, .year, batch.raw))
      }
      let authority = keys.authority(of: row, in: batch.raw, scanner)
      // A row of delimiters alone, as spreadsheets leave behind, is not worth a word.
      if year < 0, authority >= 0 { rowsWithoutYear += 1 }
      guard year >= 0 else {
        batch.rows.append(WideBatch.Row(authority: -1, year: -1))
        continue
      }
      guard authority >= 0 else { throw error(.emptyField, batch.raw.lines[row], .authority) }
      let place = WideBatch.Row(authority: authority, year: year)
      if place == last { throw duplicate(place, batch.raw.lines[row]) }
      last = place
      lastLine = batch.raw.lines[row]
      batch.rows.append(place)
    }
    return true
  }

  private func duplicate(_ row: WideBatch.Row, _ line: Int) -> PanelError {
    let name = name(ofAuthority: Int(row.authority))
    let county = county(county(ofAuthority: Int(row.authority))).name
    return error(
      .duplicateKey(
        authority: county.isEmpty ? name : county + "/" + name, year: keys.years[Int(row.year)], indicator: "",
        first: lastLine), line, .authority)
  }

  private func text(of row: Int, _ role: ColumnRole, _ raw: ColumnBatch) -> String {
    guard let column = layout.columns[role] else { return "" }
    return scanner.spelling(Int(raw.codes[codeSlot(column) * raw.capacity + row]), column: column)
  }

  /// The place of a column among those of kind `code`, which stand in the order of the header.
  private func codeSlot(_ column: Int) -> Int {
    (AuthorityCodes.roles + [.year]).compactMap { layout.columns[$0] }.count { $0 < column }
  }

  private func error(_ problem: PanelError.Problem, _ line: Int, _ role: ColumnRole, text: String = "") -> PanelError {
    let column = layout.columns[role] ?? layout.columns[.authorityID] ?? 0
    return PanelError(
      problem, file: file, line: line, column: column + 1, columnName: scanner.header[column], text: text)
  }
}

/// Some rows of a wide table.
public struct WideBatch: Sendable {
  /// Whose numbers stand in a row.
  public struct Row: Sendable, Equatable {
    /// The authority by number; -1 for a row without a year, which is left out.
    public let authority: Int32
    /// Index of the year; -1 likewise.
    public let year: Int32
  }

  /// The rows of the batch.
  public internal(set) var rows: [Row] = []
  var raw: ColumnBatch
  var indicatorCount = 0

  /// The largest numbers, as bits, that are added without looking at each: sums of a batch of them fit by far.
  private static let plainBits: UInt64 = 40

  /// An empty batch for up to `capacity` rows.
  public init(capacity: Int = 64) { raw = ColumnBatch(capacity: capacity) }

  /// The number of an indicator in a row; nil where the field is empty.
  public func number(_ row: Int, _ indicator: Int) -> FixedDecimal? {
    let index = indicator * raw.capacity + row
    let mark = raw.marks[index]
    return mark == ColumnBatch.missing ? nil : FixedDecimal(mantissa: raw.mantissas[index], scale: mark)
  }

  /// Adds the numbers of `rows` to `sums`, one for every indicator, where all of them are whole, small and not negative.
  ///
  /// - Parameter others: gets the indicators of which nothing was added: a number is missing, has decimals or is large.
  public func add(_ rows: Range<Int>, to sums: inout [Int64], others: inout [Int]) {
    others.removeAll(keepingCapacity: true)
    let (numbers, marks, capacity) = (raw.mantissas.span, raw.marks.span, raw.capacity)
    for indicator in 0..<indicatorCount {
      let base = indicator &* capacity
      var (sum, bits, mark): (Int64, Int64, UInt8) = (0, 0, 0)
      for index in base &+ rows.lowerBound..<base &+ rows.upperBound {
        sum &+= numbers[index]
        bits |= numbers[index]
        mark |= marks[index]
      }
      let (next, overflow) = sums[indicator].addingReportingOverflow(sum)
      if mark != 0 || UInt64(bitPattern: bits) >> Self.plainBits != 0 || overflow {
        others.append(indicator)
      } else {
        sums[indicator] = next
      }
    }
  }
}
