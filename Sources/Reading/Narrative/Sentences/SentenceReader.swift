// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Reads the sentences of a document one after the other and gathers what the extractors claim.
struct SentenceReader {
  /// Everything claimed so far.
  private(set) var claims: [Claim] = []
  /// The year reported on; a number that speaks of another year is no number of this report.
  private let year: Int?
  private var thread = HotlineThread()
  private var section = 0
  private var bounds = 0..<0
  /// Whether the line before was a heading that names 12345.
  private var isHeading = false
  /// Whether the line has had no sentence yet.
  private var isFirst = true

  /// A reader for a report on `year`; nil when the year is unknown.
  init(year: Int?) { self.year = year }

  /// Forgets what the paragraph before spoke of.
  mutating func beginParagraph(section: Int) {
    self.section = section
    thread = HotlineThread(isUnderHeading: isHeading)
    isHeading = false
    isFirst = true
  }

  /// Notes a sentence that states no number; when it is a short line of its own that names 12345 it is a heading.
  mutating func note(_ marks: Marks, _ bounds: Range<Int>, endsLine: Bool) {
    var kinds = WordSet()
    for mark in marks.list { kinds.insert(mark.kind) }
    thread.note(kinds)
    isHeading =
      isFirst && endsLine && bounds.count <= Self.longestHeading && kinds.has(.hotline12345)
      && !kinds.hasAny(HotlineCount.foreign)
    isFirst = false
  }

  /// Reads a sentence that fills `bounds` of the text.
  mutating func read(_ marks: Marks, _ bounds: Range<Int>) {
    self.bounds = bounds
    isFirst = false
    let list = marks.list
    thread.beginSentence()
    var time = Timeline()
    var before = WordSet()
    var clause = WordSet()
    var own = WordSet()
    var lead = WordSet()
    var channels = WordSet()
    var ownStart = 0
    var clauseStart = 0
    var isLater = false
    var isPart = false
    var index = 0
    while index < list.count {
      let mark = list[index]
      switch mark.kind {
      case .comma, .stop:
        lead = lead.union(own)
        before = before.union(own)
        own = WordSet()
        clause = WordSet()
        clauseStart = index + 1
        ownStart = clauseStart
        thread.take(mark)
      case .number, .percent:
        let number = marks.numbers[Int(mark.number)]
        let (after, next, nextGap) = Self.behind(list, index)
        let phrase = NumberPhrase(
          number: number, isPercent: mark.kind == .percent, marks: list, index: index, own: ownStart..<index,
          ownKinds: own, clauseKinds: clause, leadKinds: lead, beforeKinds: before, isLater: isLater,
          channelsBefore: channels, afterKinds: after, next: next, nextGap: nextGap, isPart: isPart,
          year: time.year)
        judge(phrase, time.scope, clauseStart)
        if mark.kind == .number {
          isLater = true
          channels = own.union(lead).intersection(Posts.channels)
          lead = WordSet()
        }
        before = before.union(own)
        own = WordSet()
        ownStart = index + 1
      default:
        if mark.kind == .negation { deny(list, index, before, clause, time.scope, clauseStart) }
        if mark.kind == .part { isPart = true }
        time.take(mark, marks.numbers)
        thread.take(mark)
        if !mark.isQuoted || Self.namesInQuotes.has(mark.kind) {
          if Posts.channels.has(mark.kind), !mark.isQuoted, index > ownStart, list[index - 1].isQuoted, mark.gap == 0 {
            // “某某政府网”微信: what stands in quotes is the account's name.
            own.remove(list[index - 1].kind)
          }
          if mark.kind == .wechat, index > ownStart, list[index - 1].kind == .publish, mark.gap == 0 {
            // 清河发布微信公众号 is a name without quotes.
            own.remove(.publish)
          }
          own.insert(mark.kind)
          clause.insert(mark.kind)
          // A work order is a case.
          if mark.kind == .ticket { own.insert(.workItem) }
          // 确保及时答复,全年收到…: what was planned ends where the year's account begins.
          if mark.kind == .wholeYear || mark.kind == .year {
            clause.remove(.plan)
            isPart = false
          }
        }
      }
      index += 1
    }
    thread.endSentence()
  }

  /// Words that mean themselves in quotes too; others are parts of names, like 发布 in “大涌发布”.
  private static let namesInQuotes = WordSet(
    .hotline12345, .hotline, .hotlineAlias, .mailbox, .headHotline, .website, .wechat, .otherMedia, .privacy)

