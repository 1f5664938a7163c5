// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The binomial distribution of counts out of n trials with probability p.
public enum BinomialDistribution {
  /// What the distribution says about `count`; nil unless 0 ≤ count ≤ trials and 0 < p < 1.
  public static func probabilities(_ count: Double, trials: Double, p: Double) -> CountProbabilities? {
    guard count >= 0, count <= trials, p > 0, p < 1 else { return nil }
    return probabilities(count, trials: trials, p: p, q: 1 - p)
  }

  /// The same with 1 − p given beside p.
  static func probabilities(_ count: Double, trials: Double, p: Double, q: Double) -> CountProbabilities {
    let mass = logMass(count, trials: trials, p: p, q: q)
    let isAbove = count > trials * p
    if min(count, trials - count) > IncompleteBeta.large {
      // P(X > k) is the lower tail at p of a beta distribution of k + 1 and n − k, P(X < k) the upper one of k and n − k + 1.
      let tail = SmoothTail.beta(
        p, alpha: isAbove ? count + 1 : count, beta: isAbove ? trials - count : trials - count + 1)
      if tail.isUpper != isAbove {
        return CountProbabilities(logMass: mass, beyond: exp(tail.value - mass), isAbove: isAbove)
      }
    }
    var (term, sum, k) = (1.0, 0.0, count)
    while isAbove ? k < trials : k > 0 {
      term *= isAbove ? (trials - k) * p / ((k + 1) * q) : k * q / ((trials - k + 1) * p)
      sum += term
      if term < 1e-18 * sum { break }
      k += isAbove ? 1 : -1
    }
    return CountProbabilities(logMass: mass, beyond: sum, isAbove: isAbove)
  }

  /// ln P(X = count).
  static func logMass(_ count: Double, trials: Double, p: Double, q: Double) -> Double {
    if trials == 0 { return 0 }
    if count == 0 { return trials * (p < 0.5 ? log1p(-p) : log(q)) }
    if count == trials { return trials * (q < 0.5 ? log1p(-q) : log(p)) }
    return SaddlePoint.logBinomial(count, trials, p: p, q: q)
  }
}

/// The beta-binomial distribution of counts out of T trials: the probability itself is beta(α, β).
public enum BetaBinomialDistribution {
  /// What the distribution says about `count`; nil unless 0 ≤ count ≤ trials and both shapes are positive.
  public static func probabilities(_ count: Double, trials: Double, alpha: Double, beta: Double) -> CountProbabilities?
  {
    guard count >= 0, count <= trials, alpha > 0, beta > 0 else { return nil }
    let rest = trials - count
    let logMass =
      logGammaRatio(count + 1, shift: alpha - 1) + logGammaRatio(rest + 1, shift: beta - 1)
      - logGammaRatio(trials + 1, shift: alpha + beta - 1) + logGamma(alpha + beta) - logGamma(alpha)
      - logGamma(beta)
    let isAbove = count * beta > rest * alpha
    let tails = BetaBinomialTails(trials: trials, alpha: alpha, beta: beta)
    let beyond = isAbove ? tails.above(count, through: trials) : tails.below(count, through: 0)
    return CountProbabilities(logMass: logMass, beyond: beyond, isAbove: isAbove)
  }
}
