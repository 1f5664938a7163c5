// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that reports state in running text, outside the tables of the form.
public struct NarrativeIndicator: Sendable, Identifiable {
  /// What kind of value it is.
  public enum Kind: String, Sendable {
    /// A whole number of things.
    case count
    /// A sum of money.
    case amount
    /// A percentage; never added, never averaged without weights.
    case rate
    /// A state in words, such as a closed account; has no number.
    case category
  }

  /// How exactly a report may state a number.
  public enum Exactness: String, Sendable {
    /// The number itself.
    case exact
    /// 余, 多: a lower bound.
    case atLeast = "at_least"
    /// 上千, 数百: an order of magnitude.
    case vague
    /// 未收到, 未发生: zero stated in words.
    case noneByStatement = "none_by_statement"
  }

  /// Stable identifier, such as `hotline_12345.received`; never reused for another meaning.
  public let id: String
  /// Unique Chinese label.
  public let label: String
  /// Unit of the value, such as 件 or %; empty for a category.
  public let unit: String
  /// Count, amount, rate or category.
  public let kind: Kind
  /// Whether values of several authorities may be added.
  public let isAdditive: Bool
  /// How exactly reports may state it; empty for a category.
  public let qualifiers: [Exactness]
  /// The words a clause must hold before it is looked at, as the code book lists them.
  public let anchorTerms: String
  /// What looks like the indicator and is not.
  public let mustNotMatch: String
  /// Wordings seen in published reports, with their figures.
  public let seenExamples: String
  /// Remarks for the reader of the code book.
  public let notes: String
  /// Whether commands analyse it by default.
  public let isHeadline: Bool

  /// The indicator with an id; nil when there is none. Constant time.
  public static func indicator(_ id: String) -> NarrativeIndicator? { positions[id].map { all[$0] } }

  /// The index in ``all`` of the indicator with an id; nil when there is none.
  public static func position(of id: String) -> Int? { positions[id] }

  private static let positions: [String: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// An indicator; what is not given is empty.
  init(
    id: String, label: String, unit: String, kind: Kind = .count, isAdditive: Bool = true, qualifiers: [Exactness],
    anchorTerms: String, mustNotMatch: String = "", seenExamples: String = "", notes: String = "",
    isHeadline: Bool = false
  ) {
    self.id = id
    self.label = label
    self.unit = unit
    self.kind = kind
    self.isAdditive = isAdditive
    self.qualifiers = qualifiers
    self.anchorTerms = anchorTerms
    self.mustNotMatch = mustNotMatch
    self.seenExamples = seenExamples
    self.notes = notes
    self.isHeadline = isHeadline
  }
}
