// SPDX-License-Identifier: GPL-3.0-or-later

/// Cases in which somebody was held to account over disclosure.
enum AccountabilityCases {
  /// The number behind 责任追究.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard let item = phrase.last(of: WordSet(.accountability)), phrase.gap(from: item) <= 3 else { return nil }
    switch phrase.number.unit {
    case .piece, .occasion, .person, .personTime: return .high
    case .none: return phrase.endsThere ? .high : nil
    default: return nil
    }
  }

  /// Whether such cases are denied.
  static func isDenied(_ denial: Denial) -> Bool { denial.head(.accountability) != nil }
}
