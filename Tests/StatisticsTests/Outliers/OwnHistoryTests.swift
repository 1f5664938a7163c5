// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite struct OwnHistoryTests {
  @Test func statusesSayWhatIsMissing() {
    let rows: [[Int64?]] = [[1, 2, 3], [nil, 4, 4], [5, 5, nil], [0, 0, 0], [2, 3, 4]]
    let status = OwnHistory(rows: rows).members.map(\.status)
    #expect(status == [.ok, .tooFew, .noData, .allZero, .ok])
    #expect(OwnHistory(rows: []).members.isEmpty)
    #expect(OwnHistory(rows: [[1, 2, 3]]).members[0].status == .tooFew)
    #expect(OwnHistory(rows: [[1, 2, 3], [1, -2, 3]]).members[0].status == .notCounts)
  }

  @Test func theNewestCountIsTheOnlyOneScored() {
    let quiet = OwnHistory(rows: county(newest: 20)).members
    #expect(quiet.allSatisfy { ($0.tail?.twoSided ?? 0) > 0.3 })
    var rows = county(newest: 20)
    rows[3][3] = 90
    let jumped = OwnHistory(rows: rows).members
    #expect(jumped[3].tail.map { $0.twoSided < 1e-3 && $0.score > 0 } == true)
    // A year in which all rise is no jump of one.
    let shocked = OwnHistory(rows: county(newest: 90)).members
    #expect(shocked.allSatisfy { ($0.tail?.twoSided ?? 0) > 0.1 })
  }

  /// Eight units of four years, alike but for their level.
  private func county(newest: Int64) -> [[Int64?]] {
    (0..<8).map { (unit: Int64) -> [Int64?] in [20 + unit, 21 + unit, 19 + unit, newest + unit] }
  }

  @Test func orderOfTheOthersDoesNotMatter() throws {
    let rows: [[Int64?]] = [[4, 9, 2, 7], [1, 0, 3, 1], [8, 12, 9, 20], [0, 2, 0, 1], [3, 3, 5, 4]]
    let moved = [rows[0], rows[4], rows[2], rows[3], rows[1]]
    let (left, right) = (OwnHistory(rows: rows).members[0], OwnHistory(rows: moved).members[0])
    let (a, b) = (try #require(left.tail), try #require(right.tail))
    #expect(abs(a.twoSided - b.twoSided) < 1e-12)
  }

  @Test func itIsTheDefinitionSummedPlainly() throws {
    let rows: [[Int64]] = [[2, 0, 5], [1, 3, 2], [0, 0, 0], [4, 1, 1]]
    let (unit, years) = (0, 3)
    func shares(_ left: [[Int64]]) -> [Double] {
      let sums = (0..<years).map { year in left.reduce(0.5) { $0 + Double($1[year]) } }
      return sums.map { $0 / sums.reduce(0, +) }
    }
    var (weights, tails): ([Double], [Double]) = ([], [])
    let others = rows.indices.filter { $0 != unit }.map { rows[$0] }
    for (theta, prior) in zip(ThetaGrid.thetas, ThetaGrid.basePrior) {
      let mass = theta * Double(years)
      var likelihood = log(prior)
      for (place, series) in others.enumerated() where series.reduce(0, +) > 0 {
        let rest = shares(others.enumerated().filter { $0.offset != place }.map(\.element))
        likelihood += lgamma(mass) - lgamma(mass + Double(series.reduce(0, +)))
        for (count, share) in zip(series, rest) {
          likelihood += lgamma(mass * share + Double(count)) - lgamma(mass * share)
        }
      }
      weights.append(exp(likelihood))
      let (total, own) = (Double(rows[unit].reduce(0, +)), Double(rows[unit][years - 1]))
      let (a, b) = (mass * shares(others)[years - 1], mass * (1 - shares(others)[years - 1]))
      var upper = 0.0
      for k in stride(from: own, through: total, by: 1) {
        let ways: Double = lgamma(total + 1) - lgamma(k + 1) - lgamma(total - k + 1)
        let joint: Double = lgamma(a + k) + lgamma(b + total - k) - lgamma(a + b + total)
        let constant: Double = lgamma(a + b) - lgamma(a) - lgamma(b)
        let mass = exp(ways + joint + constant)
        upper += k == own ? mass / 2 : mass
      }
      tails.append(upper)
    }
    let expected = zip(weights, tails).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    let got = try #require(OwnHistory(rows: rows.map { $0.map { Optional($0) } }).members[unit].tail)
    #expect(abs(got.upper - expected) < 1e-10)
  }

  @Test func anotherNewestCountIsScoredAsIfItHadBeenThere() throws {
    let rows: [[Int64?]] = [[4, 9, 2, 7], [1, 0, 3, 1], [8, 12, 9, 20], [0, 2, 0, 1], [3, 3, 5, 4]]
    let member = OwnHistory(rows: rows).members[0]
    var last: CountTail?
    for newest in Int64(0)...60 {
      var changed = rows
      changed[0][3] = newest
      let again = try #require(OwnHistory(rows: changed).members[0].tail)
      let tail = try #require(member.tail(ofNewest: newest))
      #expect(tail == again)
      // More is never less extreme above: what the expected range rests on.
      if let last { #expect(tail.upper <= last.upper && tail.lower >= last.lower) }
      last = tail
    }
    #expect(member.tail(ofNewest: -1) == nil)
    let suggested = try #require(member.suggested)
    #expect(suggested > 1 && suggested < 15)
  }

  @Test func everyOrderOfTheEarlierYearsGivesTheSameScore() throws {
    let rows: [[Int64?]] = [[4, 9, 2, 7], [1, 0, 3, 1], [8, 12, 9, 20], [0, 2, 0, 1], [3, 3, 5, 4]]
    let score = try #require(OwnHistory(rows: rows).members[0].tail)
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let moved = rows.map { row in order.map { row[$0] } + [row[3]] }
      let again = try #require(OwnHistory(rows: moved).members[0].tail)
      #expect(abs(again.upper - score.upper) < 1e-12)
    }
  }
}
