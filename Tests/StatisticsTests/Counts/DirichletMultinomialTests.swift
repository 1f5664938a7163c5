// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Statistics

/// The pieces of the count score against enumeration of every way to share out a total.
@Suite struct DirichletMultinomialTests {
  @Test func ownCountIsBetaBinomialOverAllCompositions() throws {
    for (parts, largest) in [(2, 12), (3, 12), (4, 12), (5, 8)] {
      for total in 1...largest {
        for theta in [0.02, 0.4, 1, 7.5, 400] {
          var marginal = [Double](repeating: 0, count: total + 1)
          compositions(of: total, into: parts) { counts in
            marginal[counts[0]] += exp(logProbability(counts, theta))
          }
          #expect(abs(marginal.reduce(0, +) - 1) < 1e-11)
          for count in 0...total {
            let tails = try #require(
              BetaBinomialDistribution.probabilities(
                Double(count), trials: Double(total), alpha: theta, beta: Double(parts - 1) * theta))
            let upper = marginal[(count + 1)...].reduce(0, +) + marginal[count] / 2
            #expect(abs(tails.mass - marginal[count]) < 1e-11)
            #expect(abs(tails.midUpper - upper) < 1e-11)
            #expect(abs(tails.midUpper + tails.midLower - 1) < 1e-12)
          }
        }
      }
    }
  }

  @Test func plainScoreIsTheAverageOverEnumeratedPosteriors() throws {
    for counts in [[0, 0, 1], [3, 1, 0, 2], [1, 1, 1, 1], [0, 9, 0], [2, 0, 5, 1, 0]] {
      let score = CountPredictive(counts.map { Int64($0) })
      let total = counts.reduce(0, +)
      for (place, own) in counts.enumerated() {
        var others = counts
        others.remove(at: place)
        var (weights, uppers): ([Double], [Double]) = ([], [])
        for (theta, prior) in zip(ThetaGrid.thetas, ThetaGrid.basePrior) {
          weights.append(prior * exp(logProbability(others, theta)))
          var upper = 0.0
          compositions(of: total, into: counts.count) { shares in
            let mass = exp(logProbability(shares, theta))
            if shares[0] > own { upper += mass } else if shares[0] == own { upper += mass / 2 }
          }
          uppers.append(upper)
        }
        let expected = zip(weights, uppers).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
        #expect(abs(score.members[place].upper - expected) < 1e-11)
      }
    }
  }

  @Test func longSumsAreIntegratedWithoutLoss() throws {
    for (alpha, beta) in [(0.05, 0.7), (0.8, 11.2), (2.0, 28.0), (60.0, 840.0), (2000.0, 28000.0)] {
      let tails = BetaBinomialTails(trials: 200_000, alpha: alpha, beta: beta)
      for share in [0.001, 0.05, 0.066, 0.08, 0.3, 0.9] {
        let count = (200_000 * share).rounded()
        // Away from the mean: towards it the sum, in units of one far probability, need not be a number.
        if count > 200_000 / 15 {
          let above = slowAbove(tails, count)
          #expect(abs(tails.above(count, through: 200_000) - above) <= 1e-9 * above)
        } else {
          let below = slowBelow(tails, count)
          #expect(abs(tails.below(count, through: 0) - below) <= 1e-9 * below)
        }
      }
    }
  }

  private func slowAbove(_ tails: BetaBinomialTails, _ count: Double) -> Double {
    var (term, sum) = (1.0, CompensatedSum())
    var k = count
    while k < tails.trials {
      term *= (tails.trials - k) * (tails.alpha + k) / ((k + 1) * (tails.beta + tails.trials - k - 1))
      sum.add(term)
      k += 1
    }
    return sum.value
  }

  private func slowBelow(_ tails: BetaBinomialTails, _ count: Double) -> Double {
    slowAbove(
      BetaBinomialTails(trials: tails.trials, alpha: tails.beta, beta: tails.alpha), tails.trials - count)
  }

  /// ln of the symmetric Dirichlet-multinomial probability, from the C library's gamma function.
  private func logProbability(_ counts: [Int], _ theta: Double) -> Double {
    let total = Double(counts.reduce(0, +))
    let mass = Double(counts.count) * theta
    var sum: Double = lgamma(total + 1) + lgamma(mass) - lgamma(mass + total)
    for count in counts {
      let number = Double(count)
      sum += lgamma(theta + number) - lgamma(theta) - lgamma(number + 1)
    }
    return sum
  }

  private func compositions(of total: Int, into parts: Int, _ visit: ([Int]) -> Void) {
    func extend(_ taken: [Int], _ left: Int) {
      if taken.count == parts - 1 {
        visit(taken + [left])
        return
      }
      for count in 0...left { extend(taken + [count], left - count) }
    }
    extend([], total)
  }
}
