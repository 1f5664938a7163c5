// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Records
internal import TextDecoding

/// Reads a long table of normalized records batch by batch, as numbers, without building a panel.
///
/// Takes the minimal long CSV with its synonyms, the long export, and `values.csv` with the documents beside it. Equal
/// neighbours (same authority, year and indicator) are an error; duplicates further apart are for whoever gathers the rows.
public struct LongTableScanner: ~Copyable {
  /// The file as the user named it.
  public let file: String
  private var scanner: ColumnScanner
  private let layout: TableLayout
  private let slots: [Int]
  private let valueState: ValueState
  private let wanted: Set<String>?
  private var raw: ColumnBatch
  /// The raw row of every row of the batch.
  private var rawRows: [Int] = []
  private var keys: RowKeys
  private var codes = IndicatorCodes()
  /// The indicator of every spelling; -1 for an empty one, -2 for one that is not wanted.
  private var indicatorBySpelling: [Int32] = []
  private var statuses: WordCodes<ValueStatus>
  private var qualifiers: WordCodes<Qualifier>
  private var scopes: WordCodes<ValueScope>
  private var documents: DocumentPlaces?
  private var last = LongRow()

  /// Opens a long table.
  ///
  /// - Throws: A file that cannot be read, a header that is not one of a long table, a malformed `documents.csv`.
  public init(_ source: PanelSource, options: PanelOptions = PanelOptions()) throws(PanelError) {
    let table = try OpenedTable(source, options: options)
    guard table.layout.isLong else {
      throw PanelError(
        .missingColumns([.indicator, .value], unused: table.layout.others.map { table.scanner.header[$0] }),
        file: table.scanner.file, line: table.scanner.headerLine)
    }
    let documents = try DocumentTable.beside(source, layout: table.layout)
    try self.init(table, documents: documents, options: options)
  }

  init(
    _ table: consuming OpenedTable, documents: DocumentTable?, options: PanelOptions
  ) throws(PanelError) {
    layout = table.layout
    file = table.scanner.file
    var kinds = [ColumnKind](repeating: .skip, count: table.scanner.header.count)
    for (role, column) in layout.columns {
      switch role {
      case .value: kinds[column] = .number
      case .population, .households, .area: kinds[column] = documents == nil ? .number : .skip
      case .document, .indicator, .status, .qualifier, .scope, .unit: kinds[column] = .code
      case .year, .authorityID, .authority, .county, .countyCode, .prefecture, .province, .type:
        kinds[column] = documents == nil ? .code : .skip
      case .form: break
      }
    }
    slots = OpenedTable.slots(of: kinds)
    statuses = WordCodes(standard: .reported, column: layout.columns[.status], slots: slots)
    qualifiers = WordCodes(standard: .exact, column: layout.columns[.qualifier], slots: slots)
    scopes = WordCodes(standard: .year, column: layout.columns[.scope], slots: slots)
    scanner = table.scanner
    scanner.use(kinds)
    raw = ColumnBatch(capacity: 4096)
    valueState = ValueState(includesDerived: options.includesDerived)
    wanted = options.indicators
    var keys = RowKeys(layout: layout, slots: slots)
    self.documents = documents.map { DocumentPlaces($0, &keys) }
    self.keys = keys
    last.authority = -1
  }

  /// The years seen so far, by first appearance.
  public var years: [Int] { keys.years }
  /// The indicators seen so far, by first appearance.
  public var indicators: [PanelIndicator] { codes.indicators }
  /// How many indicators have been seen so far.
  public var indicatorCount: Int { codes.indicators.count }
  /// Names that were taken for the id of an indicator.
  public var notes: [IndicatorNote] { codes.notes }
  /// How many authorities have been seen so far.
  public var authorityCount: Int { keys.authorities.keys.count }
  /// What the file says about the authority of a number.
  public func authority(_ number: Int) -> StatedAuthority { keys.stated(number) }
  /// How many counties have been seen so far.
  public var countyCount: Int { keys.authorities.counties.count }
  /// Name and six-digit code of a county, as far as stated.
  public func county(_ number: Int) -> (name: String, code: String) {
    let county = keys.authorities.counties[number]
    return (keys.text(county.name, 2), keys.text(county.code, 3))
  }
  /// The county of every authority seen so far, by number.
  public var countyOfAuthority: [Int32] { keys.authorities.countyOfAuthority }
  /// The sizes that the table states, in the order of ``LongBatch/sizes``.
  var sizeRoles: [ColumnRole] {
    [.population, .households, .area].filter { layout.columns[$0] != nil && documents == nil }
  }
  /// The documents that count, with authority and year.
  var documentPlaces: [DocumentPlaces.Place] { documents?.places ?? [] }

