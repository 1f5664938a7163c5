// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Testing

@Suite struct TrendTests {
  static func rows(
    _ values: [[Int64?]], years: [Int], scale: UInt8 = 0, indicator: PanelIndicator = PanelBuilder.count("x")
  ) throws -> [TrendRow] {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", values.count), years: years, [(indicator, values)], scales: [scale],
      expected: values.map { $0.map { _ in true } })
    return Trends.rows(try PanelSlice(panel, Selection(years: .all)))
  }

  static func own(_ values: [Int64?], years: [Int], scale: UInt8 = 0) throws -> TrendRow {
    try #require(try rows([values], years: years, scale: scale).last)
  }

  @Test func noNumberAtAll() throws {
    let rows = try Self.rows([[nil, nil]], years: [2023, 2024])
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.status == .noData && $0.n == 0 && $0.first == nil && $0.mkPKind == nil })
  }

  @Test func oneYear() throws {
    let row = try Self.own([nil, 4], years: [2023, 2024])
    #expect(row.status == .tooFew && row.n == 1 && row.firstYear == 2024 && row.lastYear == 2024)
    #expect(row.absolute == nil && row.percent == nil && row.slope == nil && row.mkS == nil && row.mkP == nil)
  }

  @Test func fourYearsAreDescribedAndNotTested() throws {
    let row = try Self.own([1, 2, 3, 7], years: [2021, 2022, 2023, 2024])
    #expect(row.status == .described && row.mkS == 6 && row.mkP == nil && row.mkPKind == .tooFewYears)
    #expect(row.absolute == FixedDecimal(mantissa: 6) && row.percent == 600 && row.isSmallBase && row.isSlopeRange)
    // Slopes 1 1 4 1 2.5 2.
    #expect(row.slope == 1.5 && row.slopeLow == 1 && row.slopeHigh == 4)
  }

  @Test func fiveRisingYearsHaveTheSmallestP() throws {
    let row = try Self.own([10, 12, 14, 18, 20], years: [2020, 2021, 2022, 2023, 2024])
    #expect(row.status == .ok && row.mkS == 10 && row.mkPKind == .exact)
    #expect(abs(try #require(row.mkP) - 2.0 / 120) < 1e-15)
    #expect(row.percent == 100)
    #expect(abs(try #require(row.cagr) - 0.189207115002721) < 1e-12)
    #expect(!row.isSmallBase)
  }

  @Test func aGapCountsInYearsNotInPoints() throws {
    let row = try Self.own([10, nil, 30], years: [2020, 2021, 2024])
    #expect(row.n == 2 && row.slope == 5 && row.slopeLow == 5 && row.slopeHigh == 5)
  }

  @Test func fromZeroThereIsNoPercentage() throws {
    let row = try Self.own([0, 0, 9], years: [2022, 2023, 2024])
    #expect(row.percent == nil && row.cagr == nil && row.absolute == FixedDecimal(mantissa: 9))
    let down = try Self.own([5, 0], years: [2023, 2024])
    #expect(down.percent == -100 && down.cagr == -1)
  }

  @Test func constantSeries() throws {
    let row = try Self.own([3, 3, 3, 3, 3], years: [2020, 2021, 2022, 2023, 2024])
    #expect(row.status == .constant && row.mkS == 0 && row.mkP == 1 && row.slope == 0)
    #expect(row.absolute == FixedDecimal(mantissa: 0))
  }

  @Test func decimalsKeepTheirUnit() throws {
    let row = try Self.own([50, 150], years: [2023, 2024], scale: 2)
    #expect(row.first.map(String.init) == "0.50" && row.absolute.map(String.init) == "1.00" && row.slope == 1)
    #expect(abs(try #require(row.percent) - 200) < 1e-12)
  }

  @Test func theCountyCountsOnlyWhoReportedEveryYear() throws {
    let rows = try Self.rows(
      [[1, 2, 3], [10, nil, 30], [5, 5, 1], [nil, nil, nil], [2, 2, 2]], years: [2022, 2023, 2024])
    let county = try #require(rows.first)
    let region = try #require(county.region)
    #expect(county.authority == nil && county.group == "甲县")
    #expect(region.authorities == 3 && region.candidates == 4)
    #expect(region.sums == [8, 9, 6].map { FixedDecimal(mantissa: $0) })
    #expect(county.absolute == FixedDecimal(mantissa: -2) && county.n == 3)
    #expect(region.rising == 1 && region.falling == 1 && region.flat == 1)
    #expect(region.contributions.map(\.authority) == [2])
    #expect(county.mkPKind == .tooFewYears && county.mkP == nil)
  }

  @Test func theCountyIsTestedByPermutingTheYears() throws {
    // Two townships that rise every year: only the true order and its reverse are as extreme.
    let years = [2020, 2021, 2022, 2023, 2024]
    let rows = try Self.rows([[1, 2, 3, 4, 5], [10, 20, 30, 40, 50]], years: years)
    let county = try #require(rows.first)
    #expect(county.status == .ok && county.mkS == 20 && county.mkPKind == .yearPermutation)
    #expect(abs(try #require(county.mkP) - 2.0 / 120) < 1e-15)
    #expect(county.region?.q == county.mkP)
    #expect(county.slope == 11)
    let long = try Self.rows([(1...9).map { Int64($0) }], years: Array(2016...2024))
    #expect(long.first?.mkPKind == .tooManyYears && long.first?.mkP == nil && long.first?.mkS == 36)
    #expect(long.last?.mkPKind == .exact)
  }

  @Test func aYearOfFewReportsDoesNotEmptyTheSeries() throws {
    // 2020: one early adopter of the new form.
    let rows = try Self.rows(
      [[1, 2, 3], [nil, 4, 5], [nil, 6, 7]], years: [2020, 2021, 2022])
    let region = try #require(rows.first?.region)
    #expect(region.years == [2021, 2022] && region.authorities == 3)
  }

  @Test func nobodyReportedEveryYear() throws {
    let rows = try Self.rows([[1, nil], [nil, 2]], years: [2023, 2024])
    #expect(rows.first?.status == .noCompleteAuthority)
    #expect(rows.first?.region?.candidates == 2 && rows.first?.region?.authorities == 0)
  }

  @Test func ratesAreNotSummed() throws {
    let rows = try Self.rows([[90, 95]], years: [2023, 2024], indicator: PanelBuilder.rate("r"))
    #expect(rows.first?.status == .notAdditive && rows.first?.first == nil && rows.first?.region?.sums == [])
    #expect(rows.last?.absolute == FixedDecimal(mantissa: 5))
  }

  @Test func theStandardYearEndsTheSeries() throws {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", 3), years: [2022, 2023, 2024],
      [(PanelBuilder.count("x"), [[1, 2, 3], [1, 2, nil], [1, 2, nil]])])
    let rows = Trends.rows(try PanelSlice(panel))
    #expect(rows.first?.lastYear == 2023)
    #expect(rows[1].lastYear == 2023)
  }
}
