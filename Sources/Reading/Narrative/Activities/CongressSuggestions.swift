// SPDX-License-Identifier: GPL-3.0-or-later

/// Suggestions of deputies to the people's congress.
enum CongressSuggestions {
  /// The number behind 人大代表建议; one number for suggestions and proposals together is neither's.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    Deputies.read(phrase, body: .congress, other: .conference, items: WordSet(.suggestion, .opinion))
  }
}

/// Proposals of the political consultative conference.
enum ConferenceProposals {
  /// The number behind 政协提案.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    Deputies.read(phrase, body: .conference, other: .congress, items: WordSet(.proposal, .suggestion, .opinion))
  }
}

/// What suggestions and proposals have in common.
enum Deputies {
  /// The verdict for the items of `body`, when `other` is not counted with them.
  static func read(_ phrase: NumberPhrase, body: WordKind, other: WordKind, items: WordSet) -> Verdict? {
    guard phrase.countsCases, !phrase.isPart || phrase.ownKinds.has(body) else { return nil }
    if phrase.ownKinds.has(.proposal), !phrase.ownKinds.has(.congress), body == .conference,
      !phrase.ownKinds.has(.suggestion)
    {
      return .high
    }
    guard phrase.ownKinds.has(body), phrase.ownKinds.hasAny(items) || phrase.afterKinds.hasAny(items) else {
      return nil
    }
    if phrase.ownKinds.has(other) { return phrase.ownKinds.has(.each) ? .medium : nil }
    return .high
  }
}
