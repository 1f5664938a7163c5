// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Statistics

@Suite struct YearPermutationsTests {
  /// S of every order of the years, by listing them.
  static func allSums(_ rows: [[Int64]], years: Int) -> [Int] {
    var sums: [Int] = []
    func sum(_ order: [Int]) -> Int {
      rows.map { row in MannKendall.score(order.map { Double(row[$0]) }) }.reduce(0, +)
    }
    func list(_ order: [Int]) {
      if order.count == years { return sums.append(sum(order)) }
      for year in 0..<years where !order.contains(year) { list(order + [year]) }
    }
    list([])
    return sums
  }

  @Test(arguments: 2...7)
  func theShareIsThatOfAllOrders(years: Int) {
    var generator = SeededGenerator(seed: UInt64(years))
    var test = RegionalPermutations(years: years)
    for townships in [1, 2, 5] {
      for top in [0, 1, 4, 100] as [Int64] {
        let rows = (0..<townships).map { _ in (0..<years).map { _ in Int64.random(in: 0...top, using: &generator) } }
        let result = test.test(rows.flatMap { $0 })
        let sums = Self.allSums(rows, years: years)
        let extreme = sums.count { abs($0) >= abs(result.s) }
        #expect(result.p == Double(extreme) / Double(sums.count))
        #expect(result.s == sums.first && result.scores.reduce(0, +) == result.s)
      }
    }
  }

  @Test(arguments: [0, 1, 2, 3, 8, 9])
  func itIsTheRegionalTestWithoutGaps(years: Int) {
    var generator = SeededGenerator(seed: 77)
    var test = RegionalPermutations(years: years)
    for townships in [0, 1, 6] {
      let rows = (0..<townships).map { _ in (0..<years).map { _ in Int64.random(in: 0...9, using: &generator) } }
      let result = test.test(rows.flatMap { $0 })
      let slow = RegionalMannKendall(rows.map { row in row.map { Optional(Double($0)) } })
      #expect(result.p == slow.pPermutation && result.s == slow.s)
      if years > 0 { #expect(result.scores == slow.scores) }
    }
  }
}
