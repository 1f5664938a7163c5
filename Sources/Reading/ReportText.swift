// SPDX-License-Identifier: GPL-3.0-or-later

/// The text of one report as the readers see it: UTF-8 in simplified characters, with the way back to the source.
///
/// Line breaks, digits and punctuation stand as in the source; only the encoding and, for traditional text, the
/// characters are converted. Nothing is trimmed or joined here.
struct ReportText: Sendable {
  /// UTF-8 bytes in simplified characters.
  let bytes: [UInt8]
  /// The lines as byte ranges without their terminators, in order.
  let lines: [Range<Int>]
  /// Whether the source was in traditional characters.
  let isTraditional: Bool
  /// Sorted pairs that map an offset in `bytes` to one in the source; empty when they are the same.
  let offsets: [OffsetAnchor]

  /// From `converted` on, up to the next anchor, offsets differ from the source's by a constant.
  struct OffsetAnchor: Sendable, Equatable {
    /// Offset in ``ReportText/bytes``.
    let converted: Int
    /// The offset of the same character in the source.
    let source: Int
  }

  /// The byte range in the source of a range in ``bytes``.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(range.lowerBound)
    return start..<max(start, sourceOffset(range.upperBound))
  }

  /// The line, from 1, that holds the byte at `offset`.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  private func sourceOffset(_ offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle].converted <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let anchor = offsets[low - 1]
    return anchor.source + (offset - anchor.converted)
  }
}
