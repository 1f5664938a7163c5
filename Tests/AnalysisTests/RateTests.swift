// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Testing

@Suite struct RateTests {
  /// Two counties of three and two authorities, two types, one year.
  static func panel(_ counts: [Int64?] = [10, 0, 30, 4, 6], sizes: [Double?] = [1000, 500, 2000, 400, nil]) -> Panel {
    let types = ["镇", "乡", "镇", "乡", "镇"]
    let people = types.enumerated().map { place, type in
      PanelAuthority(key: "\(place)", name: "单位\(place)", county: place < 3 ? "甲县" : "乙县", type: type)
    }
    return Panel(
      authorities: people, years: [2024], indicators: [PanelBuilder.count("x"), PanelBuilder.count("y")],
      columns: [
        column(counts), column([20, 0, 30, 3, 9]),
      ], expected: [Bool](repeating: true, count: 5), present: [Bool](repeating: true, count: 5),
      exposures: [PanelExposure(name: "population", sizes: sizes)])
  }

  private static func column(_ values: [Int64?]) -> PanelColumn {
    PanelColumn(
      scale: 0, mantissas: values.map { $0 ?? 0 }, states: values.map { $0 == nil ? CellState.blank : .number })
  }

  static func rows(_ standard: RateStandard, grouping: PeerGrouping? = .county, panel: Panel = panel()) throws
    -> [RateRow]
  {
    try RateRows.rows(
      PanelSlice(panel, Selection(indicators: .named(["x"]))), grouping: grouping, exposure: "population",
      standard: standard)
  }

  @Test func aGroupsRateIsSumOverSum() throws {
    let rows = try Self.rows(.group)
    #expect(rows.map(\.authority) == [nil, 0, 1, 2, nil, 3, 4])
    #expect(rows[0].rate == 40.0 / 3500 * 10_000 && rows[0].n == 3)
    #expect(rows[0].standardised.map { abs(($0.ratio ?? 0) - 1) < 1e-12 } == true)
    // Who has no size enters no sum.
    #expect(rows[4].rate == 4.0 / 400 * 10_000 && rows[4].n == 1)
    #expect(rows[6].status == .noExposure && rows[6].count?.mantissa == 6 && rows[6].rate == nil)
  }

  @Test func aZeroHasAnUpperEnd() throws {
    let zero = try Self.rows(.group)[2]
    #expect(zero.rate == 0 && zero.garwood?.low == 0 && zero.byar?.low == 0)
    #expect((zero.garwood?.high ?? 0) > 0 && (zero.byar?.high ?? 0) > 0)
    #expect(zero.standardised.map { ($0.ratio ?? 1) == 0 && ($0.p ?? 0) > 0 } == true)
  }

  @Test func standardsAreThoseAskedFor() throws {
    func expected(_ standard: RateStandard) throws -> [Double] {
      try Self.rows(standard).map { $0.standardised?.expected ?? -1 }
    }
    let (group, all, type) = (try expected(.group), try expected(.all), try expected(.type))
    #expect(abs(group[1] - 1000 * 40.0 / 3500) < 1e-12)
    #expect(abs(all[1] - 1000 * 44.0 / 3900) < 1e-12)
    // 镇: 40 of 3000; 乡: 4 of 900.
    #expect(abs(type[1] - 1000 * 40.0 / 3000) < 1e-12)
    #expect(abs(type[2] - 500 * 4.0 / 900) < 1e-12)
    let both: Double = 40.0 + 500 * 4.0 / 900
    #expect(abs(type[0] - both) < 1e-12)
  }

  @Test func residualsAreAgainstTheOwnGroup() throws {
    let rows = try Self.rows(.group)
    let mean = 1000 * 40.0 / 3500
    #expect(abs((rows[1].residual?.pearson ?? 0) - (10 - mean) / mean.squareRoot()) < 1e-12)
    #expect(rows[0].residual == nil)
    // The only one of a group fits itself.
    #expect(rows[5].residual?.pearson == 0 && rows[5].residual?.standardized == nil)
    #expect(Set(rows[1...3].compactMap(\.rank)) == [1, 2, 3])
  }

