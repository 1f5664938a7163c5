// SPDX-License-Identifier: GPL-3.0-or-later

/// The years that running text names.
///
/// A year is four digits from 2000 to 2039 before 年, or at the start of a date that lost its 年. Years inside 《》, brackets of
/// document numbers (〔2020〕) and links are not collected.
///
/// Unsafe: the scan reads bytes from the start of a line up to, never at, its end, which is clamped to the number of bytes; the
/// look-ahead compares each offset with that end first.
struct YearMentions: Sendable {
  /// One year of the text.
  struct Mention: Sendable, Equatable {
    /// The year.
    let year: Int
    /// Byte range of the digits.
    let bytes: Range<Int>
    /// Line, from 0.
    let line: Int
    /// Section of the text.
    let section: Int
    /// Whether a month or day follows: the year of a date, not of the report.
    let isDate: Bool
  }

  /// The mentions, in the order of the text.
  let mentions: [Mention]

  /// Collects the years of the running text before section two and in section six.
  init(_ text: ReportText, _ outline: ReportOutline) {
    var mentions: [Mention] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for part in outline.prose where part.section <= 1 || part.section == 6 {
        for line in part.lines where line < text.lines.count {
          let range = text.lines[line].clamped(to: 0..<bytes.count)
          Self.collect(bytes, range, line: line, section: part.section, into: &mentions)
        }
      }
    }
    self.mentions = mentions
  }

  /// The year most mentions of the text before section two agree on, and the line of its first mention.
  ///
  /// Dates do not count, nor a tie. Nil when the text names no year.
  var majority: (year: Int, line: Int)? {
    var counts: [(year: Int, count: Int, line: Int)] = []
    for mention in mentions where !mention.isDate {
      if let index = counts.firstIndex(where: { $0.year == mention.year }) {
        counts[index].count += 1
      } else {
        counts.append((mention.year, 1, mention.line))
      }
    }
    guard let best = counts.max(by: { $0.count < $1.count }) else { return nil }
    return counts.filter { $0.count == best.count }.count == 1 ? (best.year, best.line) : nil
  }

  /// Most documents name fewer; a hostile one must not grow the list without end.
  private static let limit = 4_096

  private static func collect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, section: Int, into mentions: inout [Mention]
  ) {
    var isQuoted = false
    var position = range.lowerBound
    let end = range.upperBound
    while position < end {
      let byte = bytes[position]
      if byte >= 0xE4 {
        position &+= byte < 0xF0 ? 3 : 4
        continue
      }
      if byte == 0xE3, position + 2 < end, bytes[position + 1] == 0x80 {
        // 《 is E3 80 8A, 》 is E3 80 8B.
        if bytes[position + 2] == 0x8A { isQuoted = true }
        if bytes[position + 2] == 0x8B { isQuoted = false }
        position += 3
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else {
        position += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      var stop = position
      while stop < end, bytes[stop] >= 0x30, bytes[stop] <= 0x39 { stop += 1 }
      if !isQuoted, mentions.count < limit,
        let mention = Self.mention(bytes, position..<stop, end: end, line: line, section: section)
      {
        mentions.append(mention)
      }
      position = stop
    }
  }

  private static func mention(
    _ bytes: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>, end: Int, line: Int, section: Int
  ) -> Mention? {
    guard digits.count >= 4 else { return nil }
    var next = digits.upperBound
    while next < end, bytes[next] == 0x20 { next += 1 }
    // 年 is E5 B9 B4, 月 E6 9C 88, 日 E6 97 A5.
    let isYear = next + 2 < end && bytes[next] == 0xE5 && bytes[next + 1] == 0xB9 && bytes[next + 2] == 0xB4
    if isYear {
      // Digits glued in front (02024年, 202020年) belong to something else.
      let start = digits.upperBound - 4
      guard let year = value(bytes, start), (2000...2039).contains(year) else { return nil }
      var after = next + 3
      while after < end, bytes[after] == 0x20 { after += 1 }
      // 2019年修订 is the year of a law: 修 is E4 BF AE.
      let isLaw = after + 2 < end && bytes[after] == 0xE4 && bytes[after + 1] == 0xBF && bytes[after + 2] == 0xAE
      let isDate = isLaw || after < end && bytes[after] >= 0x30 && bytes[after] <= 0x39
      return Mention(year: year, bytes: start..<digits.upperBound, line: line, section: section, isDate: isDate)
    }
    let isStripped =
      digits.count <= 8 && next + 2 < end
      && ((bytes[next] == 0xE6 && bytes[next + 1] == 0x9C && bytes[next + 2] == 0x88)
        || (bytes[next] == 0xE6 && bytes[next + 1] == 0x97 && bytes[next + 2] == 0xA5))
    let isDotted =
      digits.count == 4 && digits.upperBound + 1 < end
      && [0x2D, 0x2E, 0x2F].contains(bytes[digits.upperBound])
      && bytes[digits.upperBound + 1] >= 0x30 && bytes[digits.upperBound + 1] <= 0x39
    // 2023 11日到1231日: both 年 and 月 are lost.
    var month = next
    while month < end, bytes[month] >= 0x30, bytes[month] <= 0x39 { month += 1 }
    let isSpaced =
      digits.count == 4 && next > digits.upperBound && (1...4).contains(month - next) && month + 2 < end
      && bytes[month] == 0xE6 && [0x9C, 0x97].contains(bytes[month + 1])
    guard isStripped || isDotted || isSpaced, let year = value(bytes, digits.lowerBound), (2000...2039).contains(year)
    else {
      return nil
    }
    let range = digits.lowerBound..<(digits.lowerBound + 4)
    return Mention(year: year, bytes: range, line: line, section: section, isDate: true)
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start >= 0, start + 4 <= bytes.count else { return nil }
    return (start..<(start + 4)).reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
  }
}
