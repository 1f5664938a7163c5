// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// ln Γ(x) for x > 0 by Stirling's series, small arguments shifted up; the same on every machine, and thread-safe.
///
/// Absolute error below 1e-14 plus rounding: at x = 10 the first term left out is 3e-15.
/// Reference: Abramowitz & Stegun 6.1.41.
@inline(__always) func logGamma(_ x: Double) -> Double {
  var argument = x
  var product = 1.0
  while argument < 10 {
    product *= argument
    argument += 1
  }
  let inverse = 1 / argument
  let square = inverse * inverse
  let series =
    inverse
    * (1.0 / 12
      - square
      * (1.0 / 360
        - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188 - square * (691.0 / 360_360))))))
  let halfLogTwoPi = 0.918938533204672741780329736406
  let value = (argument - 0.5) * log(argument) - argument + halfLogTwoPi + series
  return product == 1 ? value : value - log(product)
}
