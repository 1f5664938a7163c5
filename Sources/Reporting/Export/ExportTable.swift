// SPDX-License-Identifier: GPL-3.0-or-later

public import Tables

/// A table too long to be held, written row by row.
public protocol ExportTable: Sendable {
  /// The columns; their labels are Chinese and are read back like their ids.
  var columns: [TableColumn] { get }
  /// Calls `body` with every row, one cell a column.
  func forEachRow(_ body: ([TableCell]) throws -> Void) rethrows
}
