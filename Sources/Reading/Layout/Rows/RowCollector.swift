// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the cells in order and gathers them into rows: which label, under which header, with which values.
struct RowCollector {
  let text: ReportText
  let stream: CellStream
  let vocabulary: LabelVocabulary
  var result = TableRows()
  /// The part of the form that is being read: 2, 3 or 4; 0 before the first.
  var part = 0
  /// Whether rows have begun under the current header.
  var inRows = false
  /// The row whose values are being read, as an index into the result's rows.
  var open: Int?
  /// A group label that may turn out to be a row, with the token it was read from.
  var pending: PendingGroup?
  /// A label that is not understood, whose values, if any, belong nowhere.
  var unknown: Int?
  /// Whether the values of table four have been read.
  var isReviewRead = false

  /// A group label that values may follow directly.
  struct PendingGroup {
    let row: Int8
    let token: Int
    let meaning: Int16
  }

  /// The rows of all tables.
  static func rows(of text: ReportText, _ stream: CellStream, _ vocabulary: LabelVocabulary) -> TableRows {
    var collector = RowCollector(text: text, stream: stream, vocabulary: vocabulary)
    collector.startHeader()
    collector.result.values.reserveCapacity(stream.tokens.count)
    collector.result.rows.reserveCapacity(48)
    var index = 0
    while index < stream.tokens.count {
      index += stream.tokens[index].isValue ? collector.readValue(index) : collector.readText(index)
    }
    collector.result.columns = collector.result.headers.map(\.columns)
    return collector.result
  }

  private init(text: ReportText, stream: CellStream, vocabulary: LabelVocabulary) {
    self.text = text
    self.stream = stream
    self.vocabulary = vocabulary
  }

  // MARK: Values

  /// Puts a value into the open row, opening one where the place alone tells which. Returns 1.
  mutating func readValue(_ index: Int) -> Int {
    let token = stream.tokens[index]
    if isSerialNumber(index) { return 1 }
    // An empty first cell begins the next row: its label stands under a group's that spans rows.
    if token.kind == .empty, token.cell == 0, let row = open, Int(token.line) > result.rows[row].line,
      !result.rows[row].values.isEmpty
    {
      closeRow()
    }
    if open == nil, token.isFilled || (part == 4 && token.kind == .mark) { openImplicitRow(at: index) }
    if let row = open {
      result.values.append(index)
      result.rows[row].values = result.rows[row].values.lowerBound..<result.values.count
    } else if token.isFilled, let label = unknown {
      let range = stream.tokens[label].range
      result.extras.append((range, Int(stream.tokens[label].line)))
      unknown = nil
    }
    return 1
  }

  /// Whether a number only numbers the row whose label stands beside it: `| 2 | 行政规范性文件 | …`.
  private func isSerialNumber(_ index: Int) -> Bool {
    let token = stream.tokens[index]
    guard token.cell == 0, token.kind == .number, token.number.scale == 0, index + 1 < stream.tokens.count else {
      return false
    }
    let next = stream.tokens[index + 1]
    return next.line == token.line && next.meaning >= 0 && vocabulary.meanings[Int(next.meaning)].row >= 0
  }

  /// A value where no row is open: the row of table four, a group that is a row, or a row that lost its label.
  private mutating func openImplicitRow(at index: Int) {
    let token = stream.tokens[index]
    if part == 4, !isReviewRead {
      isReviewRead = true
      openRow(vocabulary.row(""), label: token.range.lowerBound..<token.range.lowerBound, at: index, .official, -1)
    } else if let group = pending {
      pending = nil
      if group.row >= 0 {
        openRow(group.row, label: stream.tokens[group.token].range, at: group.token, .official, group.meaning)
      } else {
        unknown = group.token
      }
    } else if part == 2, !inRows, unknown == nil, result.headers.last?.columns.count == 3,
      result.headers.last?.columns.contains(where: { documentColumns.contains($0) }) == true
    {
      // 规章 always comes first; its label is lost where converters drop text in brackets.
      let place = token.range.lowerBound..<token.range.lowerBound
      openRow(vocabulary.row("rules"), label: place, at: index, .inferred, -1)
      result.remarks.append(
        LabelRemark(kind: .lost, row: vocabulary.row("rules"), part: 2, label: place, line: Int(token.line)))
    }
  }

  /// The columns of 第二十条第（一）项.
  private var documentColumns: [Int8] {
    ["issued", "repealed", "in_force", "made", "newly_published", "published_total"].map { vocabulary.column($0) }
  }

  // MARK: Structure

  /// Starts a new header: columns read from now on belong to the rows that follow.
  mutating func startHeader() {
    closeRow()
    inRows = false
    result.headers.append(HeaderColumns())
    result.units.append(.none)
  }

  /// Ends the open row.
  mutating func closeRow() {
    open = nil
    pending = nil
    unknown = nil
  }

  /// Opens a row with the label at token `index`.
  mutating func openRow(_ row: Int8, label: Range<Int>, at index: Int, _ match: TableRow.Match, _ meaning: Int16) {
    closeRow()
    inRows = true
    open = result.rows.count
    result.rows.append(
      TableRow(
        row: row, header: result.headers.count - 1, label: label, line: Int(stream.tokens[index].line), match: match,
        meaning: meaning, values: result.values.count..<result.values.count))
  }

  /// Enters a part of the form; a header begins with it.
  mutating func enter(_ part: Int) {
    guard self.part != part else { return }
    self.part = part
    if part == 4 { isReviewRead = false }
    startHeader()
    // Rows of table three behind a stray row of another part still stand under table three's header.
    if part == 3, let header = result.headers.last(where: \.hasApplicants) {
      result.headers[result.headers.count - 1] = header
    }
  }
}
