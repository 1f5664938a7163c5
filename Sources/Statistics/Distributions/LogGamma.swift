// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The part of Stirling's series for ln Γ(x) beyond the elementary terms, x ≥ 10.
///
/// Absolute error below 1e-16: at x = 10 the first term left out is 6e-17.
/// Reference: Abramowitz & Stegun 6.1.41.
@inline(__always) func stirlingSeries(_ x: Double) -> Double {
  let inverse = 1 / x
  let square = inverse * inverse
  let tail = 1.0 / 1680 - square * (1.0 / 1188 - square * (691.0 / 360_360 - square / 156))
  return inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * tail)))
}

/// ln Γ(x) for x > 0 by Stirling's series, small arguments shifted up; the same on every machine, and thread-safe.
@inline(__always) func logGamma(_ x: Double) -> Double {
  var argument = x
  var product = 1.0
  while argument < 10 {
    product *= argument
    argument += 1
  }
  let halfLogTwoPi = 0.918938533204672741780329736406
  let value = (argument - 0.5) * log(argument) - argument + halfLogTwoPi + stirlingSeries(argument)
  return product == 1 ? value : value - log(product)
}

/// ln Γ(x + shift) − ln Γ(x) for x ≥ 1 and x + shift > 0, without the cancellation of two large numbers.
///
/// - Parameter logX: ln x, which callers with many shifts compute once.
@inline(__always) func logGammaRatio(_ x: Double, shift: Double, logX: Double) -> Double {
  guard x >= 32 else { return logGamma(x + shift) - logGamma(x) }
  let series = stirlingSeries(x + shift) - stirlingSeries(x)
  return (x + shift - 0.5) * log1p(shift / x) + shift * logX - shift + series
}

/// ln Γ(x + shift) − ln Γ(x) for x ≥ 1 and x + shift > 0, without the cancellation of two large numbers.
@inline(__always) func logGammaRatio(_ x: Double, shift: Double) -> Double {
  logGammaRatio(x, shift: shift, logX: log(x))
}
