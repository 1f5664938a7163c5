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
    guard upper(0) >= Self.level, let end = bracket() else { return nil }
    let largest = Self.lastAbove(from: 0, to: end) { log(upper($0) / Self.level) }
    if lower(0) >= Self.level { return 0...Int64(largest) }
    guard lower(largest) >= Self.level else { return nil }
    let below = Self.lastAbove(from: 0, to: largest) { count in
      let tail = lower(count)
      return tail >= Self.level ? -1 : log(Self.level / tail)
    }
    return Int64(below + 1)...Int64(largest)
  }

  /// A count whose upper tail is below the level.
  private func bracket() -> Int? {
    var high = start
    while upper(high) >= Self.level {
      guard high < Self.farthest else { return nil }
      high *= 4
    }
    return high
  }

  /// The last count at which `excess` is not negative: it is so at `from` and no longer at `to`.
  ///
  /// False position over ln(1 + count), which tails follow closely, with bisection whenever a step gains too little.
  private static func lastAbove(from: Int, to: Int, excess: (Int) -> Double) -> Int {
    var (low, high) = (from, to)
    var (atLow, atHigh) = (excess(from), excess(to))
    while high - low > 1 {
      let size = high - low
      let (left, right) = (log(Double(low) + 1), log(Double(high) + 1))
      let share = atLow / (atLow - atHigh)
      let point = Int(exp(left + (right - left) * share)) - 1
      var probe = min(max(point, low + 1), high - 1)
      for _ in 0..<2 {
        let value = excess(probe)
        if value >= 0 { (low, atLow) = (probe, value) } else { (high, atHigh) = (probe, value) }
        if high - low <= max(1, size / 3) { break }
        probe = low + (high - low) / 2
        if high - low <= 1 { break }
      }
    }
    return low
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
  private let count: Int
  private let total: Int
  /// The points of the grid that matter, each with its weight.
  private let points: [(point: Int, weight: Double)]
  /// What does not depend on the own count in ln P(X = count), at every point that matters.
  private let constants: [Double]

  /// Weights below this cannot move a tail across the level by more than rounding does.
  private static let negligible = 1e-8

  init(others: CountSet, prior: [Double]) {
    count = others.count
    total = others.total
    let logs = others.logLikelihood
    let weights = ThetaGrid.normalized(zip(logs, prior).map { $0 + log(max($1, .leastNormalMagnitude)) })
    points = weights.enumerated().filter { $0.element > Self.negligible }.map { ($0.offset, $0.element) }
    let rest = Double(others.total) + 1
    let logRest = log(rest)
    constants = points.map { point, _ in
      let theta = ThetaGrid.thetas[point]
      let mass = Double(others.count) * theta
      return logGamma(mass + theta) - ThetaGrid.logGammas[point] - logGamma(mass)
        + logGammaRatio(rest, shift: mass - 1, logX: logRest)
    }
  }

  func midP(_ own: Int) -> (upper: Double, lower: Double) {
    let isHigh = own * count > total
    let trials = Double(own) + Double(total)
    let (logOwn, logTrials) = (log(Double(own) + 1), log(trials + 1))
    var tail = 0.0
    for (index, entry) in points.enumerated() {
      let theta = ThetaGrid.thetas[entry.point]
      let mass = Double(count) * theta
      let logMass =
        constants[index] + logGammaRatio(Double(own) + 1, shift: theta - 1, logX: logOwn)
        - logGammaRatio(trials + 1, shift: mass + theta - 1, logX: logTrials)
      let tails = BetaBinomialTails(trials: trials, alpha: theta, beta: mass, negligible: 1e-9)
      let beyond = isHigh ? tails.above(Double(own), through: trials) : tails.below(Double(own), through: 0)
      tail += entry.weight * exp(logMass) * (0.5 + beyond)
    }
    return isHigh ? (tail, 1 - tail) : (1 - tail, tail)
  }
}
