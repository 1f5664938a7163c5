// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// ln Γ(θ + y) − ln Γ(θ) and its derivative in θ, for whole y ≥ 0 and θ > 0, without cancellation.
enum RisingLogarithm {
  /// ln (θ (θ + 1) … (θ + y − 1)).
  static func value(_ theta: Double, _ y: Int) -> Double {
    if y <= 16 {
      var product = 1.0
      var sum = 0.0
      for j in 0..<y {
        product *= theta + Double(j)
        // Huge shapes: the product is taken before it can overflow.
        if product > 1e150 || product < 1e-150 {
          sum += log(product)
          product = 1
        }
      }
      return sum + log(product)
    }
    if theta >= 1 { return logGammaRatio(theta, shift: Double(y)) }
    return logGamma(theta + Double(y)) - logGamma(theta)
  }

  /// 1/x + 1/(x + 1) + … + 1/(x + d − 1), the difference of two digammas.
  static func harmonic(_ x: Double, _ d: Int) -> Double {
    var sum = 0.0
    var (start, left) = (x, d)
    // Term by term where that is short, or too close to zero for the asymptotic series.
    while left > 0, left <= 64 || start < 32 {
      sum += 1 / start
      start += 1
      left -= 1
    }
    guard left > 0 else { return sum }
    let end = start + Double(left)
    return sum + log1p(Double(left) / start) + correction(start) - correction(end)
  }

  /// ln x − ψ(x) for x ≥ 32.
  private static func correction(_ x: Double) -> Double {
    let inverse = 1 / x
    let square = inverse * inverse
    return inverse / 2 + square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)))
  }
}
