// SPDX-License-Identifier: GPL-3.0-or-later

/// Items published on a government website.
enum WebsitePosts {
  /// The number, when the website is the only channel named.
  static func read(_ phrase: NumberPhrase) -> Verdict? { Posts.verdict(phrase, only: .website) }
}
