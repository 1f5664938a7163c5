// SPDX-License-Identifier: GPL-3.0-or-later

/// A calendar date as a document writes it.
struct StatedDate: Sendable, Equatable {
  /// Year, 1990 to 2099.
  let year: Int
  /// Month, 1 to 12.
  let month: Int
  /// Day, 1 to 31.
  let day: Int

  /// A date; nil when month or day cannot be.
  init?(year: Int, month: Int, day: Int) {
    guard (1990...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    if [4, 6, 9, 11].contains(month), day > 30 { return nil }
    if month == 2, day > 29 { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2024-01-05`.
  var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The date that starts at `index` of `text`, and where it ends.
  ///
  /// Understood are 2024年1月5日, 2024-1-5, 2024/01/05, 2024.1.5 and 二〇二四年一月五日.
  static func read(_ text: LineText, at index: Int) -> (date: StatedDate, end: Int)? {
    if LineText.digit(text[index]) != nil {
      guard LineText.digit(text[index - 1]) == nil, let year = text.number(at: index, digits: 4), year.end == index + 4
      else { return nil }
      let separator = text[year.end]
      let isWritten = separator == year_
      guard isWritten || separator == 0x2D || separator == 0x2F || separator == 0x2E,
        let month = text.number(at: year.end + 1, digits: 2),
        text[month.end] == (isWritten ? month_ : separator),
        let day = text.number(at: month.end + 1, digits: 2),
        let date = StatedDate(year: year.value, month: month.value, day: day.value)
      else { return nil }
      return (date, isWritten && (text[day.end] == day_ || text[day.end] == dayNumber_) ? day.end + 1 : day.end)
    }
    guard let year = ChineseDigits.year(text, at: index), text[year.end] == year_,
      let month = ChineseDigits.upToNinetyNine(text, at: year.end + 1), text[month.end] == month_,
      let day = ChineseDigits.upToNinetyNine(text, at: month.end + 1), text[day.end] == day_,
      let date = StatedDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, day.end + 1)
  }

  /// The first date of `text` from `start` on, and its place.
  static func first(in text: LineText, from start: Int = 0) -> (date: StatedDate, place: Range<Int>)? {
    var index = max(0, start)
    while index < text.count {
      if let found = read(text, at: index) { return (found.date, index..<found.end) }
      index += 1
    }
    return nil
  }

  private static let year_: UInt32 = 0x5E74
  private static let month_: UInt32 = 0x6708
  private static let day_: UInt32 = 0x65E5
  private static let dayNumber_: UInt32 = 0x53F7
}

/// Small numbers written in Chinese characters, as dates use them.
enum ChineseDigits {
  /// The value of 〇, 零, 一 … 九; nil for others.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB, 0x041E, 0x004F: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// A year of four characters such as 二〇二四 at `index`, and where it ends.
  static func year(_ text: LineText, at index: Int) -> (value: Int, end: Int)? {
    var value = 0
    for step in 0..<4 {
      guard let digit = digit(text[index + step]) else { return nil }
      value = value * 10 + digit
    }
    return (value, index + 4)
  }

  /// 一 to 九十九 at `index`, and where it ends.
  static func upToNinetyNine(_ text: LineText, at index: Int) -> (value: Int, end: Int)? {
    let ten: UInt32 = 0x5341
    var end = index
    var tens = 0
    if text[end] == ten {
      tens = 1
      end += 1
    } else if let first = digit(text[end]), text[end + 1] == ten {
      tens = first
      end += 2
    } else {
      guard let only = digit(text[end]) else { return nil }
      return (only, end + 1)
    }
    guard let unit = digit(text[end]) else { return (tens * 10, end) }
    return (tens * 10 + unit, end + 1)
  }
}
