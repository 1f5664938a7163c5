// SPDX-License-Identifier: GPL-3.0-or-later

/// A chart of a sheet, drawn by the spreadsheet from cells.
struct SheetChart: Sendable {
  /// The kinds that are used.
  enum Kind: Sendable {
    /// Upright bars.
    case column
    /// A line with markers.
    case line
  }

  /// Cells of one row or column of a sheet.
  struct Cells: Sendable {
    let sheet: String
    let area: Sheet.Area
  }

  /// One line or one colour of bars.
  struct Series: Sendable {
    let name: String
    let categories: Cells
    let values: Cells
  }

  let kind: Kind
  let title: String
  /// What the values are counted in.
  let unit: String
  let series: [Series]
  /// The row at its upper edge.
  let row: Int
  /// Pixels between the left edge of the sheet and its own.
  let left: Int
  /// Size in pixels.
  let width: Int
  let height: Int
}
