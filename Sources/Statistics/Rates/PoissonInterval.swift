// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Two ends of an interval.
public struct Interval: Sendable, Equatable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// An interval from `low` to `high`.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// Confidence intervals of a rate: a count over an exposure.
///
/// Garwood (exact): the gamma quantiles G(α/2; y) and G(1 − α/2; y + 1), over the exposure; the lower end is 0 at y = 0.
/// Byar: y (1 − 1/(9y) − z/(3√y))³, the upper end with y + 1; never below 0.
/// References: Garwood 1936, Biometrika 28:437–442, doi:10.1093/biomet/28.3-4.437; Breslow & Day 1987, IARC 82.
///
/// Edges: a negative count or an exposure that is not positive: none.
/// Limit: Poisson alone: counts that spread more than chance need wider limits.
public enum PoissonInterval {
  /// Garwood's exact interval of `count` events over `exposure`.
  public static func garwood(_ count: Int64, exposure: Double = 1, level: Double = 0.95) -> Interval? {
    garwood(Double(count), exposure: exposure, level: level)
  }

  /// The same for a count that need not be whole, as the funnel's expected numbers.
  static func garwood(_ count: Double, exposure: Double, level: Double) -> Interval? {
    guard count >= 0, exposure > 0, level > 0, level < 1 else { return nil }
    let tail = (1 - level) / 2
    let low = count > 0 ? GammaDistribution.quantile(tail, shape: count) : 0
    guard let low, let high = GammaDistribution.upperQuantile(tail, shape: count + 1) else { return nil }
    return Interval(low: low / exposure, high: high / exposure)
  }

  /// Byar's approximation, close to Garwood's from a few events on.
  public static func byar(_ count: Int64, exposure: Double = 1, level: Double = 0.95) -> Interval? {
    guard count >= 0, exposure > 0, level > 0, level < 1,
      let z = NormalDistribution.upperQuantile((1 - level) / 2)
    else { return nil }
    func cube(_ count: Double, _ sign: Double) -> Double {
      let root = 1 - 1 / (9 * count) + sign * z / (3 * count.squareRoot())
      return count * root * root * root
    }
    let low = count > 0 ? max(0, cube(Double(count), -1)) : 0
    return Interval(low: low / exposure, high: cube(Double(count) + 1, 1) / exposure)
  }
}
