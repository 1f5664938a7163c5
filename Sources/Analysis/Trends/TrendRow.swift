// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// How one indicator changed over the years, for one authority or for a whole group.
///
/// Fewer than five years are described and not tested: with four the smallest p an exact test can give is 0.083.
public struct TrendRow: Sendable, Equatable {
  /// What can be said.
  public enum Status: String, Sendable, CaseIterable {
    /// Five years or more: described and tested.
    case ok
    /// Two to four years: described.
    case described
    /// The same value every year.
    case constant
    /// One year only.
    case tooFew = "too_few"
    /// No number at all.
    case noData = "no_data"
    /// Group rows: no authority has a number in every year.
    case noCompleteAuthority = "no_complete_authority"
    /// Group rows: values of this indicator cannot be added; only the test over the authorities is there.
    case notAdditive = "not_additive"
    /// Group rows: a yearly sum does not fit 64 bits.
    case overflow
  }

  /// How the p-value was found, or why there is none.
  public enum PKind: String, Sendable, CaseIterable {
    /// From all orderings of the values.
    case exact
    /// From the normal approximation, above 20 years.
    case normal
    /// From all joint permutations of the years over the authorities of a group.
    case yearPermutation = "year_permutation"
    /// Fewer than five years: not tested.
    case tooFewYears = "too_few_years"
    /// Group rows of more years than can be permuted.
    case tooManyYears = "too_many_years"
  }

  /// Name of the group the authority belongs to; empty when its county is not known.
  public let group: String
  /// Index into the panel's authorities; nil for the group's own row.
  public let authority: Int?
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// Years with a number.
  public internal(set) var n = 0
  /// First year with a number.
  public internal(set) var firstYear: Int?
  /// Last year with a number.
  public internal(set) var lastYear: Int?
  /// Value of the first year.
  public internal(set) var first: FixedDecimal?
  /// Value of the last year.
  public internal(set) var last: FixedDecimal?
  /// `last` − `first`.
  public internal(set) var absolute: FixedDecimal?
  /// Change in percent of `first`; nil unless that is positive.
  public internal(set) var percent: Double?
  /// Compound yearly rate as a fraction; nil unless `first` is positive.
  public internal(set) var cagr: Double?
  /// Theil–Sen slope a year.
  public internal(set) var slope: Double?
  /// Lower end of the slope's interval, or smallest slope; see ``isSlopeRange``.
  public internal(set) var slopeLow: Double?
  /// Upper end of the slope's interval, or largest slope.
  public internal(set) var slopeHigh: Double?
  /// Mann–Kendall's S; for a group the sum over its authorities.
  public internal(set) var mkS: Int?
  /// Two-sided p; nil when not tested.
  public internal(set) var mkP: Double?
  /// How `mkP` was found, or why it is nil; nil without a series.
  public internal(set) var mkPKind: PKind?
  /// What can be said.
  public internal(set) var status: Status = .noData

  /// Group rows: what stands behind the sums; nil for an authority.
  public internal(set) var region: TrendRegion? {
    get { regions.first }
    set { regions = newValue.map { [$0] } ?? [] }
  }

  /// At most one: a region is large, and few rows have any.
  private var regions: [TrendRegion] = []

  /// Whether slopeLow and slopeHigh are the range of all slopes instead of a 95 % interval: with five years or fewer.
  public var isSlopeRange: Bool { n <= 5 }
  /// Whether the first value is below 5, so that the percentage says little.
  public var isSmallBase: Bool { first.map { $0.real < 5 } ?? false }

  init(group: String, authority: Int?, indicator: Int) {
    self.group = group
    self.authority = authority
    self.indicator = indicator
  }
}

/// What stands behind a group's row: its sums are over the authorities with a number in every year alone.
public struct TrendRegion: Sendable, Equatable {
  /// Authorities with a number in every year of the series.
  public let authorities: Int
  /// Authorities with any number.
  public let candidates: Int
  /// The years of the series: those in which at least half of the candidates have a number.
  public let years: [Int]
  /// The sums by year; empty when they cannot be added.
  public let sums: [FixedDecimal]
  /// Authorities whose S is positive.
  public let rising: Int
  /// Authorities whose S is negative.
  public let falling: Int
  /// Authorities whose S is zero.
  public let flat: Int
  /// `mkP` adjusted over the indicators of the group by Benjamini–Hochberg; nil when not tested.
  public internal(set) var q: Double?
  /// The authorities that moved furthest in the direction of the change, furthest first, at most three.
  public let contributions: [Contribution]
}
