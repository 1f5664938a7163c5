// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Scores of counts among their peers.
  static let countScores: [MethodCard] = [
    MethodCard(
      "county", .countScores, outputs: ["count_county"], least: 5, of: .units,
      formula: [
        "y | T, θ ~ BetaBin(T; θ, (n − 1)θ), T = Σy, ln θ = −4(0.25)8",
        "w(θ) ∝ prior(θ)·DM(others | their total; θ)",
        "U = Σ_θ w(θ)[P(X > y) + ½P(X = y)], L = Σ_θ w(θ)[P(X < y) + ½P(X = y)]",
        "two parts: z ≥ 1 zeros, k ≥ 3 positives, S = Σ(y − 1) ≥ 2k among the others, π = (k + ½)/n",
        "  y > 0: upper = πU′, lower = (1 − π) + πL′, U′ and L′ of y − 1 among the positives − 1",
        "  y = 0, z ≥ 1: lower = max(lower, (1 − π)/2)",
        "prior = 0.9 Σ_ms softmax(H)_ms N_ms + 0.1 base, base ∝ exp(−(ln θ − ½)²/18)",
        "H_ms = −(m − ½)²/8 + Σ_q ln Σ_θ N_ms(θ) L_q(θ), m = −3(0.25)4, s = ½, ¾, 1, 1½, 2, 3",
        "--prior years: the other years r of the indicator leave H; prior ∝ prior(θ)·√∏_r L_r(θ)",
        "p = min(1, 2 min(upper, lower)), score = ±Φ⁻¹(1 − p/2)",
      ],
      constants: [
        ("ln θ min", -4), ("ln θ max", 8), ("ln θ step", 0.25), ("base mean", 0.5), ("base sd", 3),
        ("base weight", 0.1),
      ],
      references: [.mosimann1962, .lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "predictive", .countScores, outputs: ["count_predictive"], least: 5, of: .units,
      formula: [
        "y | T, θ ~ BetaBin(T; θ, (n − 1)θ), ln θ = −4(0.25)8",
        "w(θ) ∝ exp(−(ln θ − ½)²/18)·DM(others | their total; θ)",
        "upper = Σ_θ w(θ)[P(X > y) + ½P(X = y)], lower = Σ_θ w(θ)[P(X < y) + ½P(X = y)]",
      ],
      constants: [("ln θ min", -4), ("ln θ max", 8), ("ln θ step", 0.25), ("base mean", 0.5), ("base sd", 3)],
      references: [.mosimann1962, .lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "loo", .countScores, outputs: ["count_loo"], least: 50, of: .units,
      formula: [
        "θ̂, μ̂ from the others (negative-binomial)",
        "upper = P(X > y) + ½P(X = y), lower = P(X < y) + ½P(X = y), X ~ NB(μ̂, θ̂)",
      ],
      references: [.levin1977, .lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "nb", .countScores, outputs: ["count_plugin"], least: 200, of: .units,
      formula: [
        "θ̂, μ̂ from all counts of the stratum, on request without the top 1 %",
        "upper = P(X > y) + ½P(X = y), lower = P(X < y) + ½P(X = y), X ~ NB(μ̂, θ̂)",
      ],
      constants: [("n min", 200), ("trim", 0.01)],
      references: [.levin1977, .lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "expected-range", .countScores, outputs: ["expected_low", "expected_high"], least: 5, of: .units,
      formula: [
        "low = min{v : lower(v) ≥ 0.05}, high = max{v : upper(v) ≥ 0.05}, others unchanged"
      ],
      constants: [("α", 0.05)],
      references: [.lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "suspicious-zero", .countScores, least: 5, of: .units,
      formula: [
        "lower(0) by county, when median of the others ≥ 5"
      ],
      constants: [("median min", 5), ("zero share max", 0.9)],
      references: [.lancaster1961],
      isOwnDefinition: true),
  ]
}
