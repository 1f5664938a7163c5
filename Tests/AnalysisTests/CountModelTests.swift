// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Statistics
import TestSupport
import Testing

@Suite struct CountModelTests {
  static func rows(_ values: [Int64?], _ indicator: PanelIndicator = PanelBuilder.count("x")) throws -> [CountModelRow]
  {
    CountModelRows.rows(try PanelSlice(OutlierTests.panel([(indicator, values)])))
  }

  @Test func whatIsNoCountHasNoModel() throws {
    #expect(try Self.rows([0, 0, 0]).map(\.status) == [.allZero])
    #expect(try Self.rows([3, 2, -1]).map(\.status) == [.notCounts])
    #expect(try Self.rows([3, 2, 1], PanelBuilder.amount("fee")).map(\.status) == [.notCounts])
    for row in try Self.rows([0, 0, 0]) { #expect(row.model == nil && row.aic == nil) }
  }

  @Test func nobodyHasANumber() throws {
    let panel = PanelBuilder.panel(
      authorities: ["甲县/a"], years: [2024], [(PanelBuilder.count("x"), [[nil]])], expected: [[true]])
    #expect(CountModelRows.rows(try PanelSlice(panel)).map(\.status) == [.noData])
  }

  @Test func calmCountsFallBackOnPoisson() throws {
    let rows = try Self.rows([5, 5, 6, 4, 5, 5])
    #expect(rows.map(\.model) == [.poisson, .negativeBinomial, .zeroInflated])
    #expect(rows.map(\.status) == [.ok, .notOverdispersed, .boundary])
    #expect(rows[1].theta == nil && rows[1].likelihoodRatioP == nil)
    #expect(rows[0].deltaAIC == 0)
  }

  @Test func theModelsStandSideBySide() throws {
    let values: [Int64] = [0, 0, 0, 0, 1, 0, 9, 0, 30, 0, 2, 0, 5, 0, 0, 1, 0, 12, 0, 3, 0, 0]
    let rows = try Self.rows(values)
    let models = try #require(CountModels(FrequencyTable(values)))
    #expect(rows[1].theta == models.negativeBinomial.theta && rows[1].likelihoodRatioP == models.likelihoodRatioP)
    #expect(rows[2].pi == models.zeroInflatedPoisson?.pi && rows[2].aic == models.zeroInflatedPoisson?.aic)
    #expect(rows.map(\.deltaAIC).min { ($0 ?? 0) < ($1 ?? 0) } == 0)
    for row in rows {
      #expect(row.zeros == 14 && row.cells.reduce(0) { $0 + $1.observed } == 22)
      #expect(abs(row.cells.reduce(0) { $0 + $1.expected } - 22) < 1e-9)
      for p in [row.likelihoodRatioP, row.dispersionP, row.fitP] { #expect(p.map { $0 > 0 && $0 <= 1 } ?? true) }
    }
    // Two parameters both: BIC and AIC differ by the same.
    let (second, third) = (rows[1], rows[2])
    let penalty = try #require(second.bic) - (try #require(second.aic))
    #expect(abs(try #require(third.bic) - (try #require(third.aic)) - penalty) < 1e-9)
    #expect(abs(try #require(third.expectedZeros) - 14) < 1e-6)
  }

  @Test func belowTwentyThereIsNoFitP() throws {
    for row in try Self.rows([0, 0, 3, 9, 1, 0, 4, 2, 0, 30]) { #expect(row.fitP == nil && !row.cells.isEmpty) }
  }
}
