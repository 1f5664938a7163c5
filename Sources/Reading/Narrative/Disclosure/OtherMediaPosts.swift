// SPDX-License-Identifier: GPL-3.0-or-later

/// Items published by notice boards, microblogs, video accounts and the press.
enum OtherMediaPosts {
  /// The number, when such a channel is the only one named.
  static func read(_ phrase: NumberPhrase) -> Verdict? { Posts.verdict(phrase, only: .otherMedia) }
}
