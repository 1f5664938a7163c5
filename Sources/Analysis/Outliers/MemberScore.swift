// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

/// What a score says about one value of a group.
struct MemberScore {
  var score: Double?
  var p: Double?
  var logP = 0.0
  /// Whether a reference rule fires; enough for tier C.
  var isFarOut = false
  var status = OutlierStatus.ok
}

/// The scores of one group's values, in the order given, and the method behind them.
struct GroupScores {
  var method: OutlierMethod
  var members: [MemberScore]
  /// The range that is no surprise for a member; nil when the score gives none.
  var expected: @Sendable (_ member: Int) -> (low: Double, high: Double)? = { _ in nil }

  /// Scores that say nothing but why.
  static func untested(_ count: Int, method: OutlierMethod, status: OutlierStatus) -> GroupScores {
    GroupScores(method: method, members: .init(repeating: MemberScore(status: status), count: count))
  }
}

extension GroupScores {
  /// Modified z scores, of counts after 2√(y + 3/8); far out above 3.5.
  static func modifiedZ(_ values: [Double], areCounts: Bool) -> GroupScores {
    let score = ModifiedZ(areCounts ? values.map { 2 * ($0 + 0.375).squareRoot() } : values)
    let status: OutlierStatus =
      switch score.method {
      case .mad: .ok
      case .meanAbsDev: .meanAbsDev
      case .degenerate: .degenerate
      }
    let members = score.scores.map { z in
      MemberScore(score: z, isFarOut: abs(z ?? 0) > OutlierRules.tierCScore, status: status)
    }
    return GroupScores(method: .modifiedZ, members: members)
  }

  /// Interquartile ranges beyond the nearer quartile, 0 between the quartiles; far out beyond three of them.
  static func tukey(_ values: [Double]) -> GroupScores {
    guard let fences = TukeyFences(values), fences.iqr > 0 else {
      return untested(values.count, method: .tukey, status: .iqrZero)
    }
    let members = values.map { value in
      let beyond = value > fences.upper ? value - fences.upper : min(0, value - fences.lower)
      let score = beyond / fences.iqr
      return MemberScore(score: score, isFarOut: abs(score) > OutlierRules.farFence)
    }
    return GroupScores(method: .tukey, members: members, expected: { _ in (fences.low, fences.high) })
  }
}
