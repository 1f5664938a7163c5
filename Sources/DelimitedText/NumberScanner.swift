// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the exact decimal of a field.
///
/// Bounds: ``digits(at:delimiter:)`` moves over digits only and so stops at the zero byte that follows every block;
/// ``number(from:to:)`` reads the given bytes and no others.
enum NumberScanner {
  enum Outcome {
    case number
    /// The field is empty or blank.
    case missing
    case notANumber
    case tooLarge
    /// Not digits alone; look again.
    case other
  }

  struct Number {
    var outcome: Outcome
    var mantissa: Int64
    var scale: UInt8
    /// The byte after the field.
    var end: UnsafePointer<UInt8>
  }

  /// The number of a field of at most 18 digits and nothing else, or an empty field; `other` for all else.
  @inline(__always)
  static func digits(at start: UnsafePointer<UInt8>, delimiter: UInt8) -> Number {
    var position = start
    var value: UInt64 = 0
    while true {
      let digit = position.pointee &- 0x30
      if digit > 9 { break }
      value = value &* 10 &+ UInt64(digit)
      position += 1
    }
    let after = position.pointee
    guard after == delimiter || after == FieldScanner.lineFeed || after == FieldScanner.carriageReturn,
      position - start <= 18
    else { return Number(outcome: .other, mantissa: 0, scale: 0, end: start) }
    return Number(
      outcome: position == start ? .missing : .number, mantissa: Int64(bitPattern: value), scale: 0, end: position)
  }

  /// The number of a whole field: an optional sign, digits, and at most one point with digits on both sides.
  ///
  /// Quotes around it and spaces, also full-width ones, at its ends are passed over.
  @inline(never)
  static func number(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Number {
    var bytes = UnsafeBufferPointer(start: start, count: end - start)[...]
    if bytes.count > 1, bytes.first == FieldScanner.quote { bytes = bytes.dropFirst().dropLast() }
    bytes = trimmed(bytes)
    var number = Number(outcome: .missing, mantissa: 0, scale: 0, end: end)
    guard let first = bytes.first else { return number }
    number.outcome = .notANumber
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    var (scale, digits, sawPoint, overflows) = (0, 0, false, false)
    // Gathered as a negative number, which reaches one further than the positive ones.
    var value: Int64 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "."), !sawPoint, digits > 0 {
        sawPoint = true
        continue
      }
      let digit = byte &- 0x30
      if digit > 9 { return number }
      digits += 1
      if sawPoint { scale += 1 }
      let (shifted, first) = value.multipliedReportingOverflow(by: 10)
      let (next, second) = shifted.subtractingReportingOverflow(Int64(digit))
      overflows = overflows || first || second
      value = next
    }
    guard digits > 0, !(sawPoint && scale == 0) else { return number }
    if first != UInt8(ascii: "-") {
      overflows = overflows || value == .min
      value = 0 &- value
    }
    guard !overflows, scale <= 18 else {
      number.outcome = .tooLarge
      return number
    }
    number.outcome = .number
    number.mantissa = value
    number.scale = UInt8(scale)
    return number
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = bytes
    while true {
      if rest.first == 0x20 {
        rest = rest.dropFirst()
      } else if rest.last == 0x20 {
        rest = rest.dropLast()
      } else if rest.starts(with: [0xE3, 0x80, 0x80]) || rest.starts(with: [0xC2, 0xA0]) {
        rest = rest.dropFirst(rest.first == 0xE3 ? 3 : 2)
      } else if rest.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        rest = rest.dropLast(3)
      } else if rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
        rest = rest.dropLast(2)
      } else {
        return rest
      }
    }
  }
}
