// SPDX-License-Identifier: GPL-3.0-or-later

/// Calls taken by the township's own telephone: 办公热线接听154次.
enum LocalHotlineCalls {
  /// The number of calls; those of 12345 and of a county head's line are others.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    let named = own.union(phrase.leadKinds)
    guard named.has(.localHotline), !phrase.isPart, !named.has(.hotline12345), !named.has(.headHotline) else {
      return nil
    }
    guard !named.has(.mailbox), !own.has(.column), !own.hasAny(Posts.verbs) else { return nil }
    guard own.has(.receive) || own.has(.workItem) || own.has(.calls) || own.has(.reply) else { return nil }
    switch phrase.number.unit {
    case .occasion, .piece, .personTime: return .high
    case .general: return phrase.endsThere || phrase.next == .workItem || phrase.next == .ticket ? .high : nil
    default: return nil
    }
  }
}
