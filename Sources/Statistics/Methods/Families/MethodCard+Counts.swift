// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Models of counts.
  static let counts: [MethodCard] = [
    MethodCard(
      "dispersion", .counts, outputs: ["dispersion_index", "dispersion_p"], least: 2, of: .values,
      formula: [
        "I = s²/mean",
        "D = Σ(y − mean)²/mean ~ χ²(n − 1)",
        "p = min(1, 2 min(P(χ² ≥ D), P(χ² ≤ D)))",
      ],
      references: [.fisher1922]),
    MethodCard(
      "poisson", .counts, outputs: ["expected_zeros"], least: 1, of: .values,
      formula: [
        "P(y) = e^−μ μ^y/y!, μ = mean",
        "Var y = μ",
        "ln L = Σ(y ln μ − μ − ln y!)",
      ],
      references: [.johnson2005]),
    MethodCard(
      "negative-binomial", .counts, outputs: ["theta"], least: 5, of: .values,
      formula: [
        "Var y = μ + μ²/θ, μ = mean",
        "Σⱼ N_{>j}/(θ + j) − n ln(1 + μ/θ) = 0",
        "θ < ∞ ⇔ Σ(y − μ)² > Σy",
      ],
      constants: [("ln θ min", -12), ("ln θ max", 40)],
      references: [.levin1977]),
    MethodCard(
      "zip", .counts, outputs: ["lambda", "pi"], least: 5, of: .values,
      formula: [
        "P(0) = π + (1 − π)e^−λ",
        "λ/(1 − e^−λ) = mean of y > 0",
        "π = 1 − (1 − p₀)/(1 − e^−λ); p₀ ≤ e^−mean: π = 0",
      ],
      references: [.lambert1992]),
    MethodCard(
      "model-comparison", .counts, outputs: ["log_likelihood", "aic", "delta_aic", "bic", "lr", "lr_p"], least: 5,
      of: .values,
      formula: [
        "LR = 2(ln L_NB − ln L_Poisson), p = ½P(χ²(1) ≥ LR)",
        "AIC = 2k − 2 ln L, BIC = k ln n − 2 ln L",
      ],
      references: [.self1987, .akaike1974, .schwarz1978]),
    MethodCard(
      "goodness-of-fit", .counts, outputs: ["fit_chi2", "fit_df", "fit_p", "cells"], least: 20, of: .values,
      formula: [
        "χ² = Σ(O − E)²/E, df = cells − 1 − k",
        "cells pooled to E ≥ 5, else E ≥ 1",
      ],
      constants: [("E min", 1), ("E wanted", 5)],
      references: [.cochran1954]),
  ]
}
