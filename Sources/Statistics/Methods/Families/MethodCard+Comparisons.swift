// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Groups and years compared.
  static let comparisons: [MethodCard] = [
    MethodCard(
      "kruskal-wallis", .comparisons, outputs: ["statistic", "df"], least: 3, of: .unitsInGroup,
      formula: [
        "H = (12/(N(N + 1))·ΣR_i²/n_i − 3(N + 1))/(1 − Σ(t³ − t)/(N³ − N)) ~ χ²(k − 1)",
        "all groups ≤ 5: p over all assignments too",
      ],
      references: [.kruskal1952]),
    MethodCard(
      "dunn", .comparisons, least: 3, of: .unitsInGroup,
      formula: [
        "z = (R̄_i − R̄_j)/√((N(N + 1)/12 − Σ(t³ − t)/(12(N − 1)))(1/n_i + 1/n_j))",
        "two-sided, BH over the pairs",
      ],
      references: [.dunn1964, .benjaminiHochberg1995]),
    MethodCard(
      "wilcoxon", .comparisons, least: 3, of: .pairs,
      formula: [
        "d = a − b, zeros dropped, mid-ranks of |d|",
        "V = Σ ranks of d > 0",
        "exact p over all signs of these ranks, n ≤ 50",
      ],
      constants: [("n exact", Double(WilcoxonSignedRank.exactLimit))],
      references: [.wilcoxon1945]),
    MethodCard(
      "hodges-lehmann", .comparisons, outputs: ["difference"], least: 1, of: .pairs,
      formula: [
        "median of (d_i + d_j)/2, i ≤ j"
      ],
      references: [.hodges1963]),
    MethodCard(
      "superiority", .comparisons, outputs: ["superiority"], least: 1, of: .unitsInGroup,
      formula: [
        "A = P(X > Y) + ½P(X = Y)"
      ],
      references: [.vargha2000]),
    MethodCard(
      "common-rate-ratio", .comparisons, outputs: ["sum_ratio", "sum_ratio_low", "sum_ratio_high"], least: 3,
      of: .unitsInGroup,
      formula: [
        "ratio = (Σy₁/Σe₁)/(Σy₂/Σe₂)",
        "φ = Σ(y − μ)²/μ/(n₁ + n₂ − 2), μ = e × rate of the own group",
        "ln ratio ± t·√(max(1, φ)(1/Σy₁ + 1/Σy₂)), n₁ + n₂ − 2 degrees of freedom",
      ],
      constants: [("level", 0.95)],
      references: [.mccullagh1989]),
  ]
}
