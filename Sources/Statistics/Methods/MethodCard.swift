// SPDX-License-Identifier: GPL-3.0-or-later

/// What a method is, as data: the name users type, its formula, from how many values on it is shown, the constants that
/// are choices and not mathematics, and its sources. What it means in words is the reports' affair.
public struct MethodCard: Sendable {
  /// What methods are for; the order of the documentation.
  public enum Family: String, Sendable, CaseIterable {
    /// One distribution.
    case description
    /// Models of counts.
    case counts
    /// Scores of counts among their peers.
    case countScores = "count-scores"
    /// Scores about the median, fences, residuals.
    case robustScores = "robust-scores"
    /// A number against its own past.
    case overTime = "over-time"
    /// Counts with an exposure.
    case exposure
    /// Intervals of rates and proportions.
    case rates
    /// Series of years.
    case trends
    /// Groups and years compared.
    case comparisons
    /// p, q, tiers.
    case ranking
  }

  /// What ``least`` counts.
  public enum Counted: String, Sendable, CaseIterable {
    /// Values.
    case values
    /// Units that are compared.
    case units
    /// Units in every group.
    case unitsInGroup = "units-in-group"
    /// Pairs of values.
    case pairs
    /// Years.
    case years
    /// p-values.
    case pValues = "p-values"
  }

  /// A choice within a method.
  public struct Constant: Sendable, Equatable {
    /// Its symbol in the formula.
    public let name: String
    /// Its value.
    public let value: Double
  }

  /// The name that users type, in small letters with hyphens.
  public let id: String
  /// What it is for.
  public let family: Family
  /// The columns and words by which the outputs name it or its results.
  public let outputNames: [String]
  /// From how many on its results are shown.
  public let least: Int
  /// What ``least`` counts.
  public let counted: Counted
  /// The formula in Unicode text, one line each.
  public let formula: [String]
  /// The choices within it.
  public let constants: [Constant]
  /// Where it, or its pieces, come from.
  public let references: [MethodReference]
  /// Whether it is as a whole a definition of this project.
  public let isOwnDefinition: Bool

  /// A card; `outputs` are its ``outputNames``, `of` what `least` counts.
  public init(
    _ id: String, _ family: Family, outputs: [String] = [], least: Int, of counted: Counted, formula: [String],
    constants: [(String, Double)] = [], references: [MethodReference] = [], isOwnDefinition: Bool = false
  ) {
    self.id = id
    self.family = family
    outputNames = outputs
    self.least = least
    self.counted = counted
    self.formula = formula
    self.constants = constants.map { Constant(name: $0.0, value: $0.1) }
    self.references = references
    self.isOwnDefinition = isOwnDefinition
  }

  /// The methods of this module, family by family.
  public static let all: [MethodCard] =
    description + counts + countScores + robustScores + overTime + exposure + rates + trends + comparisons + ranking
}
