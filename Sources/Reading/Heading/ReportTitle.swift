// SPDX-License-Identifier: GPL-3.0-or-later

/// The title of a report, found among the lines before section one.
struct ReportTitle: Sendable {
  /// The lines the title stands on, from 0; two when it is broken.
  let lines: [Int]
  /// The characters of the title, without blanks; both parts when it is broken.
  let text: LineText
  /// Where the title stands in ``ReportText/bytes``, one range a line.
  let bytes: [Range<Int>]
  /// The authority it names.
  let authority: AuthorityName?
  /// The scalars of ``text`` the authority was read from.
  let authorityRange: Range<Int>?
  /// The year it names.
  let year: Int?

  /// The title among `candidates`, the lines before section one that are not blank; nil when no line is one.
  static func find(_ report: ReportText, _ candidates: [Int]) -> ReportTitle? {
    var best: ReportTitle?
    for line in candidates where report.lines[line].count <= longest * 6 {
      let text = LineText(report.bytes, report.lines[line], limit: longest + 1)
      guard text.count <= longest, let title = ReportTitle(text, [line], [report.lines[line]]) else { continue }
      if title.authority != nil, title.year != nil { return title }
      if best.map({ title.score > $0.score }) ?? true { best = title }
    }
    return best
  }

  /// The title that two neighbouring lines make, when it says more than `whole`, the best title on one line.
  ///
  /// - Parameter isTownship: whether the running text speaks of 我镇, 全乡 and the like, so that a county in a line above the
  ///   title is the site's name and not the authority.
  static func findBroken(
    _ report: ReportText, _ candidates: [Int], whole: ReportTitle?, isTownship: Bool
  ) -> ReportTitle? {
    var best = whole
    let texts = candidates.map { LineText(report.bytes, report.lines[$0], limit: longest + 1) }
    for index in candidates.indices.dropFirst() {
      let (upper, lower) = (texts[index - 1], texts[index])
      guard upper.count + lower.count <= longest, upper.count >= 2, lower.count >= 2 else { continue }
      let lines = [candidates[index - 1], candidates[index]]
      guard let title = ReportTitle(upper.joined(lower), lines, lines.map { report.lines[$0] }) else { continue }
      if isTownship, title.authority.map({ $0.kind == .county }) ?? true { continue }
      if best.map({ title.score - 1 > $0.score }) ?? true { best = title }
    }
    return best
  }

  /// How much the title says.
  private var score: Int {
    (authority.map { $0.kind == .other ? 2 : 4 } ?? 0) + (year != nil ? 2 : 0)
  }

  private static let longest = 64

  /// The title that `text` is; nil when it is none.
  init?(_ text: LineText, _ lines: [Int], _ bytes: [Range<Int>]) {
    guard let range = Self.titleRange(text) else { return nil }
    self.lines = lines
    self.text = text
    self.bytes = bytes
    let year = Self.year(text, range)
    self.year = year?.value
    let tail = Self.subjects.compactMap { text.first($0, from: range.lowerBound) }.min() ?? range.upperBound
    var parts: [Range<Int>] = []
    if let year {
      parts.append(range.lowerBound..<max(range.lowerBound, min(year.place.lowerBound, tail)))
      if year.place.upperBound < tail { parts.append(year.place.upperBound..<tail) }
    } else if tail > range.lowerBound {
      parts.append(range.lowerBound..<tail)
    }
    var authority: AuthorityName?
    var place: Range<Int>?
    for part in parts where authority == nil {
      let name = Self.withoutFrame(text, part)
      authority = AuthorityName(text, name)
      if authority != nil { place = name }
    }
    self.authority = authority
    authorityRange = place
  }

  /// The scalars of the title in its line: behind a breadcrumb or a label; nil when the line is no title.
  private static func titleRange(_ text: LineText) -> Range<Int>? {
    let ends = Self.reports.compactMap { word in text.last(word).map { $0 + word.scalars.count } }
    guard text.count >= 6, let end = ends.max() else { return nil }
    guard subjects.contains(where: { text.first($0) != nil }), !text.contains(sentences) else { return nil }
    guard text.count - end <= 14, !others.contains(where: { text.first($0, from: end) != nil }) else { return nil }
    var start = 0
    for index in 0..<end where breaks.contains(text[index]) { start = index + 1 }
    return start < end ? start..<end : nil
  }

  private static func year(_ text: LineText, _ range: Range<Int>) -> (value: Int, place: Range<Int>)? {
    var index = range.lowerBound
    while index < range.upperBound {
      if LineText.digit(text[index]) != nil {
        var end = index
        while LineText.digit(text[end]) != nil { end += 1 }
        if end - index >= 4, let year = text.number(at: end - 4, digits: 4), (2000...2039).contains(year.value) {
          return (year.value, index..<afterYear(text, end))
        }
        index = end
      } else if let year = ChineseDigits.year(text, at: index), (2000...2039).contains(year.value) {
        return (year.value, index..<afterYear(text, year.end))
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func afterYear(_ text: LineText, _ end: Int) -> Int {
    var end = end
    if text[end] == 0x5E74 { end += 1 }  // 年
    if text[end] == 0x5EA6 { end += 1 }  // 度
    return end
  }

  /// A part without 关于 before and behind it.
  private static func withoutFrame(_ text: LineText, _ part: Range<Int>) -> Range<Int> {
    var part = part
    if text.has(.about, at: part.lowerBound) { part = min(part.upperBound, part.lowerBound + 2)..<part.upperBound }
    if let about = text.first(.about, from: part.lowerBound), about < part.upperBound {
      part = part.lowerBound..<about
    }
    return part
  }

  private static let reports: [Word] = ["报告", "年报", "年度报"]
  /// Words behind 报告 that make it a rule on reports, a notice asking for them, an explanation of one.
  private static let others: [Word] = [
    "制度", "通知", "图解", "一图", "格式", "培训", "会", "编制", "办法", "规定", "方案", "要点", "指南", "目录", "检查", "通报", "函", "工作",
    "模板", "说明",
  ]
  private static let subjects: [Word] = ["政府信息", "政务公开", "政务信息", "信息公开"]
  private static let sentences: [Word] = ["。", "根据", "按照", "现将", "特编制", "条例", "公布如下", "解读"]
  private static let breaks: Set<UInt32> = [0x3E, 0x7C, 0x23, 0x3A, 0x300A, 0x2A, 0xBB, 0x203A]  // > | # : 《 * » ›
}

extension Word {
  fileprivate static let about: Word = "关于"
}

extension LineText {
  /// The last place of `word`.
  func last(_ word: Word) -> Int? {
    var index = scalars.count - word.scalars.count
    while index >= 0 {
      if scalars[index] == word.scalars[0], has(word, at: index) { return index }
      index -= 1
    }
    return nil
  }
}
