// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// What one sentence says about one indicator, before the document's best statement is chosen.
struct Claim: Sendable {
  /// The indicator.
  let indicator: NarrativeID
  /// The number; zero for a denial.
  let value: FixedDecimal
  /// How exactly it is stated.
  let qualifier: Qualifier
  /// Bytes of the number, or of the words that deny, in ``ReportText/bytes``.
  let bytes: Range<Int>
  /// Bytes of the clause.
  let clause: Range<Int>
  /// What time or level it speaks of.
  let scope: ValueScope
  /// Whether the number stood glued to a year.
  let isGlued: Bool
  /// How sure the extractor is.
  let confidence: Confidence
  /// Section of the report.
  let section: Int
  /// Whether another statement of equal weight names another number, so that none of them can be taken.
  var isContested = false
}

/// What an extractor makes of a phrase.
struct Verdict: Sendable {
  /// How sure it is.
  let confidence: Confidence
  /// The qualifier when it differs from the number's own.
  var qualifier: Qualifier?

  /// Sure.
  static let high = Verdict(confidence: .high)
  /// One choice was made.
  static let medium = Verdict(confidence: .medium)
  /// A reviewer should look.
  static let low = Verdict(confidence: .low)
}
