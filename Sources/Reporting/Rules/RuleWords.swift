// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person is told about a rule, in one language.
struct RuleText: Sendable {
  /// Why it must hold.
  let why: String
  /// When it cannot be judged.
  let open: String
  /// A breach.
  let example: String
}

/// The words on one rule; the rule with the same id has its names, formula and source.
struct RuleWords: Sendable {
  /// The id of the rule.
  let id: String
  /// In Chinese.
  let chinese: RuleText
  /// In English.
  let english: RuleText

  init(_ id: String, chinese: RuleText, english: RuleText) {
    self.id = id
    self.chinese = chinese
    self.english = english
  }

  /// The words on all rules.
  static let all: [RuleWords] = figures + text + document

  /// The words on the rule with an id.
  static func of(_ id: String) -> RuleWords? { byID[id] }

  private static let byID: [String: RuleWords] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
