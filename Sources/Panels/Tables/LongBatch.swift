// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// One row of a long table as numbers.
public struct LongRow: Sendable, Equatable {
  /// Number of the authority; see ``LongTableScanner/authority(_:)``.
  public var authority: Int32 = 0
  /// Index into ``LongTableScanner/years``.
  public var year: Int32 = 0
  /// Index into ``LongTableScanner/indicators``.
  public var indicator: Int32 = 0
  /// The number's decimals.
  public var scale: UInt8 = 0
  /// What is known of the value; never `noRow`.
  public var state: CellState = .blank
  /// The number's digits without their point; 0 where the state holds no number.
  public var mantissa: Int64 = 0
  /// The line the row starts on, from 1.
  public var line: Int = 0

  /// A row without a number.
  public init() {}
}

/// Some rows of a long table.
public struct LongBatch: Sendable {
  /// How many rows there are.
  public internal(set) var count = 0
  /// The rows; what stands behind `count` is left over from before.
  public internal(set) var rows: [LongRow] = []
  /// Sizes stated in the rows, one array per role of `LongTableScanner.sizeRoles`.
  var sizes: [[StatedSize]] = []

  /// A size and the index of the row that states it.
  struct StatedSize: Sendable {
    let row: Int
    let size: FixedDecimal
  }

  /// An empty batch.
  public init() {}

  mutating func prepare(capacity: Int, sizes sizeCount: Int) {
    count = 0
    sizes = [[StatedSize]](repeating: [], count: sizeCount)
    if rows.count < capacity { rows = [LongRow](repeating: LongRow(), count: capacity) }
  }
}
