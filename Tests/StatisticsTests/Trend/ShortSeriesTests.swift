// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Statistics

@Suite struct ShortSeriesTests {
  @Test func everyFigureIsThatOfTheGeneralMethods() {
    var generator = SeededGenerator(seed: 83)
    var series = ShortSeries()
    for _ in 0..<4000 {
      let count = Int.random(in: 2...8, using: &generator)
      let top: Int64 = [1, 3, 40, 1_000_000].randomElement(using: &generator) ?? 1
      let values: [Int64] = (0..<count).map { _ in Int64.random(in: -2...top, using: &generator) }
      let times = Array((2010...2030).shuffled(using: &generator).prefix(count)).sorted()
      let unit: Double = [1.0, 10, 100].randomElement(using: &generator) ?? 1
      let isTaken = series.take(times: times, values: values, unit: unit)
      #expect(isTaken)
      let line = TheilSen(times: times.map { Double($0) }, values: values.map { Double($0) / unit })
      let test = MannKendall(values.map { Double($0) })
      #expect(series.slope == line.slope && series.low == line.low && series.high == line.high, "\(values)")
      #expect(series.s == test.s && series.p == test.pExact, "\(values)")
    }
  }

  @Test func everyPatternOfTiesIsKnown() {
    // All series of five values from 0 to 3.
    var series = ShortSeries()
    for code in 0..<1024 {
      let values = (0..<5).map { Int64(code >> (2 * $0) & 3) }
      let isTaken = series.take(times: [1, 2, 3, 4, 5], values: values, unit: 1)
      #expect(isTaken)
      #expect(series.p == MannKendall(values.map { Double($0) }).pExact, "\(values)")
    }
  }

  @Test func whatIsNotForItIsLeft() {
    let refused: [(times: [Int], values: [Int64])] = [
      ([], []), ([1], [1]), (Array(1...9), [Int64](repeating: 1, count: 9)), ([1, 2], [1, ShortSeries.largest]),
      ([1, 2], [1, .min]), ([1, 2], [1]),
    ]
    var series = ShortSeries()
    for (times, values) in refused {
      let isTaken = series.take(times: times, values: values, unit: 1)
      #expect(!isTaken, "\(values)")
    }
  }
}
