// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: the range given lies within `bytes`; an index is read only below `end`.

import Records
import TextDecoding

/// A number as a cell states it.
struct ScannedNumber: Sendable, Equatable {
  /// The unit behind the number.
  enum Unit: UInt8, Sendable {
    /// No unit.
    case none
    /// 元
    case yuan
    /// 万元
    case tenThousandYuan
    /// 件, 项, 个 and other counters.
    case counter
  }

  /// The digits without the decimal point.
  var mantissa: Int64 = 0
  /// The number of decimals.
  var scale: UInt8 = 0
  /// The unit behind the number.
  var unit: Unit = .none

  /// The number.
  var decimal: FixedDecimal { FixedDecimal(mantissa: mantissa, scale: scale) }
}

/// Reads the number that a cell holds: sign, digits of both widths, thousands separators, decimals, unit.
enum NumberScanner {
  /// What a cell holds.
  enum Result: Equatable {
    /// A number.
    case number(ScannedNumber)
    /// Digits only, but with a zero in front: several numbers that lost what stood between them.
    case digits
    /// A sign for nothing.
    case mark
    /// The number of a page, such as `- 2 -`.
    case pageNumber
    /// Something else.
    case other
  }

  /// Reads `range`, which has no blanks at its ends and at least one byte.
  static func scan(_ bytes: [UInt8], _ range: Range<Int>) -> Result {
    bytes.withUnsafeBufferPointer { scan($0, range) }
  }

