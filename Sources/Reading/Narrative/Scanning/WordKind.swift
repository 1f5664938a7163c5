// SPDX-License-Identifier: GPL-3.0-or-later

/// What a word of running text means to the extractors. Words of one kind are interchangeable to them.
enum WordKind: UInt8, Sendable, CaseIterable {
  // Structure of a sentence.
  /// 。；！？ and the end of a line.
  case stop
  /// ， splits clauses.
  case comma
  /// 、 joins the items of a list.
  case pause
  /// ： introduces.
  case colon
  /// ( or ）; words of a bracket belong to the clause around it.
  case bracket
  /// A whole number or decimal that counts something, with its unit.
  case number
  /// A percentage.
  case percent
  /// A year such as 2025年.
  case year
  /// A month such as 7月, or a range that ends with one.
  case month
  /// A number that counts nothing: a day, telephone, ordinal, list number, clock time.
  case otherNumber
  /// A word that says nothing: 各类, 我镇, 有关.
  case filler

  // Hotlines and other ways to complain.
  case hotline12345, hotlineAlias, hotline, localHotline, headHotline, mailbox, ticket, workItem, calls
  // What happens to a case.
  case receive, assign, handle, process, close, reply, overdue
  // Rates.
  case closeRate, satisfactionRate, replyRate, otherRate
  // Publishing.
  case publish, disclose, activeDisclosure, info, news, websiteInfo, website, wechat, otherMedia, newMedia,
    manyChannels,
    withdraw, report, adopt,
    readers
  case interpretation, column, handout
  // Activities.
  case training, meeting, check, privacy, rectify, issue, opinion, collect, congress, conference, suggestion, proposal
  // Applications and what follows from them.
  case application, carry, lastYear, nextYear, review, litigation, outcome, accountability, fee, feeNotice, charge
  case normative, make, inForce, repeal
  // Small words that decide.
  /// 类 behind the name of a class: 投诉类.
  case sort
  case negation, happen, lead, cause, every, sum, part, compare, perTime, plan, each, respectively, rise, topic
  // Time and level.
  case toDate, until, wholeYear, partYear, countyWide
}

/// A set of word kinds.
struct WordSet: Sendable, Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The empty set.
  init() {}

  /// The set of `kinds`.
  init(_ kinds: WordKind...) { for kind in kinds { insert(kind) } }

  /// Adds `kind`.
  mutating func insert(_ kind: WordKind) {
    let bit = kind.rawValue
    if bit < 64 { low |= 1 &<< UInt64(bit) } else { high |= 1 &<< UInt64(bit &- 64) }
  }

  /// Takes `kind` out.
  mutating func remove(_ kind: WordKind) {
    let bit = kind.rawValue
    if bit < 64 { low &= ~(1 &<< UInt64(bit)) } else { high &= ~(1 &<< UInt64(bit &- 64)) }
  }

  /// Whether `kind` is in the set.
  func has(_ kind: WordKind) -> Bool {
    let bit = kind.rawValue
    return bit < 64 ? low & (1 &<< UInt64(bit)) != 0 : high & (1 &<< UInt64(bit &- 64)) != 0
  }

  /// Whether the sets share a kind.
  func hasAny(_ other: WordSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

  /// The kinds of both sets.
  func union(_ other: WordSet) -> WordSet {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  /// The kinds that both sets have.
  func intersection(_ other: WordSet) -> WordSet {
    var both = self
    both.low &= other.low
    both.high &= other.high
    return both
  }

  /// Number of kinds.
  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// Whether the set is empty.
  var isEmpty: Bool { low == 0 && high == 0 }
}
