// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// What describes one distribution.
  static let description: [MethodCard] = [
    MethodCard(
      "quantile", .description,
      outputs: ["q1", "median", "q3", "p90", "p99", "iqr", "median_second", "positive_median"], least: 1,
      of: .values,
      formula: [
        "h = (n + 1 − a − b)p + a − 1, j = ⌊h⌋, places from 0",
        "Q(p) = x₍ⱼ₎ + (h − j)(x₍ⱼ₊₁₎ − x₍ⱼ₎)",
        "IQR = Q(0.75) − Q(0.25)",
      ],
      constants: [("a", 1), ("b", 1)],
      references: [.hyndman1996]),
    MethodCard(
      "mean", .description, outputs: ["sum", "mean", "sd"], least: 1, of: .values,
      formula: [
        "mean = Σx/n",
        "s² = Σ(x − mean)²/(n − 1)",
      ],
      references: [.neumaier1974]),
    MethodCard(
      "trimmed-mean", .description, outputs: ["trimmed_mean"], least: 1, of: .values,
      formula: [
        "g = ⌊αn⌋",
        "mean of x₍g+1₎ … x₍n−g₎",
      ],
      constants: [("α", 0.1)],
      references: [.stigler1973]),
    MethodCard(
      "mad", .description, outputs: ["mad"], least: 1, of: .values,
      formula: [
        "MAD = median |x − median x|",
        "scaled = c·MAD",
      ],
      constants: [("c", 1.482602218505602)],
      references: [.hampel1974]),
    MethodCard(
      "sn", .description, outputs: ["sn"], least: 2, of: .values,
      formula: [
        "Sn = cₙ · c · lomedᵢ himedⱼ |xᵢ − xⱼ|"
      ],
      constants: [("c", 1.1926)],
      references: [.rousseeuw1993]),
    MethodCard(
      "qn", .description, outputs: ["qn"], least: 2, of: .values,
      formula: [
        "h = ⌊n/2⌋ + 1, k = h(h − 1)/2",
        "Qn = dₙ · d · |xᵢ − xⱼ|₍ₖ₎, i < j",
      ],
      constants: [("d", 2.21914)],
      references: [.rousseeuw1993]),
    MethodCard(
      "skewness", .description, outputs: ["skewness", "kurtosis", "skewness_g1", "kurtosis_g2"], least: 3, of: .values,
      formula: [
        "mₖ = Σ(x − mean)ᵏ/n, s² = Σ(x − mean)²/(n − 1)",
        "b₁ = m₃/s³, b₂ = m₄/s⁴ − 3",
        "G₁ = g₁√(n(n − 1))/(n − 2), g₁ = m₃/m₂^1.5",
        "G₂ = (n − 1)((n + 1)g₂ + 6)/((n − 2)(n − 3)), g₂ = m₄/m₂² − 3",
      ],
      references: [.joanes1998]),
    MethodCard(
      "medcouple", .description, least: 3, of: .values,
      formula: [
        "MC = median of h(xᵢ, xⱼ), xᵢ ≤ med ≤ xⱼ",
        "h = ((xⱼ − med) − (med − xᵢ))/(xⱼ − xᵢ)",
      ],
      references: [.brys2004]),
    MethodCard(
      "gini", .description, outputs: ["gini", "gini_corrected", "lorenz_units", "lorenz_total"], least: 1, of: .values,
      formula: [
        "G = Σᵢ (2i − n − 1)x₍ᵢ₎/(n Σx)",
        "G* = G·n/(n − 1)",
        "Lorenz: (i/n, Σ_{j≤i} x₍ⱼ₎/Σx)",
      ],
      references: [.gini1912, .lorenz1905]),
    MethodCard(
      "top-share", .description, outputs: ["top3_share", "share", "cumulative_share"], least: 1, of: .values,
      formula: [
        "Cₖ = Σ_{i>n−k} x₍ᵢ₎/Σx"
      ],
      constants: [("k", 3)],
      references: [.hirschman1964]),
    MethodCard(
      "hhi", .description, outputs: ["hhi"], least: 1, of: .values,
      formula: [
        "HHI = Σpᵢ², pᵢ = xᵢ/Σx"
      ],
      references: [.herfindahl1950, .hirschman1964]),
    MethodCard(
      "entropy", .description, outputs: ["entropy", "entropy_normalized"], least: 1, of: .values,
      formula: [
        "H = −Σ pᵢ ln pᵢ, pᵢ = xᵢ/Σx",
        "H/ln n",
      ],
      references: [.shannon1948]),
  ]
}