  /// Fills `batch` with the next rows; rows of superseded documents and wholly empty rows are left out.
  ///
  /// - Returns: False when there are no more rows; a batch may be empty before that.
  public mutating func next(into batch: inout LongBatch) throws(PanelError) -> Bool {
    do throws(DelimitedTextError) {
      guard try scanner.next(into: &raw) else {
        batch.prepare(capacity: raw.capacity, sizes: 0)
        return false
      }
    } catch {
      throw PanelError(error)
    }
    let sizeRoles = sizeRoles
    batch.prepare(capacity: raw.capacity, sizes: sizeRoles.count)
    let hasWords = layout.columns[.status] != nil || layout.columns[.qualifier] != nil || layout.columns[.scope] != nil
    try translate(into: &batch, keepingRawRows: hasWords || !sizeRoles.isEmpty)
    if hasWords || !sizeRoles.isEmpty {
      for index in 0..<batch.count {
        let row = rawRows[index]
        if hasWords {
          let state = try stateInWords(row, hasNumber: batch.rows[index].state == .number)
          batch.rows[index].state = state
          if !state.hasNumber { (batch.rows[index].mantissa, batch.rows[index].scale) = (0, 0) }
        }
        takeSizes(row, index, sizeRoles, &batch)
      }
    }
    return true
  }

  /// Turns the spellings of the raw batch into authorities, years and indicators, and its marks into states.
  private mutating func translate(
    into batch: inout LongBatch, keepingRawRows: Bool
  ) throws(PanelError) {
    let (value, indicator) = (base(.value), base(.indicator))
    let isTyped = documents == nil
    var count = 0
    // A span, because this loop runs for every row of the file: checked for bounds, but not for uniqueness.
    var rows = batch.rows.mutableSpan
    if rawRows.count < raw.capacity { rawRows = [Int](repeating: 0, count: raw.capacity) }
    let mayRepeat = isTyped && keys.areCovered(by: raw)
    var (authority, year): (Int32, Int32) = (-1, -1)
    for index in 0..<raw.count {
      let spelling = Int(raw.codes[indicator &+ index])
      if spelling >= indicatorBySpelling.count { try learnIndicators(to: spelling, index) }
      var row = LongRow()
      row.indicator = indicatorBySpelling[spelling]
      if !mayRepeat || !raw.repeats[index] {
        if isTyped {
          guard let stated = keys.year(of: index, in: raw, scanner) else { throw error(.notAYear, index, .year) }
          (authority, year) = (keys.authority(of: index, in: raw, scanner), stated)
        } else {
          (authority, year) = try placeOfDocument(index)
        }
      }
      (row.authority, row.year) = (authority, year)
      if row.indicator < 0 || row.authority < 0 || row.year < 0 {
        if row.indicator == -2 || row.year == -2 || isEmpty(index) { continue }
        throw emptyField(index, indicator: row.indicator, authority: row.authority)
      }
      row.line = raw.lines[index]
      if row.authority == last.authority, row.indicator == last.indicator, row.year == last.year, isTyped {
        throw duplicate(row, first: last.line)
      }
      let mark = raw.marks[value &+ index]
      if mark != ColumnBatch.missing {
        row.state = .number
        row.scale = mark
        row.mantissa = raw.mantissas[value &+ index]
      }
      rows[count] = row
      if keepingRawRows { rawRows[count] = index }
      count &+= 1
      last = row
    }
    batch.count = count
  }

  private func base(_ role: ColumnRole) -> Int { (layout.columns[role].map { slots[$0] } ?? 0) * raw.capacity }

  /// The authority and year of a row's document; year -2 when the document does not count.
  private mutating func placeOfDocument(_ row: Int) throws(PanelError) -> (authority: Int32, year: Int32) {
    guard var known = documents, let column = layout.columns[.document] else { return (-1, -2) }
    let spelling = Int(raw.codes[slots[column] * raw.capacity + row])
    if spelling >= known.bySpelling.count {
      documents = nil
      while known.bySpelling.count <= spelling {
        guard known.append(scanner.spelling(known.bySpelling.count, column: column)) else {
          throw error(.unknownDocument, row, .document)
        }
      }
      documents = known
    }
    return (known.bySpelling[spelling].authority, known.bySpelling[spelling].year)
  }

  private mutating func learnIndicators(to spelling: Int, _ row: Int) throws(PanelError) {
    let column = layout.columns[.indicator] ?? 0
    while indicatorBySpelling.count <= spelling {
      let text = scanner.spelling(indicatorBySpelling.count, column: column)
      switch codes.meaning(of: text) {
      case .empty: indicatorBySpelling.append(-1)
      case .twoNames(let id, let first): throw error(.twoNames(id: id, first: first), row, .indicator)
      case .indicator(let code):
        if let unit = layout.columns[.unit] {
          codes.learnUnit(Blanks.trim(scanner.spelling(Int(raw.codes[base(.unit) + row]), column: unit)), of: code)
        }
        let isWanted = wanted.map { $0.contains(codes.indicators[Int(code)].id) } ?? true
        indicatorBySpelling.append(isWanted ? code : -2)
      }
    }
  }

