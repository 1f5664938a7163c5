// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// What the counts of published items have in common: the channel, and what is no such count.
enum Posts {
  /// Channels of publication.
  static let channels = WordSet(.website, .wechat, .otherMedia, .newMedia, .manyChannels)
  /// Verbs of publication.
  static let verbs = WordSet(.publish, .disclose, .activeDisclosure)
  /// What else a number in a sentence about publication counts.
  private static let never = WordSet(
    .readers, .training, .meeting, .opinion, .suggestion, .proposal, .application, .normative, .check, .withdraw,
    .review, .litigation, .mailbox, .issue, .fee, .workItem, .hotline12345, .localHotline, .accountability,
    .handout)
  /// What a sentence about cases speaks of; a channel there is a way in, not out.
  private static let cases = WordSet(.hotline12345, .hotline, .headHotline, .hotlineAlias, .mailbox, .workItem, .assign)
  private static let items = WordSet(.info, .news)

  /// Whether the number counts published items at all: a verb or 信息 before or behind it, and a unit of items.
  static func isCount(_ phrase: NumberPhrase) -> Bool {
    let own = phrase.ownKinds
    if own.hasAny(never) || (own.has(.report) || own.has(.adopt) || own.has(.receive)) && !own.hasAny(verbs) {
      return false
    }
    if own.has(.interpretation), PolicyInterpretations.isItem(phrase) { return false }
    if phrase.afterKinds.has(.column) || phrase.afterKinds.has(.issue) || phrase.next == .application { return false }
    switch phrase.number.unit {
    case .piece, .copy, .issue: return true
    case .general: return items.has(phrase.next) && phrase.nextGap == 0 || phrase.endsThere && own.hasAny(items)
    // 信息260余。 and 信息2141、
    case .none:
      guard let item = phrase.last(of: items), phrase.gap(from: item) == 0 else { return false }
      return phrase.endsThere || phrase.nextGap > 0 && phrase.number.qualifier == .atLeast
    default: return false
    }
  }

  /// Whether the items are published ones: a verb of publication, or the channel right before the number.
  static func isPublished(_ phrase: NumberPhrase) -> Bool {
    if phrase.ownKinds.hasAny(verbs) || items.has(phrase.next) { return true }
    if phrase.leadKinds.hasAny(verbs), phrase.ownKinds.hasAny(items) { return true }
    guard let channel = phrase.last(of: channels) else { return false }
    // 其中政府网站30条、微信20条: what is counted stands before.
    let before = phrase.beforeKinds
    guard before.hasAny(verbs) || before.hasAny(items) || phrase.isPart || phrase.ownKinds.hasAny(items) else {
      return false
    }
    guard !before.hasAny(cases) else { return false }
    return phrase.gap(from: channel) <= 12 && !phrase.kinds(from: channel + 1).hasAny(WordSet(.column, .make, .carry))
  }

  /// The channels the number belongs to: those of its own words, else those the clauses before it introduce.
  static func channels(of phrase: NumberPhrase) -> WordSet {
    var named = phrase.ownKinds.intersection(channels)
    // A clause that says itself what its channel published introduces no other.
    if named.isEmpty, !phrase.isPart, !phrase.isLater, !phrase.leadKinds.hasAny(verbs) {
      named = phrase.leadKinds.intersection(channels)
    }
    // 更新网站信息90条 names the website; 公众号发布网站信息 is about WeChat.
    if named.isEmpty, phrase.ownKinds.has(.websiteInfo) { return WordSet(.website) }
    // 政务新媒体平台(“某某”微信公众号) is one channel.
    if named.has(.newMedia), named.has(.wechat) || named.has(.otherMedia) { named.remove(.newMedia) }
    return named
  }

  /// Whether the number counts all a channel published, and not one kind of it: 公开规章13件, 工作动态33条、政策文件4条.
  private static func isWhole(_ phrase: NumberPhrase) -> Bool {
    if phrase.isContinued(by: items, without: heads) { return false }
    if items.has(phrase.next), phrase.nextGap == 0 { return true }
    guard let head = phrase.last(of: heads) else { return true }
    let between = phrase.kinds(from: head + 1)
    if let item = phrase.last(of: WordSet(.info)), item > head {
      return !phrase.kinds(from: item + 1).has(.sort) && phrase.gap(from: item) <= 3
    }
    if phrase.isListed, between.has(.news) || phrase.gap(from: head) > 3 { return false }
    return between.has(.pause) || !between.has(.sort) && (between.has(.news) || phrase.gap(from: head) == 0)
  }

  private static let heads = channels.union(verbs).union(WordSet(.websiteInfo))

  /// The verdict for a channel that must be the only one named.
  static func verdict(_ phrase: NumberPhrase, only kind: WordKind) -> Verdict? {
    guard isCount(phrase) else { return nil }
    let named = channels(of: phrase)
    guard named == WordSet(kind), isPublished(phrase), isWhole(phrase) else { return nil }
    return phrase.ownKinds.has(kind) || phrase.ownKinds.has(.websiteInfo) ? .high : .medium
  }
}
