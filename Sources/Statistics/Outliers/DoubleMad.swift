// SPDX-License-Identifier: GPL-3.0-or-later

/// Robust z scores with a scale for each side of the median, for skewed decimals.
///
/// left = median of |x − median| over x ≤ median, right the same over x ≥ median; z = (x − median)/(1.4826… × its side).
/// A value equal to the median gets 0; on a side whose scale is 0 there is no score.
/// Reference: Rosenmai 2013; the constant as in ``ModifiedZ``.
///
/// Edges: no value, no scale. Limit: each side has half of the data, so at n < 10 the scales are rough.
public struct DoubleMad: Sendable, Equatable {
  /// The median; nil for no values.
  public let median: Double?
  /// The scale below the median, without the constant; nil for no values.
  public let left: Double?
  /// The scale above the median, without the constant; nil for no values.
  public let right: Double?
  /// One score a value, in the order given; nil where there is none.
  public let scores: [Double?]

  /// The scores of `values`; a value that is not finite has none and takes no part.
  public init(_ values: [Double]) {
    let present = values.filter { $0.isFinite }
    guard let centre = Sample(present).median else {
      (median, left, right) = (nil, nil, nil)
      scores = values.map { _ in nil }
      return
    }
    let below = Sample(present.filter { $0 <= centre }.map { centre - $0 }).median ?? 0
    let above = Sample(present.filter { $0 >= centre }.map { $0 - centre }).median ?? 0
    median = centre
    left = below
    right = above
    scores = values.map { value in
      guard value.isFinite else { return nil }
      if value == centre { return 0 }
      let side = value < centre ? below : above
      return side > 0 ? (value - centre) / (normalConsistency * side) : nil
    }
  }
}
