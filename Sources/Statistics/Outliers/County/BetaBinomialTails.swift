// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Sums of beta-binomial probabilities beyond a count, relative to the probability at that count.
///
/// The ratio of neighbouring probabilities is (T−k)(a+k)/((k+1)(b+T−k−1)); terms are summed away from the count until
/// they no longer matter, so nothing overflows and nothing cancels. Long smooth stretches, as when a total is in the
/// millions, are integrated instead: Σ f(k) = ∫ f − [f′]/24 over the range widened by a half (Euler and Maclaurin).
struct BetaBinomialTails {
  /// The number of trials.
  let trials: Double
  /// The first shape, of the count itself.
  let alpha: Double
  /// The second shape, of what is left.
  let beta: Double
  /// Terms below this share of the sum end it.
  var negligible = 1e-17

  /// How many terms are summed before integrating is considered.
  private static let stretch = 4096.0
  /// Where ln f changes by less than this from term to term, the integral is exact to 1e-10.
  private static let smooth = 0.02

  /// Σ over `count` < k ≤ `end` of P(k)/P(count).
  @inline(__always) func above(_ count: Double, through end: Double) -> Double {
    var (term, sum) = (1.0, 0.0)
    var k = count
    var left = trials - count
    let stop = min(end, count + Self.stretch)
    while k < stop {
      term *= (left * (alpha + k)) / ((k + 1) * (beta + left - 1))
      sum += term
      if term < negligible * sum { return sum }
      k += 1
      left -= 1
    }
    return k < end ? sum + term * aboveFar(k, through: end, summed: sum / term) : sum
  }

  /// Σ over `end` ≤ k < `count` of P(k)/P(count).
  @inline(__always) func below(_ count: Double, through end: Double) -> Double {
    mirrored.above(trials - count, through: trials - end)
  }

  /// The distribution of what is left.
  private var mirrored: BetaBinomialTails {
    BetaBinomialTails(trials: trials, alpha: beta, beta: alpha, negligible: negligible)
  }

  /// Continues ``above(_:through:)`` from `count`, where `summed` (in units of P(count)) is there already.
  @inline(never) private func aboveFar(_ count: Double, through end: Double, summed: Double) -> Double {
    // Close to T the terms need not be smooth: they are summed one by one.
    let smoothEnd = min(end, trials - max(Self.stretch, 100 * beta))
    var sum = 0.0
    var k = count
    var mass = 1.0
    if smoothEnd - count > Self.stretch, abs(slope(count)) < Self.smooth, abs(slope(smoothEnd)) < Self.smooth {
      sum = integral(from: count, to: smoothEnd, summed: summed)
      k = smoothEnd
      mass = exp(logRatio(smoothEnd, to: count))
      if mass * (end - k) < negligible * (sum + summed) { return sum }
    }
    var left = trials - k
    var term = mass
    while k < end {
      term *= (left * (alpha + k)) / ((k + 1) * (beta + left - 1))
      sum += term
      if term < negligible * (sum + summed) { break }
      k += 1
      left -= 1
    }
    return sum
  }

  /// d/dx ln P(x).
  private func slope(_ x: Double) -> Double { (alpha - 1) / (x + 1) - (beta - 1) / (trials - x + 1) }

  /// ln P(x) − ln P(origin).
  private func logRatio(_ x: Double, to origin: Double) -> Double {
    logGammaRatio(x + 1, shift: alpha - 1) - logGammaRatio(origin + 1, shift: alpha - 1)
      + logGammaRatio(trials - x + 1, shift: beta - 1) - logGammaRatio(trials - origin + 1, shift: beta - 1)
  }

  /// Σ over `count` < k ≤ `end` of P(k)/P(count) by Gauss and Legendre's rule on pieces as wide as the curve allows.
  private func integral(from count: Double, to end: Double, summed: Double) -> Double {
    let origin = logGammaRatio(count + 1, shift: alpha - 1) + logGammaRatio(trials - count + 1, shift: beta - 1)
    func mass(_ x: Double) -> Double {
      exp(logGammaRatio(x + 1, shift: alpha - 1) + logGammaRatio(trials - x + 1, shift: beta - 1) - origin)
    }
    let (start, stop) = (count + 0.5, end + 0.5)
    var left = start
    var sum = CompensatedSum()
    while left < stop {
      let rest = trials - left + 1
      let bend = ((abs(alpha - 1) + 1) / (left * left) + (abs(beta - 1) + 1) / (rest * rest)).squareRoot()
      let width = min(0.5 / bend, 2 / max(abs(slope(left)), 1e-300), stop - left)
      var piece = 0.0
      for (node, weight) in GaussLegendre.eight {
        piece += weight * (mass(left + width * (0.5 - node)) + mass(left + width * (0.5 + node)))
      }
      sum.add(piece * width)
      left += width
      let declining = slope(left) < 0 && beta >= 1
      if declining, mass(left) * (stop - left) < negligible * (sum.value + summed) { break }
    }
    return sum.value - (mass(stop) * slope(stop) - mass(start) * slope(start)) / 24
  }
}
