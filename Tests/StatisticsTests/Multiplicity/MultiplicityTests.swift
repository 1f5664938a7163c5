// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct MultiplicityTests {
  @Test func missingIsNotCounted() {
    #expect(BenjaminiHochberg.adjusted([nil, 0.02, nil]) == [nil, 0.02, nil])
    #expect(BenjaminiHochberg.adjusted([.nan, 0.02]) == [nil, 0.02])
    #expect(BenjaminiHochberg.adjusted([]).isEmpty && Holm.adjusted([nil]) == [nil])
    #expect(Bonferroni.adjusted([0.3, nil, 0.9]) == [0.6, nil, 1])
  }

  @Test func adjustedIsMonotoneAndNeverBelow() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<50 {
      let p = (0..<Int.random(in: 1...30, using: &generator)).map { _ in Double.random(in: 0...1, using: &generator) }
      for adjusted in [
        BenjaminiHochberg.adjusted(p), BenjaminiYekutieli.adjusted(p), Holm.adjusted(p), Bonferroni.adjusted(p),
      ] {
        let pairs = zip(p, adjusted.compactMap { $0 }).sorted { $0.0 < $1.0 }
        #expect(pairs.allSatisfy { $0.1 >= $0.0 && $0.1 <= 1 })
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 })
      }
    }
  }

  @Test func cauchyOfOneIsItself() throws {
    #expect(CauchyCombination.combined([]) == nil && CauchyCombination.combined([nil]) == nil)
    for p in [1e-14, 1e-6, 0.01, 0.5, 0.9] {
      let combined = try #require(CauchyCombination.combined([p, nil]))
      #expect(abs(combined - p) < 1e-12 * max(p, 1e-3))
    }
    let small = try #require(CauchyCombination.combined([0, 1, 0.5]))
    #expect(small > 0 && small < 1)
  }
}
