// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// The rate of one authority, or of a whole group, per 10,000, with everything that is said about it.
///
/// A group's rate is the sum of its counts over the sum of its exposures, never the mean of rates.
public struct RateRow: Sendable, Equatable {
  /// What can be said.
  public enum Status: String, Sendable, CaseIterable {
    /// Everything defined is there.
    case ok
    /// No number.
    case noData = "no_data"
    /// The size of the authority in that year is not known.
    case noExposure = "no_exposure"
    /// Decimals, or negative numbers.
    case notCounts = "not_counts"
  }

  /// Two ends.
  public struct Range: Sendable, Equatable {
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double
  }

  /// What the count is compared with: what would have been at the rates of a standard.
  public struct Standardised: Sendable, Equatable {
    /// The count at the rates of the standard.
    public let expected: Double
    /// Observed over expected; nil when nothing was expected.
    public let ratio: Double?
    /// The exact 95 % interval of ``ratio``, which knows chance alone.
    public let interval: Range?
    /// Two-sided mid-p, which knows chance alone.
    public let p: Double?
  }

  /// How far the count lies from the common rate of its group, in five usual forms.
  public struct Residual: Sendable, Equatable {
    /// (y − μ)/√μ.
    public let pearson: Double
    /// Signed root of the deviance.
    public let deviance: Double
    /// ``deviance`` over √(1 − leverage); nil for the only one of a group.
    public let standardized: Double?
    /// 1.5 (y^⅔ − μ^⅔)/μ^⅙.
    public let anscombe: Double
    /// √y + √(y + 1) − √(4μ + 1).
    public let freemanTukey: Double
  }

  /// Name of the group; empty for one group of all, and for an unknown county.
  public let group: String
  /// Index into the panel's authorities; nil for the group's own row.
  public let authority: Int?
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// How many authorities have both count and exposure; 1 or 0 for an authority.
  public let n: Int
  /// The count, or the sum; nil where there is none.
  public internal(set) var count: FixedDecimal?
  /// The exposure, or the sum.
  public internal(set) var exposure: Double?
  /// Count over exposure, per 10,000.
  public internal(set) var rate: Double?
  /// Garwood's exact 95 % interval of ``rate``.
  public internal(set) var garwood: Range?
  /// Byar's approximation of it.
  public internal(set) var byar: Range?
  /// The rate drawn towards that of the group, the one to rank by; authorities only.
  public internal(set) var shrunken: Double?
  /// The 95 % interval of ``shrunken``.
  public internal(set) var shrunkenInterval: Range?
  /// Place by ``shrunken`` within the group, 1 for the highest.
  public internal(set) var rank: Int?
  /// Compared with the standard.
  public internal(set) var standardised: Standardised?
  /// Compared with the common rate of the group; authorities only.
  public internal(set) var residual: Residual?
  /// What can be said.
  public internal(set) var status = Status.ok

  init(group: String, authority: Int?, year: Int, indicator: Int, n: Int) {
    self.group = group
    self.authority = authority
    self.year = year
    self.indicator = indicator
    self.n = n
  }
}

/// Whose rates are the standard of indirect standardisation.
public enum RateStandard: String, Sendable, CaseIterable {
  /// The common rate of the own group.
  case group
  /// The common rate of all selected authorities.
  case all
  /// The rates of each type of authority over all selected ones: 镇 by 镇, 街道 by 街道.
  case type
}
