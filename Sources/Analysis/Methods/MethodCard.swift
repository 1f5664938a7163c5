// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

/// What stands behind a published figure, passed on from the statistics: formula, smallest sample, constants, sources.
/// The explanation in words is the reports'.
public struct MethodCard: Sendable, Equatable {
  /// A choice within a method.
  public struct Constant: Sendable, Equatable {
    /// Its symbol in the formula.
    public let name: String
    /// Its value.
    public let value: Double
  }

  /// A publication.
  public struct Reference: Sendable, Equatable {
    /// The authors' family names.
    public let authors: String
    /// Year of publication.
    public let year: Int
    /// Title of the paper or book.
    public let title: String
    /// Journal with volume and pages, or publisher.
    public let place: String
    /// Digital object identifier without a prefix; nil where none is known.
    public let doi: String?
  }

  /// The name that users type, in small letters with hyphens.
  public let id: String
  /// What it is for, such as `count-scores`; one of ``families``.
  public let family: String
  /// The columns and words by which the outputs name it or its results.
  public let outputNames: [String]
  /// From how many on its results are shown.
  public let least: Int
  /// What ``least`` counts, such as `units`; one of ``counted``.
  public let leastOf: String
  /// The formula in Unicode text, one line each.
  public let formula: [String]
  /// The choices within it.
  public let constants: [Constant]
  /// Where it, or its pieces, come from.
  public let references: [Reference]
  /// Whether it is as a whole a definition of this project.
  public let isOwnDefinition: Bool

  private init(_ card: Statistics.MethodCard) {
    id = card.id
    family = card.family.rawValue
    outputNames = card.outputNames
    least = card.least
    leastOf = card.counted.rawValue
    formula = card.formula
    constants = card.constants.map { Constant(name: $0.name, value: $0.value) }
    references = card.references.map {
      Reference(authors: $0.authors, year: $0.year, title: $0.title, place: $0.place, doi: $0.doi)
    }
    isOwnDefinition = card.isOwnDefinition
  }

  /// The families, in the order of the documentation.
  public static let families: [String] = Statistics.MethodCard.Family.allCases.map(\.rawValue)

  /// What the smallest samples can count.
  public static let counted: [String] = Statistics.MethodCard.Counted.allCases.map(\.rawValue)

  /// Every method, family by family.
  public static let all: [MethodCard] = (Statistics.MethodCard.all + ranking).map(MethodCard.init)

  /// The card with an id, or with a name that outputs use (`count_county`, `mk_p`); nil for an unknown one.
  public static func card(_ name: String) -> MethodCard? {
    all.first { $0.id == name } ?? all.first { $0.outputNames.contains(name) }
  }
}
