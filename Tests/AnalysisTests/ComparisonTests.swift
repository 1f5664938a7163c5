// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Statistics
import TestSupport
import Testing

@Suite struct ComparisonTests {
  static func panel(_ groups: [[Int64?]], years: [Int] = [2024]) -> Panel {
    let names = groups.enumerated().flatMap { PanelBuilder.county("县\($0 + 1)", $1.count) }
    return PanelBuilder.panel(
      authorities: names, years: years, [(PanelBuilder.count("x"), groups.flatMap { $0.map { [$0] } })])
  }

  @Test func smallGroupsAreNamedAndNotTested() throws {
    let rows = Comparisons.rows(try PanelSlice(Self.panel([[1, 2, 3], [4, 5]])), by: .county)
    #expect(rows.count == 1 && rows[0].status == .tooFew && rows[0].p == nil && rows[0].leftOut == 1)
    let tied = Comparisons.rows(try PanelSlice(Self.panel([[2, 2, 2], [2, 2, 2]])), by: .county)
    #expect(tied.map(\.status) == [.allTied] && tied[0].p == nil)
  }

  @Test func countiesAreComparedAsTheStatisticsDo() throws {
    let groups: [[Int64]] = [[1, 2, 3, 4, 9, 7], [11, 12, 13, 14, 19, 3], [5, 6, 7, 8, 2, 10], [1, 2]]
    let rows = Comparisons.rows(try PanelSlice(Self.panel(groups.map { $0.map { $0 } })), by: .county)
    let test = KruskalWallis(groups: groups.prefix(3).map { $0.map { Double($0) } })
    #expect(rows.count == 4 && rows[0].groups == 3 && rows[0].leftOut == 1 && rows[0].n == 18)
    #expect(rows[0].p == test.p && rows[0].pKind == .approximate && rows[0].freedom == 2)
    for (row, pair) in zip(rows.dropFirst(), test.pairs) {
      #expect(row.q == pair.q && row.superiority == pair.superiority && row.difference == pair.medianDifference)
    }
    #expect(rows[1].first == "县1" && rows[1].second == "县2" && rows[1].median == 3.5)
    let exact = Comparisons.rows(try PanelSlice(Self.panel([[1, 2, 3], [4, 5, 6]])), by: .county)
    // Two of the twenty assignments are as far apart.
    #expect(exact[0].pKind == .exact && exact[0].p == 0.1)
  }

  @Test func manyCountiesHaveNoPairs() throws {
    let groups: [[Int64?]] = (0..<41).map { number in
      let base = Int64(number)
      return [base, base + 3, base * 2]
    }
    let rows = Comparisons.rows(try PanelSlice(Self.panel(groups)), by: .county)
    #expect(rows.map(\.status) == [.manyGroups] && rows[0].p != nil)
  }

  @Test func yearsAreComparedOverWhoHasBoth() throws {
    func rows(_ values: [[Int64?]]) throws -> [ComparisonRow] {
      let panel = PanelBuilder.panel(
        authorities: PanelBuilder.county("甲县", values.count), years: [2023, 2024],
        [(PanelBuilder.count("x"), values)])
      return Comparisons.rows(try PanelSlice(panel, Selection(years: .all)), by: .year).filter { $0.test != .twoYears }
    }
    #expect(try rows([[1, 2], [3, nil], [4, 5]]).map(\.status) == [.tooFew])
    let same = try rows([[1, 1], [3, 3], [4, 4]])
    #expect(same.map(\.status) == [.allTied] && same[0].difference == 0 && same[0].superiority == 0.5)
    let up = try #require(try rows([[1, 4], [3, 5], [4, 9], [2, nil], [7, 8], [6, 13]]).first)
    let test = WilcoxonSignedRank([4, 5, 9, 8, 13], [1, 3, 4, 7, 6])
    #expect(up.n == 5 && up.p == test.pExact && up.pKind == .exact && up.difference == test.hodgesLehmann)
    #expect(up.superiority == 1 && up.first == "2024" && up.second == "2023" && up.q == up.p)
  }

  @Test func oneYearAloneHasNothingToCompare() throws {
    #expect(Comparisons.rows(try PanelSlice(Self.panel([[1, 2, 3]])), by: .year).isEmpty)
    #expect(Comparisons.rows(try PanelSlice(Self.panel([[1, 2, 3]])), by: .type).map(\.status) == [.tooFew])
  }
}
