// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Statistics
import TestSupport
import Testing

@Suite struct TrendTestTests {
  static func rows(_ values: [[Int64?]], _ indicator: PanelIndicator = PanelBuilder.count("x")) throws -> [TrendTestRow]
  {
    let years = Array(2018..<(2018 + (values.first?.count ?? 0)))
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", values.count), years: years, [(indicator, values)])
    return Analysis.TrendTests.rows(try PanelSlice(panel, Selection(years: .all)))
  }

  @Test func fourYearsAreDescribedWithoutAnyP() throws {
    for row in try Self.rows([[1, 3, 9, 20], [5, 4, 6, 7], [0, 0, 0, 0], [2, nil, nil, 3], [nil, nil, 4, nil]]) {
      #expect(!row.isTested && row.line?.p == nil && row.factor?.p == nil && row.change?.p == nil)
      #expect(row.mannKendall?.mkP == nil && row.concordance?.p == nil)
    }
  }

  @Test func fiveYearsAreTestedAsTheStatisticsDo() throws {
    let values: [Int64] = [3, 8, 7, 15, 21, 40]
    let rows = try Self.rows([values.map { $0 }, [9, 8, 7, 9, 8, 7]])
    let row = try #require(rows.first { $0.authority == 0 })
    let times = (2018...2023).map { Double($0) }
    let line = LinearTrend(times: times, values: values.map { Double($0) })
    #expect(row.line?.p == line.p && row.line?.slope == line.slope && row.line?.low == line.interval?.low)
    let fit = try #require(PoissonTrend(times: times, counts: values.map { Double($0) }).fit)
    #expect(row.factor?.ratio == fit.rateRatio)
    let phi = try #require(fit.phi)
    if phi > 1 { #expect(abs(try #require(row.factor?.p) - (try #require(fit.quasiP))) < 1e-12) }
    #expect(try #require(row.factor?.error) >= fit.slopeError)
    let pettitt = try #require(Pettitt(values.map { Double($0) }))
    #expect(row.change?.k == pettitt.k && row.change?.after == pettitt.changeAfter.map { 2017 + $0 })
    let county = try #require(rows.first { $0.authority == nil })
    #expect(county.concordance?.authorities == 2 && county.concordance?.w != nil)
    #expect(county.mannKendall?.mkPKind == .yearPermutation && county.mannKendall?.region?.q != nil)
  }

  @Test func overDispersedSeriesHaveANegativeBinomialLine() throws {
    let values: [Int64] = [3, 18, 7, 35, 21, 60]
    let row = try #require(try Self.rows([values.map { $0 }, [4, 5, 4, 5, 4, 5]]).first { $0.authority == 0 })
    let theta = try #require(NegativeBinomialFit(FrequencyTable(values))?.theta)
    let fit = try #require(
      NegativeBinomialTrend(
        times: (2018...2023).map { Double($0) }, counts: values.map { Double($0) }, theta: theta
      ).fit)
    #expect(row.dispersed?.theta == theta && row.dispersed?.ratio == fit.rateRatio && row.dispersed?.p == fit.p)
    let even = try #require(try Self.rows([values.map { $0 }, [4, 5, 4, 5, 4, 5]]).first { $0.authority == 1 })
    #expect(even.dispersed == nil && even.factor?.ratio != nil)
    let short = try #require(try Self.rows([[3, 18, 7, 35]]).first { $0.authority == 0 })
    #expect(short.dispersed?.ratio != nil && short.dispersed?.p == nil)
  }

  @Test func exposuresMakeTheFactorOneOfTheRate() throws {
    let years = Array(2018..<2024)
    let values: [[Int64?]] = [[10, 20, 40, 80, 160, 320], [5, 5, 5, 5, 5, 5]]
    let base = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 2), years: years, [(PanelBuilder.count("x"), values)])
    // The first doubles in size every year as its counts do; the second's size is not known in the last year.
    let sizes: [Double?] = [100, 200, 400, 800, 1600, 3200, 50, 50, 50, 50, 50, nil]
    let panel = Panel(
      authorities: base.authorities, years: base.years, indicators: base.indicators, columns: base.columns,
      expected: base.expected, present: base.present, exposures: [PanelExposure(name: "population", sizes: sizes)])
    let rows = Analysis.TrendTests.rows(try PanelSlice(panel, Selection(years: .all)), exposure: "population")
    let first = try #require(rows.first { $0.authority == 0 }?.factor?.ratio)
    #expect(abs(first - 1) < 1e-9)
    let second = try #require(rows.first { $0.authority == 1 }?.factor?.ratio)
    #expect(abs(second - 1) < 1e-9)
    // The group's last year has no size, so five years are left; their sums are 15 … 165 over 150 … 1650.
    let county = try #require(rows.first { $0.authority == nil }?.factor?.ratio)
    #expect(abs(county - 1) < 1e-9)
  }

  @Test func separationIsNamed() throws {
    let rows = try Self.rows([[0, 0, 0, 0, 9], [9, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    let factors = rows.filter { $0.authority != nil }.compactMap(\.factor)
    #expect(factors.map(\.status) == ["diverges", "diverges", "all_zero"])
    #expect(factors.map(\.direction) == [1, -1, nil] && factors.allSatisfy { $0.p == nil && $0.ratio == nil })
  }

  @Test func decimalsHaveNoPoissonLine() throws {
    for row in try Self.rows([[1, 3, 9, 20, 30]], PanelBuilder.amount("fee")) { #expect(row.factor == nil) }
  }

  @Test func constantSeriesChangeNothing() throws {
    for row in try Self.rows([[7, 7, 7, 7, 7, 7], [7, 7, 7, 7, 7, 7]]) {
      #expect(row.line?.slope == 0 && row.change == nil && row.concordance?.w == nil)
    }
  }
}
