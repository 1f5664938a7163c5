// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Sums of beta-binomial probabilities beyond a count, relative to the probability at that count.
///
/// The ratio of neighbouring probabilities is (T−k)(a+k)/((k+1)(b+T−k−1)); terms are summed away from the count until
/// they no longer matter, so nothing overflows and nothing cancels.
struct BetaBinomialTails {
  /// The number of trials.
  let trials: Double
  /// The first shape, of the count itself.
  let alpha: Double
  /// The second shape, of what is left.
  let beta: Double

  /// Terms below this share of the sum end it.
  private static let negligible = 1e-17

  /// Σ over `count` < k ≤ `end` of P(k)/P(count).
  @inline(__always) func above(_ count: Double, through end: Double) -> Double {
    var (term, sum) = (1.0, 0.0)
    var k = count
    var left = trials - count
    while k < end {
      term *= (left * (alpha + k)) / ((k + 1) * (beta + left - 1))
      sum += term
      if term < Self.negligible * sum { break }
      k += 1
      left -= 1
    }
    return sum
  }

  /// Σ over `end` ≤ k < `count` of P(k)/P(count).
  @inline(__always) func below(_ count: Double, through end: Double) -> Double {
    var (term, sum) = (1.0, 0.0)
    var k = count
    var left = trials - count
    while k > end {
      term *= (k * (beta + left)) / ((left + 1) * (alpha + k - 1))
      sum += term
      if term < Self.negligible * sum { break }
      k -= 1
      left += 1
    }
    return sum
  }
}