  /// Reads `range`, which has no blanks at its ends and at least one byte.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Result {
    let first = bytes[range.lowerBound]
    if first >= 0x30, first <= 0x39 {
      if range.count == 1 { return .number(ScannedNumber(mantissa: Int64(first - 0x30))) }
      if let result = plain(bytes, range) { return result }
    } else if first >= 0xE4, first <= 0xE9 {
      // Most cells that hold words are known by their first bytes.
      guard range.count <= 21, mayBeNumeral(first, bytes[range.lowerBound + 1]) else { return .other }
      var reader = Reader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
      return reader.word()
    } else if first == 0x28 {
      return .other
    } else if range.count == 3, first == 0xE3, bytes[range.lowerBound + 1] == 0x80, bytes[range.lowerBound + 2] == 0x87
    {
      return .number(ScannedNumber())  // 〇
    }
    var reader = Reader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
    return reader.number()
  }

  /// Reads the commonest cells that start with a digit: digits alone, and a list number before words. Nil for others.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Result? {
    var index = range.lowerBound
    var value: Int64 = 0
    while index < range.upperBound, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      // As many digits as surely fit.
      if index - range.lowerBound >= 18 { return nil }
      value = value &* 10 &+ Int64(bytes[index] &- 0x30)
      index += 1
    }
    if index == range.upperBound {
      return bytes[range.lowerBound] == 0x30 ? .digits : .number(ScannedNumber(mantissa: value))
    }
    let isListNumber =
      bytes[index] == 0x2E && index + 1 < range.upperBound && bytes[index + 1] >= 0xE4 && bytes[index + 1] <= 0xE9
    return isListNumber ? .other : nil
  }

  /// Whether 无, 零 or a numeral begins with these two bytes.
  private static func mayBeNumeral(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE4: second >= 0xB8 && second <= 0xBA
    case 0xE5: second == 0x9B || second == 0x85 || second == 0x8D
    case 0xE6: second == 0x97
    case 0xE9: second == 0x9B
    default: false
    }
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int
    let end: Int

    /// 无, which stands for nothing, and numerals up to 999, such as 十二 and 两件. 一 alone may be a dash.
    mutating func word() -> Result {
      let rest = bytes[index..<end]
      if rest.elementsEqual("无".utf8) || rest.elementsEqual("无。".utf8) { return .mark }
      if rest.elementsEqual("一".utf8) { return .other }
      if take(Array("零".utf8)) { return finished(0) }
      var hundreds: Int64 = 0
      if let digit = takeNumeral(), take(Array("百".utf8)) {
        hundreds = digit * 100
        if take(Array("零".utf8)) {
          guard let ones = takeNumeral() else { return .other }
          return finished(hundreds + ones)
        }
        if case .number(let number) = finished(hundreds) { return .number(number) }
      } else {
        index = rest.startIndex
      }
      let tens = takeNumeral()
      var value = tens ?? 1
      if take(Array("十".utf8)) {
        value = value * 10 + (takeNumeral() ?? 0)
      } else if tens == nil || hundreds > 0 {
        return .other
      }
      return finished(hundreds + value)
    }

    /// A numeral with what stands behind it: nothing or a unit.
    private mutating func finished(_ value: Int64) -> Result {
      let unit = index == end ? .none : takeUnit()
      return index == end ? .number(ScannedNumber(mantissa: value, unit: unit)) : .other
    }

    /// A numeral from 一 to 九.
    private mutating func takeNumeral() -> Int64? {
      for (digit, numeral) in Self.numerals.enumerated() where take(numeral) { return Int64(digit + 1) }
      return take(Array("两".utf8)) ? 2 : nil
    }

    mutating func number() -> Result {
      let start = index
      let sign = takeSign()
      skipBlanks()
      if index == end { return sign == 0 ? .other : .mark }
      var mantissa: Int64 = 0
      var scale = 0
      var digits = 0
      var leading: Int64 = -1
      var isDecimal = false
      var group = -1
      while index < end {
        if let digit = takeDigit() {
          if leading < 0 { leading = digit }
          let (shifted, first) = mantissa.multipliedReportingOverflow(by: 10)
          let (sum, second) = shifted.addingReportingOverflow(digit)
          if first || second || scale >= 18 { return .other }
          mantissa = sum
          digits += 1
          if isDecimal { scale += 1 }
          if group >= 0, !isDecimal { group += 1 }
          continue
        }
        if digits > 0, !isDecimal, take([0x2E]) || take([0xEF, 0xBC, 0x8E]) {
          isDecimal = true
          continue
        }
        if digits > 0, digits <= 3 || group == 3, !isDecimal, group < 0 || group == 3,
          take([0x2C]) || take([0xEF, 0xBC, 0x8C])
        {
          group = 0
          continue
        }
        break
      }
      if digits == 0 {
        index = start
        return mark()
      }
      if isDecimal, scale == 0 { return .other }
      if group >= 0, group != 3 { return .other }
      skipBlanks()
      if sign < 0, index < end, isPageMark(from: start) { return .pageNumber }
      let unit = takeUnit()
      guard index == end else { return .other }
      if leading == 0, digits > 1 + scale { return sign == 0 && !isDecimal && unit == .none ? .digits : .other }
      return .number(ScannedNumber(mantissa: sign < 0 ? -mantissa : mantissa, scale: UInt8(scale), unit: unit))
    }

    /// Signs for nothing: dashes and slashes, once or several times.
    private mutating func mark() -> Result {
      var count = 0
      while index < end {
        guard Self.marks.contains(where: { take($0) }) else { return .other }
        count += 1
      }
      return count > 0 && count <= 4 ? .mark : .other
    }

    /// Whether the cell reads `- 2 -`.
    private func isPageMark(from start: Int) -> Bool {
      let rest = bytes[index..<end]
      return Self.dashes.contains { rest.elementsEqual($0) && bytes[start..<end].starts(with: $0) }
    }

    private mutating func takeSign() -> Int {
      if take([0x2B]) || take([0xEF, 0xBC, 0x8B]) { return 1 }
      return Self.dashes.contains(where: { take($0) }) ? -1 : 0
    }

    private mutating func takeDigit() -> Int64? {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        index += 1
        return Int64(byte - 0x30)
      }
      guard byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBC, (0x90...0x99).contains(bytes[index + 2]) else {
        return nil
      }
      index += 3
      return Int64(bytes[index - 1] - 0x90)
    }

    private mutating func takeUnit() -> ScannedNumber.Unit {
      if take(Array("万元".utf8)) { return .tenThousandYuan }
      if take(Array("元".utf8)) { return .yuan }
      let start = index
      let isOpen = take(Array("（".utf8)) || take([0x28])
      guard Self.counters.contains(where: { take($0) }) else {
        index = start
        return .none
      }
      if isOpen, !take(Array("）".utf8)), !take([0x29]) {
        index = start
        return .none
      }
      return .counter
    }

    private mutating func skipBlanks() {
      while index < end {
        let length = Blanks.length(at: index, in: bytes)
        if length == 0 { return }
        index += length
      }
    }

    private mutating func take(_ part: [UInt8]) -> Bool {
      guard end - index >= part.count else { return false }
      for offset in 0..<part.count where bytes[index + offset] != part[offset] { return false }
      index += part.count
      return true
    }

    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map { Array($0.utf8) }
    private static let dashes = ["-", "－", "—", "–", "−", "─", "——"].map { Array($0.utf8) }
    private static let marks = ["/", "／", "\\", "-", "－", "—", "–", "−", "─", "无"].map { Array($0.utf8) }
    private static let counters = ["件次", "人次", "件", "项", "个", "条", "次", "宗", "起", "份"].map { Array($0.utf8) }
  }
}
