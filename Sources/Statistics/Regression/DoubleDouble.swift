// SPDX-License-Identifier: GPL-3.0-or-later

/// A number as the sum of two doubles: about 31 digits, for the few places where 16 are not enough.
///
/// Reference: Dekker 1971, Numer. Math. 18:224–242, doi:10.1007/BF01397083.
struct DoubleDouble {
  let high: Double
  let low: Double

  init(_ value: Double) {
    high = value
    low = 0
  }

  private init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// The nearest double.
  var value: Double { high + low }

  /// high + low exactly, when |high| ≥ |low|.
  private static func renormalized(_ high: Double, _ low: Double) -> DoubleDouble {
    let sum = high + low
    return DoubleDouble(high: sum, low: low - (sum - high))
  }

  static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let sum = left.high + right.high
    let part = sum - left.high
    let error = (left.high - (sum - part)) + (right.high - part)
    let lowSum = left.low + right.low
    let lowPart = lowSum - left.low
    let lowError = (left.low - (lowSum - lowPart)) + (right.low - lowPart)
    let first = renormalized(sum, error + lowSum)
    return renormalized(first.high, first.low + lowError)
  }

  static prefix func - (number: DoubleDouble) -> DoubleDouble { DoubleDouble(high: -number.high, low: -number.low) }

  static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble { left + (-right) }

  static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let product = left.high * right.high
    let error = (-product).addingProduct(left.high, right.high)
    return renormalized(product, error + (left.high * right.low + left.low * right.high))
  }

  static func / (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let first = left.high / right.high
    let rest = left - right * DoubleDouble(first)
    let second = rest.high / right.high
    let last = (rest - right * DoubleDouble(second)).high / right.high
    return renormalized(first, second) + DoubleDouble(last)
  }

  /// The square root of a number that is not negative.
  var squareRoot: DoubleDouble {
    guard high > 0 else { return DoubleDouble(0) }
    let root = DoubleDouble(high.squareRoot())
    return root + (self - root * root) / (root + root)
  }
}
