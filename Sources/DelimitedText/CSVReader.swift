// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of a delimited file.
public struct CSVRow: Sendable, Equatable {
  /// The line the row starts on, from 1; a quoted field may hold more lines.
  public let line: Int
  /// The fields, without their quotes.
  public let fields: [String]

  /// A row of `fields` on `line`.
  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// Reads a delimited file row by row, for files whose rows are looked at one at a time.
///
/// Takes UTF-8 with or without a byte order mark, LF or CRLF, quoted fields with doubled quotes and line ends inside, and a
/// last line without an end. Empty lines are passed over. Rows may differ in length; ``CSVTable`` holds them to the header.
public struct CSVReader: Sendable {
  private var blocks: TextBlocks

  /// A reader of `source`; `blockSize` is the number of bytes read at a time.
  public init(
    _ source: ByteSource, delimiter: UInt8 = CSVFormat.comma, blockSize: Int = 1 << 16
  ) throws(DelimitedTextError) {
    blocks = try TextBlocks(source, delimiter: delimiter, blockSize: blockSize)
  }

  /// The file as the user named it.
  public var file: String { blocks.source.name }

  /// The next row; nil at the end.
  ///
  /// - Throws: What is malformed, with the line and column where it starts.
  public mutating func next() throws(DelimitedTextError) -> CSVRow? { try blocks.nextRow() }
}

extension TextBlocks {
  /// A row of the block, or why there is none.
  private enum Attempt {
    case row([String], next: Int, lineFeeds: Int)
    case emptyLine(next: Int)
    case incomplete(insideQuotes: Bool, line: Int, column: Int, fieldStart: Int)
    case failure(DelimitedTextError)
  }

  /// The next row as texts, empty lines passed over; nil at the end.
  mutating func nextRow() throws(DelimitedTextError) -> CSVRow? {
    while true {
      if start == end {
        if try !refill() { return nil }
        continue
      }
      switch attemptRow() {
      case .row(let fields, let next, let lineFeeds):
        let row = CSVRow(line: line, fields: fields)
        start = next
        line += lineFeeds + 1
        return row
      case .emptyLine(let next):
        start = next
        line += 1
      case .incomplete(let insideQuotes, let line, let column, let fieldStart):
        try readOn(insideQuotes: insideQuotes, line: line, column: column, columnName: "", fieldStart: fieldStart)
      case .failure(let error): throw error
      }
    }
  }

  /// Tries to find a whole row at `start`. Bounds: see ``FieldScanner``; `storage` ends in its padding.
  private func attemptRow() -> Attempt {
    storage.withUnsafeBufferPointer { buffer -> Attempt in
      guard let base = buffer.baseAddress else {
        return .incomplete(insideQuotes: false, line: line, column: 1, fieldStart: 0)
      }
      let limit = base + end
      var position = base + start
      if position.pointee == FieldScanner.lineFeed { return .emptyLine(next: start + 1) }
      if position.pointee == FieldScanner.carriageReturn, position[1] == FieldScanner.lineFeed {
        return .emptyLine(next: start + 2)
      }
      var fields: [String] = []
      var lineFeeds = 0
      while true {
        let field = FieldScanner.field(from: position, limit: limit, delimiter: delimiter)
        let (fieldLine, column) = (line + lineFeeds, fields.count + 1)
        switch field.outcome {
        case .field: break
        case .incomplete, .openQuote:
          return .incomplete(
            insideQuotes: field.outcome == .openQuote, line: fieldLine, column: column, fieldStart: position - base)
        case .strayQuote, .strayCarriageReturn, .zeroByte, .textAfterQuote:
          return .failure(
            malformed(field, from: position, limit: limit, line: fieldLine, column: column, columnName: ""))
        }
        guard let text = FieldScanner.text(from: position, field) else {
          return .failure(
            DelimitedTextError(
              .notUTF8, file: source.name, line: fieldLine, column: column,
              text: FieldScanner.excerpt(from: position, to: field.end)))
        }
        fields.append(text)
        lineFeeds += field.lineFeeds
        position = field.end
        if position.pointee == delimiter {
          position += 1
          continue
        }
        position += position.pointee == FieldScanner.carriageReturn ? 2 : 1
        return .row(fields, next: position - base, lineFeeds: lineFeeds)
      }
    }
  }

  /// The error for a field that is no field.
  func malformed(
    _ field: FieldScanner.Field, from start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, line: Int, column: Int,
    columnName: String
  ) -> DelimitedTextError {
    let problem: DelimitedTextError.Problem =
      switch field.outcome {
      case .strayCarriageReturn: .strayCarriageReturn
      case .zeroByte: .zeroByte
      case .textAfterQuote: .textAfterQuote
      case .strayQuote, .field, .incomplete, .openQuote: .strayQuote
      }
    // Some characters after the place help to find it.
    let text = FieldScanner.excerpt(from: start, to: min(field.end + 12, limit))
    return DelimitedTextError(
      problem, file: source.name, line: line + field.lineFeeds, column: column, columnName: columnName,
      text: String(text.prefix { !$0.isNewline }))
  }
}
