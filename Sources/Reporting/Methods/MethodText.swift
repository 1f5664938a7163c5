// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person is told about a method, in one language.
struct MethodText: Sendable {
  /// Its name.
  let name: String
  /// Other names by which people ask for it.
  let aliases: [String]
  /// What its result says.
  let says: String
  /// When it applies, and when not.
  let applies: String
  /// How to read a result.
  let reading: String
  /// What it guarantees, and the limit of that: never one without the other.
  let limit: String

  init(_ name: String, aliases: [String] = [], says: String, applies: String, reading: String, limit: String) {
    self.name = name
    self.aliases = aliases
    self.says = says
    self.applies = applies
    self.reading = reading
    self.limit = limit
  }
}

/// The words on one method; the card with the same id has its formula and sources.
struct MethodWords: Sendable {
  /// The id of the card.
  let id: String
  /// In Chinese.
  let chinese: MethodText
  /// In English.
  let english: MethodText

  init(_ id: String, chinese: MethodText, english: MethodText) {
    self.id = id
    self.chinese = chinese
    self.english = english
  }

  /// The words on all methods.
  static let all: [MethodWords] =
    description + counts + countScores + robustScores + overTime + exposure + rates + trends + comparisons + ranking
}
