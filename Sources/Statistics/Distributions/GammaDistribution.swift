// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The gamma distribution by shape and scale, and the chi-squared distribution as its special case.
///
/// nil for parameters that are not positive and where the library has no number.
public enum GammaDistribution {
  /// Above this shape the library's tails lose digits.
  private static let largestShape = 50_000.0

  /// P(X ≤ x).
  public static func lower(_ x: Double, shape: Double, scale: Double = 1) -> Double? {
    guard shape > 0, scale > 0 else { return nil }
    guard x > 0 else { return 0 }
    if shape > largestShape { return logLower(x, shape: shape, scale: scale).map { exp($0) } }
    return try? GSL.value("gsl_cdf_gamma_P") { gsl_cdf_gamma_P(x, shape, scale) }
  }

  /// P(X > x).
  public static func upper(_ x: Double, shape: Double, scale: Double = 1) -> Double? {
    guard shape > 0, scale > 0 else { return nil }
    guard x > 0 else { return 1 }
    if shape > largestShape { return logUpper(x, shape: shape, scale: scale).map { exp($0) } }
    return try? GSL.value("gsl_cdf_gamma_Q") { gsl_cdf_gamma_Q(x, shape, scale) }
  }

  /// ln P(X > x), with its digits where the tail underflows.
  public static func logUpper(_ x: Double, shape: Double, scale: Double = 1) -> Double? {
    guard shape > 0, scale > 0 else { return nil }
    guard x > 0 else { return 0 }
    let tail = IncompleteGamma.logTail(x / scale, shape: shape)
    return tail.isUpper ? tail.value : log1p(-exp(tail.value))
  }

  /// ln P(X ≤ x), with its digits where the tail underflows; nil at x ≤ 0, where it is −∞.
  public static func logLower(_ x: Double, shape: Double, scale: Double = 1) -> Double? {
    guard shape > 0, scale > 0, x > 0 else { return nil }
    let tail = IncompleteGamma.logTail(x / scale, shape: shape)
    return tail.isUpper ? log1p(-exp(tail.value)) : tail.value
  }

  /// The x with P(X ≤ x) = p; nil unless 0 < p < 1.
  public static func quantile(_ p: Double, shape: Double, scale: Double = 1) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return inverse(shape).flatMap { $0.quantile(p, start: start(p, shape: shape)) }.map { $0 * scale }
  }

  /// The x with P(X > x) = p; nil unless 0 < p < 1.
  public static func upperQuantile(_ p: Double, shape: Double, scale: Double = 1) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return inverse(shape).flatMap { $0.upperQuantile(p, start: start(1 - p, shape: shape)) }.map { $0 * scale }
  }

  private static func inverse(_ shape: Double) -> Inverse? {
    guard shape > 0 else { return nil }
    return Inverse(
      lower: { lower($0, shape: shape) }, upper: { upper($0, shape: shape) },
      density: { point in
        let value = exp(PoissonDistribution.logMass(shape, mean: point)) * shape / point
        return value.isFinite ? value : nil
      }, ceiling: .greatestFiniteMagnitude)
  }

  /// Wilson and Hilferty's cube, good enough to start from unless the shape is small.
  private static func start(_ p: Double, shape: Double) -> Double? {
    guard shape >= 0.5, let z = NormalDistribution.quantile(p) else { return nil }
    let root = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
    let value = shape * root * root * root
    if value > 0.1 * shape { return value }
    // The lower end: P ≈ x^a / Γ(a + 1).
    return exp((log(p) + logGamma(shape + 1)) / shape)
  }
}

/// The chi-squared distribution: gamma with shape ν/2 and scale 2.
public enum ChiSquaredDistribution {
  /// P(X ≤ x) with `df` degrees of freedom; nil for df ≤ 0.
  public static func lower(_ x: Double, df: Double) -> Double? { GammaDistribution.lower(x, shape: df / 2, scale: 2) }

  /// P(X > x) with `df` degrees of freedom; nil for df ≤ 0.
  public static func upper(_ x: Double, df: Double) -> Double? { GammaDistribution.upper(x, shape: df / 2, scale: 2) }

  /// ln P(X > x) with `df` degrees of freedom; nil for df ≤ 0.
  public static func logUpper(_ x: Double, df: Double) -> Double? {
    GammaDistribution.logUpper(x, shape: df / 2, scale: 2)
  }

  /// ln P(X ≤ x) with `df` degrees of freedom; nil for df ≤ 0.
  public static func logLower(_ x: Double, df: Double) -> Double? {
    GammaDistribution.logLower(x, shape: df / 2, scale: 2)
  }

  /// The x with P(X ≤ x) = p; nil unless 0 < p < 1.
  public static func quantile(_ p: Double, df: Double) -> Double? {
    GammaDistribution.quantile(p, shape: df / 2, scale: 2)
  }

  /// The x with P(X > x) = p; nil unless 0 < p < 1.
  public static func upperQuantile(_ p: Double, df: Double) -> Double? {
    GammaDistribution.upperQuantile(p, shape: df / 2, scale: 2)
  }
}
