// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The count score in two parts, for counts with more zeros than a negative binomial has: layer (ii).
///
/// From the others of a count: k positives, z zeros, S = Σ(y − 1) over the positives, π = (k + ½)/n. A positive count
/// with z ≥ 1, k ≥ 3 and S ≥ 2k has upper = πU and lower = (1 − π) + πL, U and L being the ``CountPredictive`` tails of
/// y − 1 among the positive counts minus 1. A zero with z ≥ 1 has lower = max(lower, (1 − π)/2), which is called the zero
/// rule where it raises the tail. All else is plain.
/// A definition of this project.
///
/// Edges as for ``CountPredictive``.
/// Limit: alone it flags too much at n = 8; use it with the county's prior, as ``CountyPriors`` does.
public struct CountTwoPart: Sendable, Equatable {
  /// Whether the counts could be scored.
  public let status: CountScoreStatus
  /// One tail a count, in the order given; empty unless the status is ok.
  public let members: [CountTail]

  /// The score of `counts` under the base prior.
  public init(_ counts: [Int64]) { self.init(counts, prior: ThetaGrid.basePrior) }

  init(_ counts: [Int64], prior: [Double]) {
    status = CountScoreStatus(counts)
    guard status == .ok else {
      members = []
      return
    }
    let set = CountSet(counts.map { Int($0) })
    let results = Self.tails(set, prior: prior)
    members = counts.map { results[set.index(of: Int($0))] }
  }

  /// One tail for every distinct count of `set`.
  static func tails(_ set: CountSet, prior: [Double]) -> [CountTail] {
    let rule = TwoPartRule(set)
    let twoPart = set.values.map { rule.appliesTo($0) }
    let positives = set.positivesMinusOne
    let among = twoPart.contains(true) ? ConditionalTails(positives, prior: prior) : nil
    let plain = twoPart.contains(false) ? ConditionalTails(set, prior: prior) : nil
    return set.values.enumerated().map { index, value in
      if twoPart[index], let among {
        let place = positives.index(of: value - 1)
        let share = rule.share(others: rule.positives - 1)
        return CountTail(
          logUpper: log(share) + among.logUpper[place],
          logLower: log((1 - share) + share * exp(among.logLower[place])), part: .twoPart)
      }
      let (upper, lower) = plain.map { ($0.logUpper[index], $0.logLower[index]) } ?? (0, 0)
      guard value == 0, rule.zeros > 1 else { return CountTail(logUpper: upper, logLower: lower, part: .plain) }
      let floor = log((1 - rule.share(others: rule.positives)) / 2)
      guard floor > lower else { return CountTail(logUpper: upper, logLower: lower, part: .plain) }
      return CountTail(logUpper: upper, logLower: floor, part: .zeroRule)
    }
  }
}

/// When and how the two parts apply to the counts of one group.
struct TwoPartRule {
  /// How many counts.
  let count: Int
  /// How many of them are zero.
  let zeros: Int
  /// How many are positive.
  let positives: Int
  /// Σ(y − 1) over the positive ones.
  let excess: Int

  init(_ set: CountSet) {
    count = set.count
    zeros = set.values.first == 0 ? set.times[0] : 0
    positives = set.count - zeros
    excess = set.total - positives
  }

  init(count: Int, zeros: Int, positives: Int, excess: Int) {
    self.count = count
    self.zeros = zeros
    self.positives = positives
    self.excess = excess
  }

  /// Whether a positive `value` of the group is scored in two parts.
  func appliesTo(_ value: Int) -> Bool {
    guard value > 0, zeros >= 1 else { return false }
    let others = positives - 1
    return others >= 3 && excess - (value - 1) >= 2 * others
  }

  /// π, from the number of positives among the others.
  func share(others: Int) -> Double { (Double(others) + 0.5) / Double(count) }
}

extension CountSet {
  /// The positive counts, each minus 1.
  var positivesMinusOne: CountSet {
    let positive = zip(values, times).flatMap { value, number in
      value > 0 ? Array(repeating: value - 1, count: number) : []
    }
    return CountSet(positive)
  }
}
