// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Puts the values of rows into the cells of a form.
struct CellPlacer {
  /// Why a cell's reading is remarkable.
  enum Note: UInt8 {
    case none
    /// One value stands in a cell that spans several columns.
    case merged
    /// The digits of several cells stood together.
    case glued
  }

  /// What is known of one cell.
  struct Cell {
    /// Whether and how the value is known.
    var status = ValueStatus.absent
    /// The number.
    var number = ScannedNumber()
    /// Where its characters start and end; the same for a cell of which only the line is known.
    var start: Int32 = 0
    var end: Int32 = 0
    /// The line, from 0; -1 when the document has no such row.
    var line: Int32 = -1
    /// How it was found.
    var method = ReadingMethod.label
    /// How sure that is.
    var confidence = Confidence.high
    /// A remark.
    var note = Note.none
    /// The unit of the header above it.
    var headerUnit = ScannedNumber.Unit.none
  }

  /// A row whose values could not be put into columns, or only in part.
  struct Trouble {
    /// The row, as an index into the collected rows.
    let row: Int
    /// Why.
    let reason: RowAlignment.Reason
    /// Cells concerned, as indices into the form's cells.
    let cells: [Int]
    /// The number of numbers found and expected.
    let found: Int
    let expected: Int
  }

  /// Digits that were cut into cells.
  struct Cut {
    /// The bytes of the digits.
    let range: Range<Int>
    /// The line, from 0.
    let line: Int
    /// Cells filled from them.
    let cells: [Int]
  }

  let text: ReportText
  let stream: CellStream
  let rows: TableRows
  let form: FormCells
  let vocabulary = LabelVocabulary.shared
  /// The cells in form order.
  private(set) var cells: [Cell]
  /// The cells of a single row （六）其他处理 of the 2021 form; empty when there is none.
  private(set) var otherOutcome: [Cell] = []
  /// Rows that could not be placed.
  private(set) var troubles: [Trouble] = []
  /// Digits that were cut.
  private(set) var cuts: [Cut] = []
  /// Rows that came again with other values.
  private(set) var repeated: [Int] = []
  /// Rows whose columns several alignments fit: the row, its first cell of each column, and the alignment.
  private var undecided: [(row: Int, targets: [Int?], alignment: RowAlignment)] = []

  /// A placer for a form's cells.
  init(text: ReportText, stream: CellStream, rows: TableRows, form: FormVersion) {
    self.text = text
    self.stream = stream
    self.rows = rows
    self.form = FormCells.of(form)
    cells = Array(repeating: Cell(), count: self.form.form.cells.count)
  }

  /// Places all rows.
  mutating func place() {
    for index in rows.rows.indices { place(index) }
    decideByIdentities()
  }

  // MARK: One row

  private mutating func place(_ index: Int) {
    let row = rows.rows[index]
    guard row.row >= 0 else { return }
    let isReview = vocabulary.parts[Int(row.row)] == 4
    let regular = form.columns(of: row.row)
    if regular.isEmpty, !isReview {
      if row.row == Self.otherAll { placeOtherOutcome(index) }
      return
    }
    let named = rows.columns[row.header]
    let columns = isReview || named == regular ? regular : plausible(named, row.row, regular)
    if placeComplete(row, columns: columns, isReview: isReview) { return }
    let tokens = rows.values[row.values].map { stream.tokens[$0] }
    // As many values as the form has columns, under a header of which not every label was understood.
    let isWhole = !isReview && columns.count != regular.count && tokens.count(where: \.isFilled) == regular.count
    let targets =
      isReview
      ? (0..<15).map { form.review + $0 } : (isWhole ? regular : columns).map { form.cell(row: row.row, column: $0) }
    if isFilled(targets) {
      if tokens.contains(where: \.isFilled) { repeated.append(index) }
      return
    }
    noteLine(of: row, regular: regular, isReview: isReview)
    if cutDigits(index, tokens, targets, isOther: false) { return }
    let alignment = RowAlignment(tokens, count: targets.count, gridOffset: gridOffset(index))
    apply(alignment, to: targets, row: index, tokens: tokens, isOther: false)
    if !alignment.offsets.isEmpty { undecided.append((index, targets, alignment)) }
  }

  /// The usual row: a value for every column. False, with nothing changed, for any other.
  private mutating func placeComplete(_ row: TableRow, columns: [Int8], isReview: Bool) -> Bool {
    var end = row.values.upperBound
    while end > row.values.lowerBound, stream.tokens[rows.values[end - 1]].kind == .pad { end -= 1 }
    let count = isReview ? 15 : columns.count
    guard end - row.values.lowerBound == count, row.gluedDigits == nil else { return false }
    for column in 0..<count {
      let token = stream.tokens[rows.values[row.values.lowerBound + column]]
      let target = isReview ? form.review + column : form.position(row: row.row, column: columns[column])
      if token.kind == .digits || target < 0 || cells[target].status != .absent { return false }
    }
    if columns.count < form.columns(of: row.row).count {
      noteLine(of: row, regular: form.columns(of: row.row), isReview: false)
    }
    let method = Self.method(row.match)
    let confidence = Self.confidence(row.match, .complete)
    let unit = rows.units[row.header]
    for column in 0..<count {
      let target = isReview ? form.review + column : form.position(row: row.row, column: columns[column])
      var cell = Cell(line: Int32(row.line), method: method, confidence: confidence, headerUnit: unit)
      let token = stream.tokens[rows.values[row.values.lowerBound + column]]
      if token.isFilled {
        fill(&cell, from: token)
      } else {
        cell.status = .blank
        place(&cell, at: token)
      }
      cells[target] = cell
    }
    return true
  }

