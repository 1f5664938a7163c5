// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Student's t distribution. nil for degrees of freedom that are not positive.
public enum StudentDistribution {
  /// P(T > t).
  public static func upper(_ t: Double, df: Double) -> Double? {
    guard df > 0 else { return nil }
    return try? GSL.value("gsl_cdf_tdist_Q") { gsl_cdf_tdist_Q(t, df) }
  }

  /// The two-sided p of t: 2 P(T > |t|), never above 1.
  public static func twoSided(_ t: Double, df: Double) -> Double? { upper(abs(t), df: df).map { min(1, 2 * $0) } }

  /// The t with P(T ≤ t) = p; nil unless 0 < p < 1.
  ///
  /// Through the beta distribution where the library's inverse loses digits (p beyond 1e-9).
  public static func quantile(_ p: Double, df: Double) -> Double? {
    guard df > 0, p > 0, p < 1 else { return nil }
    if p == 0.5 { return 0 }
    let tail = min(p, 1 - p)
    if tail > 1e-6 {
      return try? GSL.value("gsl_cdf_tdist_Pinv") { gsl_cdf_tdist_Pinv(p, df) }
    }
    guard let x = BetaDistribution.quantile(2 * tail, alpha: df / 2, beta: 0.5), x > 0 else { return nil }
    let magnitude = (df * (1 - x) / x).squareRoot()
    return p < 0.5 ? -magnitude : magnitude
  }
}

/// Fisher's F distribution. nil for degrees of freedom that are not positive.
public enum FisherDistribution {
  /// P(F > f).
  public static func upper(_ f: Double, df1: Double, df2: Double) -> Double? {
    guard df1 > 0, df2 > 0 else { return nil }
    guard f > 0 else { return 1 }
    return try? GSL.value("gsl_cdf_fdist_Q") { gsl_cdf_fdist_Q(f, df1, df2) }
  }
}
