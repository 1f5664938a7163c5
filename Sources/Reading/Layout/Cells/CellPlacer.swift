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
  var cells: [Cell]
  /// The cells of a single row （六）其他处理 of the 2021 form; empty when there is none.
  var otherOutcome: [Cell] = []
  /// Rows that could not be placed.
  var troubles: [Trouble] = []
  /// Digits that were cut.
  var cuts: [Cut] = []
  /// Rows that came again with other values.
  private(set) var repeated: [Int] = []
  /// Rows whose columns several alignments fit: the row, its first cell of each column, and the alignment.
  var undecided: [(row: Int, targets: [Int?], alignment: RowAlignment)] = []

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
    let columns = isReview || named == regular ? regular : plausible(named, row.row, row.header, regular)
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
    let alignment = RowAlignment(tokens, count: targets.count, gridOffset: gridOffset(index), hasHeader: !named.isEmpty)
    apply(alignment, to: targets, row: index, tokens: tokens, isOther: false)
    if !alignment.offsets.isEmpty { undecided.append((index, targets, alignment)) }
  }

  /// The usual row: a value for every column. False, with nothing changed, for any other.
  private mutating func placeComplete(_ row: TableRow, columns: [Int8], isReview: Bool) -> Bool {
    var end = row.values.upperBound
    while end > row.values.lowerBound, stream.tokens[rows.values[end - 1]].kind == .pad { end -= 1 }
    let count = isReview ? 15 : columns.count
    guard end - row.values.lowerBound == count, row.gluedDigits == nil else { return false }
    if stream.tokens[rows.values[row.values.lowerBound]].kind == .empty, rows.columns[row.header].isEmpty {
      return false
    }
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
    let alignment = RowAlignment(tokens, count: targets.count, gridOffset: gridOffset(index), hasHeader: !named.isEmpty)
    apply(alignment, to: targets, row: index, tokens: tokens, isOther: true)
  }

  private func isFilled(_ targets: [Int?]) -> Bool {
    targets.contains { $0.map { cells[$0].status != .absent } ?? false }
  }

  /// Every cell of a row that is there knows its line, also where the row has no such column.
  mutating func noteLine(of row: TableRow, regular: [Int8], isReview: Bool) {
    let targets =
      isReview ? (0..<15).map { form.review + $0 } : regular.compactMap { form.cell(row: row.row, column: $0) }
    for target in targets { cells[target].line = Int32(row.line) }
  }

  static func method(_ match: TableRow.Match) -> ReadingMethod {
    switch match {
    case .official: .label
    case .known, .misspelt: .alias
    case .inferred: .position
    }
  }

  static func confidence(_ match: TableRow.Match, _ reason: RowAlignment.Reason) -> Confidence {
    if reason == .mergedZero || reason == .tooShort || reason == .spaced { return .medium }
    return match >= .misspelt ? .medium : .high
  }

  private static let otherAll = LabelVocabulary.shared.row("applications.outcome.other.all")
  private static let received = LabelVocabulary.shared.row("applications.received")
}
