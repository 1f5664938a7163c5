// SPDX-License-Identifier: GPL-3.0-or-later

/// Applications dealt with: 办结, 答复, 处理.
enum ApplicationsHandled {
  /// The number, in a sentence about applications.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    guard Applications.isCount(phrase), !phrase.isPart, Applications.isSubject(phrase) else { return nil }
    guard !own.hasAny(WordSet(.overdue, .outcome, .review, .litigation, .carry, .publish, .disclose))
    else { return nil }
    if own.hasAny(WordSet(.close, .reply, .process)) { return .high }
    guard own.has(.handle), own.has(.application) || phrase.isLater else { return nil }
    return Applications.tellsRest(phrase) ? .medium : nil
  }

  /// Whether dealing with applications is denied: 无相关申请受理、办理及答复情况.
  static func isDenied(_ denial: Denial) -> Bool {
    guard let head = denial.head(.application) else { return false }
    return denial.object.contains { position in
      position > head && WordSet(.reply, .close, .process).has(denial.marks[position].kind)
    }
  }
}
