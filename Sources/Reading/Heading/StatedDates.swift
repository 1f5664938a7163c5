// SPDX-License-Identifier: GPL-3.0-or-later

/// The dates around a report: of the page, of publication, under the signature.
struct StatedDates: Sendable {
  /// A date and its line, from 0.
  struct Found: Sendable, Equatable {
    /// The date.
    let date: StatedDate
    /// Line, from 0.
    let line: Int
  }

  /// The date of publication.
  private(set) var published: Found?
  /// The date under the signature.
  private(set) var signed: Found?
  /// Today's date in the page's header; evidence for nothing.
  private(set) var pageHeader: Found?
  /// The name over or before the signature's date: the line, from 0, and the scalars of it.
  private(set) var signature: (line: Int, text: LineText, range: Range<Int>)?

  /// Reads the dates from the lines before section one and from the end of the text.
  ///
  /// - Parameters:
  ///   - before: lines before section one that are not blank, in order.
  ///   - after: lines behind the last heading and the last table that are not blank, last first.
  ///   - titleLine: line of the title, from 0.
  init(_ report: ReportText, before: [Int], after: [Int], titleLine: Int?) {
    for line in before {
      let text = LineText(report.bytes, report.lines[line], limit: 400)
      guard let (date, place) = StatedDate.first(in: text) else { continue }
      let found = Found(date: date, line: line)
      if let label = Self.labels.first(where: { text.first($0).map { $0 < place.lowerBound } ?? false }) {
        // 成文日期 and the like serve only when nothing says 发布.
        if published == nil || Self.isPublication(label) { published = published ?? found }
        if Self.isPublication(label) { published = found }
      } else if text.contains(Self.weekdays), place.upperBound + 10 > text.count || place.lowerBound < 6 {
        pageHeader = pageHeader ?? found
      } else if Self.isAlone(text, place) {
        if let titleLine, line > titleLine { signed = found } else { pageHeader = pageHeader ?? found }
      }
    }
    for line in after.prefix(Self.lastLines) {
      let text = LineText(report.bytes, report.lines[line], limit: 400)
      guard let (date, place) = StatedDate.first(in: text) else { continue }
      let found = Found(date: date, line: line)
      if Self.isAlone(text, place) {
        signed = found
        if let above = after.drop(while: { $0 >= line }).first {
          let name = LineText(report.bytes, report.lines[above], limit: 60)
          if name.count <= 40 { signature = (above, name, 0..<name.count) }
        }
        break
      }
      if place.upperBound == text.count, place.lowerBound <= 30, place.lowerBound >= 3,
        AuthorityName(text, 0..<place.lowerBound) != nil
      {
        signed = found
        signature = (line, text, 0..<place.lowerBound)
        break
      }
      if published == nil, text.contains(Self.publications), text.count <= 120 { published = found }
    }
  }

  private static let lastLines = 12

  private static func isAlone(_ text: LineText, _ place: Range<Int>) -> Bool {
    (0..<text.count).allSatisfy { place.contains($0) || !LineText.isHan(text[$0]) && LineText.digit(text[$0]) == nil }
  }

  private static func isPublication(_ label: Word) -> Bool {
    publications.contains { $0.scalars == label.scalars }
  }

  private static let publications: [Word] = ["发布时间", "发布日期", "公开日期", "公布日期", "发布于", "公开时间"]
  private static let labels: [Word] = publications + ["发文日期", "成文日期", "生成日期", "日期:", "时间:"]
  private static let weekdays: [Word] = ["星期", "今天是", "周一", "周二", "周三", "周四", "周五", "周六", "周日"]
}
