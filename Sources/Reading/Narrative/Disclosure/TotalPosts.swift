// SPDX-License-Identifier: GPL-3.0-or-later

/// All items of government information disclosed, over every channel.
enum TotalPosts {
  /// The number, when it stands behind 公开…信息 with no word between that would make it a part, and not on one channel alone.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    guard !phrase.isPart, Posts.isCount(phrase), own.has(.publish) || own.has(.activeDisclosure) else { return nil }
    let named = Posts.channels(of: phrase)
    if named.count == 1, !named.has(.manyChannels) { return nil }
    if phrase.isLater, !own.has(.sum), !phrase.channelsBefore.isEmpty { return nil }
    guard isWhole(phrase) else { return nil }
    return own.has(.activeDisclosure) || own.has(.sum) || named.count > 1 ? .high : .medium
  }

  /// Whether the item is 信息 itself and not a kind of it (公开财政信息3条 is a part).
  private static func isWhole(_ phrase: NumberPhrase) -> Bool {
    let verbs = WordSet(.publish, .activeDisclosure)
    if phrase.next == .info, phrase.nextGap == 0 { return true }
    guard let verb = phrase.last(of: verbs) else { return false }
    if let item = phrase.last(of: WordSet(.info)) {
      if item < verb { return phrase.gap(from: item) <= 3 }
      if phrase.gap(from: verb) == 0 { return true }
      // A long list of kinds names everything that is published.
      return phrase.marks[verb..<phrase.index].count { $0.kind == .pause } >= 3
    }
    return false
  }
}
