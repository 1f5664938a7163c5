// SPDX-License-Identifier: GPL-3.0-or-later

/// From the inputs of a case to the figures that the module gives, for every family that is known.
enum Families {
  typealias Method = @Sendable (Inputs) throws -> [String: Figure]

  /// All families by name; one that is not here fails.
  static let all: [String: Method] = [
    "descriptive": descriptive, "quantile": quantile, "robust_scale": robustScale,
    "nist_univariate": nistUnivariate,
    "modified_z": modifiedZ, "outlier_fences": outlierFences,
    "count_predictive": countPredictive, "count_twopart": countTwoPart, "count_county": countCounty,
    "growth": growth, "trend_sen": theilSen, "trend_mk": mannKendall,
    "cdf": distribution, "count_tail": countTail, "betabinom_tail": betaBinomialTail,
    "count_fit": countFit, "count_loo": countLeaveOneOut, "residuals": residuals,
    "funnel": funnel, "funnel_limits": funnelLimits, "eb": empiricalBayes,
    "rate_compare": rateCompare, "standardise": standardise,
    "kw_dunn": kruskalWallis, "wilcoxon": wilcoxon, "rank_concordance": rankConcordance,
    "outlier_rosner": generalizedESD, "pettitt": pettitt, "regional_mk": regionalMannKendall,
    "trend_ols": linearTrend, "trend_poisson": poissonTrend,
    "mcd": robustDistances, "nist_linear": linearModel,
    "rates": rates, "fdr": falseDiscovery,
  ]
}