  private mutating func judge(_ phrase: NumberPhrase, _ scope: ValueScope, _ clauseStart: Int) {
    if phrase.isPercent {
      for indicator in thread.rates(phrase) { claim(indicator, .high, phrase, scope, clauseStart) }
      return
    }
    var isTaken = false
    if phrase.isRelative {
      thread.count(phrase, verdicts: nil)
      return
    }
    let overdue = HotlineOverdue.read(phrase, thread)
    let hotline = overdue == nil ? thread.read(phrase) : nil
    if let hotline {
      if hotline.isReceived { claim(.hotlineReceived, hotline.verdict, phrase, scope, clauseStart) }
      if hotline.isClosed { claim(.hotlineClosed, hotline.verdict, phrase, scope, clauseStart) }
      isTaken = true
    } else if let overdue {
      claim(.hotlineOverdue, overdue, phrase, scope, clauseStart)
      isTaken = true
    }
    thread.count(phrase, verdicts: hotline)
    if isTaken { return }
    for (indicator, verdict) in NarrativeExtractors.read(phrase, reportYear: year) {
      claim(indicator, verdict, phrase, scope, clauseStart)
    }
  }

  private mutating func deny(
    _ list: [Mark], _ index: Int, _ before: WordSet, _ clause: WordSet, _ scope: ValueScope, _ clauseStart: Int
  ) {
    var end = index + 1
    var kinds = WordSet()
    let limit = min(list.count, index + Self.reach)
    while end < limit, list[end].kind != .comma, list[end].kind != .stop, list[end].kind != .number {
      kinds.insert(list[end].kind)
      end += 1
    }
    if end < list.count, list[end].kind == .number { return }
    let denial = Denial(
      marks: list, index: index, object: (index + 1)..<end, kinds: kinds, beforeKinds: before, clauseKinds: clause)
    let denied = NarrativeExtractors.read(denial, hotline: thread)
    for indicator in denied {
      let last = max(index, denial.object.last ?? index)
      add(
        Claim(
          indicator: indicator, value: FixedDecimal(mantissa: 0, scale: 0), qualifier: .noneByStatement,
          bytes: list[index].start..<list[last].end, clause: clauseBytes(list, clauseStart, index), scope: scope,
          isGlued: false, confidence: .high, section: section))
    }
  }

  private mutating func claim(
    _ indicator: NarrativeID, _ verdict: Verdict, _ phrase: NumberPhrase, _ scope: ValueScope, _ clauseStart: Int
  ) {
    var scope = scope
    if let year, let named = phrase.year, named != year {
      let isRest = indicator == .applicationsCarriedIn && named == year - 1
      // 截至2026年1月 still speaks of the year before; a leftover or a plan does not.
      let isLate = named == year + 1 && scope == .partYear && phrase.beforeKinds.union(phrase.ownKinds).has(.until)
      guard isRest || isLate else { return }
      if isLate { scope = .toDate }
    }
    add(
      Claim(
        indicator: indicator, value: phrase.number.value, qualifier: verdict.qualifier ?? phrase.number.qualifier,
        bytes: phrase.number.bytes, clause: clauseBytes(phrase.marks, clauseStart, phrase.index), scope: scope,
        isGlued: phrase.number.isGlued, confidence: phrase.number.isGlued ? .low : verdict.confidence,
        section: section))
  }

  /// Bytes of the longest line that is taken for a heading.
  private static let longestHeading = 90

  /// Marks that are looked at behind a number or a denial; no clause of a real report has as many.
  private static let reach = 48

  /// Claims of one document are few; a hostile one must not grow the list without end.
  private static let mostClaims = 4_096

  private mutating func add(_ claim: Claim) { if claims.count < Self.mostClaims { claims.append(claim) } }

  /// The clause around the mark at `index`, at most 400 bytes to either side of it.
  private func clauseBytes(_ list: [Mark], _ start: Int, _ index: Int) -> Range<Int> {
    let first = start > 0 ? list[start - 1].end : bounds.lowerBound
    var end = index + 1
    let limit = min(list.count, index + Self.reach)
    while end < limit, list[end].kind != .comma, list[end].kind != .stop { end += 1 }
    let last = end < list.count ? list[end].start : bounds.upperBound
    let low = list[index].start - first > 400 ? list[max(start, index - 12)].start : first
    let high = last - list[index].end > 400 ? list[min(end - 1, index + 12)].end : last
    return low..<max(low, high)
  }

  /// Kinds behind the number up to the next boundary, the mark right behind, and the unknown bytes before that.
  private static func behind(_ list: [Mark], _ index: Int) -> (WordSet, WordKind, Int) {
    var kinds = WordSet()
    var position = index + 1
    guard position < list.count else { return (kinds, .stop, 0) }
    let (next, gap) = (list[position].kind, Int(list[position].gap))
    while position < list.count, position < index + 12 {
      switch list[position].kind {
      case .comma, .pause, .stop, .number, .percent, .bracket, .part: return (kinds, next, gap)
      default: kinds.insert(list[position].kind)
      }
      position += 1
    }
    return (kinds, next, gap)
  }
}
