// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds: `index` stays below `end`, which is at most `bytes.count`; bytes after a lead byte are read only when they
// lie before `end`.

/// What a label is compared by: a hash of its letters, digits and ideographs, with everything else left out.
///
/// Blanks, brackets, quotes, punctuation and the width of letters do not count, so that `（一）予以公开`,
/// `(一) 予以公开` and `一、予以公开` are the same. Computed in one pass over the bytes, without a string.
struct LabelKey: Equatable, Sendable {
  /// The hash of the folded characters.
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The number of characters that count.
  private(set) var length: UInt16 = 0
  /// The number of quotation marks that were left out.
  private(set) var quotes: UInt16 = 0
  /// The hash of what stands before a remark in brackets; 0 when there is no such remark.
  private(set) var beforeBracket: UInt64 = 0
  /// Whether the text begins with a bracket.
  private(set) var startsWithBracket = false

  /// The key of nothing.
  init() {}

  /// The key of `range` of UTF-8 text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { append(bytes, range) }

  /// The key of `text`.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self = bytes.withUnsafeBufferPointer { LabelKey($0, 0..<bytes.count) }
  }

  /// Goes on with a further part of the label.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        appendASCII(byte)
        continue
      }
      let size = UTF8Length.of(lead: byte)
      guard index + size <= end else { return }
      if size == 3 {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        appendWide(scalar)
      } else if size == 4 {
        add(UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8 | UInt32(bytes[index + 3]))
      } else if byte >= 0xC3 {
        add(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
      }
      index += size
    }
  }

  @inline(__always)
  private mutating func add(_ scalar: UInt32) {
    hash = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    length &+= 1
  }

  @inline(__always)
  private mutating func appendASCII(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: add(UInt32(byte))
    case 0x41...0x5A: add(UInt32(byte | 0x20))
    case 0x28: openBracket()
    case 0x22, 0x27: quotes &+= 1
    default: break
    }
  }

  @inline(__always)
  private mutating func appendWide(_ scalar: UInt32) {
    if scalar >= 0x3400, scalar < 0xF000 {
      add(scalar)
    } else if scalar >= 0xFF01, scalar <= 0xFF5E {
      appendASCII(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    } else if scalar >= 0x2018, scalar <= 0x201F {
      quotes &+= 1
    } else if scalar >= 0x300C, scalar <= 0x300F {
      quotes &+= 1
    } else if scalar >= 0x3041, scalar < 0x3400 {
      add(scalar)
    }
  }

  @inline(__always)
  private mutating func openBracket() {
    if length == 0 {
      startsWithBracket = true
    } else if length >= 2, beforeBracket == 0 {
      beforeBracket = hash
    }
  }
}
