// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

/// Scales against their definitions over all pairs.
@Suite struct RobustScaleTests {
  @Test func scalesAreTheirDefinitions() {
    var generator = SeededGenerator(seed: 3)
    for size in 2...40 {
      let values = (0..<size).map { _ in Double(Int.random(in: -20...60, using: &generator)) / 4 }
      #expect(SnScale(values)?.raw == slowSn(values))
      #expect(QnScale(values)?.raw == slowQn(values))
      let sorted = values.sorted()
      let median = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2
      let distances = values.map { abs($0 - median) }.sorted()
      #expect(MedianAbsoluteDeviation(values)?.raw == (distances[(size - 1) / 2] + distances[size / 2]) / 2)
    }
  }

  @Test func giniIsTheMeanDifference() throws {
    var generator = SeededGenerator(seed: 4)
    for size in 1...30 {
      let values = (0..<size).map { _ in Double(Int.random(in: 0...9, using: &generator)) }
      let sum = values.reduce(0, +)
      guard sum > 0 else { continue }
      let pairs = values.reduce(0) { total, x in total + values.reduce(0) { $0 + abs(x - $1) } }
      let gini = try #require(Gini(values)?.value)
      #expect(abs(gini - pairs / (2 * Double(size) * sum)) < 1e-13)
    }
  }

  @Test func medcoupleIsTheMedianOfItsKernel() throws {
    var generator = SeededGenerator(seed: 5)
    for size in 3...25 {
      let values = (0..<size).map { _ in Double(Int.random(in: 0...12, using: &generator)) }
      let skew = try #require(Medcouple(values)?.value)
      #expect(abs(skew - slowMedcouple(values)) < 1e-15)
      let mirrored = try #require(Medcouple(values.map { -$0 })?.value)
      #expect(abs(skew + mirrored) < 1e-15 && abs(skew) <= 1)
    }
    #expect(Medcouple([1, 2]) == nil)
    #expect(Medcouple([3, 3, 3])?.value == 0)
    #expect(Medcouple([0, 0, 0, 5])?.value == 1)
    #expect(Medcouple([-5, 0, 0, 0])?.value == -1)
  }

  @Test func medcoupleOfManyValuesNeedsNoListOfPairs() throws {
    let skew = try #require(Medcouple((1...40_000).map { Double($0 * $0) })?.value)
    #expect(skew > 0.2 && skew < 0.4)
  }

  @Test func belowTwoValuesThereIsNoScale() {
    #expect(SnScale([1]) == nil && QnScale([1]) == nil && SnScale([Double]()) == nil)
    #expect(MedianAbsoluteDeviation([Double]()) == nil && MedianAbsoluteDeviation([4])?.raw == 0)
    #expect(Gini([0, 0]) == nil && Gini([-1, 2]) == nil && Concentration([0.0]) == nil)
  }

  @Test func quantilesOfEveryTypeStayInsideAndMeetTheEnds() {
    let values = [3.0, 1, 4, 1, 5, 9, 2, 6]
    for type in Quantile.allCases {
      #expect(type.value(values, at: 0) == 1 && type.value(values, at: 1) == 9)
      #expect(type.value([Double](), at: 0.5) == nil && type.value([7.0], at: 0.3) == 7)
      var last = 0.0
      for step in 0...20 {
        let value = type.value(values, at: Double(step) / 20) ?? .nan
        #expect(value >= last)
        last = value
      }
    }
    #expect(Quantile.type7.value([.nan, 1, 2], at: 0.5) == 1.5)
  }

  /// All kernels listed; the i-th and the j-th of the values at the median, from the top, give sgn(k − 1 − i − j).
  private func slowMedcouple(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let median = (sorted[(values.count - 1) / 2] + sorted[values.count / 2]) / 2
    guard sorted[0] < sorted[values.count - 1] else { return 0 }
    if median == sorted[0] { return 1 }
    if median == sorted[values.count - 1] { return -1 }
    let (low, high) = (sorted.filter { $0 <= median }, sorted.filter { $0 >= median })
    let ties = sorted.count { $0 == median }
    var kernels: [Double] = []
    for x in low where x < median { kernels += high.map { ($0 - median - (median - x)) / ($0 - x) } }
    for x in high where x > median { kernels += [Double](repeating: x > median ? 1 : 0, count: ties) }
    for i in 0..<ties { kernels += (0..<ties).map { Double((ties - 1 - i - $0).signum()) } }
    kernels.sort()
    return (kernels[(kernels.count - 1) / 2] + kernels[kernels.count / 2]) / 2
  }

  private func slowSn(_ values: [Double]) -> Double {
    let high = values.map { x in values.map { abs(x - $0) }.sorted()[values.count / 2] }
    return high.sorted()[(values.count + 1) / 2 - 1]
  }

  private func slowQn(_ values: [Double]) -> Double {
    var distances: [Double] = []
    for (index, x) in values.enumerated() { distances += values[..<index].map { abs(x - $0) } }
    let half = values.count / 2 + 1
    return distances.sorted()[half * (half - 1) / 2 - 1]
  }
}
