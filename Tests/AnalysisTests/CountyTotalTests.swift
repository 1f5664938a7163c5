// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Testing

@Suite struct CountyTotalTests {
  static func total(_ panel: Panel, year: Int = 1, indicator: Int = 0) -> CountyTotal {
    CountyTotal(panel, authorities: Array(panel.authorities.indices), year: year, indicator: indicator)
  }

  static func panel(_ rows: [[Int64?]], scale: UInt8 = 0, years: [Int] = [2023, 2024]) -> Panel {
    PanelBuilder.panel(
      authorities: rows.indices.map { "甲县/\($0)" }, years: years, [(PanelBuilder.count("x"), rows)],
      scales: [scale], expected: rows.map { $0.map { _ in true } })
  }

  @Test func nobodyHasANumber() {
    let total = Self.total(Self.panel([[nil, nil], [3, nil]]))
    #expect(total.status == .noData)
    #expect(total.sum == nil && total.change == nil)
    #expect(total.n == 0 && total.expected == 2)
  }

  @Test func missingIsNotZeroButMakesALowerBound() {
    let total = Self.total(Self.panel([[1, 2], [3, nil], [0, 0]]))
    #expect(total.status == .lowerBound && total.isLowerBound)
    #expect(total.sum == FixedDecimal(mantissa: 2))
    #expect(total.n == 2 && total.expected == 3)
  }

  @Test func allZeroIsAnExactZero() {
    let total = Self.total(Self.panel([[0, 0], [0, 0]]))
    #expect(total.status == .ok)
    #expect(total.sum == FixedDecimal(mantissa: 0))
    #expect(total.change?.absolute == FixedDecimal(mantissa: 0))
    #expect(total.change?.percent == nil)
    #expect(total.change?.contributions == [])
  }

  @Test func onlyThoseWithBothYearsAreCompared() throws {
    // The last authority starts reporting with 50: that is no change of the county.
    let total = Self.total(Self.panel([[100, 163], [20, 10], [nil, 50], [4, nil]]))
    #expect(total.sum == FixedDecimal(mantissa: 223))
    let change = try #require(total.change)
    #expect(change.comparable == 2)
    #expect(change.previous == FixedDecimal(mantissa: 120))
    #expect(change.current == FixedDecimal(mantissa: 173))
    #expect(change.absolute == FixedDecimal(mantissa: 53))
    #expect(abs(try #require(change.percent) - 44.166666666666664) < 1e-12)
    #expect(!change.isSmallBase)
    #expect(change.contributions.map(\.authority) == [0])
    #expect(change.contributions.map(\.change) == [FixedDecimal(mantissa: 63)])
  }

  @Test func contributionsAreSortedAndCapped() throws {
    let change = try #require(Self.total(Self.panel([[9, 1], [9, 5], [9, 1], [1, 2], [9, 8]])).change)
    #expect(change.contributions.map(\.authority) == [0, 2, 1])
  }

  @Test func aGapBetweenYearsIsNoYearOnYearChange() {
    #expect(Self.total(Self.panel([[1, 2]], years: [2022, 2024])).change == nil)
    #expect(Self.total(Self.panel([[1, 2]]), year: 0).change == nil)
  }

  @Test func decimalsKeepTheirScale() throws {
    let total = Self.total(Self.panel([[10, 35], [20, 40]], scale: 2))
    #expect(total.sum.map(String.init) == "0.75")
    #expect(total.change.map { String($0.absolute) } == "0.45")
    #expect(abs(try #require(total.change?.percent) - 150) < 1e-12)
    #expect(total.change?.isSmallBase == true)
  }

  @Test func overflowIsSaidAndASumThatComesBackIsKept() {
    let total = Self.total(Self.panel([[0, .max], [0, 1]]))
    #expect(total.status == .overflow && total.sum == nil)
    #expect(Self.total(Self.panel([[0, .max], [0, 1], [0, -1]])).sum == FixedDecimal(mantissa: .max))
  }

  @Test func ratesAreNeverAdded() {
    let panel = PanelBuilder.panel(
      authorities: ["a", "b"], years: [2023, 2024], [(PanelBuilder.rate("r"), [[90, 95], [80, 85]])])
    #expect(Self.total(panel).status == .notAdditive)
    #expect(Self.total(panel).sum == nil && Self.total(panel).change == nil)
  }

  @Test func aLowerBoundAmongTheNumbersMarksTheTotal() {
    let panel = PanelBuilder.panel(
      authorities: ["a", "b"], years: [2023, 2024], [(PanelBuilder.count("x"), [[1, 2], [3, 4]])],
      states: ["x 1 1": .lowerBound])
    #expect(Self.total(panel).isLowerBound)
    #expect(Self.total(panel).lowerBounds == 1)
    #expect(Self.total(panel).sum == FixedDecimal(mantissa: 6))
  }

  @Test func coverageNamesWhoIsMissing() {
    let panel = PanelBuilder.panel(
      authorities: ["a", "b", "c", "d"], years: [2023, 2024],
      [(PanelBuilder.count("x"), [[1, 2], [3, nil], [nil, nil], [1, 1]])],
      expected: [[true, true], [true, true], [false, false], [true, true]], states: ["x 3 1": .blank])
    let coverage = Coverage(panel, authorities: [0, 1, 2, 3], year: 1)
    #expect(coverage.universe == [0, 1, 3])
    #expect(coverage.reported == [0, 3])
    #expect(coverage.missing == [1])
    #expect(coverage.withoutNumbers == [3])
  }
}
