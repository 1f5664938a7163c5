// SPDX-License-Identifier: GPL-3.0-or-later

/// Items published by a WeChat account.
enum WechatPosts {
  /// The number, when WeChat is the only channel named.
  static func read(_ phrase: NumberPhrase) -> Verdict? { Posts.verdict(phrase, only: .wechat) }
}
