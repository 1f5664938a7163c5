// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Student's t distribution. nil for degrees of freedom that are not positive.
public enum StudentDistribution {
  /// P(T > t).
  public static func upper(_ t: Double, df: Double) -> Double? {
    guard df > 0 else { return nil }
    let tail = try? GSL.value("gsl_cdf_tdist_Q") { gsl_cdf_tdist_Q(t, df) }
    // The library loses digits in far tails.
    if let tail, tail > 1e-12 { return tail }
    return logUpper(t, df: df).map { exp($0) }
  }

  /// ln P(T > t), through the beta distribution: with its digits where the tail underflows.
  public static func logUpper(_ t: Double, df: Double) -> Double? {
    guard df > 0 else { return nil }
    let square = t * t
    let tail =
      square < df
      ? BetaDistribution.logUpper(square / (df + square), alpha: 0.5, beta: df / 2)
      : BetaDistribution.logLower(df / (df + square), alpha: df / 2, beta: 0.5)
    guard let half = tail.map({ $0 - log(2) }) else { return nil }
    return t >= 0 ? half : log1p(-exp(half))
  }

  /// The two-sided p of t: 2 P(T > |t|), never above 1.
  public static func twoSided(_ t: Double, df: Double) -> Double? { upper(abs(t), df: df).map { min(1, 2 * $0) } }

  /// The t with P(T ≤ t) = p; nil unless 0 < p < 1.
  ///
  /// Through the beta distribution, since the library's inverse loses digits in the far tails.
  public static func quantile(_ p: Double, df: Double) -> Double? {
    guard df > 0, p > 0, p < 1 else { return nil }
    if p == 0.5 { return 0 }
    let tail = min(p, 1 - p)
    let magnitude: Double
    if tail < 0.25 {
      guard let x = BetaDistribution.quantile(2 * tail, alpha: df / 2, beta: 0.5), x > 0 else { return nil }
      magnitude = (df * (1 - x) / x).squareRoot()
    } else {
      guard let x = BetaDistribution.quantile(1 - 2 * tail, alpha: 0.5, beta: df / 2), x < 1 else { return nil }
      magnitude = (df * x / (1 - x)).squareRoot()
    }
    return p < 0.5 ? -magnitude : magnitude
  }
}

/// Fisher's F distribution. nil for degrees of freedom that are not positive.
public enum FisherDistribution {
  /// P(F > f).
  public static func upper(_ f: Double, df1: Double, df2: Double) -> Double? {
    logUpper(f, df1: df1, df2: df2).map { exp($0) }
  }

  /// ln P(F > f).
  public static func logUpper(_ f: Double, df1: Double, df2: Double) -> Double? {
    guard df1 > 0, df2 > 0 else { return nil }
    guard f > 0 else { return 0 }
    return BetaDistribution.logLower(df2 / (df2 + df1 * f), alpha: df2 / 2, beta: df1 / 2)
  }

  /// ln P(F ≤ f).
  public static func logLower(_ f: Double, df1: Double, df2: Double) -> Double? {
    guard df1 > 0, df2 > 0, f > 0 else { return nil }
    return BetaDistribution.logLower(df1 * f / (df2 + df1 * f), alpha: df1 / 2, beta: df2 / 2)
  }

  /// The f with P(F ≤ f) = p; nil unless 0 < p < 1.
  public static func quantile(_ p: Double, df1: Double, df2: Double) -> Double? {
    guard let x = BetaDistribution.upperQuantile(p, alpha: df2 / 2, beta: df1 / 2), x > 0 else { return nil }
    return df2 * (1 - x) / (df1 * x)
  }
}
