// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Records

/// One cell of a county total.
public struct RollupCell: Sendable {
  /// Why there is or is not a total.
  public enum Status: String, Sendable, CaseIterable {
    /// The total is exact over all units expected.
    case ok
    /// Some unit's number is missing or itself a lower bound, so the total is one.
    case lowerBound = "lower_bound"
    /// No unit has a number.
    case noData = "no_data"
    /// Numbers of several units are not added in this cell, such as items of the same list.
    case notAdditive = "not_additive"
    /// The exact total does not fit 64 bits.
    case overflow
  }

  /// The cell of the form.
  public let cell: FormCell
  /// Why there is or is not a total.
  public let status: Status
  /// The exact total in the cell's unit, with as many decimals as any unit states; nil unless the status is ok or lowerBound.
  public let sum: FixedDecimal?
  /// Units with a number.
  public let n: Int
  /// Units expected that have none. Never counted as 0.
  public let missing: Int
  /// How many of the numbers are lower bounds (余, 多).
  public let lowerBounds: Int
  /// Units with a number above zero.
  public let holders: Int

  /// Whether the true total can only be higher.
  public var isLowerBound: Bool { status == .lowerBound }

  /// Whether the total is a stock of documents that several units may have issued together, and count each for itself.
  public var mayCountTwice: Bool {
    cell.role == .stock && holders > 1 && (cell.id.hasSuffix(".in_force") || cell.id.hasSuffix(".published_total"))
  }

  /// The total of numbers whose exact sum is at hand.
  ///
  /// - Parameter sum: nil when it does not fit 64 bits; 0 when there is no number.
  init(_ cell: FormCell, sum: FixedDecimal?, n: Int, missing: Int, lowerBounds: Int = 0, holders: Int = 0) {
    self.cell = cell
    self.n = n
    self.missing = missing
    self.lowerBounds = lowerBounds
    self.holders = holders
    let status: Status =
      if n == 0 {
        .noData
      } else if !cell.isAdditive {
        .notAdditive
      } else if sum == nil {
        .overflow
      } else {
        missing > 0 || lowerBounds > 0 ? .lowerBound : .ok
      }
    self.status = status
    self.sum = status == .ok || status == .lowerBound ? sum : nil
  }
}
