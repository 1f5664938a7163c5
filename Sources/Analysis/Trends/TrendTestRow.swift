// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// The tests of one series over the years, for one authority or for the sums of a whole group.
///
/// Fewer than five years are described: lines and change points are given, no p.
public struct TrendTestRow: Sendable, Equatable {
  /// The straight line through the values.
  public struct Line: Sendable, Equatable {
    /// Slope a year.
    public let slope: Double
    /// Lower end of its 95 % interval; nil below three years.
    public let low: Double?
    /// Upper end of its 95 % interval.
    public let high: Double?
    /// Two-sided p; nil below five years, and for a perfect fit.
    public let p: Double?
  }

  /// The Poisson line: a constant factor a year.
  public struct Factor: Sendable, Equatable {
    /// `ok`, `diverges` (every event in the first or the last year), `all_zero`, `too_few` or `numeric`.
    public let status: String
    /// Factor a year; nil unless the fit converged.
    public let ratio: Double?
    /// Standard error of the factor's logarithm, widened by √max(1, φ).
    public let error: Double?
    /// Over-dispersion φ; nil for two years.
    public let phi: Double?
    /// Two-sided p with the widened error; nil below five years.
    public let p: Double?
    /// +1 or −1 where the fit diverges.
    public let direction: Int?
  }

  /// The negative binomial line: a constant factor a year, with the θ of the series held fixed.
  public struct Dispersed: Sendable, Equatable {
    /// The shape that was fitted to the series as a whole.
    public let theta: Double
    /// Factor a year.
    public let ratio: Double
    /// Two-sided Wald p; nil below five years.
    public let p: Double?
  }

  /// The change point of Pettitt's test, which describes more than it tests.
  public struct Change: Sendable, Equatable {
    /// The largest |U|.
    public let k: Int
    /// The years after which the level changes most.
    public let after: [Int]
    /// Exact p; nil below five years.
    public let p: Double?
  }

  /// Whether the authorities of a group keep their order.
  public struct Concordance: Sendable, Equatable {
    /// An authority that changed its place, 1 for the smallest value.
    public struct Mover: Sendable, Equatable {
      /// Index into the panel's authorities.
      public let authority: Int
      /// Mid-rank in the first year.
      public let first: Double
      /// Mid-rank in the last year.
      public let last: Double
    }

    /// Authorities with a number in every year.
    public let authorities: Int
    /// Kendall's W, from 0 to 1; nil when all tie.
    public let w: Double?
    /// Its p by chi-squared; nil below five years.
    public let p: Double?
    /// Spearman's correlation of the first and the last year.
    public let spearman: Double?
    /// Who moved furthest, at most three.
    public let movers: [Mover]
  }

  /// Whether the authorities of a group go the same way.
  public struct Agreement: Sendable, Equatable {
    /// Median of all slopes within authorities, a calendar year.
    public let slope: Double?
    /// Σz² − k z̄² over the k authorities that move; nil below two of them.
    public let heterogeneity: Double?
    /// Its p by chi-squared; nil below five years.
    public let p: Double?
  }

  /// Name of the group; empty when the county is not known.
  public let group: String
  /// Index into the panel's authorities; nil for the group's own row.
  public let authority: Int?
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// The years with a number.
  public internal(set) var years: [Int] = []
  /// Whether p-values are given: from five years on.
  public var isTested: Bool { years.count >= TrendSeries.fewestTested }
  /// ln((last + ½)/(first + ½)); nil below two years.
  public internal(set) var symmetricChange: Double?
  /// The change from each year of ``years`` to the next one; nil where a calendar year between them is missing.
  public internal(set) var yearChanges: [FixedDecimal?] = []
  /// Kendall's τ_b of the series with time; authorities only, nil when all values tie.
  public internal(set) var tau: Double?
  /// Whether the authorities go the same way; group rows only.
  public internal(set) var agreement: Agreement?
  /// The straight line; nil below two years.
  public internal(set) var line: Line?
  /// The Poisson line; counts only. Of the rate where an exposure was named.
  public internal(set) var factor: Factor?
  /// The negative binomial line; nil where the series is not over-dispersed and where ``factor`` has no ratio.
  public internal(set) var dispersed: Dispersed?
  /// The change point; nil below three years, and when nothing changes.
  public internal(set) var change: Change?
  /// Mann–Kendall, for a group by permuting the years; as in ``TrendRow``.
  public internal(set) var mannKendall: TrendRow?
  /// Whether the authorities keep their order; group rows only.
  public internal(set) var concordance: Concordance?

  init(group: String, authority: Int?, indicator: Int) {
    self.group = group
    self.authority = authority
    self.indicator = indicator
  }
}
