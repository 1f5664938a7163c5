// SPDX-License-Identifier: GPL-3.0-or-later

/// A number of a sentence with the words around it, as the extractors judge it.
struct NumberPhrase: Sendable {
  /// The number.
  let number: WrittenNumber
  /// Whether it is a percentage.
  let isPercent: Bool
  /// The marks of the sentence.
  let marks: [Mark]
  /// The number's mark.
  let index: Int
  /// Marks between the number before it, or the start of its clause, and the number.
  let own: Range<Int>
  /// Kinds in ``own``.
  let ownKinds: WordSet
  /// Kinds from the start of the clause to the number.
  let clauseKinds: WordSet
  /// Kinds of the clauses without a number between the count before, or the sentence's start, and ``own``.
  let leadKinds: WordSet
  /// Kinds of the sentence before ``own``.
  let beforeKinds: WordSet
  /// Whether the sentence has a count before this one.
  let isLater: Bool
  /// The channels of publication of the count before in the same sentence.
  let channelsBefore: WordSet
  /// Kinds behind the number up to the next comma, pause, number or stop.
  let afterKinds: WordSet
  /// Kind of the mark behind the number.
  let next: WordKind
  /// Bytes of unknown characters between the number's unit and the next mark.
  let nextGap: Int
  /// Whether 其中 or 包括 stands before the number in the sentence, and 全年 or a year not since.
  let isPart: Bool
  /// The year the sentence has named last before the number.
  let year: Int?

  /// Whether the phrase compares, averages or plans, so that its number is no count of the year.
  var isRelative: Bool { ownKinds.has(.compare) || ownKinds.has(.perTime) || clauseKinds.has(.plan) }

  /// The last mark of one of `kinds` before the number in its own words.
  func last(of kinds: WordSet) -> Int? {
    var position = index - 1
    let first = max(own.lowerBound, index - 64)
    while position >= first {
      if kinds.has(marks[position].kind) { return position }
      position -= 1
    }
    return nil
  }

  /// The kinds of the marks from `start` up to the number, names in quotes left out.
  func kinds(from start: Int) -> WordSet {
    var kinds = WordSet()
    var position = max(start, 0)
    while position < index {
      if !marks[position].isQuoted { kinds.insert(marks[position].kind) }
      position += 1
    }
    return kinds
  }

  /// Bytes of unknown characters between the mark at `start` and the number.
  func gap(from start: Int) -> Int {
    var gap = 0
    var position = start + 1
    while position <= index {
      gap += Int(marks[position].gap)
      position += 1
    }
    return gap
  }

  /// Whether the marks behind the number name `kind` first, apart from 信息: 3件信息公开申请.
  func isFollowed(by kind: WordKind, within gap: Int) -> Bool {
    var position = index + 1
    var distance = 0
    while position < marks.count, position < index + 4 {
      distance += Int(marks[position].gap)
      if marks[position].kind == kind { return distance <= gap }
      guard marks[position].kind == .info else { return false }
      position += 1
    }
    return false
  }

  /// Whether the number is an item of a list that goes on with another kind of thing: 工作动态33条、政策文件4条.
  var isListed: Bool {
    guard next == .pause else { return false }
    var position = index + 2
    while position < marks.count, position < index + 8 {
      switch marks[position].kind {
      case .number: return true
      case .comma, .stop, .pause, .website, .wechat, .otherMedia, .newMedia, .manyChannels, .sum: return false
      default: position += 1
      }
    }
    return false
  }

  /// Whether the next clause counts more of `items` without a word of `heads`: 网站公开法定信息31条,重点领域信息71条.
  func isContinued(by items: WordSet, without heads: WordSet) -> Bool {
    guard next == .comma else { return false }
    var position = index + 2
    var isItem = false
    while position < marks.count, position < index + 12 {
      let kind = marks[position].kind
      if kind == .number { return isItem }
      if kind == .comma || kind == .stop || kind == .part || kind == .sum || heads.has(kind) { return false }
      if items.has(kind) { isItem = true }
      position += 1
    }
    return false
  }

  /// Whether nothing but punctuation follows the number: its unit ends the clause or the list item.
  var endsThere: Bool {
    nextGap == 0 && (next == .comma || next == .stop || next == .pause || next == .bracket || next == .colon)
  }

  /// Whether the unit is one that reports count cases with: 件, 条, 项, 宗, 起, or none where the clause ends.
  var countsCases: Bool {
    switch number.unit {
    case .piece: true
    case .general: endsThere
    case .copy: true
    case .none: endsThere || number.isGlued || number.mantissa == 0
    default: false
    }
  }
}
