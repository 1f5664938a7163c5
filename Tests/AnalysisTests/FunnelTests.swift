// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Statistics
import TestSupport
import Testing

@Suite struct FunnelTests {
  static let sizes: [Double] = [1000, 2000, 5000, 12000, 30000, 800, 52000, 7000, 9000, 41000]
  static let counts: [Int64] = [1, 3, 4, 15, 33, 0, 48, 60, 11, 39]

  static func panel(_ counts: [Int64?], _ sizes: [Double?], _ indicator: PanelIndicator = PanelBuilder.count("x"))
    -> Panel
  {
    let plain = OutlierTests.panel([(indicator, counts)])
    return Panel(
      authorities: plain.authorities, years: plain.years, indicators: plain.indicators, columns: plain.columns,
      expected: plain.expected, present: plain.present,
      exposures: [PanelExposure(name: "population", sizes: sizes)])
  }

  static func analyse(_ panel: Panel, _ choice: ExposureChoice? = ExposureChoice(name: "population")) throws
    -> OutlierTownships
  {
    try OutlierTests.analyse(panel) {
      $0.method = .funnel
      $0.exposure = choice
    }
  }

  @Test func withoutSizesOrCountsThereIsNoRate() throws {
    for row in try Self.analyse(Self.panel(Self.counts, Self.sizes), nil).rows {
      #expect(row.status == .notApplicable && row.rate == nil)
    }
    let other = try Self.analyse(Self.panel(Self.counts, Self.sizes), ExposureChoice(name: "households"))
    #expect(other.rows.allSatisfy { $0.status == .notApplicable })
    var some: [Double?] = Self.sizes
    some[3] = nil
    some[4] = 0
    let rows = try Self.analyse(Self.panel(Self.counts, some)).rows
    #expect(Set(rows.filter { $0.status == .noExposure }.map(\.authority)) == [3, 4])
    #expect(rows.filter { $0.rate != nil }.count == 8)
    let few = try Self.analyse(Self.panel([4, 5, 6, 7, 8], [10, 20, 30, 40, nil])).rows
    #expect(few.allSatisfy { $0.score == nil && $0.tier == nil })
    let zero = try Self.analyse(Self.panel(.init(repeating: 0, count: 10), Self.sizes)).rows
    #expect(zero.allSatisfy { $0.status == .allZero && $0.rate == nil })
  }

  @Test func belowEightNothingIsFlagged() throws {
    let rows = try Self.analyse(Self.panel([1, 3, 4, 15, 900, 0], Array(Self.sizes.prefix(6)))).rows
    #expect(rows.allSatisfy { $0.tier == .d && $0.rate?.limits.isEmpty == true && $0.rate?.tauSquared == nil })
    #expect(rows.allSatisfy { ($0.rate?.phi ?? 0) > 1 && $0.status == .smallSample })
  }

  @Test(arguments: ExposureChoice.Dispersion.allCases)
  func theFunnelIsThatOfTheStatistics(dispersion: ExposureChoice.Dispersion) throws {
    let choice = ExposureChoice(name: "population", dispersion: dispersion)
    let analysis = try Self.analyse(Self.panel(Self.counts, Self.sizes), choice)
    let pooled = Double(Self.counts.reduce(0, +)) / Self.sizes.sorted().reduce(0, +)
    let plot = try #require(
      FunnelPlot(observed: Self.counts.map { Double($0) }, expected: Self.sizes.map { $0 * pooled }))
    let shrinkage = try #require(EmpiricalBayes(counts: Self.counts, exposures: Self.sizes))
    let outer = try #require(NormalDistribution.upperQuantile(0.001))
    for row in analysis.rows {
      let index = row.authority
      #expect(row.score == (dispersion == .additive ? plot.additiveZ : plot.multiplicativeZ)[index])
      let rate = try #require(row.rate)
      #expect(rate.shrunken == shrinkage.rates[index] * 10_000)
      // Beyond the outer limit in the rate exactly when beyond it in z.
      let last = try #require(rate.limits.last)
      let isBeyond = rate.rate > last.high || rate.rate < last.low
      #expect(isBeyond == (abs(try #require(row.score)) > outer) && isBeyond == (row.tier == .c))
      #expect(row.p == nil && row.q == nil)
    }
    #expect(analysis.rows.first?.authority == 7)
    let ranked = analysis.rows.sorted { ($0.rate?.rank ?? 0) < ($1.rate?.rank ?? 0) }.compactMap { $0.rate?.shrunken }
    #expect(ranked == ranked.sorted(by: >))
  }

  @Test func narrowerLimitsFlagMore() throws {
    let panel = Self.panel(Self.counts, Self.sizes)
    let wide = try Self.analyse(panel).rows.filter { $0.tier == .c }.count
    let narrow = try Self.analyse(panel, ExposureChoice(name: "population", levels: [0.3, 0.5])).rows
    #expect(narrow.filter { $0.tier == .c }.count > wide)
  }

  @Test func theOrderOfTheAuthoritiesChangesNothing() throws {
    let order = [3, 9, 1, 0, 7, 5, 2, 8, 4, 6]
    let plain = try Self.analyse(Self.panel(Self.counts, Self.sizes)).rows
    let moved = try Self.analyse(Self.panel(order.map { Self.counts[$0] }, order.map { Self.sizes[$0] })).rows
    let places = plain.map { row in order.firstIndex(of: row.authority) }
    #expect(moved.map(\.authority) == places.compactMap { $0 })
    for (left, right) in zip(plain, moved) {
      #expect(left.tier == right.tier && left.rate?.rank == right.rate?.rank)
      #expect(abs((left.score ?? 0) - (right.score ?? 0)) < 1e-9)
    }
  }
}
