// SPDX-License-Identifier: GPL-3.0-or-later

import TextDecoding

/// Traditional text in simplified characters, aligned character by character with what it was made from.
///
/// Pinyin annotations such as `鎮(zhèn)`, which converters of web pages leave behind, are taken out.
struct SimplifiedText {
  /// UTF-8 in simplified characters.
  let bytes: [UInt8]
  /// From offsets in ``bytes`` to offsets in the traditional text.
  let offsets: OffsetMap

  /// Converts valid UTF-8. Without OpenCC's data the characters stay as they are.
  init(_ source: [UInt8]) {
    let stripped = Self.withoutAnnotations(source)
    guard let converter = OpenCC.shared else {
      (bytes, offsets) = stripped
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var offsets = OffsetMap()
    var start = 0
    while start < stripped.bytes.count {
      let end = Self.endOfRun(in: stripped.bytes, from: start)
      let run = stripped.bytes[start..<end]
      let converted = run.first.map { $0 >= 0x80 } == true ? converter.convert(Array(run)) : Array(run)
      Self.append(converted, of: run, to: &bytes) { converted, source in
        offsets.note(converted: converted, source: stripped.offsets.source(of: source))
      }
      start = end
    }
    offsets.note(converted: bytes.count, source: source.count)
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The end of the run of ASCII, or of other characters, that starts at `start`.
  private static func endOfRun(in bytes: [UInt8], from start: Int) -> Int {
    let isASCII = bytes[start] < 0x80
    return bytes[start...].firstIndex { ($0 < 0x80) != isASCII } ?? bytes.count
  }

  /// Appends a converted run and notes where each of its characters comes from.
  private static func append(
    _ converted: [UInt8], of run: ArraySlice<UInt8>, to bytes: inout [UInt8], note: (Int, Int) -> Void
  ) {
    var from = run.startIndex
    var index = 0
    while index < converted.count {
      note(bytes.count, min(from, run.endIndex))
      let length = UTF8Length.of(lead: converted[index])
      bytes.append(contentsOf: corrected(converted[index..<min(index + length, converted.count)]))
      index += length
      // A phrase that changed its number of characters ends the alignment inside its run, never outside.
      if from < run.endIndex { from += UTF8Length.of(lead: run[from]) }
    }
  }

  /// 谘 is no character of simplified text, but OpenCC leaves it.
  private static func corrected(_ character: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    character.elementsEqual([0xE8, 0xB0, 0x98]) ? [0xE5, 0x92, 0xA8] : character
  }

  /// The text without `(zhèn)` after an ideograph, and the way back.
  private static func withoutAnnotations(_ source: [UInt8]) -> (bytes: [UInt8], offsets: OffsetMap) {
    var bytes: [UInt8] = []
    var offsets = OffsetMap()
    var kept = 0
    for index in source.indices where source[index] == UInt8(ascii: "(") && index > 2 {
      guard index >= kept, (0xE4...0xE9).contains(source[index - 3]), let end = endOfPinyin(in: source, from: index + 1)
      else { continue }
      bytes.append(contentsOf: source[kept..<index])
      kept = end
      offsets.note(converted: bytes.count, source: end)
    }
    if kept == 0 { return (source, offsets) }
    bytes.append(contentsOf: source[kept...])
    return (bytes, offsets)
  }

  /// The end, behind the bracket, of one to six letters of which one has a tone mark; nil when there is no such thing.
  private static func endOfPinyin(in source: [UInt8], from start: Int) -> Int? {
    var index = start
    var letters = 0
    var hasTone = false
    while index < source.count, letters <= 6 {
      switch source[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): index += 1
      // U+00C0 to U+01FF, and the combining marks.
      case 0xC3...0xC7, 0xCC:
        hasTone = true
        index += 2
      case UInt8(ascii: ")"): return letters > 0 && hasTone ? index + 1 : nil
      default: return nil
      }
      letters += 1
    }
    return nil
  }
}

/// The length of UTF-8 characters.
enum UTF8Length {
  /// The number of bytes of a character of valid UTF-8 that starts with `lead`.
  @inline(__always)
  static func of(lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
