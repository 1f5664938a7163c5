// SPDX-License-Identifier: GPL-3.0-or-later

/// Interpretations of policy published.
enum PolicyInterpretations {
  /// The number right behind 解读 or 解读材料.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    // 解读材料190份,其中多媒体解读87份: a part of interpretations; in other lists they are an item of their own.
    if phrase.isPart, phrase.beforeKinds.has(.interpretation) { return nil }
    guard !phrase.ownKinds.has(.training), !phrase.ownKinds.has(.meeting) else { return nil }
    if phrase.next == .interpretation, phrase.nextGap == 0, !phrase.ownKinds.has(.interpretation) {
      return isUnit(phrase) ? .medium : nil
    }
    return isItem(phrase) && isUnit(phrase) ? .high : nil
  }

  /// Whether interpretations are what the number counts.
  static func isItem(_ phrase: NumberPhrase) -> Bool {
    guard let item = phrase.last(of: WordSet(.interpretation)), phrase.gap(from: item) <= 6 else { return false }
    // 各类宣传信息、政策解读等共259条 counts more than interpretations.
    let isListed = item > phrase.own.lowerBound && phrase.marks[item - 1].kind == .pause
    let between = phrase.kinds(from: item + 1)
    if isListed, between.has(.sum) { return false }
    return !between.hasAny(WordSet(.website, .wechat, .otherMedia, .column, .normative, .pause, .bracket))
  }

  private static func isUnit(_ phrase: NumberPhrase) -> Bool {
    switch phrase.number.unit {
    case .piece, .copy, .issue: true
    case .general: phrase.endsThere
    default: false
    }
  }
}