  private mutating func stateInWords(_ row: Int, hasNumber: Bool) throws(PanelError) -> CellState {
    guard let status = statuses.word(of: row, in: raw, scanner) else {
      throw error(.unknownWord(expected: ValueStatus.allCases.map(\.rawValue)), row, .status)
    }
    guard let qualifier = qualifiers.word(of: row, in: raw, scanner) else {
      throw error(.unknownWord(expected: Qualifier.allCases.map(\.rawValue)), row, .qualifier)
    }
    guard let scope = scopes.word(of: row, in: raw, scanner) else {
      throw error(.unknownWord(expected: ValueScope.allCases.map(\.rawValue)), row, .scope)
    }
    return valueState.state(status: status, qualifier: qualifier, scope: scope, hasNumber: hasNumber)
  }

  private func takeSizes(_ row: Int, _ index: Int, _ roles: [ColumnRole], _ batch: inout LongBatch) {
    for (place, role) in roles.enumerated() {
      let at = base(role) + row
      guard raw.marks[at] != ColumnBatch.missing else { continue }
      let size = FixedDecimal(mantissa: raw.mantissas[at], scale: raw.marks[at])
      batch.sizes[place].append(LongBatch.StatedSize(row: index, size: size))
    }
  }
}

extension LongTableScanner {
  /// Whether a file is a long table that stands for itself, without documents beside it. Reads the header alone.
  ///
  /// - Throws: A file that cannot be read, a header that is none of normalized records.
  public static func reads(_ source: PanelSource, options: PanelOptions = PanelOptions()) throws(PanelError) -> Bool {
    let table = try OpenedTable(source, options: options)
    return table.layout.isLong && table.layout.columns[.document] == nil
  }

  /// Whether nothing stands in the identifying columns and the value of a row, as at the end of many spreadsheets.
  private func isEmpty(_ row: Int) -> Bool {
    guard raw.marks[base(.value) + row] == ColumnBatch.missing else { return false }
    let roles: [ColumnRole] = documents == nil ? [.year, .indicator] + AuthorityCodes.roles : [.document, .indicator]
    return roles.allSatisfy { text(of: row, $0).isEmpty }
  }

  /// The text of a row in a `code` column; empty when there is no such column.
  private func text(of row: Int, _ role: ColumnRole) -> String {
    guard let column = layout.columns[role] else { return "" }
    return Blanks.trim(scanner.spelling(Int(raw.codes[slots[column] * raw.capacity + row]), column: column))
  }

  private func emptyField(_ row: Int, indicator: Int32, authority: Int32) -> PanelError {
    if indicator == -1 { return error(.emptyField, row, .indicator) }
    let role: ColumnRole = authority >= 0 ? .year : layout.columns[.authority] == nil ? .authorityID : .authority
    return error(.emptyField, row, role)
  }

  /// The error for a second row of one authority, year and indicator, the other one being in the line `first`.
  func duplicate(_ row: LongRow, first: Int) -> PanelError {
    let stated = keys.stated(Int(row.authority))
    let name = stated.name.isEmpty ? stated.id : stated.name
    let problem = PanelError.Problem.duplicateKey(
      authority: stated.county.isEmpty ? name : stated.county + "/" + name, year: keys.years[Int(row.year)],
      indicator: codes.indicators[Int(row.indicator)].id, first: first)
    let column = layout.columns[.indicator] ?? 0
    return PanelError(problem, file: file, line: row.line, column: column + 1, columnName: scanner.header[column])
  }

  /// The error for a number that does not fit at the scale its column needs.
  func tooLarge(_ row: LongRow) -> PanelError {
    let column = layout.columns[.value] ?? 0
    return PanelError(
      .text(.numberTooLarge), file: file, line: row.line, column: column + 1, columnName: scanner.header[column],
      text: FixedDecimal(mantissa: row.mantissa, scale: row.scale).description)
  }

  /// The error for a second size of one authority and year.
  func conflictingSize(_ role: ColumnRole, _ row: LongRow, _ first: FixedDecimal, _ second: FixedDecimal) -> PanelError
  {
    let column = layout.columns[role] ?? 0
    return PanelError(
      .conflictingSize(first: first.description), file: file, line: row.line, column: column + 1,
      columnName: scanner.header[column], text: second.description)
  }

  private func error(_ problem: PanelError.Problem, _ row: Int, _ role: ColumnRole) -> PanelError {
    guard let column = layout.columns[role] else { return PanelError(problem, file: file, line: raw.lines[row]) }
    return PanelError(
      problem, file: file, line: raw.lines[row], column: column + 1, columnName: scanner.header[column],
      text: text(of: row, role))
  }
}
