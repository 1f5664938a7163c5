// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a workbook could not be written.
public enum WorkbookError: Error, Sendable, Equatable {
  /// The library refused; its words.
  case refused(String)
  /// More rows than a sheet can hold; the sheet and how many.
  case tooManyRows(sheet: String, rows: Int)
  /// The file could not be read back after it was written.
  case unreadable
}
