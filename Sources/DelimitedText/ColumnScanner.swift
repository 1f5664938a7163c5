// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a delimited file with a header into columns of spelling numbers and exact decimals, a batch of rows at a time.
///
/// The hot path of the program: it reads in blocks, holds no row and no text, and touches most fields with one or two
/// eight-byte comparisons. What it accepts is what ``CSVReader`` accepts; every row must have as many fields as the header.
///
/// Bounds: the input is one block of ``TextBlocks`` with its padding behind; this file reads single bytes at positions not
/// after the block's end, ``RowScanner`` the rest. `columns` has one state per field of the header and is only indexed below
/// that count. Rows are written below `batch.capacity`, into slots that `prepare` has made room for.
public struct ColumnScanner: ~Copyable {
  /// The names of the columns, without blanks around them.
  public let header: [String]
  /// The file as the user named it.
  public let file: String
  /// The line of the header, from 1.
  public let headerLine: Int
  private var blocks: TextBlocks
  private var columns: UnsafeMutablePointer<ColumnState>
  private var codeSlots = 0
  private var numberSlots = 0
  /// Columns at the start of a row that seldom change from row to row, and whether that is known yet.
  private var prefixColumns = 0
  private var knowsPrefix = false

  /// Reads the header of `source`.
  ///
  /// - Parameters:
  ///   - delimiter: A comma or a tab.
  ///   - blockSize: Bytes read at a time.
  /// - Throws: What is malformed, or that there is no header.
  public init(
    _ source: ByteSource, delimiter: UInt8 = CSVFormat.comma, blockSize: Int = 1 << 18
  ) throws(DelimitedTextError) {
    var blocks = try TextBlocks(source, delimiter: delimiter, blockSize: blockSize)
    guard let row = try blocks.nextRow() else { throw DelimitedTextError(.noHeader, file: source.name) }
    header = row.fields.map(CSVTable.trimmed)
    headerLine = row.line
    file = source.name
    self.blocks = blocks
    columns = .allocate(capacity: header.count)
    for column in 0..<header.count { (columns + column).initialize(to: ColumnState(kind: .skip, slot: 0)) }
  }

  deinit {
    columns.deinitialize(count: header.count)
    columns.deallocate()
  }

  /// Says what to make of every column; call it once, before the first batch.
  ///
  /// - Parameter kinds: One kind per column of the header; columns beyond the list are skipped.
  public mutating func use(_ kinds: [ColumnKind]) {
    columns.deinitialize(count: header.count)
    codeSlots = 0
    numberSlots = 0
    for column in 0..<header.count {
      let kind = column < kinds.count ? kinds[column] : .skip
      let slot: Int
      switch kind {
      case .skip: slot = 0
      case .code:
        slot = codeSlots
        codeSlots += 1
      case .number, .numberIfNumeric:
        slot = numberSlots
        numberSlots += 1
      }
      (columns + column).initialize(to: ColumnState(kind: kind, slot: slot))
    }
  }

  /// How many spellings a `code` column has so far.
  public func spellingCount(column: Int) -> Int {
    precondition(column >= 0 && column < header.count)
    return columns[column].dictionary.count
  }

  /// Whether a spelling of a `code` column stands in quotes.
  public func isQuoted(_ code: Int, column: Int) -> Bool {
    precondition(column >= 0 && column < header.count && code >= 0 && code < columns[column].dictionary.count)
    return columns[column].dictionary.isQuoted(code)
  }

  /// The text of a spelling of a `code` column, without quotes.
  public func spelling(_ code: Int, column: Int) -> String {
    precondition(column >= 0 && column < header.count && code >= 0 && code < columns[column].dictionary.count)
    return columns[column].dictionary.text(of: code)
  }

  /// Whether a column holds numbers: false for a `numberIfNumeric` column that turned out to be text.
  public func isNumeric(column: Int) -> Bool {
    precondition(column >= 0 && column < header.count)
    return columns[column].kind == .number || columns[column].kind == .numberIfNumeric
  }

