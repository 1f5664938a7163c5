// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Statistics
import TestSupport
import Testing

@Suite struct OutlierMethodTests {
  /// Every method but the default.
  static let methods: [OutlierOptions.Method] = OutlierOptions.Method.allCases.filter { $0 != .county }
  /// Methods that are no test.
  static let references: [OutlierOptions.Method] = methods.filter { $0 != .plugIn && $0 != .history && $0 != .funnel }

  static func noisy(_ count: Int, seed: UInt64, top: Int64 = 30) -> [Int64?] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Int64.random(in: 0...top, using: &generator) }
  }

  @Test(arguments: methods)
  func fewConstantOrZeroValuesAreNotScored(method: OutlierOptions.Method) throws {
    for values in [[], [4], [0, 0, 9, 1], [0, 0, 0, 0, 0, 0], [7, 7, 7, 7, 7, 7, 7, 7]] as [[Int64]] {
      guard !values.isEmpty else { continue }
      let analysis = try OutlierTests.analyse(OutlierTests.counts(values)) { $0.method = method }
      #expect(analysis.rows.count == (method == .mcd ? analysis.rows.count : values.count))
      for row in analysis.rows {
        #expect(row.tier != .a && row.tier != .b && row.tier != .c && row.p == nil, "\(method) of \(values)")
      }
    }
  }

  @Test(arguments: references)
  func aReferenceRuleGivesAtMostTierC(method: OutlierOptions.Method) throws {
    var second = Self.noisy(20, seed: 5)
    second[3] = 900
    let years: [[Int64?]] = zip(Self.noisy(20, seed: 4), second).map { [$0, $1] }
    let other: [[Int64?]] = zip(Self.noisy(20, seed: 6), Self.noisy(20, seed: 7)).map { [$0, $1] }
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 20), years: [2023, 2024],
      [(PanelBuilder.count("x"), years), (PanelBuilder.count("y"), other)])
    let analysis = try OutlierTests.analyse(panel) { $0.method = method }
    let first = try #require(analysis.rows.first)
    #expect(first.authority == 3 && first.tier == .c && first.indicator == 0, "\(method)")
    #expect(analysis.rows.allSatisfy { $0.p == nil && $0.q == nil && ($0.score?.isFinite ?? true) })
    #expect(analysis.comparisons == 0)
  }

  @Test(arguments: methods)
  func theOrderOfTheAuthoritiesChangesNothing(method: OutlierOptions.Method) throws {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 60), years: [2023, 2024],
      (0..<3).map { number in
        (
          PanelBuilder.count("x\(number)"),
          zip(Self.noisy(60, seed: 10 + UInt64(number), top: 5), Self.noisy(60, seed: 20 + UInt64(number))).map {
            [$0, $1]
          }
        )
      })
    let order = (0..<60).map { ($0 * 7 + 3) % 60 }
    func figures(_ panel: Panel) throws -> [String: [Double?]] {
      let analysis = try OutlierTests.analyse(panel) { $0.method = method }
      return Dictionary(
        analysis.rows.map { ("\(panel.authorities[$0.authority].name) \($0.indicator)", [$0.score, $0.p, $0.q]) },
        uniquingKeysWith: { first, _ in first })
    }
    #expect(try figures(panel) == figures(PanelBuilder.permuted(panel, by: order)))
  }

  @Test func theLeaveOneOutModelIsThatOfTheOthers() throws {
    let values: [Int64] = Self.noisy(60, seed: 8, top: 9).compactMap { $0 } + [70]
    let analysis = try OutlierTests.analyse(OutlierTests.counts(values)) { $0.method = .plugIn }
    let first = try #require(analysis.rows.first)
    let tail = try #require(LeaveOneOut(values).members.last?.tail)
    #expect(first.authority == 60 && first.method == .countLoo && first.p == tail.twoSided && first.tier == .a)
    // The range: the last count whose upper tail is .05 or more, by trying all.
    let model = try #require(LeaveOneOut(values).members.last)
    let theta = try #require(model.theta)
    func tails(_ count: Int) throws -> CountProbabilities {
      try #require(NegativeBinomialDistribution.probabilities(Double(count), mean: model.mean, theta: theta))
    }
    let inside = try (0...70).filter { try tails($0).midUpper >= 0.05 && tails($0).midLower >= 0.05 }
    #expect(first.expectedLow?.mantissa == inside.first.map { Int64($0) })
    #expect(first.expectedHigh?.mantissa == inside.last.map { Int64($0) })
    let few = try OutlierTests.analyse(OutlierTests.counts(Array(values.prefix(49)))) { $0.method = .plugIn }
    #expect(few.rows.allSatisfy { $0.status == .notApplicable && $0.score == nil })
  }

  @Test func strataOfManyPeersAreTheirOwnModels() throws {
    var people: [PanelAuthority] = []
    var values: [Int64] = []
    for index in 0..<260 {
      let type = index < 120 ? "镇" : (index < 240 ? "乡" : "街道")
      people.append(PanelAuthority(key: "\(index)", name: "\(index)", county: "甲县", province: "某省", type: type))
      values.append(Int64(index < 120 ? 100 + index % 9 : index % 9))
    }
    let panel = Panel(
      authorities: people, years: [2024], indicators: [PanelBuilder.count("x")],
      columns: [PanelColumn(scale: 0, mantissas: values, states: .init(repeating: .number, count: 260))],
      expected: .init(repeating: true, count: 260), present: .init(repeating: true, count: 260))
    let analysis = try OutlierTests.analyse(panel) { $0.method = .plugIn }
    func p(_ authority: Int) throws -> Double {
      try #require(analysis.rows.first { $0.authority == authority }?.p)
    }
    let towns = try #require(PlugInNegativeBinomial(FrequencyTable(values[..<120])))
    let all = try #require(PlugInNegativeBinomial(FrequencyTable(values)))
    #expect(try p(0) == towns.tail(values[0])?.twoSided)
    #expect(try p(250) == all.tail(values[250])?.twoSided)
  }

  @Test func adjustedFencesEndAtOne() throws {
    let values: [Int64] = [2, 3, 3, 4, 5, 6, 8, 12, 90]
    let analysis = try OutlierTests.analyse(OutlierTests.counts(values)) { $0.method = .adjusted }
    let box = try #require(AdjustedBoxplot(values.map { Double($0) }))
    for row in analysis.rows {
      let score = try #require(row.score)
      #expect((abs(score) > 1) == box.excludes(Double(row.value.mantissa)))
    }
  }

  @Test func equalExtremesAreTakenTogether() throws {
    let values = (Self.noisy(20, seed: 9).compactMap { $0 } + [400, 400]) as [Int64]
    let analysis = try OutlierTests.analyse(OutlierTests.counts(values)) { $0.method = .esd }
    #expect(Set(analysis.rows.filter { $0.tier == .c }.map(\.authority)) == [20, 21])
  }

  @Test func distancesNeedTheirSizeAndNameWhoIsIncomplete() throws {
    var columns: [(PanelIndicator, [Int64?])] = (0..<2).map {
      (PanelBuilder.count("x\($0)"), Self.noisy(20, seed: 30 + UInt64($0)))
    }
    columns[1].1[7] = nil
    let analysis = try OutlierTests.analyse(OutlierTests.panel(columns)) { $0.method = .mcd }
    #expect(analysis.rows.count == 20)
    #expect(analysis.rows.filter { $0.status == .incomplete }.map(\.authority) == [7])
    #expect(analysis.rows.filter { $0.score != nil }.count == 19)
    let few = try OutlierTests.analyse(OutlierTests.panel(columns.map { ($0.0, Array($0.1.prefix(9))) })) {
      $0.method = .mcd
    }
    #expect(few.rows.allSatisfy { $0.status == .notApplicable })
    let twins = [columns[0], (PanelBuilder.count("y"), columns[0].1)]
    let singular = try OutlierTests.analyse(OutlierTests.panel(twins)) { $0.method = .mcd }
    #expect(singular.rows.allSatisfy { $0.status == .singular })
  }

  @Test func jumpsNeedTheYearBefore() throws {
    let before: [Int64?] = [0, 1, nil, 3, 4, 5, 6, 7, 8]
    let after: [Int64?] = [0, 2, 5, 3, 80, 7, 6, 8, 10]
    let rows: [[Int64?]] = zip(before, after).map { [$0, $1] }
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 9), years: [2023, 2024], [(PanelBuilder.count("x"), rows)])
    let analysis = try OutlierTests.analyse(panel) { $0.method = .jump }
    #expect(analysis.rows.first?.authority == 4 && analysis.rows.first?.tier == .c)
    #expect(analysis.rows.first { $0.authority == 2 }?.status == .noPreviousYear)
    let gap = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 9), years: [2022, 2024], [(PanelBuilder.count("x"), rows)])
    let alone = try OutlierTests.analyse(gap) { $0.method = .jump }
    #expect(alone.rows.allSatisfy { $0.status == .noPreviousYear })
  }

  @Test func historyIsThatOfTheStatisticsAndBelowTenGivesB() throws {
    var rows: [[Int64?]] = (0..<12).map { unit in
      (0..<4).map { year -> Int64? in
        let wobble = (year * 7 + unit) % 5
        return Int64(20 + unit + wobble)
      }
    }
    rows[5][3] = 400
    rows[6][0] = nil
    rows[7] = [nil, nil, 30, 31]
    func analyse(_ rows: [[Int64?]], years: Int = 4) throws -> OutlierTownships {
      let panel = PanelBuilder.panel(
        authorities: PanelBuilder.county("甲县", rows.count), years: Array((2025 - years)..<2025),
        [(PanelBuilder.count("x"), rows.map { Array($0.suffix(years)) })])
      return try OutlierTests.analyse(panel) { $0.method = .history }
    }
    let members = OwnHistory(rows: rows).members
    let twelve = try analyse(rows)
    for row in twelve.rows { #expect(row.p == members[row.authority].tail?.twoSided) }
    #expect(twelve.rows.first?.authority == 5 && twelve.rows.first?.tier == .a)
    #expect(twelve.rows.first { $0.authority == 7 }?.status == .tooFewYears)
    #expect(try analyse(Array(rows.prefix(9))).rows.first?.tier == .b)
    let two = try analyse(rows, years: 2)
    #expect(two.rows.first?.method == .twoYears && two.rows.first?.tier == .c)
    #expect(two.rows.first?.p == RateComparison(later: 400, earlier: rows[5][2] ?? 0)?.midTwoSided)
    #expect(two.rows.allSatisfy { $0.status == .chanceAlone && $0.tier != .a && $0.tier != .b })
    #expect(try analyse(rows, years: 1).rows.allSatisfy { $0.status == .tooFewYears })
  }

  @Test func qOverEverythingIsThatOfAllComparisons() throws {
    let both = PanelBuilder.county("甲县", 12) + PanelBuilder.county("乙县", 12)
    var values = Self.noisy(24, seed: 40, top: 6)
    values[3] = 60
    let panel = PanelBuilder.panel(
      authorities: both, years: [2024],
      [
        (PanelBuilder.count("x"), values.map { [$0] }),
        (PanelBuilder.count("y"), Self.noisy(24, seed: 41).map { [$0] }),
      ])
    let all = try OutlierTests.analyse(panel) { $0.scope = .all }
    let adjusted = BenjaminiHochberg.adjusted(all.rows.map(\.p))
    #expect(all.rows.count == 48 && all.rows.map(\.qAll) == adjusted)
    for row in all.rows where row.tier == .a { #expect(try #require(row.qAll) <= 0.1) }
    #expect(all.rows.contains { $0.tier == .a })
    let shown = try OutlierTests.analyse(panel) {
      $0.scope = .all
      $0.includesAll = false
    }
    #expect(shown.rows.map(\.qAll) == all.rows.filter { $0.tier != .d }.map(\.qAll))
  }

  @Test func townshipsCombineTheirOwnComparisons() throws {
    let analysis = try OutlierTests.analyse(OutlierTests.county)
    #expect(analysis.townships.count == 23 && analysis.townships.map(\.rank) == Array(1...23))
    #expect(analysis.townships.first?.authority == 4 && analysis.townships.first?.tierA == 1)
    for township in analysis.townships {
      let p = analysis.rows.filter { $0.authority == township.authority && $0.q != nil }.compactMap(\.p)
      #expect(township.tested == p.count)
      #expect(township.p == CauchyCombination.combined(p.sorted().map { $0 }))
    }
    let short = OutlierTownships(try PanelSlice(OutlierTests.county))
    #expect(short.townships.map(\.p) == analysis.townships.map(\.p))
  }
}
