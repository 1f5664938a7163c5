// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// The share that one count has in another: of one authority, or of a whole group as sum over sum.
public struct ProportionRow: Sendable, Equatable {
  /// What can be said.
  public enum Status: String, Sendable, CaseIterable {
    /// Everything defined is there.
    case ok
    /// One of the numbers is missing.
    case noData = "no_data"
    /// The whole is 0.
    case zeroWhole = "zero_whole"
    /// The part is larger than the whole: an error of the data, never cut off.
    case exceedsWhole = "exceeds_whole"
    /// Decimals, or negative numbers.
    case notCounts = "not_counts"
  }

  /// Name of the group; empty for one group of all, and for an unknown county.
  public let group: String
  /// Index into the panel's authorities; nil for the group's own row.
  public let authority: Int?
  /// The year.
  public let year: Int
  /// Index of the indicator that is the part.
  public let indicator: Int
  /// Index of the indicator that is the whole.
  public let whole: Int
  /// How many authorities enter.
  public let n: Int
  /// The part, or the sum of the parts.
  public internal(set) var part: FixedDecimal?
  /// The whole, or the sum of the wholes.
  public internal(set) var total: FixedDecimal?
  /// Part over whole.
  public internal(set) var share: Double?
  /// Wilson's 95 % interval.
  public internal(set) var wilson: RateRow.Range?
  /// Clopper and Pearson's exact one.
  public internal(set) var clopperPearson: RateRow.Range?
  /// Jeffreys'.
  public internal(set) var jeffreys: RateRow.Range?
  /// Place in the funnel of proportions with additive over-dispersion, as a normal deviate; nil below eight authorities.
  public internal(set) var funnelScore: Double?
  /// What can be said.
  public internal(set) var status = Status.ok

  init(group: String, authority: Int?, year: Int, indicator: Int, whole: Int, n: Int) {
    self.group = group
    self.authority = authority
    self.year = year
    self.indicator = indicator
    self.whole = whole
    self.n = n
  }
}
