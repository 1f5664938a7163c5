// SPDX-License-Identifier: GPL-3.0-or-later

/// What a score says about one value of a group.
struct MemberScore {
  var score: Double?
  var p: Double?
  var logP: Double
  /// Whether a reference rule fires; enough for tier C.
  var isFarOut: Bool
  var status: OutlierStatus
  /// The best tier the score can give, however small its p.
  var best: OutlierTier
  /// Value over what the score expects, when that is not the mean of the others.
  var ratio: Double?
  /// Whether another indicator speaks for the authority: the value has no row of its own.
  var isSilent = false
  /// The rate behind the score, where there is an exposure.
  var rate: OutlierRate? {
    get { rates.first }
    set { rates = newValue.map { [$0] } ?? [] }
  }

  /// At most one: a rate is large, and few scores have any.
  private var rates: [OutlierRate] = []

  /// A score that says nothing more than stated.
  init(
    score: Double? = nil, p: Double? = nil, logP: Double = 0, isFarOut: Bool = false, status: OutlierStatus = .ok,
    best: OutlierTier = .a, ratio: Double? = nil
  ) {
    self.score = score
    self.p = p
    self.logP = logP
    self.isFarOut = isFarOut
    self.status = status
    self.best = best
    self.ratio = ratio
  }
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
