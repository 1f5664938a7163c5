// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Records

/// One cell of a county total.
public struct RollupCell: Sendable {
  /// The cell of the form.
  public let cell: FormCell
  /// The total.
  public let total: RollupSum
  /// Why there is or is not a total.
  public var status: RollupSum.Status { total.status }
  /// The exact total in the cell's unit, with as many decimals as any unit states; nil unless the status is ok or lowerBound.
  public var sum: FixedDecimal? { total.sum }
  /// Units with a number.
  public var n: Int { total.n }
  /// Units expected that have none. Never counted as 0.
  public var missing: Int { total.missing }
  /// How many of the numbers are lower bounds (余, 多).
  public let lowerBounds: Int
  /// Units with a number above zero.
  public let holders: Int

  /// Whether the true total can only be higher.
  public var isLowerBound: Bool { total.isLowerBound }

  /// Whether the total is a stock of documents that several units may have issued together, and count each for itself.
  public var mayCountTwice: Bool {
    cell.role == .stock && holders > 1 && (cell.id.hasSuffix(".in_force") || cell.id.hasSuffix(".published_total"))
  }

  /// The total of numbers whose exact sum is at hand.
  ///
  /// - Parameter sum: nil when it does not fit 64 bits; 0 when there is no number.
  init(_ cell: FormCell, sum: FixedDecimal?, n: Int, missing: Int, lowerBounds: Int = 0, holders: Int = 0) {
    self.cell = cell
    self.lowerBounds = lowerBounds
    self.holders = holders
    total = RollupSum(sum, n: n, missing: missing, lowerBounds: lowerBounds, isAdditive: cell.isAdditive)
  }
}
