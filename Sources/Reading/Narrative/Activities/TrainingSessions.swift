// SPDX-License-Identifier: GPL-3.0-or-later

/// Training sessions held.
enum TrainingSessions {
  /// The number of times, when training is the activity nearest to it.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    guard phrase.number.unit == .occasion || phrase.number.unit == .issue, !phrase.isPart else { return nil }
    if phrase.nextGap <= 12, phrase.next == .training, !phrase.ownKinds.has(.training) { return .high }
    let activities = WordSet(.training, .meeting, .check, .publish, .disclose, .readers)
    guard let last = phrase.last(of: activities), phrase.marks[last].kind == .training else { return nil }
    // 会议、培训3次 counts both.
    let isJoint = last > phrase.own.lowerBound && joints(phrase, last)
    return isJoint || phrase.gap(from: last) > 18 ? nil : .high
  }

  private static func joints(_ phrase: NumberPhrase, _ last: Int) -> Bool {
    let before = phrase.marks[last - 1]
    let isPause = before.kind == .pause && last - 2 >= phrase.own.lowerBound
    let other = isPause ? phrase.marks[last - 2].kind : before.kind
    return other == .meeting && phrase.marks[last].gap <= 3
  }
}
