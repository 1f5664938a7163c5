// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct RegionalMannKendallTests {
  @Test func degenerate() {
    #expect(RegionalMannKendall([]).s == 0 && RegionalMannKendall([]).pPermutation == nil)
    #expect(RegionalMannKendall([[1]]).pPermutation == nil)
    #expect(RegionalMannKendall([[nil, nil], [nil, 3]]).s == 0)
    #expect(RegionalMannKendall([[nil, nil], [nil, 3]]).pPermutation == 1)
    let constant = RegionalMannKendall([[2, 2, 2, 2, 2], [0, 0, 0, 0, 0]])
    #expect(constant.s == 0 && constant.z == 0 && constant.pPermutation == 1)
    #expect(RegionalMannKendall([[Double?](repeating: 1, count: 9)]).pPermutation == nil)
  }

  @Test func oneTownshipIsTheTestOfItsSeries() {
    for series in [[1, 2, 3, 4, 5], [3, 1, 4, 1, 5, 9], [2, 2, 1], [7, 7, 7, 1, 2, 3, 3, 9]] as [[Double]] {
      #expect(RegionalMannKendall([series]).pPermutation == MannKendall(series).pExact)
    }
  }

  @Test func figuresOfTwoOtherPackages() {
    // Three years, two townships rising: pymannkendall and EnvStats agree on these.
    let small = RegionalMannKendall([[1, 5, 9], [3, 5, 8]])
    #expect(small.scores == [3, 3] && small.s == 6)
    #expect(abs(small.variance - 7.333333333333333) < 1e-12 && abs(small.z - 1.846372364689991) < 1e-12)
    #expect(RegionalMannKendall.slope(times: [2018, 2019, 2020], rows: [[1, 5, 9], [3, 5, 8]]) == 3.5)
    let rows: [[Double?]] = [
      [0, 0, 0, 0, 0, 0], [5, 11, 8, 9, 9, 22], [3, 5, 6, 4, 10, 5], [1, 3, 2, 1, 5, 1], [0, 3, 7, 3, 7, 10],
      [5, 3, 4, 3, 4, 2], [3, 4, 3, 11, 6, 5], [8, 4, 5, 4, 6, 8],
    ]
    let larger = RegionalMannKendall(rows)
    #expect(larger.scores == [0, 8, 6, 0, 11, -7, 6, 3] && larger.s == 27)
    #expect(abs(larger.z - 1.9081230496776016) < 1e-12)
    #expect(RegionalMannKendall.slope(times: (2018...2023).map(Double.init), rows: rows) == 0.125)
  }

  @Test func thePermutationShareIsWhatListingAllOrdersGives() throws {
    var generator = SeededGenerator(seed: 17)
    for years in 2...6 {
      for townships in [1, 3, 8] {
        let rows: [[Double?]] = (0..<townships).map { _ in
          (0..<years).map { _ in
            Int.random(in: 0..<6, using: &generator) == 0 ? nil : Double(Int.random(in: 0...5, using: &generator))
          }
        }
        let observed = abs(score(rows, order: Array(0..<years)))
        let orders = permutations(of: Array(0..<years))
        let extreme = orders.count { abs(score(rows, order: $0)) >= observed }
        let p = try #require(RegionalMannKendall(rows).pPermutation)
        #expect(abs(p - Double(extreme) / Double(orders.count)) < 1e-15)
      }
    }
  }

  private func score(_ rows: [[Double?]], order: [Int]) -> Int {
    rows.reduce(0) { sum, row in sum + (MannKendall(order.map { row[$0] }).s ?? 0) }
  }

  private func permutations(of items: [Int]) -> [[Int]] {
    guard !items.isEmpty else { return [[]] }
    return items.flatMap { first in permutations(of: items.filter { $0 != first }).map { [first] + $0 } }
  }
}
