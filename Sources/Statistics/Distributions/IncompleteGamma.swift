// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The regularised incomplete gamma function in logarithms, for shapes and tails where the library loses digits.
///
/// Below the mean its series, above it its continued fraction (Lentz); the common factor x^a e^−x/Γ(a + 1) is a Poisson
/// probability and comes from the saddle point. Takes about √a steps; above a million the density is integrated instead.
/// Reference: Abramowitz & Stegun 6.5.29, 6.5.31.
enum IncompleteGamma {
  /// From here on the density is integrated.
  static let large = 1e6

  /// ln of the smaller of the tails at or below and above x > 0, and which of them it is.
  static func logTail(_ x: Double, shape: Double) -> (value: Double, isUpper: Bool) {
    shape > large ? SmoothTail.gamma(x, shape: shape) : summedTail(x, shape: shape)
  }

  /// The same by the series and the fraction, whatever the shape.
  static func summedTail(_ x: Double, shape: Double) -> (value: Double, isUpper: Bool) {
    let prefactor = PoissonDistribution.logMass(shape, mean: x)
    return x < shape + 1
      ? (prefactor + log(series(x, shape)), false) : (prefactor + log(shape) + log(fraction(x, shape)), true)
  }

  /// 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …
  private static func series(_ x: Double, _ a: Double) -> Double {
    var (term, sum, step) = (1.0, 1.0, a)
    for _ in 0..<10_000_000 {
      step += 1
      term *= x / step
      sum += term
      if term < 1e-17 * sum { break }
    }
    return sum
  }

  private static func fraction(_ x: Double, _ a: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    for index in 1...10_000_000 {
      let i = Double(index)
      let numerator = -i * (i - a)
      b += 2
      d = 1 / nonZero(numerator * d + b)
      c = nonZero(b + numerator / c)
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return h
  }

  private static func nonZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}

/// The regularised incomplete beta function in logarithms, for shapes and tails where the library loses digits.
///
/// Its continued fraction (Lentz) on the side of the smaller tail; the common factor is a binomial probability and comes
/// from the saddle point. Takes about √max(a, b) steps; where both shapes are large and one above a million the density is
/// integrated instead. Reference: Abramowitz & Stegun 26.5.8.
enum IncompleteBeta {
  /// Above this larger shape, with a smaller one above a thousand, the density is integrated.
  static let large = 1e6

  /// ln of the smaller of the tails at or below and above x, 0 < x < 1, and which of them it is.
  static func logTail(_ x: Double, alpha: Double, beta: Double) -> (value: Double, isUpper: Bool) {
    max(alpha, beta) > large && min(alpha, beta) > 1000
      ? SmoothTail.beta(x, alpha: alpha, beta: beta) : summedTail(x, alpha: alpha, beta: beta)
  }

  /// The same by the fraction, whatever the shapes.
  static func summedTail(_ x: Double, alpha: Double, beta: Double) -> (value: Double, isUpper: Bool) {
    let y = 1 - x
    let mass = SaddlePoint.logBinomial(alpha, alpha + beta, p: x, q: y)
    if x < (alpha + 1) / (alpha + beta + 2) {
      return (mass + log(beta / (alpha + beta)) + log(fraction(alpha, beta, x: x)), false)
    }
    return (mass + log(alpha / (alpha + beta)) + log(fraction(beta, alpha, x: y)), true)
  }

  /// I_x(a, b) over x^a (1 − x)^b/(a B(a, b)), for x below (a + 1)/(a + b + 2).
  static func fraction(_ a: Double, _ b: Double, x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var h = d
    for index in 1...1_000_000 {
      let m = Double(index)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return h
  }

  private static func nonZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
