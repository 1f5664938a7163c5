// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms

/// The versions that figures rest on. They stand in the manifest, in one line of the summary, and nowhere else.
public struct ProductVersion: Sendable {
  /// gouji itself.
  public static let gouji: String = "0.1.0"
  /// The rule set.
  public static var ruleSet: String { RuleSet.version }
  /// The GNU Scientific Library.
  public static var gsl: String { AnalysisVersions.gsl }

  /// One line: `gouji 0.1.0、规则集 1、GSL 2.7.1`.
  public static func line(_ language: Language) -> String {
    language.pick(
      "gouji \(gouji)、规则集 \(ruleSet)、GSL \(gsl)", "gouji \(gouji), rule set \(ruleSet), GSL \(gsl)")
  }
}
