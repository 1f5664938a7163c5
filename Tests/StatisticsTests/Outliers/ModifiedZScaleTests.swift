// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Statistics

@Suite struct ModifiedZScaleTests {
  /// The definition, by sorting whatever needs to be sorted.
  private func slow(_ values: [Double]) -> (median: Double, mad: Double, mean: Double)? {
    func median(_ values: [Double]) -> Double {
      let sorted = values.sorted()
      return midpoint(sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    }
    guard !values.isEmpty else { return nil }
    let centre = median(values)
    let sample = Sample(values)
    let mean = CompensatedSum.of(zip(sample.values, sample.counts).map { abs($0 - centre) * Double($1) })
    return (centre, median(values.map { abs($0 - centre) }), mean / Double(values.count))
  }

  @Test func medianAndDeviationsAreThoseOfTheDefinition() {
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<3000 {
      let top = [1, 4, 1000].randomElement(using: &generator) ?? 1
      let values = (0..<Int.random(in: 0...17, using: &generator)).map { _ -> Double in
        let count = Bool.random(using: &generator) ? 0 : Int.random(in: -1...top, using: &generator)
        return 2 * (Double(count) + 1.375).squareRoot()
      }
      let (scale, expected) = (ModifiedZScale(sorted: values.sorted()), slow(values))
      #expect(scale.median == expected?.median && scale.mad == expected?.mad, "\(values)")
      #expect(scale.meanAbsoluteDeviation == expected?.mean, "\(values)")
      let scores = ModifiedZ(values)
      #expect(scores.median == expected?.median && scores.scores == values.map { scale.score($0) })
    }
  }

  @Test func withoutAScaleThereIsNoScore() {
    #expect(ModifiedZScale(sorted: []).method == .degenerate && ModifiedZScale(sorted: []).score(1) == nil)
    #expect(ModifiedZScale(sorted: [2, 2, 2]).method == .degenerate)
    #expect(ModifiedZScale(sorted: [0, 0, 0, 5]).method == .meanAbsDev)
    #expect(ModifiedZScale(sorted: [1, 2, 3]).score(.nan) == nil)
  }
}
