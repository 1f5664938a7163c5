// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// How well one model describes the counts of one indicator and year; the models stand side by side, none is chosen.
public struct CountModelRow: Sendable, Equatable {
  /// The models, in the order of the rows.
  public enum Model: String, Sendable, CaseIterable {
    /// Chance alone: variance equal to the mean.
    case poisson
    /// Negative binomial: variance μ + μ²/θ.
    case negativeBinomial = "nb2"
    /// Zero-inflated Poisson: a share of units that never have any.
    case zeroInflated = "zip"
  }

  /// What the fit says, or why there is none.
  public enum Status: String, Sendable, CaseIterable {
    /// Fitted.
    case ok
    /// The counts spread no more than chance lets them: θ is infinite, the model is Poisson's.
    case notOverdispersed = "not_overdispersed"
    /// No more zeros than Poisson: π = 0, the model is Poisson's.
    case boundary
    /// Every number is zero.
    case allZero = "all_zero"
    /// Nobody has a number.
    case noData = "no_data"
    /// Decimals, or negative numbers.
    case notCounts = "not_counts"
  }

  /// Neighbouring counts taken together.
  public struct Cell: Sendable, Equatable {
    /// The smallest count.
    public let from: Int64
    /// The largest count; nil for the last cell, which is open.
    public let through: Int64?
    /// How many authorities.
    public let observed: Int
    /// How many the model expects.
    public let expected: Double
  }

  /// Name of the group; empty for one group of all, and for an unknown county.
  public let group: String
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// How many numbers.
  public let n: Int
  /// The model; nil when none can be fitted.
  public internal(set) var model: Model?
  /// What the fit says.
  public internal(set) var status: Status
  /// Mean of the counts.
  public internal(set) var mean: Double?
  /// Shape of the negative binomial.
  public internal(set) var theta: Double?
  /// Mean of the units that have events at all; zero-inflated only.
  public internal(set) var lambda: Double?
  /// Share of the units that never have any; zero-inflated only.
  public internal(set) var pi: Double?
  /// ln of the likelihood.
  public internal(set) var logLikelihood: Double?
  /// Akaike's criterion.
  public internal(set) var aic: Double?
  /// ``aic`` less the smallest of the three.
  public internal(set) var deltaAIC: Double?
  /// Schwarz's criterion.
  public internal(set) var bic: Double?
  /// 2 (logL − logL of Poisson); negative binomial only.
  public internal(set) var likelihoodRatio: Double?
  /// Its p on the boundary, half a chi-squared tail.
  public internal(set) var likelihoodRatioP: Double?
  /// One-sided p of the dispersion test; Poisson only.
  public internal(set) var dispersionP: Double?
  /// Zeros that the model expects.
  public internal(set) var expectedZeros: Double?
  /// Zeros that there are.
  public internal(set) var zeros: Int?
  /// Pearson's statistic over ``cells``.
  public internal(set) var fit: Double?
  /// Cells less one less parameters.
  public internal(set) var fitFreedom: Int?
  /// Its p; nil below 20 numbers and without a degree of freedom.
  public internal(set) var fitP: Double?
  /// Observed and expected numbers of authorities.
  public internal(set) var cells: [Cell] = []

  init(group: String, year: Int, indicator: Int, n: Int, status: Status) {
    self.group = group
    self.year = year
    self.indicator = indicator
    self.n = n
    self.status = status
  }

  mutating func set(_ goodness: GoodnessOfFit?) {
    guard let goodness else { return }
    fit = goodness.statistic
    fitFreedom = goodness.degreesOfFreedom
    fitP = goodness.p.map { max($0, .leastNormalMagnitude) }
    cells = goodness.cells.map {
      Cell(from: $0.from, through: $0.through, observed: $0.observed, expected: $0.expected)
    }
  }
}
