// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Reads numbers as running text writes them: 1,024, ２０, 三十余, 9.9万, 上千, 02024年.
///
/// Unsafe: reads `bytes` only at offsets below `end`, which is at most their number; every access is behind such a comparison.
struct NumberGrammar {
  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the line ends; nothing behind is read.
  let end: Int

  /// What stands at a place that starts with a digit.
  enum Reading {
    /// A count or a percentage.
    case count(WrittenNumber, isPercent: Bool)
    /// A year, and what was glued before it.
    case year(WrittenNumber, glued: WrittenNumber?)
    /// A month.
    case month(WrittenNumber)
    /// 12345, the hotline.
    case hotline(Range<Int>)
    /// A number that counts nothing.
    case other(Range<Int>)
  }

  /// The ASCII digit at `position`, and the bytes it takes; full-width digits included.
  @inline(__always)
  func digit(_ position: Int) -> (value: UInt8, length: Int)? {
    guard position < end else { return nil }
    let byte = bytes[position]
    if byte >= 0x30, byte <= 0x39 { return (byte &- 0x30, 1) }
    // ０ is EF BC 90.
    if byte == 0xEF, position + 2 < end, bytes[position + 1] == 0xBC, bytes[position + 2] >= 0x90,
      bytes[position + 2] <= 0x99
    {
      return (bytes[position + 2] &- 0x90, 3)
    }
    return nil
  }

  /// The scalar at `position` of a character of three bytes, else the byte; 0 at the end.
  @inline(__always)
  func scalar(_ position: Int) -> UInt32 {
    guard position >= 0, position < end else { return 0 }
    let byte = bytes[position]
    if byte >= 0xE0, byte < 0xF0, position + 2 < end {
      return UInt32(byte & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
    }
    return UInt32(byte)
  }

  /// Where the blanks at `position` end; at most eight characters are skipped.
  func afterBlanks(_ position: Int) -> Int {
    var position = position
    for _ in 0..<8 {
      guard position < end else { return position }
      switch scalar(position) {
      case 0x20, 0x09: position += 1
      case 0x3000, 0x2002, 0x2003, 0x2009, 0x200B: position += 3
      case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0: position += 2
      default: return position
      }
    }
    return position
  }

  /// Reads what starts at the digit at `start`, and where it ends.
  ///
  /// - Parameters:
  ///   - lineStart: where the line starts.
  ///   - opensSentence: whether nothing but blanks stands before it in its sentence, as with list numbers.
  func read(at start: Int, lineStart: Int, opensSentence: Bool) -> (Reading, Int) {
    var run = digits(from: start)
    let previous = start > lineStart ? bytes[start - 1] : 0
    let isBound = Self.isLetter(previous) || previous == 0x2F || previous == 0x2E || previous == 0x2B
    if opensSentence, run.count <= 2, scalar(run.end) == 0x2E, digit(run.end + 1) != nil {
      // A list number glued to what follows: 1.2024年, 3.12345.
      return (.other(start..<(run.end + 1)), run.end + 1)
    }
    if run.count == 5, run.value == 12_345, !isBound || previous == 0x2E { return (.hotline(start..<run.end), run.end) }
    if run.count <= 3 { run = thousands(run) }
    var position = run.end
    // A year, with what is glued to it.
    let after = afterBlanks(position)
    if scalar(after) == 0x5E74, run.count >= 4, run.count <= 8, !run.hasCommas {
      return (year(run, start: start, after: after), after + 3)
    }
    var number = WrittenNumber(
      mantissa: run.value, scale: 0, qualifier: .exact, unit: .none, bytes: start..<position, unitEnd: position,
      isGlued: false)
    if run.overflows || isBound { return (.other(start..<position), position) }
    switch scalar(position) {
    case 0x2E, 0xFF0E:
      let point = position + (scalar(position) == 0x2E ? 1 : 3)
      guard digit(point) != nil else { break }
      let fraction = digits(from: point)
      guard fraction.count <= 6, run.count <= 9, let all = Self.append(run.value, fraction), !isPoint(fraction.end)
      else {
        return (.other(start..<fraction.end), fraction.end)
      }
      number.mantissa = all
      number.scale = UInt8(fraction.count)
      position = fraction.end
    case 0x3A, 0xFF1A:
      // A clock time; 网站:42条 has its digits behind the colon.
      let next = position + (scalar(position) == 0x3A ? 1 : 3)
      if run.count <= 2, digit(next) != nil { return (.other(start..<next), digits(from: next).end) }
    case 0x2D, 0x2014, 0x2013, 0x7E, 0xFF5E, 0x81F3:
      // A range, a telephone number or 1-6月.
      let next = afterDashes(position)
      if digit(next) != nil {
        let second = digits(from: next)
        let stop = afterBlanks(second.end)
        if scalar(stop) == 0x6708 { return (month(second, start: start, end: stop + 3, first: run.value), stop + 3) }
        if scalar(position) != 0x81F3 || scalar(stop) != 0x5E74 { return (.other(start..<second.end), second.end) }
      }
    default: break
    }
    return unit(of: number, from: position, digits: run.count)
  }

  // MARK: Parts

  struct Run {
    var value: Int64 = 0
    var count = 0
    var end: Int
    var overflows = false
    var hasCommas = false
  }

  func digits(from start: Int) -> Run {
    var run = Run(end: start)
    while let digit = digit(run.end) {
      let (product, first) = run.value.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int64(digit.value))
      if first || second { run.overflows = true } else { run.value = sum }
      run.count += 1
      run.end += digit.length
    }
    return run
  }

