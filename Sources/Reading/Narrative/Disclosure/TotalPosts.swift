// SPDX-License-Identifier: GPL-3.0-or-later

/// All items of government information disclosed, over every channel.
enum TotalPosts {
  /// The number, when it stands behind 公开…信息 with no word between that would make it a part, and not on one channel alone.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    guard !phrase.isPart, Posts.isCount(phrase), own.hasAny(Posts.verbs) else { return nil }
    if own.has(.topic), !own.has(.every) { return nil }
    let named = Posts.channels(of: phrase)
    // Several channels make a total when the website is among them.
    if !named.isEmpty, named != WordSet(.manyChannels), named.count == 1 || !named.has(.website) { return nil }
    if phrase.isLater, !own.has(.sum), !phrase.channelsBefore.isEmpty { return nil }
    guard isWhole(phrase), saysGovernment(phrase) || !named.isEmpty else { return nil }
    return own.has(.activeDisclosure) || own.has(.sum) || named.count > 1 ? .high : .medium
  }

  /// Whether the items are those of the government as a whole; 发布信息125条 alone may be any account's.
  private static func saysGovernment(_ phrase: NumberPhrase) -> Bool {
    let own = phrase.ownKinds
    if own.has(.activeDisclosure) || own.has(.disclose) || own.has(.every) { return true }
    guard let item = phrase.last(of: WordSet(.info)) else { return false }
    return namesGovernment(phrase, item)
  }

  /// Whether the item is 信息 itself and not a kind of it (公开财政信息3条 is a part).
  private static func isWhole(_ phrase: NumberPhrase) -> Bool {
    if phrase.next == .info, phrase.nextGap == 0 { return true }
    guard let verb = phrase.last(of: Posts.verbs) else { return false }
    if let item = phrase.last(of: WordSet(.info)) {
      // 政府信息公开数60条, 信息主动公开60条; 信息发布量60条 is some publisher's.
      if item < verb {
        return phrase.gap(from: item) <= 3 && (namesGovernment(phrase, item) || phrase.ownKinds.has(.activeDisclosure))
      }
      if phrase.kinds(from: verb).has(.sort) || phrase.gap(from: item) > 3 { return false }
      if phrase.gap(from: verb) - phrase.gap(from: item) <= 0 { return true }
      // 公布某某系统政府信息累计131条: the sum makes it the whole.
      if phrase.ownKinds.has(.sum), saysGovernment(phrase), phrase.gap(from: verb) <= 15 { return true }
      // A long list of kinds, or one that ends with 各类信息, names everything that is published.
      return phrase.marks[verb..<phrase.index].count { $0.kind == .pause } >= (phrase.ownKinds.has(.every) ? 1 : 3)
    }
    // 通过网站及新媒体主动公开907条
    let isOverall = Posts.channels(of: phrase).count > 1 || phrase.ownKinds.has(.sum)
    return isOverall && phrase.marks[verb].kind == .activeDisclosure && phrase.gap(from: verb) == 0
  }

  /// Whether the item says 政府信息 or 政务信息, not just 信息.
  private static func namesGovernment(_ phrase: NumberPhrase, _ item: Int) -> Bool {
    phrase.marks[item].end - phrase.marks[item].start > 9
  }
}