  /// Fills `batch` with the next rows.
  ///
  /// - Returns: False when there are no more rows.
  /// - Throws: What is malformed, with the line and column where it starts.
  public mutating func next(into batch: inout ColumnBatch) throws(DelimitedTextError) -> Bool {
    batch.prepare(codeSlots: codeSlots, numberSlots: numberSlots)
    batch.prefixColumns = prefixColumns
    while true {
      let stop = scanRows(into: &batch)
      switch stop.reason {
      case .batchFull:
        if !knowsPrefix { learnPrefix(batch) }
        return true
      case .blockEnd:
        if try !blocks.refill() { return batch.count > 0 }
      case .incomplete, .openQuote:
        try blocks.readOn(
          insideQuotes: stop.reason == .openQuote, line: blocks.line + stop.lineFeeds, column: stop.column + 1,
          columnName: header[stop.column], fieldStart: stop.start)
      case .strayQuote, .strayCarriageReturn, .zeroByte, .textAfterQuote, .raggedRow, .notUTF8, .notANumber,
        .numberTooLarge:
        throw error(stop)
      }
    }
  }

  /// Scans rows until the batch is full, the block ends or something is wrong.
  private mutating func scanRows(into batch: inout ColumnBatch) -> RowStop {
    let capacity = batch.capacity
    let rows = RowScanner(
      columns: columns, count: header.count, delimiter: blocks.delimiter, capacity: capacity,
      prefixColumns: prefixColumns)
    var (row, line, used) = (batch.count, blocks.line, blocks.start)
    let end = blocks.end
    let stop = blocks.storage.withUnsafeBufferPointer { buffer -> RowStop in
      guard let base = buffer.baseAddress else { return RowStop(.blockEnd) }
      return batch.codes.withUnsafeMutableBufferPointer { codes -> RowStop in
        batch.mantissas.withUnsafeMutableBufferPointer { mantissas -> RowStop in
          batch.marks.withUnsafeMutableBufferPointer { marks -> RowStop in
            batch.lines.withUnsafeMutableBufferPointer { lines -> RowStop in
              batch.repeats.withUnsafeMutableBufferPointer { repeats -> RowStop in
                let target = BatchMemory(
                  codes: codes.baseAddress, mantissas: mantissas.baseAddress, marks: marks.baseAddress,
                  repeats: repeats.baseAddress)
                let limit = base + end
                var prefix = Prefix()
                while row < capacity {
                  let start = base + used
                  if start == limit { return RowStop(.blockEnd) }
                  if start.pointee == FieldScanner.lineFeed {
                    used += 1
                    line += 1
                    continue
                  }
                  if start.pointee == FieldScanner.carriageReturn, start[1] == FieldScanner.lineFeed {
                    used += 2
                    line += 1
                    continue
                  }
                  lines[row] = line
                  var position = start
                  let stop = rows.scan(
                    &position, prefix: &prefix, base: base, limit: limit, row: row, into: target)
                  guard stop.reason == .batchFull else { return stop }
                  used = position - base
                  line += stop.lineFeeds + 1
                  row += 1
                }
                return RowStop(.batchFull)
              }
            }
          }
        }
      }
    }
    batch.count = row
    blocks.start = used
    blocks.line = line
    return stop
  }

  /// Finds how many columns at the start stay the same in at least three of four rows of a batch.
  private mutating func learnPrefix(_ batch: ColumnBatch) {
    knowsPrefix = true
    var changed = [Bool](repeating: false, count: batch.count)
    for column in 0..<header.count - 1 {
      guard columns[column].kind == .code else { return }
      let base = columns[column].slot * batch.capacity
      for row in 1..<max(batch.count, 1) where batch.codes[base + row] != batch.codes[base + row - 1] {
        changed[row] = true
      }
      guard changed.count(where: { $0 }) * 4 <= batch.count else { return }
      prefixColumns = column + 1
    }
  }

  private func error(_ stop: RowStop) -> DelimitedTextError {
    let problem: DelimitedTextError.Problem =
      switch stop.reason {
      case .strayCarriageReturn: .strayCarriageReturn
      case .zeroByte: .zeroByte
      case .textAfterQuote: .textAfterQuote
      case .raggedRow: .raggedRow(found: stop.found, expected: header.count)
      case .notUTF8: .notUTF8
      case .notANumber: .notANumber
      case .numberTooLarge: .numberTooLarge
      case .strayQuote, .batchFull, .blockEnd, .incomplete, .openQuote: .strayQuote
      }
    let text = String(decoding: blocks.storage[stop.start..<min(max(stop.end, stop.start), blocks.end)], as: UTF8.self)
    return DelimitedTextError(
      problem, file: file, line: blocks.line + stop.lineFeeds, column: stop.column + 1,
      columnName: stop.column < header.count ? header[stop.column] : "", text: String(text.prefix { !$0.isNewline }))
  }
}