  /// （六）其他处理 as a single row of the 2021 form.
  private mutating func placeOtherOutcome(_ index: Int) {
    let row = rows.rows[index]
    let tokens = rows.values[row.values].map { stream.tokens[$0] }
    guard tokens.contains(where: \.isFilled) || row.gluedDigits != nil else { return }
    let regular = form.columns(of: Self.received)
    let named = rows.columns[row.header]
    let columns = named.isEmpty || tokens.count(where: \.isFilled) == regular.count ? regular : named
    let targets: [Int?] = columns.map { regular.firstIndex(of: $0) }
    otherOutcome = Array(repeating: Cell(line: Int32(row.line)), count: regular.count)
    if cutDigits(index, tokens, targets, isOther: true) { return }
    let alignment = RowAlignment(tokens, count: targets.count, gridOffset: gridOffset(index))
    apply(alignment, to: targets, row: index, tokens: tokens, isOther: true)
  }

  /// The columns of a header; those of the form when the header is empty or belongs to another table.
  private func plausible(_ named: [Int8], _ row: Int8, _ regular: [Int8]) -> [Int8] {
    let other = FormCells.of(form.form.version == .form2021 ? .form2019 : .form2021)
    return named.contains { regular.contains($0) || other.columns(of: row).contains($0) } ? named : regular
  }

  private func isFilled(_ targets: [Int?]) -> Bool {
    targets.contains { $0.map { cells[$0].status != .absent } ?? false }
  }

  /// Every cell of a row that is there knows its line, also where the row has no such column.
  private mutating func noteLine(of row: TableRow, regular: [Int8], isReview: Bool) {
    let targets =
      isReview ? (0..<15).map { form.review + $0 } : regular.compactMap { form.cell(row: row.row, column: $0) }
    for target in targets { cells[target].line = Int32(row.line) }
  }

  /// Where the first column stands among the row's tokens by the place of its header; nil when rows have no places.
  private func gridOffset(_ index: Int) -> Int? {
    let row = rows.rows[index]
    let header = rows.headers[row.header]
    guard let column = header.firstCell, let first = rows.values[row.values].first.map({ stream.tokens[$0] }),
      let line = header.line,
      stream.pipeLines > 0, width(line: line) == width(line: Int(first.line))
    else { return nil }
    return column - Int(first.cell)
  }

  /// The number of cells in a line.
  private func width(line: Int) -> Int {
    var low = 0
    var high = stream.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(stream.tokens[middle].line) <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, Int(stream.tokens[low - 1].line) == line else { return 0 }
    return Int(stream.tokens[low - 1].cell) + 1
  }

  // MARK: Filling cells

  private mutating func apply(
    _ alignment: RowAlignment, to targets: [Int?], row index: Int, tokens: [CellToken], isOther: Bool
  ) {
    let row = rows.rows[index]
    var doubtful: [Int] = []
    for (column, slot) in alignment.slots.enumerated() {
      guard let target = targets[column] else { continue }
      var cell = Cell(line: Int32(row.line), method: Self.method(row.match), headerUnit: rows.units[row.header])
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

  private func fill(_ cell: inout Cell, from token: CellToken) {
    place(&cell, at: token)
    if token.kind == .number {
      cell.status = .reported
      cell.number = token.number
    } else {
      cell.status = .unparsable
      cell.confidence = .low
    }
  }

  private func place(_ cell: inout Cell, at token: CellToken) {
    cell.start = token.start
    cell.end = token.end
    cell.line = token.line
  }

  /// Cuts digits that stand behind a label, or alone in a row of several columns. Whether there were any to cut.
  private mutating func cutDigits(
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

  private static func method(_ match: TableRow.Match) -> ReadingMethod {
    switch match {
    case .official: .label
    case .known, .misspelt: .alias
    case .inferred: .position
    }
  }

  private static func confidence(_ match: TableRow.Match, _ reason: RowAlignment.Reason) -> Confidence {
    if reason == .mergedZero || reason == .tooShort { return .medium }
    return match >= .misspelt ? .medium : .high
  }

  private static let otherAll = LabelVocabulary.shared.row("applications.outcome.other.all")
  private static let received = LabelVocabulary.shared.row("applications.received")
}

extension CellPlacer {
  // MARK: Identities

  /// Decides rows that several alignments fit, where the totals of the outcomes refute all but one.
  private mutating func decideByIdentities() {
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
