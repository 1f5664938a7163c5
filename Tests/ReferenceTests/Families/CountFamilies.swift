// SPDX-License-Identifier: GPL-3.0-or-later

import Statistics

extension Families {
  private static func table(_ inputs: Inputs) throws -> FrequencyTable {
    guard inputs.has("values") else { return FrequencyTable(try inputs.wholes("x")) }
    var table = FrequencyTable()
    for (value, times) in zip(try inputs.wholes("values"), try inputs.wholes("freq")) {
      table.add(value, times: Int(times))
    }
    return table
  }

  @Sendable static func countFit(_ inputs: Inputs) throws -> [String: Figure] {
    guard let models = CountModels(try table(inputs)) else { throw ReferenceFailure(reason: "no counts") }
    let zip = models.zeroInflatedPoisson
    let (poisson, nb, dispersion) = (models.poisson, models.negativeBinomial, models.dispersion)
    return [
      "n": Figure(poisson.n), "poisson_mu": Figure(poisson.mean), "poisson_loglik": Figure(poisson.logLikelihood),
      "nb_status": .text(nb.status.rawValue), "nb_mu": Figure(nb.mean), "nb_theta": Figure(nb.theta),
      "nb_loglik": Figure(nb.logLikelihood), "dispersion_stat": Figure(dispersion?.statistic),
      "dispersion_df": Figure(poisson.n - 1), "dispersion_p_upper": Figure(dispersion?.pUpper),
      "dispersion_p_lower": Figure(dispersion?.pLower), "lr_stat_nb_vs_poisson": Figure(models.likelihoodRatio),
      "lr_p_half_chi2": Figure(models.likelihoodRatioP), "zip_lambda": Figure(zip?.lambda),
      "zip_pi": Figure(zip?.pi), "zip_loglik": Figure(zip?.logLikelihood),
      "zip_status": zip.map { .text($0.status.rawValue) } ?? .none,
      "zinb_loglik_lower_bound": Figure(models.zeroInflatedNegativeBinomial?.logLikelihood),
    ]
  }

  @Sendable static func countLeaveOneOut(_ inputs: Inputs) throws -> [String: Figure] {
    let members = LeaveOneOut(try inputs.wholes("x")).members
    return [
      "status": .list(members.map { .text($0.status.rawValue) }), "loo_mu": Figure(members.map(\.mean)),
      "loo_theta": Figure(members.map(\.theta)), "midp_upper": Figure(members.map { $0.tail?.upper }),
      "midp_lower": Figure(members.map { $0.tail?.lower }),
      "midp_two_sided": Figure(members.map { $0.tail?.twoSided }),
    ]
  }

  @Sendable static func residuals(_ inputs: Inputs) throws -> [String: Figure] {
    let observed = try inputs.numbers("observed")
    let residuals = Residuals(counts: observed, exposures: try inputs.numbers("expected"))
    return [
      "fitted": Figure(residuals?.fitted ?? []), "pearson": Figure(residuals?.pearson ?? []),
      "deviance": Figure(residuals?.deviance ?? []), "leverage": Figure(residuals?.leverage ?? []),
      "std_deviance": Figure(residuals?.standardizedDeviance ?? []), "anscombe": Figure(residuals?.anscombe ?? []),
      "freeman_tukey_vs_fitted": Figure(residuals?.freemanTukey ?? []),
      "anscombe_vst": Figure(observed.map { Residuals.stabilized($0) }),
    ]
  }

  @Sendable static func rateCompare(_ inputs: Inputs) throws -> [String: Figure] {
    let result = RateComparison(
      later: Int64(try inputs.number("a")), earlier: Int64(try inputs.number("b")),
      laterExposure: try inputs.number("ta"), earlierExposure: try inputs.number("tb"))
    return [
      "status": result.map { .text($0.status.rawValue) } ?? .none, "ratio": Figure(result?.ratio),
      "ci_low": Figure(result?.low), "ci_high": Figure(result?.high), "midp_upper": Figure(result?.midUpper),
      "midp_lower": Figure(result?.midLower), "midp_two_sided": Figure(result?.midTwoSided),
      "p_exact_minlike": Figure(result?.pByLikelihood),
    ]
  }

  @Sendable static func standardise(_ inputs: Inputs) throws -> [String: Figure] {
    let populations = try inputs.rows("stratum_pop")
    let (counts, sizes) = (try inputs.numbers("standard_count"), try inputs.numbers("standard_pop"))
    let units = zip(try inputs.wholes("observed"), populations).map {
      Standardisation(observed: $0, populations: $1, standardCounts: counts, standardPopulations: sizes)
    }
    return [
      "expected": Figure(units.map { $0?.expected }), "smr": Figure(units.map { $0?.ratio }),
      "smr_low95": Figure(units.map { $0?.interval?.low }), "smr_high95": Figure(units.map { $0?.interval?.high }),
      "midp_two_sided": Figure(units.map { $0?.midTwoSided }),
    ]
  }
}
