// SPDX-License-Identifier: GPL-3.0-or-later

public import Records

/// What the caller knows that a document may not say, and how much of the document's wording a record keeps.
public struct ReadingOptions: Sendable {
  /// County (name or six-digit code) of documents that name none; never replaces one that a document states.
  public var assumedCounty: String
  /// Authority of documents that name none; never replaces one that a document states.
  public var assumedAuthority: String
  /// The authorities a document can be resolved to; without one `authority_id` stays blank.
  public var roster: Roster?
  /// Whether records keep clauses and titles. When false, `raw` of a narrative number holds the number with its unit
  /// only, and titles are dropped.
  public var keepsQuotes: Bool

  /// Whether only the documents and their values are wanted. When true, records hold no findings, headings and text
  /// signature, which takes less time.
  public var isForValuesOnly = false

  /// Options for reading; by default nothing is assumed, there is no roster, and quotes are kept.
  public init(
    assumedCounty: String = "", assumedAuthority: String = "", roster: Roster? = nil, keepsQuotes: Bool = true
  ) {
    self.assumedCounty = assumedCounty
    self.assumedAuthority = assumedAuthority
    self.roster = roster
    self.keepsQuotes = keepsQuotes
  }
}
