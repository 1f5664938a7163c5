// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Robust scores, fences and residuals.
  static let robustScores: [MethodCard] = [
    MethodCard(
      "modified-z", .robustScores, outputs: ["modified_z", "mean_abs_dev"], least: 5, of: .units,
      formula: [
        "z = (x − median)/(c·MAD)",
        "MAD = 0: z = (x − median)/(√(π/2)·mean|x − median|)",
        "counts: x = 2√(y + 3/8)",
        "flag |z| > 3.5",
      ],
      constants: [("c", 1.482602218505602), ("flag", 3.5)],
      references: [.iglewicz1993, .anscombe1948]),
    MethodCard(
      "double-mad", .robustScores, outputs: ["double_mad"], least: 5, of: .units,
      formula: [
        "left = median |x − med| over x ≤ med, right over x ≥ med",
        "z = (x − med)/(c·own side), x = med: 0",
      ],
      constants: [("c", 1.482602218505602), ("flag", 3.5)],
      references: [.rosenmai2013]),
    MethodCard(
      "tukey", .robustScores, outputs: ["iqr_zero"], least: 5, of: .units,
      formula: [
        "q₁ − k·IQR, q₃ + k·IQR (quantile type 7)",
        "far out: k = far",
      ],
      constants: [("k", 1.5), ("far", 3)],
      references: [.tukey1977]),
    MethodCard(
      "adjusted", .robustScores, least: 5, of: .units,
      formula: [
        "MC ≥ 0: [q₁ − k·e^{a·MC}·IQR, q₃ + k·e^{b·MC}·IQR]",
        "MC < 0: [q₁ − k·e^{−b·MC}·IQR, q₃ + k·e^{−a·MC}·IQR]",
        "q₁, q₃: hinges",
      ],
      constants: [("k", 1.5), ("a", -4), ("b", 3)],
      references: [.hubert2008, .brys2004]),
    MethodCard(
      "esd", .robustScores, least: 15, of: .units,
      formula: [
        "Rᵢ = max|x − mean|/s of what is left, one value removed a step",
        "λᵢ = (n − i)t/√((n − i − 1 + t²)(n − i + 1)), t = t_{1 − α/(2(n − i + 1))}(n − i − 1)",
        "outliers = largest i with Rᵢ > λᵢ, i ≤ min(10, n/3)",
      ],
      constants: [("α", 0.05)],
      references: [.rosner1983]),
    MethodCard(
      "mcd", .robustScores, least: 10, of: .units,
      formula: [
        "h = ⌊(n + p + 1)/2⌋: the h rows with the smallest covariance determinant",
        "d² = (x − c)ᵀS⁻¹(x − c), reweighted at χ²_{p, 0.975}",
        "flag d² > χ²_{p, 0.975}, x = 2√(y + 3/8)",
      ],
      constants: [("level", 0.975), ("subsets", 5000), ("starts", 500)],
      references: [.rousseeuw1999, .pison2002]),
    MethodCard(
      "residuals", .robustScores,
      outputs: ["pearson", "deviance", "deviance_standardized", "anscombe", "freeman_tukey"], least: 2, of: .units,
      formula: [
        "μᵢ = eᵢ Σy/Σe",
        "Pearson (y − μ)/√μ",
        "deviance ±√(2(y ln(y/μ) − (y − μ)))",
        "Anscombe 1.5(y^⅔ − μ^⅔)/μ^⅙",
        "Freeman–Tukey √y + √(y + 1) − √(4μ + 1)",
      ],
      references: [.mccullagh1989, .anscombe1948, .freeman1950]),
  ]
}
