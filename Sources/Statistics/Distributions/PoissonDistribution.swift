// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The Poisson distribution of counts with mean μ ≥ 0; at μ = 0 every count is 0.
public enum PoissonDistribution {
  /// What the distribution says about `count` ≥ 0; nil for a negative count or a mean that is not a number ≥ 0.
  public static func probabilities(_ count: Double, mean: Double) -> CountProbabilities? {
    guard count >= 0, mean >= 0, mean.isFinite else { return nil }
    if mean == 0 { return CountProbabilities(onlyZero: count) }
    let mass = logMass(count, mean: mean)
    let isAbove = count > mean
    if min(count, mean) > IncompleteGamma.large {
      // P(X > k) is the lower tail of a gamma distribution of shape k + 1, P(X < k) the upper one of shape k.
      let tail = SmoothTail.gamma(mean, shape: isAbove ? count + 1 : count)
      if tail.isUpper != isAbove {
        return CountProbabilities(logMass: mass, beyond: exp(tail.value - mass), isAbove: isAbove)
      }
    }
    var (term, sum, k) = (1.0, 0.0, count)
    while isAbove || k > 0 {
      term *= isAbove ? mean / (k + 1) : k / mean
      sum += term
      if term < 1e-18 * sum { break }
      k += isAbove ? 1 : -1
    }
    return CountProbabilities(logMass: mass, beyond: sum, isAbove: isAbove)
  }

  /// ln P(X = count) for count ≥ 0 and a positive mean.
  static func logMass(_ count: Double, mean: Double) -> Double {
    if count == 0 { return -mean }
    return -SaddlePoint.stirlingError(count) - SaddlePoint.deviance(count, mean) - 0.5 * log(2 * .pi * count)
  }
}
