// SPDX-License-Identifier: GPL-3.0-or-later

/// Searches for private or wrong information in what was published.
enum PrivacyChecks {
  /// The number of times behind 排查 of 隐私, 错敏 and the like.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.number.unit == .occasion, phrase.ownKinds.has(.privacy) || phrase.afterKinds.has(.privacy) else {
      return nil
    }
    if phrase.afterKinds.has(.check), phrase.next == .privacy || phrase.next == .check { return .high }
    let activities = WordSet(.check, .training, .meeting)
    guard let last = phrase.last(of: activities), phrase.marks[last].kind == .check else { return nil }
    return phrase.gap(from: last) <= 12 ? .high : nil
  }
}
