// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Testing

@Suite struct DistributionTests {
  static func rows(
    _ values: [Int64?], scale: UInt8 = 0, indicator: PanelIndicator = PanelBuilder.count("x")
  ) throws -> DistributionRow {
    let panel = PanelBuilder.panel(
      authorities: PanelBuilder.county("甲县", values.count), years: [2024], [(indicator, values.map { [$0] })],
      scales: [scale], expected: values.map { _ in [true] })
    let rows = Distribution.rows(try PanelSlice(panel))
    #expect(rows.count == 1)
    return try #require(rows.first)
  }

  @Test func allMissingIsARowWithoutNumbers() throws {
    let row = try Self.rows([nil, nil])
    #expect(row.status == .noData)
    #expect(row.n == 0 && row.missing == 2 && row.zeros == 0)
    #expect(row.sum == nil && row.mean == nil && row.min == nil && row.median == nil && row.zeroShare == nil)
    #expect(row.top == [] && row.positiveMedian == nil)
  }

  @Test func oneAuthority() throws {
    let row = try Self.rows([7])
    #expect(row.status == .constant && row.dispersionP == nil)
    #expect(row.mean == 7 && row.median == 7 && row.q1 == 7 && row.p99 == 7)
    #expect(row.sd == nil && row.skewness == nil && row.gini == 0)
    #expect(row.top == [0])
  }

  @Test func allZero() throws {
    let row = try Self.rows([0, 0, nil])
    #expect(row.status == .allZero)
    #expect(row.sum == FixedDecimal(mantissa: 0) && row.mean == 0 && row.sd == 0 && row.zeroShare == 1)
    #expect(row.missing == 1)
    #expect(row.gini == nil && row.top3Share == nil && row.dispersionIndex == nil && row.top == [])
  }

  @Test func byHand() throws {
    // 0 0 1 4 15: sum 20, mean 4, squares 16+16+9+0+121 = 162, variance 40.5; type-7 quartiles 0 and 4.
    let row = try Self.rows([4, 0, 15, nil, 1, 0])
    #expect(row.status == .ok)
    #expect(row.n == 5 && row.missing == 1 && row.zeros == 2 && row.zeroShare == 0.4)
    #expect(row.sum == FixedDecimal(mantissa: 20))
    #expect(row.mean == 4 && row.median == 1 && row.q1 == 0 && row.q3 == 4 && row.iqr == 4)
    #expect(abs(try #require(row.sd) - 6.363961030678928) < 1e-12)
    #expect(row.min == FixedDecimal(mantissa: 0) && row.max == FixedDecimal(mantissa: 15))
    #expect(abs(try #require(row.dispersionIndex) - 10.125) < 1e-12)
    #expect(row.top3Share == 1 && row.mad == 1)
    // Gini: (2·1−6)·0 + (2·2−6)·0 + 0·1 + 2·4 + 4·15 over 5·20.
    #expect(abs(try #require(row.gini) - 0.68) < 1e-12)
    #expect(row.positiveMedian == 4)
    #expect(row.top == [2, 0, 4])
  }

  @Test func decimalsAreDescribedInTheirUnitAndNotAsCounts() throws {
    let row = try Self.rows([150, 50, 100], scale: 2, indicator: PanelBuilder.amount("fees"))
    #expect(row.sum.map(String.init) == "3.00")
    #expect(row.mean == 1 && row.median == 1 && row.sd == 0.5)
    #expect(row.max.map(String.init) == "1.50")
    #expect(row.dispersionIndex == nil && row.dispersionP == nil)
    #expect(row.positiveMedian == 1)
  }

  @Test func ratesHaveNoSum() throws {
    let row = try Self.rows([90, 100], indicator: PanelBuilder.rate("r"))
    #expect(row.sum == nil && row.top3Share == nil && row.mean == 95)
  }

  @Test func tiesAtTheThirdPlaceAreAllNamed() throws {
    #expect(try Self.rows([5, 9, 5, 7, 5, 1]).top == [1, 3, 0, 2, 4])
    #expect(try Self.rows([2, 0]).top == [0])
  }

  @Test func groupsAndYearsAreApart() throws {
    let panel = PanelBuilder.panel(
      authorities: ["甲县/a", "乙县/b", "甲县/c", "d"], years: [2023, 2024],
      [
        (PanelBuilder.count("x"), [[1, 2], [3, 4], [5, 6], [7, 8]]),
        (PanelBuilder.count("y"), .init(repeating: [0, 0], count: 4)),
      ])
    let rows = Distribution.rows(try PanelSlice(panel, Selection(years: .all)), grouping: .county)
    #expect(rows.map(\.group) == ["甲县", "甲县", "甲县", "甲县", "乙县", "乙县", "乙县", "乙县", "", "", "", ""])
    #expect(rows.map(\.year) == [2023, 2023, 2024, 2024, 2023, 2023, 2024, 2024, 2023, 2023, 2024, 2024])
    #expect(rows.map(\.indicator) == [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1])
    #expect(rows[2].sum == FixedDecimal(mantissa: 8))
    #expect(rows.map(\.isUndetermined).suffix(4) == [true, true, true, true])
  }
}
