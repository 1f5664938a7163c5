// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The beta distribution. nil for parameters that are not positive and where the library has no number.
public enum BetaDistribution {
  /// P(X ≤ x).
  public static func lower(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0 else { return nil }
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return try? GSL.value("gsl_cdf_beta_P") { gsl_cdf_beta_P(x, alpha, beta) }
  }

  /// P(X > x).
  public static func upper(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0 else { return nil }
    guard x > 0 else { return 1 }
    guard x < 1 else { return 0 }
    return try? GSL.value("gsl_cdf_beta_Q") { gsl_cdf_beta_Q(x, alpha, beta) }
  }

  /// ln P(X ≤ x), with its digits where the tail underflows.
  public static func logLower(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard let tail = lower(x, alpha: alpha, beta: beta) else { return nil }
    guard tail < 0.5 else { return upper(x, alpha: alpha, beta: beta).map { log1p(-$0) } }
    if tail > 1e-290 { return log(tail) }
    guard x > 0 else { return nil }
    return logFarTail(x, alpha: alpha, beta: beta)
  }

  /// ln P(X > x), with its digits where the tail underflows.
  public static func logUpper(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard let tail = upper(x, alpha: alpha, beta: beta) else { return nil }
    guard tail < 0.5 else { return lower(x, alpha: alpha, beta: beta).map { log1p(-$0) } }
    if tail > 1e-290 { return log(tail) }
    guard x < 1 else { return nil }
    return logFarTail(1 - x, alpha: beta, beta: alpha)
  }

  /// Far below the mean the integral is its power prefactor times a series in x of positive terms.
  private static func logFarTail(_ x: Double, alpha: Double, beta: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for step in 0..<100_000 {
      term *= (alpha + beta + Double(step)) / (alpha + 1 + Double(step)) * x
      sum += term
      if term < 1e-17 * sum { break }
    }
    return alpha * log(x) + beta * log1p(-x) + logGamma(alpha + beta) - logGamma(alpha + 1) - logGamma(beta) + log(sum)
  }

  /// The x with P(X ≤ x) = p; nil unless 0 < p < 1.
  public static func quantile(_ p: Double, alpha: Double, beta: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return inverse(alpha, beta).flatMap { $0.quantile(p, start: start(p, alpha, beta)) }
  }

  /// The x with P(X > x) = p; nil unless 0 < p < 1.
  public static func upperQuantile(_ p: Double, alpha: Double, beta: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return inverse(alpha, beta).flatMap { $0.upperQuantile(p, start: start(1 - p, alpha, beta)) }
  }

  private static func inverse(_ alpha: Double, _ beta: Double) -> Inverse? {
    guard alpha > 0, beta > 0 else { return nil }
    let constant = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
    return Inverse(
      lower: { lower($0, alpha: alpha, beta: beta) }, upper: { upper($0, alpha: alpha, beta: beta) },
      density: { point in
        let value = exp(constant + (alpha - 1) * log(point) + (beta - 1) * log1p(-point))
        return value.isFinite ? value : nil
      }, ceiling: 1)
  }

  /// The mean shifted by normal deviations on the log-odds scale.
  private static func start(_ p: Double, _ alpha: Double, _ beta: Double) -> Double? {
    guard let z = NormalDistribution.quantile(p) else { return nil }
    let odds = log(alpha / beta) + z * (1 / alpha + 1 / beta).squareRoot()
    return 1 / (1 + exp(-odds))
  }
}
