// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

extension GroupScores {
  /// Modified z scores; far out above 3.5.
  static func modifiedZ(_ levelled: [Double]) -> GroupScores {
    let score = ModifiedZ(levelled)
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

  /// Modified z scores with a scale for each side of the median; none on a side without a scale.
  static func doubleMad(_ levelled: [Double]) -> GroupScores {
    let members = DoubleMad(levelled).scores.map { z in
      MemberScore(
        score: z, isFarOut: abs(z ?? 0) > OutlierRules.tierCScore, status: z == nil ? .degenerate : .ok)
    }
    return GroupScores(method: .doubleMad, members: members)
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

  /// How far towards the medcouple-adjusted fence of its side a value lies from the hinge, 0 between the hinges; far
  /// out beyond 1, the fence.
  static func adjusted(_ values: [Double]) -> GroupScores {
    guard let hinges = TukeyFences(values, onHinges: true), hinges.iqr > 0, let box = AdjustedBoxplot(values) else {
      return untested(values.count, method: .adjusted, status: .iqrZero)
    }
    let members = values.map { value in
      let score =
        value > hinges.upper
        ? (value - hinges.upper) / (box.high - hinges.upper)
        : min(0, (value - hinges.lower) / (hinges.lower - box.low))
      return score.isFinite
        ? MemberScore(score: score, isFarOut: box.excludes(value)) : MemberScore(status: .degenerate)
    }
    return GroupScores(method: .adjusted, members: members, expected: { _ in (box.low, box.high) })
  }

  /// Standard deviations from the mean of what the generalized ESD test leaves; far out is what it takes away, and
  /// whatever equals that.
  static func esd(_ levelled: [Double]) -> GroupScores {
    guard levelled.count >= OutlierRules.fewestForESD else {
      return untested(levelled.count, method: .esd, status: .notApplicable)
    }
    let test = GeneralizedESD(levelled, count: min(10, levelled.count / 3))
    let taken = Set(test.steps.prefix(test.outliers).map(\.value))
    let rest = Moments(levelled.filter { !taken.contains($0) })
    guard let mean = rest.mean, let sd = rest.sd, sd > 0 else {
      return untested(levelled.count, method: .esd, status: .degenerate)
    }
    let members = levelled.map { MemberScore(score: ($0 - mean) / sd, isFarOut: taken.contains($0)) }
    return GroupScores(method: .esd, members: members)
  }
}
