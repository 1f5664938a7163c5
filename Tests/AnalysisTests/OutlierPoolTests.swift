// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Statistics
import TestSupport
import Testing

@Suite struct OutlierPoolTests {
  /// Random counts: indicators × authorities × two years, the last indicator no headline.
  static let values: [[[Int64]]] = {
    var generator = SeededGenerator(seed: 23)
    return [30, 6, 3, 12].map { top in
      (0..<10).map { _ in
        (0..<2).map { _ in Bool.random(using: &generator) ? 0 : Int64.random(in: 0...top, using: &generator) }
      }
    }
  }()

  static let panel = PanelBuilder.panel(
    authorities: PanelBuilder.county("甲县", 10), years: [2023, 2024],
    values.enumerated().map { position, rows in
      (PanelBuilder.count("i\(position)", headline: position < 3), rows.map { $0.map { $0 } })
    })

  static func counts(_ indicator: Int, _ year: Int) -> [Int64] { values[indicator].map { $0[year] } }

  static func analyse(_ selection: Selection, _ options: OutlierOptions = OutlierOptions(includesAll: true)) throws
    -> OutlierTownships
  { OutlierTownships(try PanelSlice(panel, selection), options: options) }

  @Test func theOtherHeadlineCountsOfAllYearsAreTheCounty() throws {
    let pool = (0..<3).flatMap { indicator in (0..<2).map { Self.counts(indicator, $0) } }
    let rows = try Self.analyse(Selection()).rows
    for indicator in 0..<3 {
      let expected = CountyPriors(groups: pool).score(target: indicator * 2 + 1)
      let found = rows.filter { $0.indicator == indicator }.sorted { $0.authority < $1.authority }
      #expect(found.map(\.p) == expected.members.map { $0.twoSided })
      #expect(found.map(\.score) == expected.members.map { $0.score })
      #expect(found.allSatisfy { $0.method == .countCounty })
      // q is Benjamini–Hochberg within the indicator, qCounty over all three.
      #expect(found.map(\.q) == BenjaminiHochberg.adjusted(found.map(\.p)))
    }
    let ordered = rows.sorted { ($0.indicator, $0.authority) < ($1.indicator, $1.authority) }
    #expect(ordered.map(\.qCounty) == BenjaminiHochberg.adjusted(ordered.map(\.p)))
  }

  @Test func whatIsNoHeadlineIsScoredAndInformsNobody() throws {
    let pool = (0..<3).flatMap { indicator in (0..<2).map { Self.counts(indicator, $0) } }
    let expected = CountyPriors(groups: pool + [Self.counts(3, 1)]).score(target: 6)
    let rows = try Self.analyse(Selection(indicators: .all)).rows
    let found = rows.filter { $0.indicator == 3 }.sorted { $0.authority < $1.authority }
    #expect(found.map(\.p) == expected.members.map { $0.twoSided })
    let headline = try Self.analyse(Selection()).rows.filter { $0.indicator == 0 }
    #expect(rows.filter { $0.indicator == 0 }.map(\.p) == headline.map(\.p))
  }

  @Test func manyPeersGetAPlugInModel() throws {
    let rows: [[Int64?]] = (0..<200).map { [$0 == 9 ? 4000 : Int64($0 % 7 + 3)] }
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 200), years: [2024], [(PanelBuilder.count("x"), rows)])
    let analysis = OutlierTownships(try PanelSlice(panel))
    #expect(analysis.rows.map(\.authority) == [9])
    #expect(analysis.rows.first?.status == .manyPeers && analysis.rows.first?.tier == .a)
    #expect(analysis.rows.first?.method == .countPlugIn && analysis.comparisons == 200)
  }

  @Test func theScopeOfTheAdjustmentSetsTheTier() throws {
    let narrow = OutlierTownships(try PanelSlice(OutlierTests.county), options: OutlierOptions(includesAll: true))
    let wide = OutlierTownships(
      try PanelSlice(OutlierTests.county), options: OutlierOptions(scope: .countyYear, includesAll: true))
    for row in wide.rows where row.tier == .a { #expect((row.qCounty ?? 1) <= OutlierRules.tierAQ) }
    #expect(narrow.rows.map(\.p) == wide.rows.map(\.p))
  }

  @Test func withoutOtherGroupsTheBasePriorIsNamed() throws {
    let row = try #require(try OutlierTests.analyse(OutlierTests.counts([3, 4, 5, 4, 3, 5, 4, 3, 90])).rows.first)
    #expect(row.method == .countPredictive && row.authority == 8)
  }
}