  @Test func nothingToDivide() throws {
    let none = try Self.rows(.all, panel: Self.panel([nil, nil, nil, nil, nil]))
    #expect(none.allSatisfy { $0.status == .noData && $0.rate == nil })
    let zeros = try Self.rows(.all, grouping: nil, panel: Self.panel([0, 0, 0, 0, 0]))
    #expect(zeros[0].rate == 0 && zeros[0].standardised?.ratio == nil)
    #expect(zeros.dropFirst().allSatisfy { $0.residual == nil && $0.shrunken == nil })
    let negative = try Self.rows(.all, grouping: nil, panel: Self.panel([1, -2, 3, 4, 5]))
    #expect(negative.map(\.status) == [.notCounts])
  }

  @Test func proportionsNeverCutOff() throws {
    let slice = try PanelSlice(Self.panel([10, 0, 31, 3, 6]), Selection(indicators: .named(["x"])))
    let rows = ProportionRows.rows(slice, whole: 1)
    #expect(rows.map(\.status) == [.ok, .ok, .zeroWhole, .exceedsWhole, .ok, .ok])
    #expect(rows[0].n == 3 && rows[0].share == 19.0 / 32)
    #expect(rows[1].share == 0.5 && (rows[1].wilson?.low ?? 0) > 0.29 && (rows[1].wilson?.high ?? 1) < 0.71)
    #expect(rows[3].share == nil && rows[3].wilson == nil)
    #expect(rows[4].share == 1 && rows[4].wilson?.high == 1 && rows[4].clopperPearson?.high == 1)
    #expect(rows.allSatisfy { $0.funnelScore == nil }, "fewer than eight")
  }

  @Test func largestHoldersAreNamedWithTheirTies() throws {
    let slice = try PanelSlice(Self.panel([10, 0, 30, 10, 6]), Selection(indicators: .named(["x"])))
    let rows = TopRows.rows(slice, count: 2)
    #expect(rows.map(\.authority) == [2, 0, 3] && rows.map(\.rank) == [1, 2, 2] && rows.map(\.tied) == [1, 2, 2])
    let shares: [Double?] = [30.0 / 56, 10.0 / 56, 10.0 / 56]
    #expect(rows.map(\.share) == shares)
    #expect(rows[2].cumulativeShare == 50.0 / 56)
    #expect(TopRows.rows(slice, count: 99).count == 4)
    let curve = LorenzRows.rows(slice)
    #expect(curve.map(\.units) == [0, 0.2, 0.4, 0.8, 1] && curve.first?.total == 0 && curve.last?.total == 1)
    #expect(abs(curve[3].total - 26.0 / 56) < 1e-15)
  }

  @Test func groupsAreComparedByTheirCommonRates() throws {
    let panel = Self.panel([10, 0, 30, 4, 6], sizes: [1000, 500, 2000, 400, 300])
    let three = Panel(
      authorities: panel.authorities.map {
        PanelAuthority(key: $0.key, name: $0.name, county: $0.key == "0" ? "乙县" : $0.county, type: $0.type)
      } + [PanelAuthority(key: "5", name: "单位5", county: "甲县", type: "镇")],
      years: [2024], indicators: [PanelBuilder.count("x")], columns: [Self.column([10, 0, 30, 4, 6, 2])],
      expected: [Bool](repeating: true, count: 6), present: [Bool](repeating: true, count: 6),
      exposures: [PanelExposure(name: "population", sizes: [1000, 500, 2000, 400, 300, 100])])
    let rows = Comparisons.rows(try PanelSlice(three), by: .county, exposure: "population")
    let row = try #require(rows.first { $0.test == .rateRatio })
    #expect(row.first == "乙县" && row.second == "甲县" && row.n == 3 && row.nSecond == 3)
    let ratio: Double = (20.0 / 1700) / (32.0 / 2600)
    #expect(abs((row.ratio ?? 0) - ratio) < 1e-12)
    #expect((row.ratioLow ?? 9) < 1 && (row.ratioHigh ?? 0) > 1 && row.q == row.p)
    #expect(!Comparisons.rows(try PanelSlice(three), by: .county).contains { $0.test == .rateRatio })
  }

  @Test func yearsAreComparedBySumsOfTheSameAuthorities() throws {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 4), years: [2023, 2024],
      [(PanelBuilder.count("x"), [[1, 4], [2, 6], [nil, 90], [3, 8]])])
    let rows = Comparisons.rows(try PanelSlice(panel, Selection(years: .all)), by: .year)
    let row = try #require(rows.first { $0.test == .twoYears })
    #expect(row.n == 3 && row.sum?.mantissa == 18 && row.sumSecond?.mantissa == 6 && row.ratio == 3)
    #expect(row.pKind == .exact && (row.p ?? 1) < 0.05 && (row.ratioLow ?? 0) > 1)
  }
}
