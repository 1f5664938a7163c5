// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Which own counts would be no surprise, the others unchanged, under the county count score.
struct ExpectedRange {
  /// The others, and their positives minus 1 when the own count, if positive, is scored in two parts.
  private let all: OwnTail
  private let positive: OwnTail?
  private let shareIfPositive: Double
  private let floorIfZero: Double?
  private let start: Int

  /// What either tail must at least hold.
  private static let level = 0.05
  /// Where the search ends.
  private static let farthest = 1 << 45

  /// The range against `others`, with `prior` on θ; in two parts only when `twoPart`.
  init(others: [Int], prior: [Double], twoPart: Bool) {
    let set = CountSet(others)
    let zeros = set.values.first == 0 ? set.times[0] : 0
    let positives = others.count - zeros
    let size = Double(others.count + 1)
    all = OwnTail(others: set, prior: prior)
    start = (others.max() ?? 0) + 1
    shareIfPositive = (Double(positives) + 0.5) / size
    floorIfZero = twoPart && zeros >= 1 ? (1 - shareIfPositive) / 2 : nil
    let splits = twoPart && zeros >= 1 && positives >= 3 && set.total - positives >= 2 * positives
    positive = splits ? OwnTail(others: set.positivesMinusOne, prior: prior) : nil
  }

  /// The smallest and the largest count that are no surprise.
  func range() -> ClosedRange<Int64>? {
    // Upper tails fall and lower tails rise with the count.
    guard upper(0) >= Self.level else { return nil }
    var (low, high) = (0, start)
    while upper(high) >= Self.level, high < Self.farthest { (low, high) = (high, 2 * high) }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if upper(middle) >= Self.level { low = middle } else { high = middle }
    }
    let largest = low
    if lower(0) >= Self.level { return 0...Int64(largest) }
    (low, high) = (0, largest)
    guard lower(high) >= Self.level else { return nil }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lower(middle) >= Self.level { high = middle } else { low = middle }
    }
    return Int64(high)...Int64(largest)
  }

  private func upper(_ count: Int) -> Double {
    guard count > 0, let positive else { return all.midP(count).upper }
    return shareIfPositive * positive.midP(count - 1).upper
  }

  private func lower(_ count: Int) -> Double {
    guard count > 0 else { return max(all.midP(0).lower, floorIfZero ?? 0) }
    guard let positive else { return all.midP(count).lower }
    return (1 - shareIfPositive) + shareIfPositive * positive.midP(count - 1).lower
  }
}

/// The mid-p values of any own count against fixed others: the weights of θ do not depend on the own count.
private struct OwnTail {
  private let others: CountSet
  private let weights: [Double]

  init(others: CountSet, prior: [Double]) {
    self.others = others
    let logs = others.logLikelihood
    weights = ThetaGrid.normalized(zip(logs, prior).map { $0 + log(max($1, .leastNormalMagnitude)) })
  }

  func midP(_ count: Int) -> (upper: Double, lower: Double) {
    let (own, rest) = (Double(count), Double(others.total))
    let total = own + rest
    let choose = logGamma(total + 1) - logGamma(own + 1) - logGamma(rest + 1)
    let isHigh = own * Double(others.count) > rest
    var tail = 0.0
    for (point, weight) in weights.enumerated() where weight > 1e-12 {
      let theta = ThetaGrid.thetas[point]
      let mass = Double(others.count) * theta
      let logMass =
        choose + logGamma(theta + own) - ThetaGrid.logGammas[point] + logGamma(mass + rest) - logGamma(mass)
        - logGamma(mass + theta + total) + logGamma(mass + theta)
      let tails = BetaBinomialTails(trials: total, alpha: theta, beta: mass)
      let beyond = isHigh ? tails.above(own, through: total) : tails.below(own, through: 0)
      tail += weight * exp(logMass) * (0.5 + beyond)
    }
    return isHigh ? (tail, 1 - tail) : (1 - tail, tail)
  }
}
