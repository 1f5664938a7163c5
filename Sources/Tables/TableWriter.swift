// SPDX-License-Identifier: GPL-3.0-or-later

public import DelimitedText

/// A format a table can be written in. The writers are peers: each has its own file and knows nothing of the others.
public protocol TableWriter: Sendable {
  /// Appends the whole table as UTF-8 bytes, ending in a line feed. The same table always gives the same bytes.
  func write(_ table: Table, to output: inout [UInt8])
}

extension TableWriter {
  /// The table as UTF-8 bytes.
  public func bytes(of table: Table) -> [UInt8] {
    var output: [UInt8] = []
    write(table, to: &output)
    return output
  }

  /// The table as text.
  public func text(of table: Table) -> String {
    String(decoding: bytes(of: table), as: UTF8.self)
  }
}

/// The formats a user can ask for by name.
public enum TableFormat: String, Sendable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// Comma-separated values for programs and spreadsheets.
  case csv
  /// A pipe table for documents.
  case markdown
  /// An array of objects.
  case json

  /// The writer of this format; `byteOrderMark` and `lineEnding` concern CSV alone.
  public func writer(
    byteOrderMark: Bool = false, lineEnding: CSVFormat.LineEnding = .lf
  ) -> any TableWriter {
    switch self {
    case .table: TerminalTableWriter()
    case .csv:
      CSVTableWriter(
        format: CSVFormat(lineEnding: lineEnding, hasByteOrderMark: byteOrderMark, guardsFormulas: true))
    case .markdown: MarkdownTableWriter()
    case .json: JSONTableWriter()
    }
  }
}
