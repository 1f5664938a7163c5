// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Statistics

/// The layers of the county count score on every way to share out a total of up to twelve.
@Suite struct CountEnumerationTests {
  /// Every composition of `total` into `parts` numbers.
  static func compositions(of total: Int64, into parts: Int) -> [[Int64]] {
    if parts == 1 { return [[total]] }
    return (0...total).flatMap { first in
      compositions(of: total - first, into: parts - 1).map { [first] + $0 }
    }
  }

  /// ln of the symmetric Dirichlet-multinomial probability of `counts` given their total.
  static func logProbability(_ counts: [Int64], theta: Double) -> Double {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    let mass = Double(counts.count) * theta
    let whole: Double = logGamma(total + 1) + logGamma(mass) - logGamma(mass + total)
    return counts.reduce(whole) { sum, count in
      let y = Double(count)
      return sum + logGamma(theta + y) - logGamma(theta) - logGamma(y + 1)
    }
  }

  @Test("with θ known the mid-p averages one half over all compositions", arguments: [8, 16, 24])
  func plainScoreIsExactOnAverage(point: Int) {
    var prior = [Double](repeating: 0, count: ThetaGrid.count)
    prior[point] = 1
    for total in Int64(1)...12 {
      var (mean, whole) = (0.0, 0.0)
      for counts in Self.compositions(of: total, into: 3) {
        let mass = exp(Self.logProbability(counts, theta: ThetaGrid.thetas[point]))
        mean += mass * CountPredictive(counts, prior: prior).members[0].upper
        whole += mass
      }
      #expect(abs(whole - 1) < 1e-10)
      #expect(abs(mean - 0.5) < 1e-9, "total \(total)")
    }
  }

  @Test("two parts are put together from the plain score, on all compositions of up to twelve")
  func twoPartsAreTheirDefinition() {
    let prior = ThetaGrid.basePrior
    for total in Int64(1)...12 {
      for counts in Self.compositions(of: total, into: 5) where counts == counts.sorted() {
        let plain = CountPredictive(counts, prior: prior).members
        let positive = counts.filter { $0 > 0 }
        let above = CountPredictive(positive.map { $0 - 1 }, prior: prior).members
        let members = CountTwoPart(counts, prior: prior).members
        for (place, own) in counts.enumerated() {
          var others = counts
          others.remove(at: place)
          let (k, zeros) = (others.count { $0 > 0 }, others.count { $0 == 0 })
          let excess = others.reduce(Int64(0)) { $0 + max(0, $1 - 1) }
          let pi = (Double(k) + 0.5) / Double(counts.count)
          var (upper, lower) = (plain[place].upper, plain[place].lower)
          if own > 0, zeros >= 1, k >= 3, excess >= 2 * Int64(k) {
            let inner = above[place - counts.count { $0 == 0 }]
            (upper, lower) = (pi * inner.upper, (1 - pi) + pi * inner.lower)
          } else if own == 0, zeros >= 1 {
            lower = max(lower, (1 - pi) / 2)
          }
          #expect(abs(members[place].upper - upper) < 1e-10, "\(counts) at \(place)")
          #expect(abs(members[place].lower - lower) < 1e-10, "\(counts) at \(place)")
          #expect(abs(members[place].twoSided - min(1, 2 * min(upper, lower))) < 1e-10)
        }
      }
    }
  }

  @Test("equal counts score alike and larger ones higher, within every composition")
  func scoresFollowTheCounts() {
    for counts in Self.compositions(of: 12, into: 4) where counts == counts.sorted() {
      let members = CountPredictive(counts).members
      for (left, right) in zip(counts.indices, counts.indices.dropFirst()) {
        if counts[left] == counts[right] {
          #expect(abs(members[left].upper - members[right].upper) < 1e-12)
        } else {
          #expect(members[left].upper > members[right].upper && members[left].lower < members[right].lower)
        }
        #expect(abs(members[left].upper + members[left].lower - 1) < 1e-12)
      }
    }
  }

  @Test("the county's prior is the mixture summed plainly")
  func countyPriorIsItsDefinition() {
    let groups: [[Int64]] = [
      [3, 0, 9, 1, 2], [0, 0, 5, 7, 2, 4], [1, 1, 1, 1, 1], [12, 0, 0, 0, 0], [0, 0, 0, 0, 0],
    ]
    // All counts, or the positives less 1 where there are zeros and enough positives.
    let working: [[Int64]] = [[1, 1, 1, 1, 1], [12, 0, 0, 0, 0], [4, 6, 1, 3]]
    var logs: [Double] = []
    var densities: [[Double]] = []
    for step in 0...28 {
      for width in [0.5, 0.75, 1, 1.5, 2, 3] {
        let mean = -3 + 0.25 * Double(step)
        let density = ThetaGrid.normalized(
          ThetaGrid.logs.map { -($0 - mean) * ($0 - mean) / (2 * width * width) })
        densities.append(density)
        logs.append(
          working.reduce(-(mean - 0.5) * (mean - 0.5) / 8) { sum, counts in
            sum
              + log(
                zip(density, ThetaGrid.thetas).reduce(0) {
                  $0 + $1.0 * exp(Self.logProbability(counts, theta: $1.1))
                })
          })
      }
    }
    let weights = ThetaGrid.normalized(logs)
    let prior = ThetaGrid.logs.indices.map { point in
      0.9 * zip(weights, densities).reduce(0) { $0 + $1.0 * $1.1[point] } + 0.1 * ThetaGrid.basePrior[point]
    }
    let priors = CountyPriors(groups: groups)
    #expect(priors.score(target: 0).groupsUsed == 3)
    for (place, theta) in ThetaGrid.logs.enumerated() {
      #expect(abs(priors.priorWeight(target: 0, logTheta: theta) - prior[place]) < 1e-10)
    }
  }

  @Test("the order of the other groups leaves no trace")
  func priorsDoNotHangOnTheOrderOfGroups() {
    let groups: [[Int64]] = [[3, 0, 9, 1, 2], [0, 8, 5, 7, 2], [1, 4, 1, 1, 1], [12, 3, 0, 0, 6]]
    let (left, right) = (CountyPriors(groups: groups), CountyPriors(groups: [groups[0]] + groups[1...].reversed()))
    for (a, b) in zip(left.score(target: 0).members, right.score(target: 0).members) {
      #expect(abs(a.twoSided - b.twoSided) < 1e-12)
    }
  }
}
