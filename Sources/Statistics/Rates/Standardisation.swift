// SPDX-License-Identifier: GPL-3.0-or-later

/// Indirect standardisation: what a unit would have had at the rates of a standard, stratum by stratum.
///
/// E = Σ stratum population × standard rate; SMR = O/E with Garwood's interval; mid-p of O under Poisson(E).
/// Reference: Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC 82.
///
/// Edges: E = 0: no ratio. Limit: ratios of two units share no standard and must not be compared with each other.
public struct Standardisation: Sendable, Equatable {
  /// What was to be expected.
  public let expected: Double
  /// Observed over expected; nil when nothing was expected.
  public let ratio: Double?
  /// The exact interval of ``ratio``.
  public let interval: Interval?
  /// Two-sided mid-p, never 0; nil when nothing was expected.
  public let midTwoSided: Double?

  /// Compares `observed` events of a unit of `populations`, one a stratum, with a standard of `standardCounts` events in
  /// `standardPopulations`; nil when lengths differ or a standard population is not positive.
  public init?(
    observed: Int64, populations: [Double], standardCounts: [Double], standardPopulations: [Double],
    level: Double = 0.95
  ) {
    guard populations.count == standardCounts.count, populations.count == standardPopulations.count, observed >= 0,
      standardPopulations.allSatisfy({ $0 > 0 })
    else { return nil }
    let terms = populations.indices.lazy.map { populations[$0] * standardCounts[$0] / standardPopulations[$0] }
    let total = CompensatedSum.of(terms)
    expected = total
    guard total > 0 else {
      (ratio, interval, midTwoSided) = (nil, nil, nil)
      return
    }
    ratio = Double(observed) / total
    interval = PoissonInterval.garwood(observed, exposure: total, level: level)
    midTwoSided = PoissonDistribution.probabilities(Double(observed), mean: total).map {
      max($0.midTwoSided, .leastNormalMagnitude)
    }
  }
}
