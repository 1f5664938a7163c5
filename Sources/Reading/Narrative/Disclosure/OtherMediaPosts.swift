// SPDX-License-Identifier: GPL-3.0-or-later

/// Items published by notice boards, microblogs, video accounts and the press.
enum OtherMediaPosts {
  /// The number, when such a channel is the only one named.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    // 报送信息455篇,被日报刊登20篇: reports to others are no disclosure.
    if phrase.beforeKinds.hasAny(WordSet(.report, .adopt)) { return nil }
    return Posts.verdict(phrase, only: .otherMedia)
  }
}