  /// Follows `run` over groups of three digits behind commas: 1,024 and 1，024.
  private func thousands(_ run: Run) -> Run {
    var whole = run
    while !whole.overflows {
      let comma = scalar(whole.end)
      guard comma == 0x2C || comma == 0xFF0C else { break }
      let group = digits(from: whole.end + (comma == 0x2C ? 1 : 3))
      guard group.count == 3, let all = Self.append(whole.value, group) else { break }
      whole.value = all
      whole.count += 3
      whole.end = group.end
      whole.hasCommas = true
    }
    return whole
  }

  private func year(_ run: Run, start: Int, after: Int) -> Reading {
    let year = run.value % 10_000
    var split = run.end
    for _ in 0..<4 { split -= bytes[split - 1] < 0x80 ? 1 : 3 }
    guard (1_990...2_099).contains(year) else { return .other(start..<after) }
    let number = WrittenNumber(
      mantissa: year, scale: 0, qualifier: .exact, unit: .other, bytes: split..<run.end, unitEnd: after + 3,
      isGlued: run.count > 4)
    guard run.count > 4 else { return .year(number, glued: nil) }
    // 202020年 is a slip of the pen, 02024年 is a count before its year.
    let before = run.value / 10_000
    if run.count - 4 >= 2, before == 20 || before == 202 { return .year(number, glued: nil) }
    let glued = WrittenNumber(
      mantissa: before, scale: 0, qualifier: .exact, unit: .none, bytes: start..<split, unitEnd: split, isGlued: true)
    return .year(number, glued: glued)
  }

  private func month(_ run: Run, start: Int, end: Int, first: Int64) -> Reading {
    // 1-12月 is the whole year: the first month is kept in the scale.
    .month(
      WrittenNumber(
        mantissa: run.value, scale: UInt8(clamping: first), qualifier: .exact, unit: .other, bytes: start..<run.end,
        unitEnd: end, isGlued: false))
  }

  private func afterDashes(_ position: Int) -> Int {
    var position = position
    for _ in 0..<3 {
      switch scalar(position) {
      case 0x2D, 0x7E: position += 1
      case 0x2014, 0x2013, 0xFF5E, 0x81F3: position += 3
      default: return position
      }
    }
    return position
  }

  private func isPoint(_ position: Int) -> Bool { scalar(position) == 0x2E && digit(position + 1) != nil }

  static func append(_ value: Int64, _ run: Run) -> Int64? {
    var all = value
    for _ in 0..<run.count {
      let (product, overflow) = all.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      all = product
    }
    let (sum, overflow) = all.addingReportingOverflow(run.value)
    return overflow || run.overflows ? nil : sum
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
