// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

/// Trend tests against all orderings.
@Suite struct MannKendallTests {
  @Test func exactPIsTheShareOfAllOrderings() {
    var generator = SeededGenerator(seed: 10)
    for size in 2...7 {
      for range in [0...1, 0...2, 0...50] {
        let series = (0..<size).map { _ in Double(Int.random(in: range, using: &generator)) }
        let own = abs(score(series))
        var (extreme, all) = (0, 0)
        permutations(series) { order in
          all += 1
          if abs(score(order)) >= own { extreme += 1 }
        }
        #expect(MannKendall(series).pExact == Double(extreme) / Double(all), "\(series)")
      }
    }
  }

  @Test func pettittExactPIsTheShareOfAllOrderings() {
    var generator = SeededGenerator(seed: 11)
    for size in 3...7 {
      for range in [0...2, 0...50] {
        let series = (0..<size).map { _ in Double(Int.random(in: range, using: &generator)) }
        let own = change(series)
        var (extreme, all) = (0, 0)
        permutations(series) { order in
          all += 1
          if change(order) >= own { extreme += 1 }
        }
        let test = Pettitt(series)
        #expect(test?.k == own)
        #expect(test?.pExact == Double(extreme) / Double(all), "\(series)")
      }
    }
  }

  @Test func shortAndConstantSeries() {
    #expect(MannKendall([Double]()).s == nil && MannKendall([3.0]).p == nil && MannKendall([3.0]).pKind == nil)
    #expect(MannKendall([1.0, 2]).p == 1 && MannKendall([1.0, 2]).pKind == .exact)
    let constant = MannKendall([6.0, 6, 6, 6])
    #expect(constant.s == 0 && constant.p == 1 && constant.tauB == nil && constant.variance == 0)
    #expect(MannKendall([1, nil, 2, nil, 3]).pExact == 1.0 / 3)
    #expect(Pettitt([1, 2]) == nil && Pettitt([2, 2, 2])?.changeAfter == [])
  }

  @Test func aboveTwentyValuesTheNormalStandsIn() {
    let series = (0..<21).map { Double($0) }
    #expect(MannKendall(series).pKind == .normal && MannKendall(series).pExact == nil)
    // 20 rising values: two of 20! orderings.
    let exact = MannKendall(Array(series.prefix(20)))
    #expect(exact.extremeOrderings == 2 && exact.orderings == 2_432_902_008_176_640_000)
  }

  @Test func theilSenTurnsWithTheSeries() throws {
    let (times, values) = ([2019, 2020, 2022, 2023, 2025], [4.0, 7, 1, 9, 12])
    let line = TheilSen(times: times, values: values)
    let (slope, low, high) = (try #require(line.slope), try #require(line.low), try #require(line.high))
    #expect(low <= slope && slope <= high)
    let turned = TheilSen(times: times, values: values.map { -$0 })
    #expect(turned.slope == -slope && turned.low == -high && turned.high == -low)
    #expect(TheilSen(times: [2020], values: [1.0]).slope == nil)
    #expect(TheilSen(times: [2020, 2020], values: [1.0, 2]).slope == nil)
    let two = TheilSen(times: [2020, 2024], values: [1.0, 9])
    #expect(two.slope == 2 && two.low == 2 && two.high == 2)
  }

  private func score(_ series: [Double]) -> Int {
    series.indices.reduce(0) { sum, j in
      sum + series[..<j].reduce(0) { $0 + ($1 < series[j] ? 1 : ($1 > series[j] ? -1 : 0)) }
    }
  }

  private func change(_ series: [Double]) -> Int {
    (1..<series.count).map { split in
      abs(
        series[..<split].reduce(0) { sum, x in
          sum + series[split...].reduce(0) { $0 + (x > $1 ? 1 : (x < $1 ? -1 : 0)) }
        })
    }.max() ?? 0
  }

  private func permutations(_ values: [Double], _ visit: ([Double]) -> Void) {
    var values = values
    func permute(_ count: Int) {
      if count <= 1 {
        visit(values)
        return
      }
      for index in 0..<count {
        permute(count - 1)
        values.swapAt(count % 2 == 0 ? index : 0, count - 1)
      }
    }
    permute(values.count)
  }
}
