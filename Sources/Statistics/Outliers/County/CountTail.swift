// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// How far out one count lies among its peers.
///
/// Mid-p values: half of the probability of the count itself belongs to either tail. No probability is 0: below the
/// smallest normal number it is that number, and ``logTwoSided`` still orders.
/// Reference: Lancaster 1961, JASA 56:223–234, doi:10.1080/01621459.1961.10482105.
public struct CountTail: Sendable, Equatable {
  /// By which rule a tail was found.
  public enum Part: String, Sendable {
    /// Among all counts.
    case plain
    /// As positive at all, and then among the positive counts.
    case twoPart = "two_part"
    /// As zero, which is no rarer than zeros are.
    case zeroRule = "zero_rule"
  }

  /// P(X > y) + P(X = y)/2.
  public let upper: Double
  /// P(X < y) + P(X = y)/2.
  public let lower: Double
  /// min(1, 2 min(upper, lower)).
  public let twoSided: Double
  /// ln of ``twoSided``.
  public let logTwoSided: Double
  /// The normal deviate with that two-sided p; positive when the count is high, negative when it is low.
  public let score: Double
  /// By which rule.
  public let part: Part

  /// A tail from the logarithms of both mid-p values.
  init(logUpper: Double, logLower: Double, part: Part) {
    upper = max(exp(logUpper), .leastNormalMagnitude)
    lower = max(exp(logLower), .leastNormalMagnitude)
    logTwoSided = min(0, log(2) + min(logUpper, logLower))
    twoSided = max(exp(logTwoSided), .leastNormalMagnitude)
    let magnitude = NormalDistribution.upperQuantile(twoSided / 2) ?? 0
    score = upper < lower ? magnitude : -magnitude
    self.part = part
  }
}

/// Whether the counts of a group could be scored.
public enum CountScoreStatus: String, Sendable {
  /// Every count has its tail.
  case ok
  /// Every count is zero: there is nothing to compare.
  case allZero = "all_zero"
  /// Fewer than three counts.
  case tooFew = "too_few"
  /// No count at all.
  case noData = "no_data"
  /// A negative number, or a sum too large to be a count of events.
  case notCounts = "not_counts"

  /// The status of a group of counts.
  init(_ counts: [Int64]) {
    let total = counts.reduce(Int64(0)) { sum, count in
      let (next, overflow) = sum.addingReportingOverflow(count)
      return count < 0 || overflow || sum < 0 ? -1 : next
    }
    if counts.isEmpty {
      self = .noData
    } else if total < 0 || total > Int64(CountSet.largestTotal) {
      self = .notCounts
    } else if counts.count < 3 {
      self = .tooFew
    } else {
      self = total == 0 ? .allZero : .ok
    }
  }
}
