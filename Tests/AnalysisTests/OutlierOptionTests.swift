// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import TestSupport
import Testing

@Suite struct OutlierOptionTests {
  @Test("BY is BH with m times the harmonic sum, and sets the tiers")
  func theAdjustmentSetsTheTier() throws {
    let bh = try OutlierTests.analyse(OutlierTests.county)
    let by = try OutlierTests.analyse(OutlierTests.county) { $0.adjustment = .benjaminiYekutieli }
    let harmonic = (1...23).reduce(0.0) { $0 + 1 / Double($1) }
    for row in bh.rows {
      let other = try #require(by.rows.first { $0.authority == row.authority && $0.indicator == row.indicator })
      #expect(other.p == row.p)
      if let q = row.q, let cautious = other.q { #expect(abs(cautious - min(1, q * harmonic)) < 1e-12 || q == 1) }
    }
    #expect(by.ranked.count { $0.tier == .a } <= bh.ranked.count { $0.tier == .a })
  }

  @Test("the base prior looks at the group alone")
  func theBasePriorIsThatOfOneIndicator() throws {
    let base = try OutlierTests.analyse(OutlierTests.county) { $0.prior = .base }
    #expect(base.rows.allSatisfy { $0.method == .countPredictive })
    let panel = OutlierTests.county
    for indicator in panel.indicators.indices {
      let own = Panel(
        authorities: panel.authorities, years: panel.years, indicators: [panel.indicators[indicator]],
        columns: [panel.columns[indicator]], expected: panel.expected, present: panel.present)
      for row in try OutlierTests.analyse(own).rows {
        #expect(base.rows.first { $0.authority == row.authority && $0.indicator == indicator }?.p == row.p)
      }
    }
  }

  @Test("tiers are what p, q and ratio say, row by row")
  func tiersAreTheirDefinition() throws {
    var generator = SeededGenerator(seed: 21)
    for size in [5, 7, 8, 15] {
      for _ in 0..<6 {
        let columns = (0..<4).map { index in
          (
            PanelBuilder.count("x\(index)"),
            (0..<size).map { _ -> Int64? in
              Int.random(in: 0...9, using: &generator) == 0
                ? Int64.random(in: 0...400, using: &generator) : Int64.random(in: 0...12, using: &generator)
            }
          )
        }
        for row in try OutlierTests.analyse(OutlierTests.panel(columns)).rows where row.score != nil {
          let p = try #require(row.p)
          let values = columns[row.indicator].1.compactMap { $0 }
          let mean = Double(values.reduce(0, +) - row.value.mantissa) / Double(size - 1)
          let ratio = (Double(row.value.mantissa) + 0.5) / (mean + 0.5)
          let isA = (row.q ?? 1) <= 0.1 && (ratio >= 2 || ratio <= 0.5) && (size >= 8 || p < 0.001)
          if isA {
            #expect(row.tier == .a)
          } else if p < 0.01 {
            #expect(row.tier == .b)
          } else {
            #expect(row.tier == .c || row.tier == .d)
          }
        }
      }
    }
  }

  @Test("history gives the range of newest counts that would be no surprise")
  func historyHasAnExpectedRange() throws {
    var generator = SeededGenerator(seed: 5)
    var rows: [[Int64?]] = []
    for unit in Int64(0)..<9 {
      rows.append((0..<4).map { _ -> Int64? in Int64.random(in: 0...(6 + 4 * unit), using: &generator) })
    }
    func row(newest: Int64) throws -> OutlierRow {
      var changed = rows
      changed[4][3] = newest
      let panel = PanelBuilder.panel(
        authorities: PanelBuilder.county("甲县", 9), years: [2021, 2022, 2023, 2024],
        [(PanelBuilder.count("x"), changed)])
      let all = OutlierTownships(
        try PanelSlice(panel, Selection(years: .these([2024]))),
        options: OutlierOptions(method: .history, includesAll: true))
      return try #require(all.rows.first { $0.authority == 4 })
    }
    let own = try row(newest: 10)
    let low = try #require(own.expectedLow?.mantissa)
    let high = try #require(own.expectedHigh?.mantissa)
    #expect(low <= high && own.method == .history)
    // One tail of .05 is a two-sided p of .10.
    func p(_ newest: Int64) throws -> Double { try #require(row(newest: newest).p) }
    let (inside, outside) = (try p(high), try p(high + 1))
    #expect(inside >= 0.1)
    #expect(outside < 0.1)
    guard low > 0 else { return }
    let (first, below) = (try p(low), try p(low - 1))
    #expect(first >= 0.1)
    #expect(below < 0.1)
  }

  @Test("two years give the range of the exact comparison")
  func twoYearsHaveAnExpectedRange() throws {
    let rows: [[Int64?]] = [[20, 24], [5, 5], [8, 9], [0, 0], [3, 4], [7, 2]]
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 6), years: [2023, 2024], [(PanelBuilder.count("x"), rows)])
    let all = OutlierTownships(
      try PanelSlice(panel, Selection(years: .these([2024]))),
      options: OutlierOptions(method: .history, includesAll: true))
    let row = try #require(all.rows.first { $0.authority == 0 })
    #expect(row.method == .twoYears)
    let low = try #require(row.expectedLow?.mantissa)
    let high = try #require(row.expectedHigh?.mantissa)
    #expect(low < 20 && low > 5)
    #expect(high > 20 && high < 45)
  }

