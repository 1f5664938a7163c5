// SPDX-License-Identifier: GPL-3.0-or-later

/// Follows what a sentence has said about 12345, so that a count one clause later is still the hotline's.
///
/// The thread breaks at another channel (信箱, 留言, 信访 …) and at a number that counts something else.
struct HotlineThread: Sendable {
  /// What a number counts for the hotline.
  struct Count: Sendable {
    /// Cases taken in.
    let isReceived: Bool
    /// Cases closed.
    let isClosed: Bool
    /// How sure.
    let verdict: Verdict
  }

  /// Whether 12345 or an alias was named in the sentence and nothing broke the thread since.
  private(set) var isOpen = false
  /// Whether only an alias such as 市民热线 was named.
  private var isAlias = false
  /// Whether a count of the hotline was read and nothing else was counted since.
  private(set) var isCounted = false
  /// Whether the thread lives on from the sentence before.
  private var isInherited = false
  /// Counts since the anchor that were not the hotline's.
  private var strangers = 0
  /// Verbs of the last number phrase, which a list shares: 办理…112件、12345热线8391件.
  private var sharedVerbs = WordSet()
  /// Whether the heading above, or the sentence before, named 12345 and this one has not named another channel.
  private var memory = Memory.none
  /// Whether the sentence before stated no number and named 12345 alone.
  private var isNoted = false
  /// Rates announced with 分别 and not yet given.
  private var pendingRates: [NarrativeID?] = []

  private enum Memory {
    case none, sentence, heading
  }

  /// A thread of a paragraph that has said nothing yet; `isUnderHeading` says whether the heading above it names 12345.
  init(isUnderHeading: Bool = false) { memory = isUnderHeading ? .heading : .none }

  /// Starts a sentence: what the sentence before said about the hotline stays in mind for its rates.
  mutating func beginSentence() {
    isInherited = isOpen && isCounted
    if memory != .heading { memory = isNoted || isOpen && !isAlias ? .sentence : .none }
    isNoted = false
    isOpen = false
    isAlias = false
    strangers = 0
    sharedVerbs = WordSet()
    pendingRates = []
  }

  /// Ends a sentence.
  mutating func endSentence() {
    if isInherited, !isOpen, strangers == 0, isCounted { isOpen = true }
  }

  /// Takes a mark that is no number.
  mutating func take(_ mark: Mark) {
    switch mark.kind {
    case .hotline12345:
      isOpen = true
      isAlias = false
      isCounted = false
      strangers = 0
    case .hotlineAlias where !isOpen:
      isOpen = true
      isAlias = true
      isCounted = false
      strangers = 0
    case .mailbox, .headHotline:
      isOpen = false
      isInherited = false
      memory = .none
    default: break
    }
  }

  /// Notes what a number turned out to count.
  mutating func count(_ phrase: NumberPhrase, verdicts: Count?) {
    sharedVerbs =
      phrase.ownKinds.intersection(HotlineCount.verbs).isEmpty
      ? sharedVerbs : phrase.ownKinds.intersection(HotlineCount.verbs)
    if verdicts != nil {
      isCounted = true
      isOpen = true
    } else if phrase.ownKinds.hasAny(HotlineCount.foreign) {
      isOpen = false
      isInherited = false
    } else if !phrase.ownKinds.has(.calls) {
      strangers += 1
    }
  }

  /// Notes a sentence without numbers that names 12345 and no other channel.
  mutating func note(_ kinds: WordSet) {
    if kinds.has(.hotline12345) { isNoted = !kinds.hasAny(HotlineCount.foreign) }
  }

  /// What the number of `phrase` counts for the hotline; nil when it does not.
  func read(_ phrase: NumberPhrase) -> Count? {
    if !isOpen, !isInherited, memory != .none {
      return HotlineCount.remembered(phrase, byHeading: memory == .heading)
    }
    return HotlineCount.read(
      phrase, isOpen: isOpen, isAlias: isAlias, isCounted: isCounted, strangers: strangers, sharedVerbs: sharedVerbs)
  }

  /// The indicators whose rate the percentage of `phrase` is; empty when it is none of the hotline's.
  mutating func rates(_ phrase: NumberPhrase) -> [NarrativeID] {
    guard isOpen || isInherited, !phrase.ownKinds.hasAny(HotlineCount.foreign) else { return [] }
    return HotlineRates.read(phrase, pending: &pendingRates)
  }
}
