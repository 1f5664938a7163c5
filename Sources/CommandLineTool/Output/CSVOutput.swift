// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Tables

/// A CSV that is written while it is made: to standard output piece by piece, to a file as a whole at the end.
struct CSVOutput {
  /// Where rows go; ``flush()`` between them.
  var writer: CSVWriter
  private let options: OutputOptions
  private var kept: [UInt8] = []

  /// Bytes that are held before they go out.
  private static let pieceSize = 1 << 18

  /// An output with the heading of `columns`.
  init(_ options: OutputOptions, columns: [TableColumn]) {
    self.options = options
    writer = CSVWriter(
      format: CSVFormat(lineEnding: options.lineEnding, hasByteOrderMark: options.bom, guardsFormulas: true))
    CSVTableWriter.writeHeading(columns, to: &writer)
  }

  /// Lets go of what has been written when it is much.
  mutating func flush() throws {
    if writer.bytes.count >= Self.pieceSize { try release() }
  }

  /// Writes what is left.
  mutating func finish() throws {
    try release()
    if options.output != nil { try options.write(kept) }
  }

  private mutating func release() throws {
    let piece = writer.takeBytes()
    if options.output == nil { try options.write(piece) } else { kept += piece }
  }
}