  /// 甲 merged into 乙 in 2023; five others.
  static let merged: Panel = {
    let names = ["甲县/甲乡"] + PanelBuilder.county("甲县", 9)
    var rows: [[Int64?]] = [[40, 44, nil, nil], [20, 22, 61, 60]]
    for level in Int64(10)...17 { rows.append([level, level + 2, level + level % 4, level + 1]) }
    let plain = PanelBuilder.panel(
      authorities: names, years: [2021, 2022, 2023, 2024], [(PanelBuilder.count("x"), rows)])
    var heirs = (0..<10).flatMap { authority in [Int](repeating: authority, count: 4) }
    (heirs[2], heirs[3]) = (1, 1)
    return Panel(
      authorities: plain.authorities, years: plain.years, indicators: plain.indicators, columns: plain.columns,
      expected: plain.expected, present: plain.present, heirs: heirs)
  }()

  @Test("methods that look back follow mergers", arguments: [OutlierOptions.Method.history, .jump])
  func mergersAreFollowed(method: OutlierOptions.Method) throws {
    func row(_ panel: Panel, _ year: Int) throws -> OutlierRow? {
      OutlierTownships(
        try PanelSlice(panel, Selection(years: .these([year]))),
        options: OutlierOptions(method: method, includesAll: true)
      ).rows.first { $0.authority == 1 }
    }
    let panel = Self.merged
    let alone = Panel(
      authorities: panel.authorities, years: panel.years, indicators: panel.indicators, columns: panel.columns,
      expected: panel.expected, present: panel.present)
    // 20 + 40, 22 + 44, 61, 60: nothing happened.
    let year = method == .history ? 2024 : 2023
    let followed = try #require(row(panel, year)?.score)
    let unfollowed = try #require(row(alone, year)?.score)
    #expect(abs(followed) < 2)
    #expect(abs(unfollowed) > 2.5)
    // In its own year everybody stands for itself.
    let before = OutlierTownships(
      try PanelSlice(panel, Selection(years: .these([2022]))), options: OutlierOptions(method: .jump, includesAll: true)
    )
    #expect(before.rows.contains { $0.authority == 0 && $0.value.mantissa == 44 })
  }

  @Test("flags follow mergers")
  func flagsFollowMergers() throws {
    let names = ["甲县/甲乡"] + PanelBuilder.county("甲县", 6)
    var rows: [[Int64?]] = [[30, nil, nil], [20, 50, 50]]
    for level in Int64(0)...4 { rows.append([level, 2, level + 3]) }
    let plain = PanelBuilder.panel(authorities: names, years: [2022, 2023, 2024], [(PanelBuilder.count("x"), rows)])
    var heirs = (0..<7).flatMap { authority in [Int](repeating: authority, count: 3) }
    (heirs[1], heirs[2]) = (1, 1)
    let panel = Panel(
      authorities: plain.authorities, years: plain.years, indicators: plain.indicators, columns: plain.columns,
      expected: plain.expected, present: plain.present, heirs: heirs)
    func flags(_ panel: Panel) throws -> [QualityFlag] {
      let slice = try PanelSlice(panel, Selection(years: .these([2024])))
      return QualityFlags.flags(
        slice, outliers: OutlierTownships(slice, options: OutlierOptions(includesAll: true)))
    }
    #expect(try flags(panel).contains { $0.kind == .stuckValue && $0.authority == 1 && $0.times == 3 })
    #expect(try !flags(plain).contains { $0.kind == .stuckValue && $0.authority == 1 })
  }
}
