// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Random draws for the simulations; the same seed gives the same counties.
struct Draws: Sendable {
  private var state: UInt64

  /// Draws that depend on `seed` alone.
  init(seed: UInt64) { state = seed }

  /// A number in (0, 1), by SplitMix64.
  mutating func uniform() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return (Double(mixed >> 11) + 0.5) * 0x1p-53
  }

  /// A standard normal number, by Box and Muller.
  mutating func normal() -> Double {
    (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
  }

  /// A gamma number of mean 1 and the given shape, by Marsaglia and Tsang.
  mutating func gamma(shape: Double) -> Double {
    if shape < 1 { return gamma(shape: shape + 1) * (shape + 1) / shape * pow(uniform(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      if v > 0, log(uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v / shape }
    }
  }

  /// A Poisson count, by multiplying uniforms in steps that cannot underflow.
  mutating func poisson(_ mean: Double) -> Int64 {
    var left = mean
    var count: Int64 = 0
    var product = 1.0
    while true {
      product *= uniform()
      while product < 1, left > 0 {
        let step = min(left, 500)
        product *= exp(step)
        left -= step
      }
      if product <= 1 { return count }
      count += 1
    }
  }
}
