// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText

/// A table whose header has been read and understood.
struct OpenedTable: ~Copyable {
  /// The rows to come.
  var scanner: ColumnScanner
  /// Which column means what.
  let layout: TableLayout

  /// Opens `source` and reads its header.
  init(_ source: PanelSource, options: PanelOptions) throws(PanelError) {
    let opened = try Self.scanner(of: try SourceOpening.open(source), options)
    layout = try TableLayout(header: opened.header, file: opened.file, line: opened.headerLine)
    scanner = opened
  }

  private static func scanner(
    of bytes: ByteSource, _ options: PanelOptions
  ) throws(PanelError) -> ColumnScanner {
    do throws(DelimitedTextError) {
      return try ColumnScanner(bytes, delimiter: options.delimiter, blockSize: options.blockSize)
    } catch {
      throw PanelError(error)
    }
  }

  /// The slot of every column in a batch, as ``ColumnBatch`` counts them.
  static func slots(of kinds: [ColumnKind]) -> [Int] {
    var (codes, numbers) = (0, 0)
    return kinds.map { kind in
      switch kind {
      case .skip: return 0
      case .code:
        codes += 1
        return codes - 1
      case .number, .numberIfNumeric:
        numbers += 1
        return numbers - 1
      }
    }
  }
}
