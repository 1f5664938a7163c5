// SPDX-License-Identifier: GPL-3.0-or-later

/// A small delimited file in memory: a header and rows of equally many fields, such as a roster.
public struct CSVTable: Sendable, Equatable {
  /// The names of the columns, without blanks around them.
  public let header: [String]
  /// The rows below the header.
  public let rows: [CSVRow]
  private let indices: [String: Int]

  /// Reads the whole of `source`.
  ///
  /// - Throws: What is malformed; a file without a header; a row with more or fewer fields than the header.
  public init(_ source: ByteSource, delimiter: UInt8 = CSVFormat.comma) throws(DelimitedTextError) {
    var reader = try CSVReader(source, delimiter: delimiter)
    guard let first = try reader.next() else { throw DelimitedTextError(.noHeader, file: reader.file) }
    var rows: [CSVRow] = []
    while let row = try reader.next() {
      guard row.fields.count == first.fields.count else {
        throw DelimitedTextError(
          .raggedRow(found: row.fields.count, expected: first.fields.count), file: reader.file, line: row.line,
          column: min(row.fields.count, first.fields.count) + 1, text: row.fields.joined(separator: ","))
      }
      rows.append(row)
    }
    header = first.fields.map(Self.trimmed)
    self.rows = rows
    indices = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The table that `bytes` hold; `name` stands for them in errors.
  public init(bytes: [UInt8], name: String, delimiter: UInt8 = CSVFormat.comma) throws(DelimitedTextError) {
    try self.init(ByteSource(bytes: bytes, name: name), delimiter: delimiter)
  }

  /// The number of the column named `name`, from 0; nil when there is none. Of two equal names the first counts.
  public func index(of name: String) -> Int? { indices[name] }

  /// The field of `row` in the column named `name`; empty when there is no such column.
  public func field(_ name: String, of row: CSVRow) -> String {
    guard let index = indices[name], index < row.fields.count else { return "" }
    return row.fields[index]
  }

  /// A column's name without blanks around it.
  static func trimmed(_ name: String) -> String {
    var rest = name[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
