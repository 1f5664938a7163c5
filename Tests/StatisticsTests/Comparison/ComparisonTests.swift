// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics
import TestSupport
import Testing

@Suite struct ComparisonTests {
  @Test func wilcoxonExactPCountsAllSigns() {
    var generator = SeededGenerator(seed: 12)
    for size in 1...10 {
      let differences = (0..<size).map { _ in Double(Int.random(in: 1...4, using: &generator)) }
        .map { Bool.random(using: &generator) ? $0 : -$0 }
      let test = WilcoxonSignedRank(differences: differences)
      let sizes = differences.map { abs($0) }
      let ranks = sizes.map { x in
        Double(sizes.count { $0 < x }) + (Double(sizes.count { $0 == x }) + 1) / 2
      }
      let centre = ranks.reduce(0, +) / 2
      let own = abs((test.v ?? 0) - centre)
      let extreme = (0..<(1 << size)).count { signs in
        let sum = ranks.indices.reduce(0.0) { $0 + (signs >> $1 & 1 == 1 ? ranks[$1] : 0) }
        return abs(sum - centre) >= own - 1e-9
      }
      #expect(test.pExact == Double(extreme) / Double(1 << size))
    }
    #expect(WilcoxonSignedRank([1, 2], [1, 2]).status == .allZeroDifferences)
    #expect(WilcoxonSignedRank([], []).status == .noData)
  }

  @Test func kruskalWallisEdges() {
    #expect(KruskalWallis(groups: []).status == .tooFew)
    #expect(KruskalWallis(groups: [[1, 2], []]).status == .tooFew)
    #expect(KruskalWallis(groups: [[2, 2], [2]]).status == .allTied)
    // Of the three ways to take two of three values, both ends reach the largest H.
    #expect(KruskalWallis(groups: [[1, 2], [3]]).pExact == 2.0 / 3)
    #expect(KruskalWallis(groups: [[1, 2], [3]]).pairs.first?.superiority == 0)
    #expect(KruskalWallis(groups: [[1, 2, 3, 4, 5, 6], [7]]).pExact == nil)
  }

  @Test func concordanceEdges() {
    #expect(RankConcordance(rows: [[1, 2, 3]]).status == .tooFew)
    #expect(RankConcordance(rows: [[1, 1], [4, 4]]).status == .allTied)
    let moved = RankConcordance(rows: [[1, 2, 3, 4], [9, 2, 3, 4]])
    #expect(moved.movers.first?.unit == 0 && moved.movers.first?.last == 4)
  }

  @Test func twoYearsCompared() {
    #expect(RateComparison(later: 0, earlier: 0)?.status == .bothZero)
    #expect(RateComparison(later: -1, earlier: 0) == nil)
    #expect(RateComparison(later: 1, earlier: 0, earlierExposure: 0) == nil)
    let result = RateComparison(later: 5, earlier: 0)
    #expect(result?.ratio == nil && result?.high == nil)
    #expect(result?.midUpper.map { abs($0 - 0.015625) < 1e-15 } == true)
    let huge = RateComparison(later: 900_000, earlier: 100_000)
    #expect(huge?.midTwoSided.map { $0 > 0 && $0 < 1e-100 } == true)
  }
}
