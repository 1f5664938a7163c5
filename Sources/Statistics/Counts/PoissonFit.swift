// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The Poisson model of one group of counts, by maximum likelihood: μ = mean.
///
/// logL = Σ (y ln μ − μ − ln y!). Reference: Johnson, Kemp & Kotz 2005, Univariate Discrete Distributions.
///
/// Edges: no counts, a negative one: none; all zero: μ = 0, logL = 0.
/// Limit: township counts almost always spread more; see ``DispersionTest`` and ``NegativeBinomialFit``.
public struct PoissonFit: Sendable, Equatable {
  /// How many counts.
  public let n: Int
  /// The mean.
  public let mean: Double
  /// The logarithm of the likelihood.
  public let logLikelihood: Double
  /// 2 × 1 parameter − 2 logL.
  public var aic: Double { 2 - 2 * logLikelihood }
  /// ln n × 1 parameter − 2 logL.
  public var bic: Double { log(Double(n)) - 2 * logLikelihood }

  /// The model of the counts in `table`; nil for none and for values that are no counts.
  public init?(_ table: FrequencyTable) {
    guard let counts = CountFrequencies(table), counts.count > 0 else { return nil }
    self.init(counts)
  }

  init(_ counts: CountFrequencies) {
    n = counts.count
    mean = counts.mean
    let mean = counts.mean
    logLikelihood =
      mean > 0
      ? CompensatedSum.of(
        zip(counts.values, counts.times).lazy.map {
          Double($1) * PoissonDistribution.logMass(Double($0), mean: mean)
        }) : 0
  }
}
