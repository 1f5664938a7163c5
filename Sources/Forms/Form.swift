// SPDX-License-Identifier: GPL-3.0-or-later

/// One version of the statutory form: its tables and, derived from them, its cells.
public struct Form: Sendable {
  /// Which version this is.
  public let version: FormVersion
  /// The tables in the order of the form.
  public let tables: [FormTable]
  /// All cells in the order of the form.
  public let cells: [FormCell]
}
