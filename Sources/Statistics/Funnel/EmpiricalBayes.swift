// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Rates of small units drawn towards the common rate, the more the smaller the unit: gamma–Poisson shrinkage.
///
/// y_i is negative binomial with mean r e_i and shape θ, both by maximum likelihood; the rate of a unit has the posterior
/// Gamma(y + θ, e + θ/r). A finite θ exists when Σ((y − μ)² − y) > 0 at the Poisson fit μ_i = r e_i; a θ above 10⁷ is
/// taken for infinite, and then every unit has the common rate.
/// Reference: Clayton & Kaldor 1987, Biometrics 43:671–681, doi:10.2307/2532003.
///
/// Edges: no units, an exposure that is not positive, no event: none.
/// Limit: the uncertainty of θ is not in the interval; below about ten units it is too short.
public struct EmpiricalBayes: Sendable, Equatable {
  /// What came of the fit.
  public enum Status: String, Sendable {
    /// A finite θ.
    case ok
    /// The units differ no more than chance lets them.
    case notOverdispersed = "not_overdispersed"
  }

  /// What came of the fit.
  public let status: Status
  /// The shape; nil when it is infinite.
  public let theta: Double?
  /// The common rate r.
  public let overallRate: Double
  /// The logarithm of the likelihood.
  public let logLikelihood: Double
  /// The shrunken rate of every unit.
  public let rates: [Double]
  /// The interval of every shrunken rate; nil where the library has no number.
  public let intervals: [Interval?]

  /// The shrunken rates of `counts` over `exposures`.
  public init?(counts: [Int64], exposures: [Double], level: Double = 0.95) {
    guard !counts.isEmpty, counts.count == exposures.count, counts.allSatisfy({ $0 >= 0 }),
      exposures.allSatisfy({ $0 > 0 })
    else { return nil }
    let units = ExposedCounts(counts: counts.map { Int($0) }, exposures: exposures)
    guard units.total > 0 else { return nil }
    let pooled = units.total / units.exposure
    let excess = CompensatedSum.of(
      zip(counts, exposures).lazy.map { count, exposure in
        let difference = Double(count) - pooled * exposure
        return difference * difference - Double(count)
      })
    guard excess > 0, let fit = units.fit(), fit.theta <= 1e7 else {
      status = .notOverdispersed
      theta = nil
      overallRate = pooled
      logLikelihood = CompensatedSum.of(
        zip(counts, exposures).lazy.map { PoissonDistribution.logMass(Double($0), mean: pooled * $1) })
      rates = counts.map { _ in pooled }
      intervals = counts.map { _ in Interval(low: pooled, high: pooled) }
      return
    }
    status = .ok
    theta = fit.theta
    overallRate = fit.rate
    logLikelihood = units.logLikelihood(rate: fit.rate, theta: fit.theta)
    let posteriors = zip(counts, exposures).map { count, exposure in
      (shape: Double(count) + fit.theta, rate: exposure + fit.theta / fit.rate)
    }
    rates = posteriors.map { $0.shape / $0.rate }
    let tail = (1 - level) / 2
    intervals = posteriors.map { posterior in
      guard let low = GammaDistribution.quantile(tail, shape: posterior.shape, scale: 1 / posterior.rate),
        let high = GammaDistribution.upperQuantile(tail, shape: posterior.shape, scale: 1 / posterior.rate)
      else { return nil }
      return Interval(low: low, high: high)
    }
  }
}

/// Marshall's moment version of the shrinkage: a check, and rates where the likelihood has no maximum.
///
/// R = Σy/Σe, s² = Σe(y/e − R)²/Σe, A = max(0, s² − R/mean e), rate = R + A/(A + R/e)(y/e − R).
/// Reference: Marshall 1991, Applied Statistics 40:283–294, doi:10.2307/2347593.
///
/// Edges as for ``EmpiricalBayes``, but no event gives rates of 0. Limit: gives no interval.
public struct MarshallShrinkage: Sendable, Equatable {
  /// The common rate R.
  public let overallRate: Double
  /// The variance A between units.
  public let variance: Double
  /// The shrunken rate of every unit.
  public let rates: [Double]

  /// The shrunken rates of `counts` over `exposures`.
  public init?(counts: [Int64], exposures: [Double]) {
    guard !counts.isEmpty, counts.count == exposures.count, counts.allSatisfy({ $0 >= 0 }),
      exposures.allSatisfy({ $0 > 0 })
    else { return nil }
    let exposure = CompensatedSum.of(exposures)
    let rate = CompensatedSum.of(counts.lazy.map { Double($0) }) / exposure
    let squares = CompensatedSum.of(
      zip(counts, exposures).lazy.map { count, size in
        let difference = Double(count) / size - rate
        return size * difference * difference
      })
    let between = max(0, squares / exposure - rate / (exposure / Double(counts.count)))
    overallRate = rate
    variance = between
    rates = zip(counts, exposures).map { count, size in
      let noise = rate / size
      return between > 0 ? rate + between / (between + noise) * (Double(count) / size - rate) : rate
    }
  }
}
