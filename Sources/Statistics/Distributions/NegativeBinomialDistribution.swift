// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The negative binomial distribution of counts with mean μ ≥ 0 and shape θ > 0: variance μ + μ²/θ.
///
/// Tails come from the terms themselves or, where they fall too slowly, from the continued fraction of the incomplete
/// beta function with both probabilities given, so that nothing is lost near the Poisson limit or for huge means.
/// Reference: Abramowitz & Stegun 26.5.26 and 26.5.8.
public enum NegativeBinomialDistribution {
  /// What the distribution says about `count` ≥ 0; nil for a negative count or bad parameters.
  public static func probabilities(_ count: Double, mean: Double, theta: Double) -> CountProbabilities? {
    guard count >= 0, mean >= 0, mean.isFinite, theta > 0 else { return nil }
    if mean == 0 { return CountProbabilities(onlyZero: count) }
    guard theta.isFinite else { return PoissonDistribution.probabilities(count, mean: mean) }
    let mass = logMass(count, mean: mean, theta: theta)
    let isAbove = count > mean
    let beyond =
      isAbove ? above(count, mean: mean, theta: theta) : below(count, mean: mean, theta: theta, logMass: mass)
    return CountProbabilities(logMass: mass, beyond: beyond, isAbove: isAbove)
  }

  /// ln P(X = count).
  static func logMass(_ count: Double, mean: Double, theta: Double) -> Double {
    if count == 0 { return -theta * log1p(mean / theta) }
    let size = count + theta
    let (p, q) = (theta / (theta + mean), mean / (theta + mean))
    // For tiny shapes Stirling's error of θ is all there is: its own branch keeps the digits.
    return log(theta / size) + SaddlePoint.logBinomial(theta, size, p: p, q: q)
  }

  /// Σ over k > `count` of P(k)/P(count).
  private static func above(_ count: Double, mean: Double, theta: Double) -> Double {
    let q = mean / (theta + mean)
    let first = q * (count + theta) / (count + 1)
    if first > 0.999 {
      // P(X > k) = I_q(k + 1, θ), and P(k + 1) is `first` in units of P(count).
      return first * IncompleteBeta.fraction(count + 1, theta, x: q)
    }
    var (term, sum, k) = (1.0, 0.0, count)
    while true {
      term *= q * (k + theta) / (k + 1)
      sum += term
      if term < 1e-18 * sum { return sum }
      k += 1
    }
  }

  /// Σ over k < `count` of P(k)/P(count).
  private static func below(_ count: Double, mean: Double, theta: Double, logMass: Double) -> Double {
    let q = mean / (theta + mean)
    // With θ ≤ 1 the terms never fall on the way down: P(X < k) = I_p(θ, k) then.
    if count > 100_000, let tail = BetaDistribution.logLower(theta / (theta + mean), alpha: theta, beta: count) {
      return exp(tail - logMass)
    }
    var (term, sum, k) = (1.0, 0.0, count)
    while k > 0 {
      term *= k / ((k - 1 + theta) * q)
      sum += term
      if term < 1e-18 * sum { break }
      k -= 1
    }
    return sum
  }
}
