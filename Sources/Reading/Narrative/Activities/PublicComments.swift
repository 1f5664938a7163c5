// SPDX-License-Identifier: GPL-3.0-or-later

/// Comments and suggestions collected from the public.
enum PublicComments {
  /// The number behind 意见建议, with a verb of collecting; those of deputies are others.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    guard !phrase.isPart, let item = phrase.last(of: WordSet(.opinion)), phrase.gap(from: item) <= 3 else { return nil }
    let others = WordSet(.congress, .conference, .mailbox, .adopt, .rectify, .proposal, .hotline12345, .workItem)
    guard !own.hasAny(others) else { return nil }
    // 意见征集3次 counts the calls for comments.
    if let call = phrase.last(of: WordSet(.collect)), call > item { return nil }
    guard own.has(.collect) || own.has(.receive) || phrase.leadKinds.has(.collect) else { return nil }
    switch phrase.number.unit {
    case .piece, .copy: return .high
    case .general, .none: return phrase.endsThere ? .high : nil
    default: return nil
    }
  }
}
