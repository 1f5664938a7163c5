// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Counts with an exposure.
  static let exposure: [MethodCard] = [
    MethodCard(
      "funnel", .exposure, outputs: ["inner_low", "inner_high", "outer_low", "outer_high", "tau2", "funnel_z"],
      least: 8, of: .units,
      formula: [
        "E = e·Σy/Σe, Y = √(O/E), s = 1/(2√E), z = (Y − 1)/s",
        "z winsorised at its 10 and 90 % quantiles, φ = mean z_w²",
        "multiplicative z/√max(1, φ)",
        "additive τ² = max(0, (nφ − (n − 1))/(Σw − Σw²/Σw)), w = 1/s², z = (Y − 1)/√(s² + τ²)",
        "proportion: Y = asin √(O/n), s = 1/(2√n); ratio of counts: Y = ln((O + ½)/(E + ½))",
        "flag |z| > 3.09",
      ],
      constants: [("flag", 3.09), ("trim", 0.1)],
      references: [.spiegelhalterFunnel2005, .spiegelhalterDispersion2005]),
    MethodCard(
      "empirical-bayes", .exposure, outputs: ["shrunken_rate", "shrunken_low", "shrunken_high", "rate_rank"], least: 10,
      of: .units,
      formula: [
        "y ~ NB(r e, θ), r and θ by maximum likelihood",
        "rate | y ~ Gamma(y + θ, e + θ/r)",
        "θ < ∞ ⇔ Σ((y − μ)² − y) > 0 at μ = r e",
        "Marshall: R + A/(A + R/e)·(y/e − R), A = max(0, s² − R/mean e)",
      ],
      constants: [("ln θ min", -12), ("ln θ max", 40), ("level", 0.95)],
      references: [.clayton1987, .marshall1991]),
    MethodCard(
      "standardisation", .exposure, outputs: ["standard_expected", "smr", "smr_low", "smr_high", "smr_p"], least: 1,
      of: .units,
      formula: [
        "E = Σ population of stratum × standard rate",
        "SMR = O/E, Garwood interval, mid-p of O under Poisson(E)",
      ],
      references: [.breslow1987, .garwood1936]),
  ]
}
