// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds where one field of a delimited row ends.
///
/// Bounds: every pointer given lies in one buffer that is followed by at least ``padding`` zero bytes, and `limit` points
/// at the first of them. A step reads eight bytes from a position before `limit`, so it stays inside the padding; a zero
/// byte stops every loop, and a zero byte at or after `limit` means that the data ends there. No position is ever moved
/// past `limit`.
enum FieldScanner {
  /// Zero bytes that must follow the data.
  static let padding = 16

  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// How the search for the end of a field ended.
  enum Outcome {
    /// The field is whole; `end` is its delimiter or line end.
    case field
    /// The data ends before the field does.
    case incomplete
    /// The same, inside quotes.
    case openQuote
    case strayQuote
    case strayCarriageReturn
    case zeroByte
    case textAfterQuote
  }

  /// A field, or the place where the search stopped.
  struct Field {
    var outcome: Outcome
    /// The byte after the field.
    var end: UnsafePointer<UInt8>
    var isQuoted = false
    var hasDoubledQuotes = false
    /// Line feeds inside the field.
    var lineFeeds = 0
  }

  /// The field that starts at `start`.
  @inline(__always)
  static func field(from start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, delimiter: UInt8) -> Field {
    start.pointee == quote
      ? quotedField(from: start, limit: limit, delimiter: delimiter)
      : plainField(from: start, limit: limit, delimiter: delimiter)
  }

  @inline(__always)
  private static func plainField(
    from start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, delimiter: UInt8
  ) -> Field {
    var position = start
    // Comma, tab, quote, line ends and zero are all at or below the comma; most bytes of a field are above it.
    let bound: UInt64 = delimiter < 0x2D ? 0x2D : UInt64(delimiter) + 1
    while true {
      let marks = bytesBelow(bound, in: word(at: position))
      if marks == 0 {
        position += 8
        if position >= limit { return Field(outcome: .incomplete, end: limit) }
        continue
      }
      position += marks.trailingZeroBitCount >> 3
      let byte = position.pointee
      if byte == delimiter || byte == lineFeed { return Field(outcome: .field, end: position) }
      switch byte {
      case quote: return Field(outcome: .strayQuote, end: position)
      case carriageReturn:
        if position + 1 >= limit { return Field(outcome: .incomplete, end: limit) }
        return Field(outcome: position[1] == lineFeed ? .field : .strayCarriageReturn, end: position)
      case 0:
        return Field(outcome: position >= limit ? .incomplete : .zeroByte, end: position)
      default: position += 1
      }
    }
  }

  @inline(never)
  private static func quotedField(
    from start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, delimiter: UInt8
  ) -> Field {
    var field = Field(outcome: .openQuote, end: limit, isQuoted: true)
    var position = start + 1
    while position < limit {
      let marks = bytesBelow(0x23, in: word(at: position))
      if marks == 0 {
        position += 8
        continue
      }
      position += marks.trailingZeroBitCount >> 3
      switch position.pointee {
      case quote:
        let next = position + 1
        if next >= limit { return field }
        if next.pointee == quote {
          field.hasDoubledQuotes = true
          position += 2
          continue
        }
        field.end = next
        field.outcome = afterQuote(next, limit: limit, delimiter: delimiter)
        return field
      case lineFeed:
        field.lineFeeds += 1
        position += 1
      case 0:
        if position >= limit { return field }
        field.outcome = .zeroByte
        field.end = position
        return field
      default: position += 1
      }
    }
    return field
  }

  private static func afterQuote(
    _ next: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, delimiter: UInt8
  ) -> Outcome {
    if next.pointee == delimiter || next.pointee == lineFeed { return .field }
    guard next.pointee == carriageReturn else { return .textAfterQuote }
    if next + 1 >= limit { return .openQuote }
    return next[1] == lineFeed ? .field : .textAfterQuote
  }

  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  static func word(at position: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
  }

  /// Whether `length` bytes at both places are the same. Eight bytes are read at a time, so both need the padding behind.
  @inline(__always)
  static func isEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    var offset = 0
    while length &- offset > 8 {
      if word(at: left + offset) != word(at: right + offset) { return false }
      offset &+= 8
    }
    if offset == length { return true }
    let difference = word(at: left + offset) ^ word(at: right + offset)
    return difference &<< UInt64(truncatingIfNeeded: 8 &* (8 &- (length &- offset))) == 0
  }

  /// The high bit of every byte of `word` below `bound` (at most 0x80); bits above the lowest one set may be spurious.
  @inline(__always)
  private static func bytesBelow(_ bound: UInt64, in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101 &* bound) & ~word & 0x8080_8080_8080_8080
  }

  /// The text of a whole field, without its quotes; nil when it is not UTF-8.
  static func text(from start: UnsafePointer<UInt8>, _ field: Field) -> String? {
    let isClosed = field.isQuoted
    let bytes = UnsafeBufferPointer(start: isClosed ? start + 1 : start, count: field.end - start - (isClosed ? 2 : 0))
    guard field.hasDoubledQuotes else { return String(validating: bytes, as: UTF8.self) }
    var unquoted: [UInt8] = []
    unquoted.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == quote && !isSecond
      if !isSecond { unquoted.append(byte) }
    }
    return String(validating: unquoted, as: UTF8.self)
  }

  /// The start of a field for an error message: at most 160 bytes, what is not UTF-8 replaced.
  static func excerpt(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: min(max(end - start, 0), 160)), as: UTF8.self)
  }
}
