// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Statistics

/// What must hold of the county count score and its layers whatever the counts.
@Suite struct CountScoreTests {
  @Test func whatCannotBeScoredSaysWhy() {
    let cases: [([Int64], CountScoreStatus)] = [
      ([], .noData), ([5], .tooFew), ([5, 3], .tooFew), ([0, 0, 0], .allZero), ([1, -1, 4], .notCounts),
      ([.max, .max, 1], .notCounts), ([1, 0, 0], .ok),
    ]
    for (counts, status) in cases {
      #expect(CountPredictive(counts).status == status)
      #expect(CountTwoPart(counts).status == status)
      #expect(CountPredictive(counts).members.count == (status == .ok ? counts.count : 0))
    }
  }

  @Test func aLoneOneAmongZeros() {
    for size in 3...30 {
      var counts = [Int64](repeating: 0, count: size)
      counts[size / 2] = 1
      #expect(abs(CountPredictive(counts).members[size / 2].upper - 1 / Double(2 * size)) < 1e-12)
    }
  }

  @Test func orderDoesNotMatter() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20 {
      let groups = randomGroups(&generator)
      let order = (0..<groups[0].count).shuffled(using: &generator)
      let shuffled = groups.enumerated().map { index, group in index == 2 ? order.map { group[$0] } : group }
      let (plain, moved) = (CountyPriors(groups: groups), CountyPriors(groups: shuffled))
      let (left, right) = (plain.score(target: 2).members, moved.score(target: 2).members)
      for (place, origin) in order.enumerated() where !left.isEmpty { #expect(right[place] == left[origin]) }
    }
  }

