// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  @Sendable static func kruskalWallis(_ inputs: Inputs) throws -> [String: Figure] {
    let test = KruskalWallis(groups: try inputs.rows("groups"))
    guard test.status == .ok else { return ["status": .text(test.status.rawValue)] }
    return [
      "status": .text(test.status.rawValue), "H": Figure(test.h), "df": Figure(test.degreesOfFreedom),
      "p": Figure(test.p), "pairs": .list(test.pairs.map { .text("\($0.first + 1) - \($0.second + 1)") }),
      "Z": Figure(test.pairs.map(\.z)), "p_two_sided": Figure(test.pairs.map(\.p)),
      "p_two_sided_bh": Figure(test.pairs.map(\.q)),
    ]
  }

  @Sendable static func wilcoxon(_ inputs: Inputs) throws -> [String: Figure] {
    let test = WilcoxonSignedRank(try inputs.numbers("a"), try inputs.numbers("b"))
    return [
      "status": .text(test.status.rawValue), "n_nonzero": Figure(test.n), "n_zero": Figure(test.zeros),
      "V": Figure(test.v), "p_exact": Figure(test.pExact), "p_normal": Figure(test.pNormal),
      "p_normal_cc": Figure(test.pNormalCorrected), "hodges_lehmann": Figure(test.hodgesLehmann),
    ]
  }

  @Sendable static func rankConcordance(_ inputs: Inputs) throws -> [String: Figure] {
    let test = RankConcordance(rows: try inputs.rows("matrix"))
    guard test.status == .ok else { return ["status": .text(test.status.rawValue)] }
    return [
      "status": .text(test.status.rawValue), "friedman_Q": Figure(test.q), "df": Figure(test.degreesOfFreedom),
      "p": Figure(test.p), "kendall_W": Figure(test.w), "spearman_first_last": Figure(test.spearmanFirstLast),
      "kendall_tau_b_first_last": Figure(test.tauFirstLast),
    ]
  }

  @Sendable static func generalizedESD(_ inputs: Inputs) throws -> [String: Figure] {
    let test = GeneralizedESD(
      try inputs.numbers("x"), count: try inputs.whole("k"), alpha: try inputs.number("alpha"))
    return [
      "R": Figure(test.steps.map(\.statistic)), "lambda": Figure(test.steps.map(\.critical)),
      "value": Figure(test.steps.map(\.value)), "n_outliers": Figure(test.outliers),
    ]
  }

  @Sendable static func pettitt(_ inputs: Inputs) throws -> [String: Figure] {
    let test = Pettitt(try inputs.numbersOrGaps("x"))
    return [
      "K": Figure(test?.k), "change_after": Figure((test?.changeAfter ?? []).map(Double.init)),
      "p_approx": Figure(test?.pApproximate), "p_exact": Figure(test?.pExact),
    ]
  }

  @Sendable static func regionalMannKendall(_ inputs: Inputs) throws -> [String: Figure] {
    let rows = try inputs.rowsOrGaps("matrix")
    let test = RegionalMannKendall(rows)
    // The reference slopes are per column.
    let slope = RegionalMannKendall.slope(times: (rows.first ?? []).indices.map(Double.init), rows: rows)
    return [
      "S_each": Figure(test.scores.map(Double.init)), "var_each": Figure(test.variances), "S_total": Figure(test.s),
      "var_total": Figure(test.variance), "z_continuity": Figure(test.z), "p_two_sided": Figure(test.pNormal),
      "slope_median_of_pairs": Figure(slope),
    ]
  }

  @Sendable static func linearTrend(_ inputs: Inputs) throws -> [String: Figure] {
    let line = LinearTrend(times: try inputs.numbers("t"), values: try inputs.numbersOrGaps("y"))
    return [
      "n": Figure(line.n), "status": .text(line.status.rawValue), "slope": Figure(line.slope),
      "intercept": Figure(line.intercept), "slope_se": Figure(line.slopeError),
      "intercept_se": Figure(line.interceptError), "sigma": Figure(line.sigma), "slope_t": Figure(line.t),
      "slope_p": Figure(line.p), "ci_low": Figure(line.interval?.low), "ci_high": Figure(line.interval?.high),
      "r2": Figure(line.rSquared),
    ]
  }

  @Sendable static func poissonTrend(_ inputs: Inputs) throws -> [String: Figure] {
    let trend = PoissonTrend(
      times: try inputs.numbers("t"), counts: try inputs.numbersOrGaps("y"),
      exposures: inputs.has("exposure") ? try inputs.numbers("exposure") : nil)
    var figures: [String: Figure] = ["status": .text(trend.status.rawValue)]
    if let direction = trend.direction { figures["sign"] = Figure(direction) }
    guard let fit = trend.fit else { return figures }
    let more: [String: Double?] = [
      "intercept": fit.intercept, "slope": fit.slope, "slope_se": fit.slopeError, "z": fit.z, "p_wald": fit.pWald,
      "rate_ratio": fit.rateRatio, "rr_low95": fit.rateRatioInterval.low, "rr_high95": fit.rateRatioInterval.high,
      "deviance": fit.deviance, "df": Double(fit.degreesOfFreedom), "pearson_phi": fit.phi,
      "quasi_se": fit.quasiError, "quasi_p": fit.quasiP, "lr_p": fit.pLikelihoodRatio, "loglik": fit.logLikelihood,
    ]
    return figures.merging(more.mapValues { Figure($0) }) { $1 }
  }
}
