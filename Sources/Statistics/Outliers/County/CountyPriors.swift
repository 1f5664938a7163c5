// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The county count score: layer (iii), the default for counts of 5 to 199 peers without exposures.
///
/// What the county's other groups (all other indicators and years) say about the shape θ becomes the prior of
/// ``CountTwoPart``. A group q with at least five counts and a positive total gives L_q(θ), the Dirichlet-multinomial
/// likelihood of its working sample: the positives minus 1 when it has a zero, at least four positives and Σ(y−1) ≥ twice
/// their number, else all counts. Normal densities N_ms over ln θ (m = −3(¼)4, s in ½, ¾, 1, 1½, 2, 3) are weighted by
/// exp(−(m − ½)²/8) Π_q Σ_θ N_ms L_q; the prior is 0.9 of their mixture and 0.1 of the base prior. With fewer than two
/// such groups: ``CountPredictive`` with the base prior. A definition of this project.
///
/// With `families` (which groups are years of one indicator) the other years of the scored indicator leave that mixture
/// and speak for themselves: the prior is multiplied by the square root of their likelihood, √∏ L_q(θ). The root keeps
/// years whose levels persist, and which are therefore not independent, from being counted in full.
///
/// Edges as for ``CountPredictive``. Limit: an indicator far more dispersed than the rest of its county is flagged too
/// often at n = 8 (about .020 at p < .01); at means near 1 nothing is gained.
public struct CountyPriors: Sendable {
  private let groups: [[Int64]]
  /// Which groups are years of one indicator; empty when the years are not told apart.
  private let families: [Int]
  /// For every usable group ln L_q on the grid of θ; empty for the others, and when the years are not told apart.
  private let likelihoods: [[Double]]
  /// For every usable group ln Σ_θ N_ms L_q, at every m and s; empty for the others.
  private let evidence: [[Double]]
  private let totalEvidence: [Double]
  private let usable: Int

  /// How much of the likelihood of the other years of an indicator enters its prior.
  static let yearPower = 0.5

  /// What the groups of a county share: one group of counts for each indicator and year, missing values left out.
  ///
  /// - Parameters:
  ///   - informing: how many of the first groups inform the prior; the ones after them are scored alone. nil: all.
  ///   - families: one number a group, equal for the years of one indicator; nil treats all groups alike, the default.
  public init(groups: [[Int64]], informing: Int? = nil, families: [Int]? = nil) {
    self.groups = groups
    self.families = families ?? []
    var total = HyperGrid.logPriors
    var used = 0
    var (kept, terms): ([[Double]], [[Double]]) = ([], [])
    for (index, group) in groups.enumerated() {
      guard index < informing ?? groups.count, group.count >= 5, CountScoreStatus(group) == .ok else {
        kept.append([])
        terms.append([])
        continue
      }
      let logs = Self.workingSample(CountSet(group.map { Int($0) })).logLikelihood
      let evidence = HyperGrid.evidence(logs)
      for index in total.indices { total[index] += evidence[index] }
      used += 1
      kept.append(families == nil ? [] : logs)
      terms.append(evidence)
    }
    likelihoods = kept
    evidence = terms
    totalEvidence = total
    usable = used
  }

  /// How many groups there are.
  public var count: Int { groups.count }

  /// The score of the group at `target`.
  public func score(target: Int) -> CountCounty {
    let status = CountScoreStatus(groups[target])
    let prior = prior(target: target)
    guard status == .ok else {
      return CountCounty(status: status, prior: prior.kind, groupsUsed: prior.groups, members: [])
    }
    let members =
      prior.splits
      ? CountTwoPart(groups[target], prior: prior.weights).members
      : CountPredictive(groups[target], prior: prior.weights).members
    return CountCounty(status: status, prior: prior.kind, groupsUsed: prior.groups, members: members)
  }

  /// What the other groups give to the one that is scored.
  struct Known {
    /// Where the prior came from.
    let kind: CountCounty.Prior
    /// Weights on the grid of ln θ, summing to 1.
    let weights: [Double]
    /// How many groups had a say.
    let groups: Int
    /// Whether counts with too many zeros are scored in two parts.
    let splits: Bool
  }

  /// The prior of the group at `target`.
  func prior(target: Int) -> Known {
    let years = groups.indices.filter { index in
      !likelihoods[index].isEmpty && index != target && families[index] == families[target]
    }
    let apart = years + (evidence[target].isEmpty ? [] : [target])
    let others = usable - apart.count
    let splits = others >= 2
    var weights = ThetaGrid.basePrior
    if splits {
      var logWeights = totalEvidence
      for index in apart { for pair in logWeights.indices { logWeights[pair] -= evidence[index][pair] } }
      let mixture = HyperGrid.mixture(ThetaGrid.normalized(logWeights))
      weights = zip(mixture, ThetaGrid.basePrior).map { 0.9 * $0 + 0.1 * $1 }
    }
    guard !years.isEmpty else {
      return Known(kind: splits ? .county : .base, weights: weights, groups: others, splits: splits)
    }
    var logWeights = weights.map { log(max($0, .leastNormalMagnitude)) }
    for index in years {
      for point in logWeights.indices { logWeights[point] += Self.yearPower * likelihoods[index][point] }
    }
    return Known(
      kind: .years, weights: ThetaGrid.normalized(logWeights), groups: others + years.count, splits: splits)
  }

  /// The mean of ln θ under the prior of the group at `target`.
  public func priorMeanLogTheta(target: Int) -> Double {
    zip(prior(target: target).weights, ThetaGrid.logs).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The prior weight of the grid point nearest to `logTheta` for the group at `target`.
  public func priorWeight(target: Int, logTheta: Double) -> Double {
    let point = Int(((logTheta + 4) / 0.25).rounded())
    return prior(target: target).weights[min(max(point, 0), ThetaGrid.count - 1)]
  }

  /// The range of counts that are no surprise for the member at `index` of the group at `target`: the smallest and the
  /// largest count v with upper(v) ≥ .05 and lower(v) ≥ .05, the others unchanged. nil when the group is not scored.
  ///
  /// One count in ten lies outside by construction.
  public func expectedRange(target: Int, index: Int) -> ClosedRange<Int64>? {
    let group = groups[target]
    let known = prior(target: target)
    var others = group
    others.remove(at: index)
    let status = CountScoreStatus(group)
    guard status == .ok || status == .allZero else { return nil }
    return ExpectedRange(
      others: others.map { Int($0) }, prior: known.weights, twoPart: known.splits
    ).range()
  }

  /// What a group says about θ: its positives minus 1 when there are zeros and enough positives, else all counts.
  static func workingSample(_ set: CountSet) -> CountSet {
    let rule = TwoPartRule(set)
    let split = rule.zeros >= 1 && rule.positives >= 4 && rule.excess >= 2 * rule.positives
    return split ? set.positivesMinusOne : set
  }
}

/// The county count score of one group.
public struct CountCounty: Sendable, Equatable {
  /// Where the prior on the shape came from.
  public enum Prior: String, Sendable {
    /// The county's other groups.
    case county = "county_prior"
    /// The other years of the same indicator, beside the county's other groups.
    case years = "years_prior"
    /// Nowhere: fewer than two other groups say anything, and the plain score is used.
    case base = "base_prior"
  }

  /// Whether the counts could be scored.
  public let status: CountScoreStatus
  /// Where the prior came from.
  public let prior: Prior
  /// How many other groups had a say.
  public let groupsUsed: Int
  /// One tail a count, in the order of the group; empty unless the status is ok.
  public let members: [CountTail]
}
