// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// What a distribution of counts says about one count: its probability and both tails, with logarithms.
///
/// The smaller tail is summed from its own terms and the larger one is its complement, so that neither cancels; the
/// logarithms keep their digits where the probabilities underflow.
public struct CountProbabilities: Sendable, Equatable {
  /// ln P(X = k).
  public let logMass: Double
  /// ln P(X ≤ k).
  public let logLower: Double
  /// ln P(X ≥ k).
  public let logUpper: Double
  /// ln (P(X < k) + P(X = k)/2).
  public let logMidLower: Double
  /// ln (P(X > k) + P(X = k)/2).
  public let logMidUpper: Double
  /// P(X = k).
  public var mass: Double { exp(logMass) }
  /// P(X ≤ k).
  public var lower: Double { exp(logLower) }
  /// P(X ≥ k).
  public var upper: Double { exp(logUpper) }
  /// P(X < k) + P(X = k)/2.
  public var midLower: Double { exp(logMidLower) }
  /// P(X > k) + P(X = k)/2.
  public var midUpper: Double { exp(logMidUpper) }
  /// min(1, 2 min of the mid-p values).
  public var midTwoSided: Double { min(1, 2 * exp(min(logMidLower, logMidUpper))) }

  /// From the probability of the count and what lies beyond it on one side, in units of that probability.
  init(logMass: Double, beyond: Double, isAbove: Bool) {
    self.logMass = logMass
    let (tail, mid) = (logMass + log1p(beyond), logMass + log(0.5 + beyond))
    let strict = beyond > 0 ? logMass + log(beyond) : -Double.infinity
    let rest = Self.complement(strict)
    let midRest = Self.complement(mid)
    if isAbove {
      (logUpper, logMidUpper, logLower, logMidLower) = (min(0, tail), mid, rest, midRest)
    } else {
      (logLower, logMidLower, logUpper, logMidUpper) = (min(0, tail), mid, rest, midRest)
    }
  }

  /// A distribution that has nothing but the count 0.
  init(onlyZero count: Double) {
    let isZero = count == 0
    logMass = isZero ? 0 : -.infinity
    logLower = 0
    logUpper = isZero ? 0 : -.infinity
    logMidLower = isZero ? log(0.5) : 0
    logMidUpper = isZero ? log(0.5) : -.infinity
  }

  /// ln (1 − e^x) for x ≤ 0.
  private static func complement(_ x: Double) -> Double {
    if x >= 0 { return -.infinity }
    return x > -0.693 ? log(-expm1(x)) : log1p(-exp(x))
  }
}

/// Loader's saddle-point pieces: probabilities of counts of any size without cancellation.
///
/// Reference: Loader 2000, Fast and Accurate Computation of Binomial Probabilities.
enum SaddlePoint {
  /// ln Γ(x + 1) less Stirling's approximation, x ≥ 0.
  static func stirlingError(_ x: Double) -> Double {
    if x >= 10 { return stirlingSeries(x) }
    guard x > 0 else { return 0 }
    return logGamma(x + 1) - (x + 0.5) * log(x) + x - 0.918938533204672741780329736406
  }

  /// x ln(x/m) + m − x for x > 0, m > 0.
  static func deviance(_ x: Double, _ m: Double) -> Double {
    let difference = x - m
    guard abs(difference) < 0.1 * (x + m) else { return x * log(x / m) - difference }
    let v = difference / (x + m)
    var sum = difference * v
    var power = 2 * x * v
    for j in 1..<1000 {
      power *= v * v
      let next = sum + power / Double(2 * j + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// ln of the binomial probability of x of n (neither need be whole, 0 < x < n) with p and q = 1 − p.
  static func logBinomial(_ x: Double, _ n: Double, p: Double, q: Double) -> Double {
    let rest = n - x
    return stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q)
      + 0.5 * log(n / (2 * .pi * x * rest))
  }
}
