// SPDX-License-Identifier: GPL-3.0-or-later

/// Random draws in whole numbers only, so that every machine makes the same county from the same seed.
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  /// Draws that depend on `seed` alone.
  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether an event of probability `part` in `whole` happens.
  mutating func happens(_ part: Int, in whole: Int) -> Bool { Int.random(in: 0..<whole, using: &self) < part }

  /// A geometric count with mean `tenths`/10: a negative binomial with theta 1, as over-dispersed as real counts.
  mutating func geometric(meanTenths tenths: Int) -> Int {
    var count = 0
    while tenths > 0, count < 100_000, !happens(10, in: 10 + tenths) { count += 1 }
    return count
  }

  /// A negative binomial count with theta `shape` and mean `tenths`/10: a sum of `shape` geometric ones.
  mutating func negativeBinomial(meanTenths tenths: Int, shape: Int) -> Int {
    (0..<shape).reduce(0) { sum, _ in sum + geometric(meanTenths: tenths / shape) }
  }

  /// One of `choices`.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }
}
