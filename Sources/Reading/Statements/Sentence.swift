// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentence around a word.
enum Sentence {
  private static let ends: [[UInt8]] = ["。", "；", ";", "！"].map { Array($0.utf8) }

  /// The range of the sentence within `line` that holds `range`.
  static func range(around range: Range<Int>, in bytes: [UInt8], line: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > line.lowerBound,
      !ends.contains(where: { isThere($0, endingAt: start, in: bytes, from: line.lowerBound) })
    {
      start -= 1
    }
    var end = range.upperBound
    while end < line.upperBound, !ends.contains(where: { bytes[end..<line.upperBound].starts(with: $0) }) { end += 1 }
    return start..<end
  }

  /// Whether a sentence is about applications for information, and about nothing else that is concluded.
  static func speaksOfApplications(_ sentence: String) -> Bool {
    guard sentence.contains("申请") else { return false }
    return !["12345", "热线", "工单", "建议", "提案", "信访", "投诉", "诉求", "上年", "复议", "诉讼"].contains { sentence.contains($0) }
  }

  private static func isThere(_ mark: [UInt8], endingAt end: Int, in bytes: [UInt8], from start: Int) -> Bool {
    end - mark.count >= start && bytes[end - mark.count..<end].elementsEqual(mark)
  }
}
