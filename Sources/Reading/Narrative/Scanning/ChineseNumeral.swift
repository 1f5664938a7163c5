// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

extension NumberGrammar {
  /// A count in Chinese characters at `start`, with its unit: 两千件, 三十余件, 百余次, 上千条; nil when there is none.
  ///
  /// A number without a unit, 第二次, 每一件, 一起 and 一次性 are none. 个 does not count, as in 一个窗口.
  func chinese(at start: Int, lineStart: Int) -> WrittenNumber? {
    guard Self.starters(scalar(start)) else { return nil }
    if start - 3 >= lineStart {
      let before = scalar(start - 3)
      // Inside a numeral that was refused (第二十条) there is no other.
      if Self.shields(before) || Self.value(before) != nil || Self.power(before) != nil { return nil }
    }
    var position = start
    var qualifier = Qualifier.exact
    let first = scalar(position)
    if first == 0x4E0A || first == 0x6570 || first == 0x51E0 || first == 0x8FD1 {  // 上 数 几 近
      guard let power = Self.power(scalar(position + 3)), power >= (first == 0x4E0A ? 100 : 10) else { return nil }
      qualifier = .vague
      position += 3
    } else if Self.power(first) != nil, start - 3 >= lineStart, scalar(start - 3) == 0x6570 {
      // 政府信息数百条: 数 went to the word before.
      qualifier = .vague
    }
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64 = 0
    var characters = 0
    while characters < 12 {
      let character = scalar(position)
      if let value = Self.value(character) {
        guard digit == 0 || characters == 0 else { return nil }
        digit = value
      } else if let power = Self.power(character) {
        if power >= 10_000 {
          total += max(1, section + digit) * power
          section = 0
        } else {
          section += max(1, digit) * power
        }
        digit = 0
      } else if let tens = Self.tens(character) {
        guard digit == 0 else { return nil }
        section += tens
      } else {
        break
      }
      characters += 1
      position += 3
    }
    guard characters > 0, characters < 12 else { return nil }
    let value = total + section + digit
    let more = scalar(position)
    if more == 0x4F59 || more == 0x9918 || more == 0x591A || more == 0x6765 {  // 余 餘 多 来
      if qualifier == .exact { qualifier = .atLeast }
      position += 3
    }
    let (unit, end) = Self.unit(self, at: afterBlanks(position))
    switch unit {
    case .none, .other, .general, .person, .percent: return nil
    case .piece where value == 1 && scalar(position) == 0x8D77: return nil  // 一起
    default: break
    }
    let behind = scalar(end)
    if behind == 0x6027 || behind == 0x9F99 { return nil }  // 一次性, 一条龙
    if characters == 1, scalar(position) == behind { return nil }  // 一件件
    if qualifier == .exact, let stated = self.qualifier(before: start, lineStart: lineStart) { qualifier = stated }
    return WrittenNumber(
      mantissa: value, scale: 0, qualifier: qualifier, unit: unit, bytes: start..<position, unitEnd: end, isGlued: false
    )
  }

  /// Whether a scalar can follow a digit of a numeral: 十, 百, 余 and digits.
  static func isNumeral(_ scalar: UInt32) -> Bool {
    value(scalar) != nil || power(scalar) != nil || tens(scalar) != nil || scalar == 0x4F59 || scalar == 0x591A
      || scalar == 0x6765
  }

  private static func starters(_ scalar: UInt32) -> Bool {
    value(scalar) != nil || power(scalar) != nil || tens(scalar) != nil || scalar == 0x4E0A || scalar == 0x6570
      || scalar == 0x51E0 || scalar == 0x8FD1
  }

  private static func value(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x96F6, 0x3007: 0
    default: nil
    }
  }

  private static func power(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07, 0x842C: 10_000
    case 0x4EBF: 100_000_000
    default: nil
    }
  }

  /// 廿 and 卅 are twenty and thirty in one character.
  private static func tens(_ scalar: UInt32) -> Int64? {
    switch scalar {
    case 0x5EFF: 20
    case 0x5345: 30
    default: nil
    }
  }

  /// 第 每 逐 同 统 唯 某 之 初 最 任 进 不 专 前 后 这 那 另 下 上 再 首: what follows is no count.
  private static func shields(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7B2C, 0x6BCF, 0x9010, 0x540C, 0x7EDF, 0x552F, 0x67D0, 0x4E4B, 0x521D, 0x6700, 0x4EFB, 0x8FDB, 0x4E0D,
      0x4E13, 0x524D, 0x540E, 0x8FD9, 0x90A3, 0x53E6, 0x4E0B, 0x4E0A, 0x518D, 0x9996:
      true
    default: false
    }
  }
}
