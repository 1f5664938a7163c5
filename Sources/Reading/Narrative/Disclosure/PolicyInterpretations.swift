// SPDX-License-Identifier: GPL-3.0-or-later

/// Interpretations of policy published.
enum PolicyInterpretations {
  /// The number right behind 解读 or 解读材料.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard !phrase.isPart, !phrase.ownKinds.has(.training), !phrase.ownKinds.has(.meeting) else { return nil }
    switch phrase.number.unit {
    case .piece, .copy, .issue: break
    case .general: guard phrase.endsThere else { return nil }
    default: return nil
    }
    if phrase.next == .interpretation, phrase.nextGap == 0, !phrase.ownKinds.has(.interpretation) { return .medium }
    guard let item = phrase.last(of: WordSet(.interpretation)), phrase.gap(from: item) <= 6 else { return nil }
    let between = phrase.kinds(from: item + 1)
    return between.hasAny(WordSet(.website, .wechat, .otherMedia, .column, .normative, .pause)) ? nil : .high
  }
}
