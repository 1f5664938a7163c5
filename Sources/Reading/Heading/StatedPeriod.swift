// SPDX-License-Identifier: GPL-3.0-or-later

/// The period a report says its figures are of: 自2024年1月1日至2024年12月31日.
struct StatedPeriod: Sendable, Equatable {
  /// First day.
  let start: StatedDate
  /// Last day.
  let end: StatedDate
  /// Line, from 0.
  let line: Int

  /// The year of a period that lies within one; nil otherwise.
  var year: Int? { start.year == end.year ? start.year : nil }

  /// The period among the dates that the running text names; nil when it states none.
  ///
  /// A whole calendar year counts anywhere before section two or in section six; other periods only behind 统计, 时限 and
  /// the like. Dates that lost their 年 or 月 (自20251月1日, 201911日起至20191231日) are understood.
  static func find(_ text: ReportText, _ years: YearMentions) -> StatedPeriod? {
    for mention in years.mentions where mention.isDate {
      let line = text.lines[mention.line]
      let window = mention.bytes.lowerBound..<min(line.upperBound, mention.bytes.lowerBound + 160)
      let characters = LineText(text.bytes, window, limit: 48)
      guard let (start, end) = period(characters) else { continue }
      if start.month == 1, start.day == 1, end.month == 12, end.day == 31, start.year == end.year {
        return StatedPeriod(start: start, end: end, line: mention.line)
      }
      let before = LineText(text.bytes, max(line.lowerBound, mention.bytes.lowerBound - 90)..<mention.bytes.lowerBound)
      if before.contains(announcements) { return StatedPeriod(start: start, end: end, line: mention.line) }
    }
    return nil
  }

  private static func period(_ text: LineText) -> (StatedDate, StatedDate)? {
    guard let start = date(text, at: 0, year: nil, isEnd: false) else { return nil }
    var index = start.end
    while startWords.contains(text[index]) { index += 1 }
    let joint = index
    while jointWords.contains(text[index]) { index += 1 }
    guard index > joint, let end = date(text, at: index, year: start.date.year, isEnd: true) else { return nil }
    let isForward =
      (start.date.year, start.date.month, start.date.day) < (end.date.year, end.date.month, end.date.day)
    return isForward ? (start.date, end.date) : nil
  }

  /// A date at `index`, whole or damaged; `year` serves when the second date names none.
  private static func date(_ text: LineText, at index: Int, year: Int?, isEnd: Bool) -> (date: StatedDate, end: Int)? {
    if let whole = StatedDate.read(text, at: index) { return whole }
    var position = index
    var named = year
    if let four = text.number(at: index, digits: 4), four.end == index + 4, (2000...2039).contains(four.value) {
      named = four.value
      position = four.end
      if text[position] == year_ { position += 1 }
    }
    guard let named else { return nil }
    // 1月1日, 12月 and their Chinese numerals.
    if let month = text.number(at: position, digits: 2) ?? ChineseDigits.upToNinetyNine(text, at: position),
      text[month.end] == month_
    {
      if let day = text.number(at: month.end + 1, digits: 2) ?? ChineseDigits.upToNinetyNine(text, at: month.end + 1),
        let date = StatedDate(year: named, month: month.value, day: day.value)
      {
        return (date, text[day.end] == day_ ? day.end + 1 : day.end)
      }
      let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...12).contains(month.value) else { return nil }
      let day = isEnd ? last[month.value - 1] : 1
      return StatedDate(year: named, month: month.value, day: day).map { ($0, month.end + 1) }
    }
    // 11日 and 1231日: the first and the last day of a year that lost 月.
    if let digits = text.number(at: position, digits: 4), text[digits.end] == day_ {
      if digits.value == 11, let date = StatedDate(year: named, month: 1, day: 1) { return (date, digits.end + 1) }
      if digits.value == 1231, let date = StatedDate(year: named, month: 12, day: 31) { return (date, digits.end + 1) }
    }
    return nil
  }

  private static let year_: UInt32 = 0x5E74
  private static let month_: UInt32 = 0x6708
  private static let day_: UInt32 = 0x65E5
  /// 起 始 开 ( ) , and their likes before the joint.
  private static let startWords: Set<UInt32> = [0x8D77, 0x59CB, 0x5F00, 0x28, 0x29, 0x2C]
  /// 至 到 止 — – ― - ~ ～ 截 自 between the dates.
  private static let jointWords: Set<UInt32> = [
    0x81F3, 0x5230, 0x6B62, 0x2014, 0x2013, 0x2015, 0x2D, 0x7E, 0x622A, 0x81EA, 0x2500, 0x4E00,
  ]
  private static let announcements: [Word] = ["统计", "时限", "期限", "数据", "所列", "报告期"]
}
