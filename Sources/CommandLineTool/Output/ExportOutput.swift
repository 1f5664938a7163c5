// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Reporting
import Tables

/// Writes an export row by row: to standard output piece by piece, to a file that is replaced as a whole.
struct ExportOutput {
  /// How rows are laid out.
  enum Layout {
    /// CSV; headings are ids or the labels people read.
    case csv(CSVFormat, usesLabels: Bool)
    /// One JSON object a line.
    case jsonLines
  }

  let layout: Layout
  /// The file; nil for standard output.
  let path: String?

  /// Bytes that are held before they go out.
  private static let pieceSize = 1 << 18

  /// Writes `table`.
  ///
  /// - Returns: how many rows.
  func write(_ table: any ExportTable) throws -> Int {
    guard let path else {
      var stream = OutputStream.standard
      return try write(table) { try stream.write($0) }
    }
    var file = try ReplacedFile(path)
    let count = try write(table) { try file.write($0) }
    try file.finish()
    return count
  }

  private func write(_ table: any ExportTable, to put: ([UInt8]) throws -> Void) throws -> Int {
    var count = 0
    switch layout {
    case .csv(let format, let usesLabels):
      var writer = CSVWriter(format: format)
      writer.row(table.columns.map { usesLabels ? $0.label : $0.id })
      try table.forEachRow { row in
        CSVTableWriter.writeRow(row, to: &writer)
        count += 1
        if writer.bytes.count >= Self.pieceSize { try put(writer.takeBytes()) }
      }
      try put(writer.takeBytes())
    case .jsonLines:
      let lines = JSONLinesWriter(keys: table.columns.map(\.id))
      var bytes: [UInt8] = []
      try table.forEachRow { row in
        lines.write(row, to: &bytes)
        count += 1
        if bytes.count >= Self.pieceSize {
          try put(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      try put(bytes)
    }
    return count
  }
}
