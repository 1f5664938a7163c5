// SPDX-License-Identifier: GPL-3.0-or-later

extension MethodCard {
  /// Numbers against their own past.
  static let overTime: [MethodCard] = [
    MethodCard(
      "history", .overTime, least: 3, of: .years,
      formula: [
        "Y_t = Σᵢ y_it, s_t = (Y_t − y_it + ½)/(Σ_u (Y_u − y_iu) + ½m), i left out; weights of θ also without j",
        "w(θ) ∝ prior(θ) ∏_{j≠i} DM(y_j | total of j; θ m s⁽⁻ⁱʲ⁾)",
        "newest y ~ BetaBin(T_i, θ m s_last, θ m(1 − s_last)), mid-p",
      ],
      references: [.mosimann1962, .lancaster1961],
      isOwnDefinition: true),
    MethodCard(
      "jump", .overTime, least: 5, of: .units,
      formula: [
        "d = √(y_t + 3/8) − √(y_{t−1} + 3/8)",
        "z = (d − median d)/(c·MAD of d)",
      ],
      constants: [("c", 1.482602218505602), ("flag", 3.5)],
      references: [.iglewicz1993, .anscombe1948]),
    MethodCard(
      "two-years", .overTime, outputs: ["two_years"], least: 2, of: .years,
      formula: [
        "a | a + b ~ Bin(a + b, t_a/(t_a + t_b)), mid-p",
        "ratio = (a/t_a)/(b/t_b)",
        "interval: Clopper–Pearson of the share, transformed",
      ],
      references: [.przyborowski1940, .clopper1934]),
    MethodCard(
      "stuck", .overTime, least: 3, of: .years,
      formula: [
        "y_t = y_{t−1} = y_{t−2} ≥ 10, or all cells of t = all cells of t − 1"
      ],
      constants: [("least", 10), ("years", 3)],
      isOwnDefinition: true),
  ]
}
