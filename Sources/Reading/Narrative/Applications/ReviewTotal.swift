// SPDX-License-Identifier: GPL-3.0-or-later

/// Administrative reviews over disclosure.
enum ReviewTotal {
  /// The number behind 行政复议.
  static func read(_ phrase: NumberPhrase) -> Verdict? { Disputes.read(phrase, kind: .review, other: .litigation) }

  /// Whether reviews are denied.
  static func isDenied(_ denial: Denial) -> Bool { Disputes.isDenied(denial, .review) }
}
