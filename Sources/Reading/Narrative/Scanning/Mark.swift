// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// A word, number or punctuation mark of running text.
struct Mark: Sendable {
  /// What it means.
  let kind: WordKind
  /// Whether it stands in quotes, as part of a name: “大涌发布”.
  let isQuoted: Bool
  /// Bytes of characters before it, since the mark before, that the vocabulary does not know.
  let gap: Int32
  /// For a year, month or number its index in ``Marks/numbers``; -1 for others.
  let number: Int32
  /// Start in ``ReportText/bytes``.
  let start: Int
  /// End in ``ReportText/bytes``.
  let end: Int
}

/// A number as running text writes it.
struct WrittenNumber: Sendable {
  /// What it counts, as far as its unit says.
  enum Unit: UInt8, Sendable {
    /// No unit follows.
    case none
    /// 件 条 项 宗 起 单 例 封 桩 件次
    case piece
    /// 篇 份 则 幅 部 集
    case copy
    /// 期
    case issue
    /// 个
    case general
    /// 次 场 轮 班
    case occasion
    /// 人次
    case personTime
    /// 人 名 位
    case person
    /// 类
    case category
    /// 元
    case yuan
    /// % after the number; only of percentages.
    case percent
    /// 工作日, 家, 小时 and all others.
    case other
  }

  /// All digits of the number without the point.
  var mantissa: Int64
  /// Digits behind the point.
  var scale: UInt8
  /// How exactly it is stated.
  var qualifier: Qualifier
  /// Its unit.
  var unit: Unit
  /// Bytes of the number itself with 近, 余 and 万, without the unit.
  var bytes: Range<Int>
  /// Where its unit ends.
  var unitEnd: Int
  /// Whether it stood glued to a year: 申请02024年.
  var isGlued: Bool
  /// Whether 到 or 至 stands right before it: 提高到98%.
  var isTarget = false
  /// Whether 由 or 从 stands right before it: 由90%提高到98%.
  var isOrigin = false

  /// The number.
  var value: FixedDecimal { FixedDecimal(mantissa: mantissa, scale: scale) }
}

/// The marks of one line and the numbers among them; reused from line to line.
struct Marks: Sendable {
  /// Words, numbers and punctuation in the order of the text.
  var list: [Mark] = []
  /// Numbers that marks refer to: counts, percentages, years and months.
  var numbers: [WrittenNumber] = []

  /// Forgets everything but keeps the memory.
  mutating func clear() {
    list.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
  }
}
