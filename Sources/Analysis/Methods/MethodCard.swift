// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands behind a published figure: the name used in the outputs, its constants and its sources. The explanation
/// in words is the report's.
public struct MethodCard: Sendable, Equatable {
  /// A constant of the method.
  public struct Constant: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: Double
  }

  /// The name that the `method` and `mk_p_kind` columns and the command line use.
  public let id: String
  /// The constants that are choices, not mathematics.
  public let constants: [Constant]
  /// Where the method comes from.
  public let references: [String]

  private init(_ id: String, _ constants: [(String, Double)] = [], references: [String]) {
    self.id = id
    self.constants = constants.map { Constant(name: $0.0, value: $0.1) }
    self.references = references
  }

  /// The card of a method; nil for an unknown id.
  public static func card(_ id: String) -> MethodCard? { all.first { $0.id == id } }

  /// Every method that the analyses use, in the order of the outputs.
  public static let all: [MethodCard] = [
    MethodCard("quantile_type7", references: ["Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566"]),
    MethodCard("mad", references: ["Rousseeuw & Croux 1993, doi:10.1080/01621459.1993.10476408"]),
    MethodCard("sn_qn", references: ["Rousseeuw & Croux 1993, doi:10.1080/01621459.1993.10476408"]),
    MethodCard("gini", references: ["Gini 1912, Variabilità e mutabilità"]),
    MethodCard(
      "dispersion_index", references: ["Fisher, Thornton & Mackenzie 1922, doi:10.1111/j.1744-7348.1922.tb05962.x"]),
    MethodCard(
      OutlierMethod.countCounty.rawValue,
      [
        ("ln_theta_low", -4), ("ln_theta_high", 8), ("ln_theta_step", 0.25), ("base_prior_mean", 0.5),
        ("base_prior_sd", 3), ("base_prior_weight", 0.1), ("fewest_scored", Double(OutlierRules.fewestScored)),
        ("fewest_reliable", Double(OutlierRules.fewestReliable)), ("expected_range_tail", 0.05),
        ("tier_a_q", OutlierRules.tierAQ), ("tier_a_ratio", OutlierRules.tierARatio),
        ("tier_b_p", OutlierRules.tierBP), ("small_sample_p", OutlierRules.smallSampleP),
      ],
      references: [
        "Mosimann 1962, doi:10.1093/biomet/49.1-2.65", "Lancaster 1961, doi:10.1080/01621459.1961.10482105",
      ]),
    MethodCard(
      OutlierMethod.countPredictive.rawValue,
      references: [
        "Mosimann 1962, doi:10.1093/biomet/49.1-2.65", "Lancaster 1961, doi:10.1080/01621459.1961.10482105",
      ]),
    MethodCard(
      OutlierMethod.modifiedZ.rawValue,
      [("consistency", 1.482602218505602), ("threshold", OutlierRules.tierCScore), ("anscombe", 0.375)],
      references: [
        "Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers",
        "Anscombe 1948, doi:10.1093/biomet/35.3-4.246",
      ]),
    MethodCard(
      OutlierMethod.tukey.rawValue, [("fence", 1.5), ("far", OutlierRules.farFence)],
      references: ["Tukey 1977, Exploratory Data Analysis"]),
    MethodCard(
      "benjamini_hochberg", [("q", OutlierRules.tierAQ)],
      references: ["Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x"]),
    MethodCard(
      "theil_sen", [("confidence", 0.95)], references: ["Sen 1968, doi:10.1080/01621459.1968.10480934"]),
    MethodCard(
      TrendRow.PKind.exact.rawValue, [("fewest_years", 5)],
      references: ["Mann 1945, doi:10.2307/1907187", "Kendall 1975, Rank Correlation Methods"]),
    MethodCard(
      TrendRow.PKind.yearPermutation.rawValue, [("fewest_years", 5), ("most_years", 8)],
      references: ["Helsel & Frans 2006, doi:10.1021/es051650b"]),
  ]
}
