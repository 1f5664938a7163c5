// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Series of years.
  static let trends: [MethodCard] = [
    MethodCard(
      "growth", .trends,
      outputs: ["absolute", "percent", "cagr", "change", "previous", "symmetric", "year_changes"], least: 2, of: .years,
      formula: [
        "a = y_T − y₁",
        "% = 100(y_T/y₁ − 1)",
        "CAGR = (y_T/y₁)^(1/(t_T − t₁)) − 1",
        "symmetric ln((y_T + ½)/(y₁ + ½))",
      ],
      constants: [("small base", 5)],
      isOwnDefinition: true),
    MethodCard(
      "theil-sen", .trends, outputs: ["slope", "slope_low", "slope_high"], least: 2, of: .years,
      formula: [
        "slope = median of (y_j − y_i)/(t_j − t_i), t_i < t_j",
        "intercept = median y − slope·median t",
        "interval: slopes number max(round((N − zσ)/2) − 1, 0) and min(round((N + zσ)/2), N − 1), from 0",
      ],
      constants: [("level", 0.95)],
      references: [.theil1950, .sen1968]),
    MethodCard(
      "mann-kendall", .trends, outputs: ["mk_s", "mk_tau", "mk_p", "mk_p_kind", "exact", "normal", "too_few_years"],
      least: 5,
      of: .years,
      formula: [
        "S = Σ_{i<j} sgn(y_j − y_i)",
        "exact p = share of the orders of these values with |S*| ≥ |S|, ties included",
        "n > 20: z = (S − sgn S)/√Var S, tie-corrected",
      ],
      constants: [("n tested", 5), ("n exact", Double(MannKendall.exactLimit))],
      references: [.mann1945, .kendall1975]),
    MethodCard(
      "regional-mann-kendall", .trends,
      outputs: ["year_permutation", "too_many_years", "mk_q", "region_slope", "heterogeneity", "heterogeneity_p"],
      least: 5, of: .years,
      formula: [
        "S = Σᵢ S_i over the authorities",
        "p = share of the m! joint orders of the years with |S*| ≥ |S|",
        "slope = median of the slopes within authorities",
      ],
      constants: [("n tested", 5), ("n exact", Double(RegionalMannKendall.mostYears))],
      references: [.helsel2006]),
    MethodCard(
      "ols", .trends, outputs: ["ols_slope", "ols_low", "ols_high", "ols_p"], least: 3, of: .years,
      formula: [
        "b = Σ(t − t̄)(y − ȳ)/Σ(t − t̄)²",
        "interval b ± t_{n−2}·se",
      ],
      constants: [("level", 0.95)],
      references: [.draper1998]),
    MethodCard(
      "poisson-trend", .trends, outputs: ["rate_ratio", "rate_error", "phi", "rate_p", "rate_status"], least: 3,
      of: .years,
      formula: [
        "ln μ = a + b(t − t̄) + ln e",
        "φ = Pearson χ²/(n − 2), quasi se = se·√max(1, φ), t(n − 2)",
      ],
      references: [.mccullagh1989]),
    MethodCard(
      "nb-trend", .trends, outputs: ["nb_theta", "nb_ratio", "nb_p"], least: 3, of: .years,
      formula: [
        "ln μ = a + b(t − t̄) + ln e, Var y = μ + μ²/θ, θ fixed (negative-binomial)",
        "se from Σ μ/(1 + μ/θ), z = b/se",
      ],
      references: [.hilbe2011]),
    MethodCard(
      "pettitt", .trends, outputs: ["change_after", "pettitt_k", "pettitt_p"], least: 3, of: .years,
      formula: [
        "U_k = Σ_{i≤k<j} sgn(x_i − x_j), K = max |U_k|",
        "exact p for n ≤ 8, else min(1, 2exp(−6K²/(n³ + n²)))",
      ],
      constants: [("n exact", Double(Pettitt.exactLimit))],
      references: [.pettitt1979]),
    MethodCard(
      "concordance", .trends, outputs: ["kendall_w", "kendall_p", "spearman", "movers"], least: 2, of: .years,
      formula: [
        "W = Q/(m(n − 1)), Q Friedman, tie-corrected, χ²(n − 1)",
        "first–last: Spearman",
      ],
      references: [.friedman1937, .babington1939]),
  ]
}
