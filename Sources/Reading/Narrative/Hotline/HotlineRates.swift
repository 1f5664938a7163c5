// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides which rates of the hotline a percentage gives: of closing, of reply, of satisfaction.
enum HotlineRates {
  private static let all = WordSet(.closeRate, .replyRate, .satisfactionRate, .otherRate)

  /// The indicators the percentage belongs to.
  ///
  /// One rate before the number takes it; rates joined by 、 和 与 share it; with 分别 each takes one of those that follow. A
  /// change (提高5%) is none, what it was raised to (提高到98%) is the rate.
  static func read(_ phrase: NumberPhrase, pending: inout [NarrativeID?]) -> [NarrativeID] {
    if phrase.ownKinds.has(.compare) || phrase.ownKinds.has(.perTime) || phrase.clauseKinds.has(.plan) { return [] }
    if phrase.ownKinds.has(.rise), !phrase.number.isTarget, !phrase.number.isOrigin { return [] }
    var named: [NarrativeID?] = []
    var position = phrase.index - 1
    var lastGap = 0
    while position >= max(phrase.own.lowerBound, phrase.index - 64) {
      let mark = phrase.marks[position]
      if all.has(mark.kind) {
        // A rate farther away than a joint between two names belongs to something else.
        if !named.isEmpty, lastGap > 6 { break }
        named.insert(indicator(of: mark.kind), at: 0)
        lastGap = Int(mark.gap)
      } else if mark.kind != .pause, !named.isEmpty {
        lastGap += 100
      }
      position -= 1
    }
    if named.isEmpty {
      let isNext = phrase.ownKinds.isEmpty || phrase.ownKinds == WordSet(.pause) || phrase.number.isTarget
      guard !pending.isEmpty, isNext else { return [] }
      return [pending.removeFirst()].compactMap { $0 }
    }
    if phrase.number.isOrigin {
      pending = named
      return []
    }
    if phrase.clauseKinds.has(.respectively), named.count > 1 {
      pending = Array(named.dropFirst())
      return [named[0]].compactMap { $0 }
    }
    pending = []
    return named.compactMap { $0 }
  }

  private static func indicator(of kind: WordKind) -> NarrativeID? {
    switch kind {
    case .closeRate: .hotlineOnTimeRate
    case .replyRate: .hotlineReplyRate
    case .satisfactionRate: .hotlineSatisfactionRate
    default: nil
    }
  }
}
