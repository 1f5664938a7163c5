// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

extension GroupScores {
  /// Counts against a negative binomial model whose parameters are taken for the truth: of the others from 50 numbers
  /// on, of the own stratum from 200 on.
  static func plugIn(_ scored: ScoredCells) -> GroupScores {
    guard let counts = scored.counts, counts.count >= OutlierRules.fewestPlugIn else {
      return untested(scored.count, method: .countLoo, status: .notApplicable)
    }
    return counts.count < OutlierRules.manyPeers ? leaveOneOut(counts) : stratified(scored, counts: counts)
  }

  private static func leaveOneOut(_ counts: [Int64]) -> GroupScores {
    let models = LeaveOneOut(counts).members
    let members = models.map { model in
      model.tail.map { MemberScore(tail: $0) } ?? MemberScore(status: .othersZero)
    }
    return GroupScores(
      method: .countLoo, members: members,
      expected: { member in
        let model = models[member]
        return model.tail == nil
          ? nil
          : ExpectedCounts.range(near: model.mean) { count in
            let tails =
              model.theta.map {
                NegativeBinomialDistribution.probabilities(count, mean: model.mean, theta: $0)
              } ?? PoissonDistribution.probabilities(count, mean: model.mean)
            return tails.map { ($0.midUpper, $0.midLower) }
          }
      })
  }

  /// The authorities of one type in one province are a stratum when they have 50 numbers; the others are compared with
  /// the whole group.
  private static func stratified(_ scored: ScoredCells, counts: [Int64]) -> GroupScores {
    let people = scored.cells.authorities.map { scored.slice.panel.authorities[$0] }
    let names = people.map { $0.province + "/" + $0.type }
    var strata: [String: [Int64]] = [:]
    for (name, count) in zip(names, counts) { strata[name, default: []].append(count) }
    let whole = PlugInNegativeBinomial(FrequencyTable(counts))
    var models: [String: PlugInNegativeBinomial] = [:]
    for (name, members) in strata {
      models[name] =
        members.count >= OutlierRules.fewestPlugIn ? PlugInNegativeBinomial(FrequencyTable(members)) : whole
    }
    let fitted = names.map { models[$0] }
    var known: [String: [Int64: MemberScore]] = [:]
    let members = counts.indices.map { place in
      let (name, count) = (names[place], counts[place])
      if let score = known[name]?[count] { return score }
      let score = fitted[place]?.tail(count).map { MemberScore(tail: $0) } ?? MemberScore(status: .othersZero)
      known[name, default: [:]][count] = score
      return score
    }
    return GroupScores(
      method: .countPlugIn, members: members,
      expected: { member in
        guard let fit = fitted[member]?.fit, fit.mean > 0 else { return nil }
        return ExpectedCounts.range(near: fit.mean) { count in
          fit.probabilities(Int64(count)).map { ($0.midUpper, $0.midLower) }
        }
      })
  }
}

extension MemberScore {
  /// A score from the tails of a count.
  init(tail: CountTail) { self.init(score: tail.score, p: tail.twoSided, logP: tail.logTwoSided) }
}
