// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The standard normal distribution with both tails, their logarithms, and inverses.
///
/// Logarithms of tails come from the logarithm of the complementary error function, so that they keep their digits where
/// the tails themselves underflow.
public enum NormalDistribution {
  /// P(Z ≤ z).
  public static func lower(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// P(Z > z).
  public static func upper(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

  /// ln P(Z ≤ z).
  public static func logLower(_ z: Double) -> Double { logUpper(-z) }

  /// ln P(Z > z).
  public static func logUpper(_ z: Double) -> Double {
    if z < -1 { return log1p(-lower(z)) }
    let value = try? GSL.value("gsl_sf_log_erfc") { gsl_sf_log_erfc(z / 2.0.squareRoot()) - log(2) }
    return value ?? -.infinity
  }

  /// The z with P(Z ≤ z) = p; nil unless 0 < p < 1.
  public static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return try? GSL.value("gsl_cdf_ugaussian_Pinv") { gsl_cdf_ugaussian_Pinv(p) }
  }

  /// The z with P(Z > z) = p; nil unless 0 < p < 1.
  public static func upperQuantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return try? GSL.value("gsl_cdf_ugaussian_Qinv") { gsl_cdf_ugaussian_Qinv(p) }
  }

  /// The two-sided p of z: 2 P(Z > |z|), never above 1.
  public static func twoSided(_ z: Double) -> Double { min(1, 2 * upper(abs(z))) }
}
