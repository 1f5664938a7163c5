// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Intervals of rates and proportions.
  static let rates: [MethodCard] = [
    MethodCard(
      "garwood", .rates, outputs: ["rate", "rate_low", "rate_high"], least: 1, of: .units,
      formula: [
        "low = G⁻¹(α/2; y)/e, high = G⁻¹(1 − α/2; y + 1)/e",
        "y = 0: low = 0",
      ],
      constants: [("level", 0.95)],
      references: [.garwood1936]),
    MethodCard(
      "byar", .rates, outputs: ["byar_low", "byar_high"], least: 1, of: .units,
      formula: [
        "low = y(1 − 1/(9y) − z/(3√y))³",
        "high = (y + 1)(1 − 1/(9(y + 1)) + z/(3√(y + 1)))³",
      ],
      constants: [("level", 0.95)],
      references: [.breslow1987]),
    MethodCard(
      "wilson", .rates, outputs: ["proportion", "wilson_low", "wilson_high"], least: 1, of: .units,
      formula: [
        "(p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n)"
      ],
      constants: [("level", 0.95)],
      references: [.wilson1927]),
    MethodCard(
      "clopper-pearson", .rates, outputs: ["clopper_low", "clopper_high"], least: 1, of: .units,
      formula: [
        "low = B⁻¹(α/2; x, n − x + 1), high = B⁻¹(1 − α/2; x + 1, n − x)"
      ],
      constants: [("level", 0.95)],
      references: [.clopper1934]),
    MethodCard(
      "jeffreys", .rates, outputs: ["jeffreys_low", "jeffreys_high"], least: 1, of: .units,
      formula: [
        "quantiles α/2 and 1 − α/2 of Beta(x + ½, n − x + ½)",
        "x = 0: low = 0; x = n: high = 1",
      ],
      constants: [("level", 0.95)],
      references: [.brown2001]),
  ]
}
