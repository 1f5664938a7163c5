// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Two groups of units compared by their common rates, widened by how much the units of each group differ.
///
/// ratio = (Σy₁/Σe₁)/(Σy₂/Σe₂); φ = Σ (y − μ)²/μ/(n₁ + n₂ − 2) with μ = e × rate of the own group; the standard error of
/// ln ratio is √(max(1, φ)(1/Σy₁ + 1/Σy₂)), with t on n₁ + n₂ − 2 degrees of freedom: quasi-Poisson with one factor.
/// Reference: McCullagh & Nelder 1989, Generalized Linear Models, 2nd ed., ch. 6.
///
/// Edges: a negative count, an exposure that is not positive, an empty group: none. No event in the second group: no
/// ratio; no event in either: neither interval nor p. Fewer than three units in all: no φ, no interval, no p.
/// Limit: one φ for both groups; with few events the normal scale of ln ratio is rough.
public struct RateRatio: Sendable, Equatable {
  /// Rate of the first group.
  public let firstRate: Double
  /// Rate of the second group.
  public let secondRate: Double
  /// First over second rate; nil when the second is 0.
  public let ratio: Double?
  /// The interval of ``ratio``.
  public let interval: Interval?
  /// Over-dispersion within the groups; nil below three units.
  public let phi: Double?
  /// Two-sided p, above 0.
  public let p: Double?

  /// Compares units of `counts` over `exposures` with others, all arrays of one group being of one length.
  public init?(
    counts: [Double], exposures: [Double], otherCounts: [Double], otherExposures: [Double], level: Double = 0.95
  ) {
    guard !counts.isEmpty, !otherCounts.isEmpty, counts.count == exposures.count,
      otherCounts.count == otherExposures.count, (counts + otherCounts).allSatisfy({ $0 >= 0 }),
      (exposures + otherExposures).allSatisfy({ $0 > 0 })
    else { return nil }
    let (events, otherEvents) = (CompensatedSum.of(counts), CompensatedSum.of(otherCounts))
    let (rate, otherRate) = (events / CompensatedSum.of(exposures), otherEvents / CompensatedSum.of(otherExposures))
    (firstRate, secondRate) = (rate, otherRate)
    let quotient = otherRate > 0 ? rate / otherRate : nil
    ratio = quotient
    func pearson(_ counts: [Double], _ exposures: [Double], _ rate: Double) -> Double {
      rate > 0
        ? CompensatedSum.of(
          zip(counts, exposures).lazy.map { ($0 - $1 * rate) * ($0 - $1 * rate) / ($1 * rate) }) : 0
    }
    let df = Double(counts.count + otherCounts.count - 2)
    let factor =
      df > 0
      ? (pearson(counts, exposures, rate) + pearson(otherCounts, otherExposures, otherRate)) / df : nil
    phi = factor
    guard let factor, let quotient, events > 0,
      let t = StudentDistribution.quantile(1 - (1 - level) / 2, df: df)
    else {
      (interval, p) = (nil, nil)
      return
    }
    let error = (max(1, factor) * (1 / events + 1 / otherEvents)).squareRoot()
    interval = Interval(low: quotient * exp(-t * error), high: quotient * exp(t * error))
    p = StudentDistribution.twoSided(log(quotient) / error, df: df).map { min(1, max($0, .leastNormalMagnitude)) }
  }
}
