// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

extension MethodCard {
  /// The methods whose constants are thresholds of the analyses.
  static let ranking: [Statistics.MethodCard] = [
    Statistics.MethodCard(
      "tiers", .ranking, outputs: ["tier", "rank", "ratio"], least: 5, of: .units,
      formula: [
        "ratio = (y + ½)/(mean of the others + ½)",
        "A: q ≤ 0.10 and (ratio ≥ 2 or ratio ≤ ½)",
        "B: p < 0.01",
        "C: beyond 3 IQR, |modified z| > 3.5, or jump",
        "D: else",
        "order: broken identities, tier, ln p, |ln ratio|, authority",
      ],
      constants: [
        ("q A", OutlierRules.tierAQ), ("ratio A", OutlierRules.tierARatio), ("p B", OutlierRules.tierBP),
        ("z C", OutlierRules.tierCScore), ("IQR C", OutlierRules.farFence), ("p A small", OutlierRules.smallSampleP),
        ("n small", Double(OutlierRules.fewestReliable)), ("n min", Double(OutlierRules.fewestScored)),
      ],
      isOwnDefinition: true)
  ]
}
