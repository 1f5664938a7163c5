// SPDX-License-Identifier: GPL-3.0-or-later

/// Decides whether a number is a count of 12345 cases, and whether received or closed; the two are never merged.
///
/// The number follows the anchor in its own words (12345热线受理工单20件), or one clause later with a verb of its own
/// (12345热线办理工作,全年承办工单120件); a second number with 办结 closes what the first one took in.
enum HotlineCount {
  /// Verbs that say what happened to a case.
  static let verbs = WordSet(.receive, .assign, .handle, .process, .close, .reply)
  /// What a number counts when it is not the hotline's.
  static let foreign = WordSet(
    .website, .wechat, .otherMedia, .newMedia, .publish, .disclose, .activeDisclosure, .interpretation, .training,
    .meeting,
    .application, .congress, .conference, .suggestion, .proposal, .opinion, .normative, .mailbox, .headHotline, .review,
    .litigation, .fee, .readers, .check, .rectify, .accountability, .withdraw, .report)

  private static let anchors = WordSet(.hotline12345, .hotlineAlias)
  private static let subjects = WordSet(.ticket, .workItem, .hotline, .hotlineAlias, .hotline12345, .issue)
  private static let items = WordSet(.ticket, .workItem)
  private static let closing = WordSet(.close, .reply)
  private static let opening = WordSet(.receive, .assign, .handle, .process)
  private static let never = WordSet(.calls, .topic, .meeting, .training, .publish, .disclose, .manyChannels, .readers)

  /// What the number counts; nil when it does not count cases of the hotline.
  static func read(
    _ phrase: NumberPhrase, isOpen: Bool, isAlias: Bool, isCounted: Bool, strangers: Int, sharedVerbs: WordSet
  ) -> HotlineThread.Count? {
    if phrase.next == .hotline12345, phrase.nextGap == 0, phrase.number.unit == .piece {
      // 办理35件12345热线工单
      return count(phrase, from: phrase.own.lowerBound, shared: WordSet(), verdict: .high)
    }
    guard isOpen, isUnit(phrase) else { return nil }
    if let anchor = phrase.last(of: anchors) { return direct(phrase, anchor, isAlias, sharedVerbs) }
    let own = phrase.ownKinds
    if own.hasAny(foreign) || own.hasAny(never) { return nil }
    if isCounted {
      guard strangers == 0, own.hasAny(closing) else { return nil }
      return count(phrase, from: phrase.own.lowerBound, shared: WordSet(), verdict: .high, closedOnly: true)
    }
    guard strangers == 0, !phrase.isPart, own.hasAny(verbs), !phrase.leadKinds.has(.mailbox),
      !phrase.leadKinds.has(.calls)
    else { return nil }
    guard own.hasAny(subjects) || items.has(phrase.next) || own.has(.sum) else { return nil }
    return count(phrase, from: phrase.own.lowerBound, shared: WordSet(), verdict: isAlias ? .low : .medium)
  }

  /// What the number counts when 12345 was named by the heading above, or by the sentence before.
  ///
  /// A heading makes every case the hotline's, a sentence only work orders (工单), which hardly anybody else has.
  static func remembered(_ phrase: NumberPhrase, byHeading: Bool) -> HotlineThread.Count? {
    guard isUnit(phrase), !phrase.isPart, !phrase.isLater, phrase.ownKinds.hasAny(verbs) else { return nil }
    let words = phrase.ownKinds.union(phrase.beforeKinds)
    if words.hasAny(foreign) || words.hasAny(never) || words.hasAny(others) { return nil }
    guard byHeading ? phrase.ownKinds.hasAny(subjects) : phrase.ownKinds.has(.ticket) else { return nil }
    return count(phrase, from: phrase.own.lowerBound, shared: WordSet(), verdict: .low)
  }

  private static let others = WordSet(.localHotline, .application, .withdraw)

  /// The anchor stands in the number's own words.
  private static func direct(
    _ phrase: NumberPhrase, _ anchor: Int, _ isAlias: Bool, _ shared: WordSet
  ) -> HotlineThread.Count? {
    let tail = phrase.kinds(from: anchor + 1)
    if tail.hasAny(foreign) || tail.hasAny(never) || tail.has(.part) { return nil }
    let ahead = phrase.ownKinds
    // 网络问政和12345热线共受理: a sum over channels is not the hotline's.
    if ahead.has(.mailbox) || ahead.has(.website) || ahead.has(.wechat) || ahead.has(.localHotline) { return nil }
    if ahead.has(.topic) { return nil }
    let verdict: Verdict = isAlias ? .low : .high
    if tail.hasAny(verbs) { return count(phrase, from: anchor + 1, shared: WordSet(), verdict: verdict) }
    return count(phrase, from: phrase.own.lowerBound, shared: shared, verdict: verdict)
  }

  /// Decides by the verbs nearest to the number: those joined to the last one without a word between.
  private static func count(
    _ phrase: NumberPhrase, from start: Int, shared: WordSet, verdict: Verdict, closedOnly: Bool = false
  ) -> HotlineThread.Count? {
    var nearest = WordSet()
    var position = phrase.index - 1
    let first = max(start, phrase.index - 64)
    while position >= first {
      let mark = phrase.marks[position]
      if verbs.has(mark.kind), !mark.isQuoted {
        nearest.insert(mark.kind)
        let before = position - 1
        let isJoined = mark.gap <= 6 && before >= start
        guard isJoined, verbs.has(phrase.marks[before].kind) || phrase.marks[before].kind == .pause else { break }
      } else if !nearest.isEmpty, mark.kind != .pause {
        break
      }
      position -= 1
    }
    if nearest.isEmpty { nearest = shared }
    // 留言板来信1件、12345平台转派工单5件: parts of a sum over channels.
    if nearest == WordSet(.assign), phrase.beforeKinds.has(.mailbox) { return nil }
    let isClosed = nearest.hasAny(closing)
    let isReceived = nearest.hasAny(opening)
    if closedOnly { return isClosed && !isReceived ? .init(isReceived: false, isClosed: true, verdict: verdict) : nil }
    if !isClosed, !isReceived {
      // 12345工单50件: no verb in the sentence; the item right before the number says enough.
      guard let item = phrase.last(of: subjects), phrase.gap(from: item) == 0 else { return nil }
      return .init(isReceived: true, isClosed: false, verdict: .medium)
    }
    return .init(isReceived: isReceived, isClosed: isClosed, verdict: verdict)
  }

  /// Units that cases are counted in; 个 and a missing unit only where the clause ends, 次 only with a case or a hotline.
  private static func isUnit(_ phrase: NumberPhrase) -> Bool {
    switch phrase.number.unit {
    case .piece: true
    case .general, .none: phrase.endsThere || phrase.nextGap == 0 && items.has(phrase.next)
    case .occasion: phrase.endsThere && phrase.ownKinds.has(.workItem) && phrase.ownKinds.hasAny(verbs)
    default: false
    }
  }
}
