// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import Testing

@Suite struct IntervalTests {
  @Test(arguments: [0, 1, 2, 7, 50, 999, 40_000, 700_000, 30_000_000] as [Int64])
  func garwoodMeetsItsTails(_ count: Int64) throws {
    let interval = try #require(PoissonInterval.garwood(count))
    let above = try #require(PoissonDistribution.probabilities(Double(count), mean: interval.high))
    #expect(abs(above.lower - 0.025) < 1e-9)
    if count > 0 {
      let below = try #require(PoissonDistribution.probabilities(Double(count), mean: interval.low))
      #expect(abs(below.upper - 0.025) < 1e-9)
    } else {
      #expect(interval.low == 0)
    }
    let byar = try #require(PoissonInterval.byar(count))
    #expect(byar.low >= 0 && abs(byar.high - interval.high) < 0.03 * interval.high)
  }

  @Test(
    arguments: [(0, 1), (1, 1), (3, 10), (10, 10), (700, 1000), (60_000, 200_000), (1, 5_000_000)] as [(Int64, Int64)])
  func clopperPearsonMeetsItsTails(_ x: Int64, _ n: Int64) throws {
    let interval = try #require(ProportionInterval.clopperPearson(x, of: n))
    if x < n {
      let tails = try #require(BinomialDistribution.probabilities(Double(x), trials: Double(n), p: interval.high))
      #expect(abs(tails.lower - 0.025) < 1e-9)
    }
    if x > 0 {
      let tails = try #require(BinomialDistribution.probabilities(Double(x), trials: Double(n), p: interval.low))
      #expect(abs(tails.upper - 0.025) < 1e-9)
    }
    for other in [ProportionInterval.wilson(x, of: n), ProportionInterval.jeffreys(x, of: n)] {
      let share = Double(x) / Double(n)
      let bounds = try #require(other)
      #expect(bounds.low >= 0 && bounds.high <= 1 && bounds.low <= share && share <= bounds.high)
    }
  }

  @Test func wrongInputsHaveNoInterval() {
    #expect(PoissonInterval.garwood(-1) == nil && PoissonInterval.garwood(1, exposure: 0) == nil)
    #expect(PoissonInterval.byar(1, exposure: -2) == nil)
    #expect(ProportionInterval.wilson(1, of: 0) == nil && ProportionInterval.wilson(5, of: 4) == nil)
    #expect(ProportionInterval.clopperPearson(-1, of: 4) == nil && ProportionInterval.jeffreys(5, of: 4) == nil)
    #expect(FunnelLimits.ratio(expected: 0) == nil)
    #expect(Standardisation(observed: 1, populations: [1], standardCounts: [0], standardPopulations: [5])?.ratio == nil)
  }
}
