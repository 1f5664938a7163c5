// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// p, q, tiers and the order of a list.
  static let ranking: [MethodCard] = [
    MethodCard(
      "mid-p", .ranking, outputs: ["p", "score", "p_kind"], least: 1, of: .units,
      formula: [
        "upper = P(X > y) + ½P(X = y), lower = P(X < y) + ½P(X = y)",
        "p = min(1, 2 min(upper, lower)), score = ±Φ⁻¹(1 − p/2)",
      ],
      references: [.lancaster1961]),
    MethodCard(
      "benjamini-hochberg", .ranking, outputs: ["q", "q_county", "q_all"], least: 1, of: .pValues,
      formula: [
        "q₍ᵢ₎ = min_{j≥i} m·p₍ⱼ₎/j, at most 1"
      ],
      constants: [("q", 0.1)],
      references: [.benjaminiHochberg1995]),
    MethodCard(
      "benjamini-yekutieli", .ranking, least: 1, of: .pValues,
      formula: [
        "q₍ᵢ₎ = min_{j≥i} m·c(m)·p₍ⱼ₎/j, c(m) = Σ 1/k"
      ],
      references: [.benjaminiYekutieli2001]),
    MethodCard(
      "holm", .ranking, least: 1, of: .pValues,
      formula: [
        "p₍ᵢ₎ → max_{j≤i} (m − j + 1)·p₍ⱼ₎, at most 1"
      ],
      references: [.holm1979]),
    MethodCard(
      "cauchy", .ranking, outputs: ["combined_p"], least: 1, of: .pValues,
      formula: [
        "p = ½ − atan(mean of tan((½ − p_k)π))/π, p_k clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]"
      ],
      references: [.liu2020]),
  ]
}
