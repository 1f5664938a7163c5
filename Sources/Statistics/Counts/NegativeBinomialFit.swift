// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The negative binomial model (NB2: variance μ + μ²/θ) of one group of counts, by maximum likelihood.
///
/// μ = mean; θ solves Σ_j N_{>j}/(θ + j) − n ln(1 + μ/θ) = 0, N_{>j} being the number of counts above j: exact from the
/// frequency table, without the cancellation of digammas. A finite θ exists exactly when Σ(y − μ)² > Σy.
/// Reference: Levin & Reeds 1977, Annals of Statistics 5:79–87, doi:10.1214/aos/1176343741.
///
/// Edges: no counts, a negative one: none; all zero, or not over-dispersed: a status and no θ, the Poisson likelihood.
/// Limit: at n < 30 θ is uncertain by a factor of two and more; tails with θ plugged in are too optimistic.
public struct NegativeBinomialFit: Sendable, Equatable {
  /// What came of the fit.
  public enum Status: String, Sendable {
    /// A finite θ.
    case ok
    /// The counts do not spread more than Poisson ones: θ is infinite.
    case notOverdispersed = "not_overdispersed"
    /// Every count is zero.
    case allZero = "all_zero"
  }

  /// How many counts.
  public let n: Int
  /// What came of the fit.
  public let status: Status
  /// The mean.
  public let mean: Double
  /// The shape θ; nil when it is infinite or there is nothing to fit.
  public let theta: Double?
  /// The logarithm of the likelihood.
  public let logLikelihood: Double
  /// 2 × 2 parameters − 2 logL.
  public var aic: Double { 4 - 2 * logLikelihood }
  /// ln n × 2 parameters − 2 logL.
  public var bic: Double { 2 * log(Double(n)) - 2 * logLikelihood }

  /// The model of the counts in `table`; nil for none and for values that are no counts.
  public init?(_ table: FrequencyTable) {
    guard let counts = CountFrequencies(table), counts.count > 0 else { return nil }
    self.init(counts)
  }

  init(_ counts: CountFrequencies) {
    n = counts.count
    mean = counts.mean
    guard counts.mean > 0 else {
      (status, theta, logLikelihood) = (.allZero, nil, 0)
      return
    }
    guard counts.excess > 0, let shape = Self.solve(counts) else {
      (status, theta, logLikelihood) = (.notOverdispersed, nil, PoissonFit(counts).logLikelihood)
      return
    }
    status = .ok
    theta = shape
    logLikelihood = Self.logLikelihood(counts, mean: counts.mean, theta: shape)
  }

  /// What the model says about one count, whether θ is finite or not.
  public func probabilities(_ count: Int64) -> CountProbabilities? {
    guard let theta else { return PoissonDistribution.probabilities(Double(count), mean: mean) }
    return NegativeBinomialDistribution.probabilities(Double(count), mean: mean, theta: theta)
  }

  /// The likelihood equation in θ.
  private static func score(_ counts: CountFrequencies, _ theta: Double) -> Double {
    var sum = CompensatedSum()
    var above = counts.count
    var previous = 0
    for (value, number) in zip(counts.values, counts.times) {
      if value > previous {
        sum.add(Double(above) * RisingLogarithm.harmonic(theta + Double(previous), value - previous))
        previous = value
      }
      above -= number
    }
    sum.add(-Double(counts.count) * log1p(counts.mean / theta))
    return sum.value
  }

  /// The root of the score over ln θ, which falls through zero once; nil when it is beyond e^40.
  private static func solve(_ counts: CountFrequencies) -> Double? {
    var (low, high) = (-12.0, 2.0)
    while score(counts, exp(high)) > 0 {
      guard high < 40 else { return nil }
      (low, high) = (high, min(40, 2 * high))
    }
    while low > -60, score(counts, exp(low)) < 0 { (low, high) = (low - 12, low) }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if score(counts, exp(middle)) > 0 { low = middle } else { high = middle }
      if high - low < 1e-14 * max(1, abs(low)) { break }
    }
    return exp((low + high) / 2)
  }

  /// ln of the likelihood at a mean and a shape.
  static func logLikelihood(_ counts: CountFrequencies, mean: Double, theta: Double) -> Double {
    CompensatedSum.of(
      zip(counts.values, counts.times).lazy.map { value, number in
        Double(number) * NegativeBinomialDistribution.logMass(Double(value), mean: mean, theta: theta)
      })
  }
}
