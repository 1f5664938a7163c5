// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// The total of one cell over the units of an area, without the cell itself: hundreds of thousands of them are written.
public struct RollupSum: Sendable, Equatable {
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

  /// Why there is or is not a total.
  public let status: Status
  /// The exact total with as many decimals as any unit states; nil unless the status is ok or lowerBound.
  public let sum: FixedDecimal?
  /// Units with a number.
  public let n: Int
  /// Units expected that have none. Never counted as 0.
  public let missing: Int

  /// Whether the true total can only be higher.
  public var isLowerBound: Bool { status == .lowerBound }

  /// The total of numbers whose exact sum is at hand; `sum` is nil when it does not fit 64 bits, 0 when there is no number.
  init(_ sum: FixedDecimal?, n: Int, missing: Int, lowerBounds: Int = 0, isAdditive: Bool) {
    self.n = n
    self.missing = missing
    let status: Status =
      if n == 0 {
        .noData
      } else if !isAdditive {
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
