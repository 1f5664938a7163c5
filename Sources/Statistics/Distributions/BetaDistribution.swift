// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The beta distribution. nil for parameters that are not positive and where the library has no number.
public enum BetaDistribution {
  /// Above this shape the library's tails lose digits.
  private static let largestShape = 2_000.0

  /// P(X ≤ x).
  public static func lower(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0 else { return nil }
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    if max(alpha, beta) > largestShape { return logLower(x, alpha: alpha, beta: beta).map { exp($0) } }
    return try? GSL.value("gsl_cdf_beta_P") { gsl_cdf_beta_P(x, alpha, beta) }
  }

  /// P(X > x).
  public static func upper(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0 else { return nil }
    guard x > 0 else { return 1 }
    guard x < 1 else { return 0 }
    if max(alpha, beta) > largestShape { return logUpper(x, alpha: alpha, beta: beta).map { exp($0) } }
    return try? GSL.value("gsl_cdf_beta_Q") { gsl_cdf_beta_Q(x, alpha, beta) }
  }

  /// ln P(X ≤ x), with its digits where the tail underflows; nil at x ≤ 0, where it is −∞.
  public static func logLower(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0, x > 0 else { return nil }
    guard x < 1 else { return 0 }
    let tail = IncompleteBeta.logTail(x, alpha: alpha, beta: beta)
    return tail.isUpper ? log1p(-exp(tail.value)) : tail.value
  }

  /// ln P(X > x), with its digits where the tail underflows; nil at x ≥ 1, where it is −∞.
  public static func logUpper(_ x: Double, alpha: Double, beta: Double) -> Double? {
    guard alpha > 0, beta > 0, x < 1 else { return nil }
    guard x > 0 else { return 0 }
    let tail = IncompleteBeta.logTail(x, alpha: alpha, beta: beta)
    return tail.isUpper ? tail.value : log1p(-exp(tail.value))
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
    return Inverse(
      lower: { lower($0, alpha: alpha, beta: beta) }, upper: { upper($0, alpha: alpha, beta: beta) },
      density: { point in
        let mass = exp(SaddlePoint.logBinomial(alpha, alpha + beta, p: point, q: 1 - point))
        let value = mass * alpha * beta / ((alpha + beta) * point * (1 - point))
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
