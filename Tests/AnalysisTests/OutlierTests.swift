// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import TestSupport
import Testing

@Suite struct OutlierTests {
  /// One county, one year; several indicators whose rows are lists over the authorities.
  static func panel(_ columns: [(PanelIndicator, [Int64?])], county: String = "甲县", scales: [UInt8] = []) -> Panel {
    let count = columns.first?.1.count ?? 0
    let names = county.isEmpty ? (0..<count).map { "无\($0)" } : PanelBuilder.county(county, count)
    return PanelBuilder.panel(
      authorities: names, years: [2024], columns.map { ($0.0, $0.1.map { [$0] }) }, scales: scales)
  }

  static func counts(_ values: [Int64?]) -> Panel { panel([(PanelBuilder.count("x"), values)]) }

  static func analyse(_ panel: Panel, _ change: (inout OutlierOptions) -> Void = { _ in }) throws -> OutlierTownships {
    var options = OutlierOptions(includesAll: true)
    change(&options)
    return OutlierTownships(try PanelSlice(panel), options: options)
  }

  /// Counts of three indicators with one clear outlier, 163 among 23.
  static let county: Panel = {
    var generator = SeededGenerator(seed: 3)
    func noise(_ top: Int64) -> [Int64?] { (0..<23).map { _ in Int64.random(in: 0...top, using: &generator) } }
    var penalty = noise(8)
    penalty[4] = 163
    return panel([
      (PanelBuilder.count("licensing"), noise(30)), (PanelBuilder.count("penalty"), penalty),
      (PanelBuilder.count("coercion"), noise(3)),
    ])
  }()

  @Test(arguments: [[7], [7, 1], [0, 0, 9, 1], [900, 1, 1, 1]] as [[Int64]])
  func fewerThanFiveAreRankedByNothing(values: [Int64]) throws {
    let analysis = try Self.analyse(Self.counts(values))
    #expect(analysis.rows.count == values.count)
    #expect(analysis.comparisons == 0)
    for row in analysis.rows {
      #expect(row.status == .tooFewPeers && row.tier == nil && row.rank == nil && row.p == nil && row.score == nil)
      #expect(row.peerN == values.count - 1)
      #expect((row.peerMedian == nil) == (values.count == 1))
    }
    #expect(analysis.untested.map(\.status) == [.tooFewPeers])
    #expect(try Self.analyse(Self.counts(values)) { $0.includesAll = false }.rows.isEmpty)
  }

