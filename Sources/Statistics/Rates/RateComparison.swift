// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Two counts with their exposures compared: the exact conditional test and the ratio of the rates.
///
/// Given a + b, a is binomial with p = t_a/(t_a + t_b) when the rates are equal. Mid-p tails of a; the two-sided p by
/// likelihood sums all outcomes no likelier than a. ratio = (a/t_a)/(b/t_b), its interval is Clopper and Pearson's of p,
/// transformed. Reference: Przyborowski & Wilenski 1940, Biometrika 31:313–323, doi:10.1093/biomet/31.3-4.313.
///
/// Edges: both zero: a status and nothing else; b = 0: no ratio and no upper end.
/// Limit: Poisson alone, over-dispersion not considered: of clean over-dispersed counts it flags far too many.
public struct RateComparison: Sendable, Equatable {
  /// Whether there is something to compare.
  public enum Status: String, Sendable {
    /// At least one event.
    case ok
    /// No event at all.
    case bothZero = "both_zero"
  }

  /// Whether there is something to compare.
  public let status: Status
  /// (a/t_a)/(b/t_b); nil when b = 0.
  public let ratio: Double?
  /// Lower end of the interval of the ratio.
  public let low: Double?
  /// Upper end of the interval of the ratio; nil when b = 0.
  public let high: Double?
  /// P(A > a) + P(A = a)/2.
  public let midUpper: Double?
  /// P(A < a) + P(A = a)/2.
  public let midLower: Double?
  /// min(1, 2 min of the mid-p values), never 0.
  public let midTwoSided: Double?
  /// Two-sided p by likelihood, without mid-p.
  public let pByLikelihood: Double?

  /// Compares `later` events over `laterExposure` with `earlier` events over `earlierExposure`; nil for negative counts
  /// and exposures that are not positive.
  public init?(
    later: Int64, earlier: Int64, laterExposure: Double = 1, earlierExposure: Double = 1, level: Double = 0.95
  ) {
    guard later >= 0, earlier >= 0, laterExposure > 0, earlierExposure > 0 else { return nil }
    let (a, b) = (Double(later), Double(earlier))
    guard later > 0 || earlier > 0 else {
      status = .bothZero
      (ratio, low, high, midUpper, midLower, midTwoSided, pByLikelihood) = (nil, nil, nil, nil, nil, nil, nil)
      return
    }
    status = .ok
    let exposure = laterExposure + earlierExposure
    let (p, q) = (laterExposure / exposure, earlierExposure / exposure)
    let tails = BinomialDistribution.probabilities(a, trials: a + b, p: p, q: q)
    midUpper = tails.midUpper
    midLower = tails.midLower
    midTwoSided = max(tails.midTwoSided, .leastNormalMagnitude)
    pByLikelihood = Self.byLikelihood(a, trials: a + b, p: p, q: q)
    let scale = earlierExposure / laterExposure
    ratio = earlier > 0 ? a / b * scale : nil
    let share = ProportionInterval.clopperPearson(later, of: later + earlier, level: level)
    low = share.map { $0.low / (1 - $0.low) * scale }
    high = earlier > 0 ? share.map { $0.high / (1 - $0.high) * scale } : nil
  }

  /// The probability of all outcomes that are no likelier than `count`.
  private static func byLikelihood(_ count: Double, trials: Double, p: Double, q: Double) -> Double {
    let mean = trials * p
    if count == mean { return 1 }
    func mass(_ k: Double) -> Double { BinomialDistribution.logMass(k, trials: trials, p: p, q: q) }
    let limit = mass(count) + 1e-7
    let own = BinomialDistribution.probabilities(count, trials: trials, p: p, q: q)
    let isLow = count < mean
    // On the other side the probabilities fall away from the mean: the first that is small enough is found by bisection.
    var (inside, outside) = isLow ? (mean.rounded(.up) - 1, trials + 1) : (mean.rounded(.down) + 1, -1.0)
    while abs(outside - inside) > 1 {
      let middle = ((inside + outside) / 2).rounded(isLow ? .down : .up)
      if mass(middle) <= limit { outside = middle } else { inside = middle }
    }
    let ownTail = isLow ? own.lower : own.upper
    guard outside >= 0, outside <= trials else { return min(1, ownTail) }
    let other = BinomialDistribution.probabilities(outside, trials: trials, p: p, q: q)
    return min(1, ownTail + (isLow ? other.upper : other.lower))
  }
}
