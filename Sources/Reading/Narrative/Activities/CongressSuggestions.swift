// SPDX-License-Identifier: GPL-3.0-or-later

/// Suggestions of deputies to the people's congress.
enum CongressSuggestions {
  /// The number behind 人大代表建议; one number for suggestions and proposals together is neither's.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    Deputies.read(phrase, body: .congress, items: WordSet(.suggestion, .opinion))
  }
}

/// Proposals of the political consultative conference.
enum ConferenceProposals {
  /// The number behind 政协提案.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    Deputies.read(phrase, body: .conference, items: WordSet(.proposal, .suggestion, .opinion))
  }
}

/// What suggestions and proposals have in common.
enum Deputies {
  /// The verdict for the items of `body`; one number for both bodies is neither's, unless 各 or 均 gives it to each.
  static func read(_ phrase: NumberPhrase, body: WordKind, items: WordSet) -> Verdict? {
    let own = phrase.ownKinds
    // 4条人大议案、16条政协提案: the item stands behind its number, and what stands before is the item before.
    if phrase.nextGap == 0, let next = self.body(of: phrase.next) {
      return next == body && phrase.afterKinds.hasAny(items) ? .medium : nil
    }
    guard phrase.countsCases, !own.has(.column) else { return nil }
    let isCongress = own.has(.congress)
    let isConference = own.has(.conference) || own.has(.proposal)
    guard body == .congress ? isCongress : isConference, own.hasAny(items) else { return nil }
    // 提案议案共7件, 建议提案34篇
    if !own.has(.congress), !own.has(.conference), own.hasAny(WordSet(.suggestion, .opinion)) { return nil }
    if isCongress, isConference { return own.has(.each) && !own.has(.sum) ? .medium : nil }
    return .high
  }

  private static func body(of kind: WordKind) -> WordKind? {
    switch kind {
    case .congress: .congress
    case .conference, .proposal: .conference
    default: nil
    }
  }
}
