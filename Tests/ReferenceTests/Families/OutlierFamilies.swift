// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func modifiedZ(_ inputs: Inputs) throws -> [String: Figure] {
    let values = try inputs.numbers("x")
    let (single, double) = (ModifiedZ(values), DoubleMad(values))
    return [
      "median": Figure(single.median), "mad_raw": Figure(single.mad),
      "mean_abs_dev_about_median": Figure(single.meanAbsoluteDeviation), "method": .text(single.method.rawValue),
      "z": Figure(single.scores), "double_mad_left_raw": Figure(double.left),
      "double_mad_right_raw": Figure(double.right), "z_double_mad": Figure(double.scores),
    ]
  }

  @Sendable static func outlierFences(_ inputs: Inputs) throws -> [String: Figure] {
    let values = try inputs.numbers("x")
    let k = try inputs.number("k")
    let fences = TukeyFences(values, k: k)
    let hinges = TukeyFences(values, k: k, onHinges: true)
    let adjusted = AdjustedBoxplot(values, k: k)
    return [
      "q1": Figure(fences?.lower), "q3": Figure(fences?.upper), "fence_low": Figure(fences?.low),
      "fence_high": Figure(fences?.high), "outliers": Figure(fences?.outliers ?? []),
      "hinge_low": Figure(hinges?.lower), "hinge_high": Figure(hinges?.upper),
      "hinge_fence_low": Figure(hinges?.low), "hinge_fence_high": Figure(hinges?.high),
      "hinge_outliers": Figure(hinges?.outliers ?? []), "medcouple": Figure(adjusted?.medcouple),
      "adj_fence_low": Figure(adjusted?.low), "adj_fence_high": Figure(adjusted?.high),
      "adj_outliers": Figure(adjusted?.outliers ?? []),
    ]
  }

  /// The tails of a count score, or nothing but the status.
  static func tails(_ status: CountScoreStatus, _ members: [CountTail]) -> [String: Figure] {
    guard status == .ok else { return ["status": .text(status.rawValue)] }
    return [
      "status": .text(status.rawValue), "midp_upper": Figure(members.map(\.upper)),
      "midp_lower": Figure(members.map(\.lower)), "midp_two_sided": Figure(members.map(\.twoSided)),
      "part": .list(members.map { .text($0.part.rawValue) }),
    ]
  }

  @Sendable static func countPredictive(_ inputs: Inputs) throws -> [String: Figure] {
    let score = CountPredictive(try inputs.wholes("x"))
    var figures = tails(score.status, score.members)
    if score.status == .ok { figures["posterior_mean_log_theta"] = Figure(score.posteriorMeanLogTheta) }
    return figures
  }

  @Sendable static func countTwoPart(_ inputs: Inputs) throws -> [String: Figure] {
    let score = CountTwoPart(try inputs.wholes("x"))
    return tails(score.status, score.members)
  }

  @Sendable static func countCounty(_ inputs: Inputs) throws -> [String: Figure] {
    let priors = CountyPriors(groups: try inputs.rows("groups").map { $0.map { Int64($0) } })
    let target = try inputs.whole("target")
    let score = priors.score(target: target)
    var figures = tails(score.status, score.members)
    figures["prior"] = .text(score.prior.rawValue)
    figures["groups_used"] = Figure(score.groupsUsed)
    figures["prior_mean_log_theta"] = Figure(priors.priorMeanLogTheta(target: target))
    figures["prior_points"] = Figure([-2, -1, 0, 1, 2, 4].map { priors.priorWeight(target: target, logTheta: $0) })
    return figures
  }
}