  @Test func higherCountsAreNeverLessExtremeAbove() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<10 {
      var groups = randomGroups(&generator)
      var (lastUpper, lastLower) = (Double.infinity, 0.0)
      for own in [0, 1, 2, 3, 4, 6, 9, 15, 30, 100, 1000, 100_000] as [Int64] {
        groups[0][3] = own
        let score = CountyPriors(groups: groups).score(target: 0)
        guard score.status == .ok else { continue }
        let tail = score.members[3]
        #expect(tail.upper <= lastUpper * (1 + 1e-9) && tail.lower >= lastLower * (1 - 1e-9))
        (lastUpper, lastLower) = (tail.upper, tail.lower)
      }
    }
  }

  @Test func noProbabilityIsZeroOrMoreThanOne() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<30 {
      let groups = randomGroups(&generator)
      let priors = CountyPriors(groups: groups)
      for target in groups.indices {
        for tail in priors.score(target: target).members {
          #expect(tail.upper > 0 && tail.lower > 0 && tail.twoSided > 0)
          #expect(tail.upper <= 1 && tail.lower <= 1 && tail.twoSided <= 1)
          #expect(tail.score.isFinite && tail.logTwoSided.isFinite && tail.logTwoSided <= 0)
          #expect((tail.score > 0) == (tail.upper < tail.lower && tail.twoSided < 1))
        }
      }
    }
    let extreme = CountPredictive([1_000_000_000, 3, 4, 2, 5, 3, 4, 3, 3, 4, 3, 2]).members[0]
    #expect(extreme.twoSided > 0 && extreme.twoSided < 1e-3 && extreme.score.isFinite)
  }

  @Test func fewerThanTwoOtherGroupsFallBackToTheBasePrior() {
    let group: [Int64] = [0, 5, 12, 0, 3, 40]
    let alone = CountyPriors(groups: [group, [1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0], [7, 7]])
    #expect(alone.score(target: 0).prior == .base && alone.score(target: 0).groupsUsed == 1)
    #expect(alone.score(target: 0).members == CountPredictive(group).members)
    let shared = CountyPriors(groups: [group, [1, 2, 3, 4, 5, 6], [0, 9, 1, 0, 0, 1]])
    #expect(shared.score(target: 0).prior == .county && shared.score(target: 0).groupsUsed == 2)
  }

  @Test func yearsOfOtherIndicatorsAreNoYearsOfThisOne() {
    var generator = SeededGenerator(seed: 12)
    let groups = randomGroups(&generator)
    let (plain, apart) = (CountyPriors(groups: groups), CountyPriors(groups: groups, families: [0, 1, 2, 3, 4, 5]))
    for target in groups.indices { #expect(apart.score(target: target) == plain.score(target: target)) }
  }

  @Test func otherYearsOfAnIndicatorSpeakForThemselves() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<5 {
      let groups = randomGroups(&generator)
      let families = [0, 0, 0, 1, 2, 3]
      let priors = CountyPriors(groups: groups, families: families)
      let known = priors.prior(target: 0)
      #expect(known.kind == .years && known.splits && known.groups == 5)
      #expect(abs(known.weights.reduce(0, +) - 1) < 1e-12)
      // The plain way: the mixture that the groups of other indicators give alone, times the roots of the likelihoods.
      let mixture = CountyPriors(groups: [groups[0]] + groups[3...]).prior(target: 0).weights
      var product = mixture
      for year in [groups[1], groups[2]] {
        let logs = CountyPriors.workingSample(CountSet(year.map { Int($0) })).logLikelihood
        let largest = logs.max() ?? 0
        for point in product.indices { product[point] *= exp(logs[point] - largest).squareRoot() }
      }
      let total = product.reduce(0, +)
      for point in product.indices { #expect(abs(known.weights[point] - product[point] / total) < 1e-9) }
      // The order of the years and of the other groups leaves no trace.
      let shuffled = CountyPriors(
        groups: [groups[0], groups[2], groups[1], groups[5], groups[4], groups[3]], families: [0, 0, 0, 3, 2, 1])
      for (left, right) in zip(priors.score(target: 0).members, shuffled.score(target: 0).members) {
        #expect(abs(left.twoSided - right.twoSided) <= 1e-9 * right.twoSided)
      }
    }
  }

  @Test func yearsAloneInformWithoutTwoParts() throws {
    let groups: [[Int64]] = [[0, 5, 12, 0, 3, 40], [1, 5, 10, 0, 4, 30], [0, 6, 11, 0, 2, 35]]
    let priors = CountyPriors(groups: groups, families: [0, 0, 0])
    let known = priors.prior(target: 0)
    #expect(known.kind == .years && !known.splits && known.groups == 2)
    #expect(priors.score(target: 0).members == CountPredictive(groups[0], prior: known.weights).members)
    #expect(known.weights != ThetaGrid.basePrior)
    // Constant and empty years say nothing.
    let silent = CountyPriors(groups: [groups[0], [0, 0, 0, 0, 0, 0], [3, 4]], families: [0, 0, 0])
    #expect(silent.prior(target: 0).kind == .base)
  }

  @Test func expectedRangeHoldsExactlyWhatIsNoSurprise() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<6 {
      var groups = randomGroups(&generator)
      let priors = CountyPriors(groups: groups)
      guard let range = priors.expectedRange(target: 1, index: 0) else { continue }
      let probes = [
        range.lowerBound - 1, range.lowerBound, range.lowerBound + 1, range.upperBound, range.upperBound + 1,
      ]
      for own in Set(probes) where own >= 0 {
        groups[1][0] = own
        let score = CountyPriors(groups: groups).score(target: 1)
        guard score.status == .ok else { continue }
        let tail = score.members[0]
        #expect(range.contains(own) == (tail.upper >= 0.05 && tail.lower >= 0.05), "\(own) of \(range)")
      }
    }
  }

  /// Groups of one county: some with many zeros, one with large totals.
  private func randomGroups(_ generator: inout SeededGenerator) -> [[Int64]] {
    let size = Int.random(in: 5...16, using: &generator)
    return (0..<6).map { group in
      (0..<size).map { _ in
        let large: Int64 = group == 4 ? 5000 : 30
        return Int.random(in: 0...2, using: &generator) == 0 ? 0 : Int64.random(in: 0...large, using: &generator)
      }
    }
  }
}
