// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The tail of a smooth log-concave density beyond a point, in units of the density there.
///
/// Where series and continued fractions would take a million steps, the density is so smooth that Gauss and Legendre's
/// rule on pieces over which it changes little is exact to rounding: some twenty pieces, whatever the size.
struct SmoothTail {
  /// ln of the density at a distance from the point, less that at the point.
  let logRatio: (Double) -> Double
  /// Its derivative.
  let slope: (Double) -> Double
  /// Its second derivative, negative.
  let curvature: (Double) -> Double
  /// How far the support reaches from the point, with its sign; infinite when it does not end.
  let end: Double

  /// ∫ from the point to ``end``.
  func integral() -> Double {
    let sign: Double = end < 0 ? -1 : 1
    var (distance, sum) = (0.0, 0.0)
    for _ in 0..<1000 {
      let decline = -slope(sign * distance) * sign
      let width = min(
        2 / max(abs(decline), 1e-300), 1.5 / max(-curvature(sign * distance), 1e-300).squareRoot(),
        abs(end) - distance)
      guard width > 0, width.isFinite else { break }
      var piece = 0.0
      for (node, weight) in GaussLegendre.eight {
        piece += weight * exp(logRatio(sign * (distance + width * (0.5 - node))))
        piece += weight * exp(logRatio(sign * (distance + width * (0.5 + node))))
      }
      sum += piece * width
      distance += width
      // What is left is less than a tail that goes on declining as it does here.
      if decline > 0, exp(logRatio(sign * distance)) / decline < 1e-17 * sum { break }
    }
    return sum
  }

  /// ln of the smaller tail of a gamma distribution of a large `shape` at `x`, and whether it is the upper one.
  static func gamma(_ x: Double, shape: Double) -> (value: Double, isUpper: Bool) {
    let isUpper = x >= shape
    let tail = SmoothTail(
      logRatio: { (shape - 1) * logMinusLinear($0 / x) + $0 * ((shape - 1 - x) / x) },
      slope: { (shape - 1) / (x + $0) - 1 }, curvature: { -(shape - 1) / ((x + $0) * (x + $0)) },
      end: isUpper ? .infinity : -x)
    let density = PoissonDistribution.logMass(shape, mean: x) + log(shape / x)
    return (density + log(tail.integral()), isUpper)
  }

  /// ln of the smaller tail of a beta distribution of two large shapes at `x`, and whether it is the upper one.
  static func beta(_ x: Double, alpha: Double, beta: Double) -> (value: Double, isUpper: Bool) {
    let y = 1 - x
    let isUpper = x * (alpha + beta) >= alpha
    let (a, b) = (alpha - 1, beta - 1)
    let linear = (a - (a + b) * x) / (x * y)
    let tail = SmoothTail(
      logRatio: { a * logMinusLinear($0 / x) + b * logMinusLinear(-$0 / y) + $0 * linear },
      slope: { a / (x + $0) - b / (y - $0) },
      curvature: { -a / ((x + $0) * (x + $0)) - b / ((y - $0) * (y - $0)) }, end: isUpper ? y : -x)
    let density =
      SaddlePoint.logBinomial(alpha, alpha + beta, p: x, q: y)
      + log(alpha / (alpha + beta)) + log(beta / x) - log(y)
    return (density + log(tail.integral()), isUpper)
  }

  /// ln(1 + u) − u without cancellation.
  private static func logMinusLinear(_ u: Double) -> Double {
    guard abs(u) < 0.03 else { return log1p(u) - u }
    var (power, sum) = (u, 0.0)
    for order in 2..<14 {
      power *= -u
      sum += power / Double(order)
    }
    return sum
  }
}

/// Gauss and Legendre's rule on the interval from 0 to 1: half of the nodes as distances from the middle, with weights.
enum GaussLegendre {
  /// Eight nodes.
  static let eight: [(Double, Double)] = [
    (0.0917173212478249, 0.1813418916891810), (0.2627662049581645, 0.1568533229389436),
    (0.3983332387068134, 0.1111905172266872), (0.4801449282487681, 0.0506142681451881),
  ]
}