  @Test func nobodyHasANumber() throws {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 6), years: [2024],
      [(PanelBuilder.count("x"), .init(repeating: [nil], count: 6))],
      expected: .init(repeating: [true], count: 6))
    let analysis = try Self.analyse(panel)
    #expect(analysis.rows.isEmpty && analysis.comparisons == 0)
  }

  @Test func allZeroIsNotScored() throws {
    let analysis = try Self.analyse(Self.counts(.init(repeating: 0, count: 9)))
    #expect(analysis.rows.allSatisfy { $0.status == .allZero && $0.tier == nil })
    #expect(analysis.untested.map(\.status) == [.allZero])
  }

  @Test func aConstantGroupHasNoOutlier() throws {
    let analysis = try Self.analyse(Self.counts(.init(repeating: 6, count: 9)))
    #expect(analysis.rows.allSatisfy { $0.tier == .d && $0.ratio == 1 })
  }

  @Test func missingValuesAreNoZeros() throws {
    let with = try Self.analyse(Self.counts([5, 8, nil, 6, 90, 7, nil, 4, 9, 6]))
    let without = try Self.analyse(Self.counts([5, 8, 6, 90, 7, 4, 9, 6]))
    #expect(with.rows.map(\.p) == without.rows.map(\.p))
    #expect(with.rows.map(\.value) == without.rows.map(\.value))
  }

  @Test func aClearOutlierComesFirst() throws {
    let analysis = try Self.analyse(Self.county)
    let first = try #require(analysis.rows.first)
    #expect(first.rank == 1 && first.tier == .a && first.authority == 4 && first.indicator == 1)
    #expect(first.method == .countPredictive || first.method == .countCounty)
    #expect(first.value == FixedDecimal(mantissa: 163) && first.peerN == 22)
    #expect((first.ratio ?? 0) > 10 && (first.p ?? 1) < 0.001 && (first.q ?? 1) <= 0.1 && (first.score ?? 0) > 3)
    #expect(first.sentence == .above)
    #expect(analysis.rows.map(\.rank) == (1...69).map { $0 })
    #expect(analysis.comparisons == 69 && abs(analysis.expectedByChance - 0.69) < 1e-12)
    #expect(analysis.count(.a, authority: 4) == 1)
    let shown = try Self.analyse(Self.county) { $0.includesAll = false }
    #expect(shown.rows == analysis.ranked)
  }

  @Test func theExpectedRangeIsWhatScoringAgainSays() throws {
    // Rescoring with the own count replaced is the slow, obvious second implementation.
    let base: [Int64] = [3, 5, 0, 9, 4, 2, 7, 40]
    let analysis = try Self.analyse(Self.counts(base))
    for authority in [0, 7] {
      let row = try #require(analysis.rows.first { $0.authority == authority })
      let (low, high) = (try #require(row.expectedLow).mantissa, try #require(row.expectedHigh).mantissa)
      func isUsual(_ own: Int64) throws -> Bool {
        var values = base
        values[authority] = own
        let again = try Self.analyse(Self.counts(values)).rows.first { $0.authority == authority }
        // Two-sided p is twice the smaller tail.
        return try #require(again?.p) >= 0.1
      }
      #expect(try isUsual(low) && isUsual(high))
      #expect(try !isUsual(high + 1))
      if low > 0 { #expect(try !isUsual(low - 1)) }
    }
  }

  @Test func smallSamplesNeedMoreForTierA() throws {
    let analysis = try Self.analyse(Self.counts([10, 11, 9, 10, 12, 40]))
    #expect(analysis.rows.allSatisfy { $0.status == .smallSample })
    for row in analysis.rows where row.tier == .a { #expect((row.p ?? 1) < 0.001) }
    let top = try #require(analysis.rows.first)
    #expect(top.authority == 5)
  }

  @Test func aLoneOneAmongZerosIsNoNewsAndTheZerosAreNotTested() throws {
    var values = [Int64?](repeating: 0, count: 20)
    values[7] = 1
    let analysis = try Self.analyse(Self.counts(values))
    let one = try #require(analysis.rows.first { $0.authority == 7 })
    // The only 1 could have fallen to anybody: mid-p is 1/(2n), two-sided 1/n.
    #expect(abs(try #require(one.p) - 0.05) < 1e-9)
    // The zeros are no tests, yet comparisons: who is looked at for being the only one is one of twenty.
    #expect(one.q == 1 && one.tier != .a && one.tier != .b)
    #expect(one.ratio == nil && one.othersAreZero)
    #expect(analysis.comparisons == 1)
    #expect(analysis.rows.count { $0.status == .mostlyZero } == 19)
    #expect(analysis.rows.filter { $0.status == .mostlyZero }.allSatisfy { $0.tier == nil && $0.p == nil })
  }

  @Test func withoutACountyNobodyIsTested() throws {
    let panel = Self.panel([(PanelBuilder.count("x"), [1, 2, 3, 4, 5, 6, 7, 800])], county: "")
    let analysis = try Self.analyse(panel)
    #expect(analysis.rows.allSatisfy { $0.status == .undeterminedCounty && $0.tier == nil })
    #expect(try Self.analyse(panel) { $0.peers = .all }.rows.first?.authority == 7)
  }

  @Test func aBrokenIdentityIsAnErrorAndNoOutlier() throws {
    var broken = BrokenCells()
    broken.insert(authority: 4, year: 2024, indicator: "penalty")
    let analysis = OutlierTownships(
      try PanelSlice(Self.county), options: OutlierOptions(includesAll: true), broken: broken)
    let row = try #require(analysis.rows.first)
    #expect(row.authority == 4 && row.indicator == 1 && row.status == .brokenIdentity)
    #expect(row.rank == nil && row.tier == nil && row.q == nil && row.sentence == .brokenIdentity)
    #expect(analysis.rows[1].rank == 1)
    #expect(analysis.comparisons == 68)
    #expect(analysis.errors == [row])
    let shown = OutlierTownships(try PanelSlice(Self.county), broken: broken)
    #expect(shown.rows.first?.status == .brokenIdentity)
  }

  @Test func decimalsGetTheModifiedZScoreAndAtMostTierC() throws {
    let panel = Self.panel(
      [(PanelBuilder.amount("fees"), [100, 120, 90, 110, 105, 95, 100, 9000])], scales: [2])
    let analysis = try Self.analyse(panel)
    let first = try #require(analysis.rows.first)
    #expect(first.authority == 7 && first.method == .modifiedZ && first.tier == .c && first.p == nil)
    #expect(first.sentence == .reference)
    // Median 1.025, deviations .025 .175 .125 .075 .025 .075 .025 88.975: MAD .075.
    #expect(abs(try #require(first.score) - (90 - 1.025) / (1.482602218505602 * 0.075)) < 1e-9)
    #expect(abs(try #require(first.ratio) - 90 / (7.2 / 7)) < 1e-9)
    #expect(analysis.comparisons == 0)
  }

  @Test func modifiedZOfCountsIsTakenAfterTheSquareRoot() throws {
    let analysis = try Self.analyse(Self.counts([4, 5, 6, 5, 4, 6, 5, 80])) { $0.method = .modifiedZ }
    let first = try #require(analysis.rows.first)
    func root(_ y: Double) -> Double { 2 * (y + 0.375).squareRoot() }
    // Deviations 0 0 0, twice 6 − 5, twice 5 − 4 (larger after the root), and the outlier's: the middle is 6 − 5.
    let expected = (root(80) - root(5)) / (1.482602218505602 * (root(6) - root(5)))
    #expect(first.authority == 7 && first.tier == .c && first.method == .modifiedZ)
    #expect(abs(try #require(first.score) - expected) < 1e-9)
  }

  @Test func tukeyNeedsASpread() throws {
    let flat = try Self.analyse(Self.counts([0, 0, 0, 0, 0, 0, 0, 9])) { $0.method = .tukey }
    #expect(flat.rows.allSatisfy { $0.status == .iqrZero && $0.tier == nil })
    // 1…8 and 30: quartiles 3 and 7; 30 lies 23/4 interquartile ranges beyond.
    let analysis = try Self.analyse(Self.counts([1, 2, 3, 4, 5, 6, 7, 8, 30])) { $0.method = .tukey }
    let first = try #require(analysis.rows.first)
    #expect(first.authority == 8 && first.tier == .c && first.score == 5.75 && first.p == nil)
    #expect(first.expectedLow == FixedDecimal(mantissa: 0) && first.expectedHigh == FixedDecimal(mantissa: 13))
  }

  @Test func negativeNumbersAreNoCounts() throws {
    let analysis = try Self.analyse(Self.counts([1, 2, 3, 4, 5, -6]))
    #expect(analysis.rows.allSatisfy { $0.status == .notCounts && $0.tier == nil })
  }

  @Test func sumsOfScoredCellsTakeNoPartInTheAdjustment() throws {
    let parts = ["upheld", "corrected", "other", "pending"].map { PanelBuilder.count("review." + $0) }
    var generator = SeededGenerator(seed: 11)
    let values = parts.map { _ in (0..<10).map { _ in Int64.random(in: 0...9, using: &generator) } }
    let total = (0..<10).map { authority in values.reduce(Int64(0)) { $0 + $1[authority] } }
    func columns(_ count: Int) -> [(PanelIndicator, [Int64?])] {
      [(PanelBuilder.count("review.total"), total.map { $0 })]
        + zip(parts, values).prefix(count).map { ($0, $1.map { $0 }) }
    }
    let analysis = try Self.analyse(Self.panel(columns(4)))
    #expect(analysis.comparisons == 40)
    let sums = analysis.rows.filter { $0.indicator == 0 }
    #expect(sums.allSatisfy { $0.status == .sumOfScored && $0.p != nil && $0.q == nil && $0.qCounty == nil })
    // With one part missing from the selection the total says something of its own.
    #expect(try Self.analyse(Self.panel(columns(3))).comparisons == 40)
  }

  @Test func oneIndicatorAloneIsScoredAsAmongAll() throws {
    let all = try Self.analyse(Self.county).rows.filter { $0.indicator == 1 }
    let slice = try PanelSlice(Self.county, Selection(indicators: .named(["penalty"])))
    let alone = OutlierTownships(slice, options: OutlierOptions(includesAll: true)).rows
    #expect(all.map(\.p) == alone.map(\.p))
    #expect(all.map(\.q) == alone.map(\.q))
  }

  @Test func theOrderOfAuthoritiesAndThreadsLeaveNoTrace() async throws {
    let order = Array((0..<23).reversed())
    let permuted = PanelBuilder.permuted(Self.county, by: order)
    func key(_ row: OutlierRow, _ panel: Panel) -> String {
      "\(panel.authorities[row.authority].key) \(row.indicator) \(row.tier?.rawValue ?? "") \(row.p ?? -1) \(row.q ?? -1)"
    }
    let one = try Self.analyse(Self.county).rows.map { key($0, Self.county) }.sorted()
    let two = try Self.analyse(permuted).rows.map { key($0, permuted) }.sorted()
    #expect(one == two)

    var generator = SeededGenerator(seed: 5)
    let rows: [[Int64?]] = (0..<60).map { _ in [Int64.random(in: 0...20, using: &generator)] }
    let names = (0..<60).map { "县\($0 % 7)/\($0)" }
    let panel = PanelBuilder.panel(authorities: names, years: [2024], [(PanelBuilder.count("x"), rows)])
    let slice = try PanelSlice(panel)
    let options = OutlierOptions(includesAll: true)
    let single = OutlierTownships(slice, options: options)
    for threads in [1, 2, 3, 16] {
      let other = await OutlierTownships.analysed(slice, options: options, threads: threads)
      #expect(other.rows == single.rows && other.comparisons == single.comparisons)
    }
  }
}
