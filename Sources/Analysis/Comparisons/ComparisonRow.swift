// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// Groups of authorities, or years, compared with each other on one indicator.
///
/// Beside every p stands an effect: how far the medians lie apart, and how often a value of the one is above one of the
/// other. Groups of fewer than three values are named and not tested.
public struct ComparisonRow: Sendable, Equatable {
  /// The test behind a row.
  public enum Test: String, Sendable, CaseIterable {
    /// All groups at once.
    case kruskalWallis = "kruskal_wallis"
    /// Two groups, adjusted over all pairs.
    case dunn
    /// The same authorities in two years.
    case wilcoxon
    /// The sums of two years, as if chance alone were at work.
    case twoYears = "two_years"
    /// The common rates of two groups, with over-dispersion.
    case rateRatio = "rate_ratio"
  }

  /// How p was found.
  public enum PKind: String, Sendable, CaseIterable {
    /// From all orders of the values, or all signs.
    case exact
    /// From the chi-squared or normal approximation.
    case approximate
  }

  /// What can be said.
  public enum Status: String, Sendable, CaseIterable {
    /// Tested.
    case ok
    /// Fewer than two groups of three values, or fewer than three authorities with both years.
    case tooFew = "too_few"
    /// All values are equal, or nobody changed.
    case allTied = "all_tied"
    /// No event in either.
    case allZero = "all_zero"
    /// So many groups that their pairs are not listed.
    case manyGroups = "many_groups"
  }

  /// The test.
  public let test: Test
  /// The year; nil for a comparison of two.
  public internal(set) var year: Int?
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// The first group or the later year; empty for all groups.
  public internal(set) var first = ""
  /// The second group or the earlier year; empty for all groups.
  public internal(set) var second = ""
  /// How many groups were compared at once; nil for pairs.
  public internal(set) var groups: Int?
  /// Numbers of the first group, of all groups, or authorities with both years.
  public internal(set) var n = 0
  /// Numbers of the second group.
  public internal(set) var nSecond: Int?
  /// Groups left out because they have fewer than three numbers; nil for pairs.
  public internal(set) var leftOut: Int?
  /// Median of the first group.
  public internal(set) var median: Double?
  /// Median of the second group.
  public internal(set) var medianSecond: Double?
  /// H, Dunn's z or Wilcoxon's V.
  public internal(set) var statistic: Double?
  /// Degrees of freedom of H.
  public internal(set) var freedom: Int?
  /// Two-sided p; nil when not tested.
  public internal(set) var p: Double?
  /// How p was found.
  public internal(set) var pKind: PKind?
  /// p adjusted over the pairs by Benjamini–Hochberg.
  public internal(set) var q: Double?
  /// Median of the first less median of the second; for two years the Hodges–Lehmann shift.
  public internal(set) var difference: Double?
  /// P(X > Y) + P(X = Y)/2.
  public internal(set) var superiority: Double?
  /// Sum of the first group or the later year.
  public internal(set) var sum: FixedDecimal?
  /// Sum of the second group or the earlier year.
  public internal(set) var sumSecond: FixedDecimal?
  /// Common rate of the first group, per 10,000.
  public internal(set) var rate: Double?
  /// Common rate of the second group, per 10,000.
  public internal(set) var rateSecond: Double?
  /// First over second sum, or rate; nil when the second is 0.
  public internal(set) var ratio: Double?
  /// Lower end of the 95 % interval of ``ratio``.
  public internal(set) var ratioLow: Double?
  /// Upper end of the 95 % interval of ``ratio``.
  public internal(set) var ratioHigh: Double?
  /// Over-dispersion within the two groups.
  public internal(set) var phi: Double?
  /// What can be said.
  public internal(set) var status = Status.ok

  init(test: Test, year: Int?, indicator: Int) {
    self.test = test
    self.year = year
    self.indicator = indicator
  }
}

/// By what the numbers of an indicator are compared.
public enum ComparisonGrouping: String, Sendable, CaseIterable {
  /// Counties.
  case county
  /// Types of authority.
  case type
  /// Each year with the one before, over the authorities that have both.
  case year
}

/// The thresholds of comparisons, in one place.
public enum ComparisonRules {
  /// Smaller groups are not tested.
  public static let fewestInGroup = 3
  /// With more groups than this their pairs are not listed.
  public static let mostGroups = 40
}
