// SPDX-License-Identifier: GPL-3.0-or-later

/// Applications for information received in the year.
enum ApplicationsReceived {
  /// What stands between an application and a number that counts something else.
  private static let others = WordSet(
    .workItem, .review, .litigation, .carry, .outcome, .training, .meeting, .fee, .readers, .opinion, .interpretation,
    .normative)
  /// What a heading about applications asks for when it does not ask how many came in.
  private static let answered = WordSet(
    .review, .litigation, .carry, .outcome, .fee, .feeNotice, .charge, .overdue, .accountability, .issue, .reply,
    .close)
  private static let channels = WordSet(.website, .wechat, .otherMedia, .newMedia, .activeDisclosure, .column)

  /// The number, with 收到, 受理 or 办理 before it and an application in its own words or right behind it.
  static func read(_ phrase: NumberPhrase) -> Verdict? {
    let own = phrase.ownKinds
    guard Applications.isCount(phrase), !phrase.isPart, !own.hasAny(others) else { return nil }
    if own.has(.receive), phrase.isFollowed(by: .application, within: 18) { return .high }
    guard let item = phrase.last(of: WordSet(.application)) else {
      // 未收到申请,受理量为0件: the clause before names the application.
      return own.has(.receive) && !phrase.isLater && Applications.isSubject(phrase) ? .medium : nil
    }
    guard !phrase.kinds(from: item + 1).hasAny(channels) else { return nil }
    if own.has(.receive) { return .high }
    // 办理 alone is a count of the year's applications, unless the sentence tells what is left over.
    if own.has(.handle), !Applications.tellsRest(phrase) { return .medium }
    // 依申请公开0件: the item right before the number, in a list of figures.
    if !own.hasAny(WordSet(.close, .reply, .handle, .process, .publish, .disclose, .assign)),
      phrase.gap(from: item) == 0
    {
      return .medium
    }
    return nil
  }

  /// Whether receiving is denied.
  static func isDenied(_ denial: Denial) -> Bool {
    if denial.isAnswer(to: .application) { return !denial.clauseKinds.hasAny(answered) }
    guard denial.head(.application) != nil, !denial.kinds.has(.overdue), !denial.kinds.has(.carry) else { return false }
    if denial.kinds.hasAny(WordSet(.receive, .happen, .lead)) { return true }
    // 无…申请; 未 needs a verb.
    return !denial.kinds.hasAny(WordSet(.handle, .process, .reply, .close)) || denial.kinds.has(.receive)
  }
}
