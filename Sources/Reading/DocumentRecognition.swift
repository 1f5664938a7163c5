// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Decides whether a text is an annual report and, if it is not, what it is.
///
/// A figure in a table of the form makes a report, and so do its title and its sections; what explains reports, asks for
/// them or orders them is none, though it has the same words. A real report is never refused for what stands around it.
struct DocumentRecognition {
  private let text: ReportText
  private let outline: ReportOutline
  private let heading: DocumentHeading
  private let cells: CellReading

  /// What the text is that is no report; nil for a report.
  static func other(
    text: ReportText, outline: ReportOutline, heading: DocumentHeading, cells: CellReading
  ) -> OtherDocument? {
    if cells.values.contains(where: { $0.status != .absent && $0.status != .blank }) { return nil }
    let recognition = DocumentRecognition(text: text, outline: outline, heading: heading, cells: cells)
    return TextLines.with(text) { recognition.other($0) }
  }

  private func other(_ lines: TextLines) -> OtherDocument? {
    if articles(lines) >= 3 { return .rules }
    if outline.headings.isEmpty, isListOfLinks(lines) { return .links }
    let headline = Headline(lines, before: firstSection)
    if headline.kind == .explanation, headline.line < heading.titleLine ?? .max { return .explanation }
    let hasTitle = !heading.title.isEmpty && (heading.year != nil || !heading.authorityName.isEmpty)
    if hasTitle, !startsLikeNews(lines) || !outline.headings.isEmpty { return nil }
    if headline.kind == .notice || headline.kind == .rules, headline.namesReports { return headline.kind }
    if hasSections(lines) { return nil }
    if let kind = headline.kind { return kind }
    if isGuide(lines) { return .guide }
    if isHotline(lines) { return .hotline }
    if !heading.title.isEmpty, !startsLikeNews(lines) { return nil }
    return startsLikeNews(lines) ? .news : .unknown
  }

  /// The line of the first heading, from 0; the number of lines without one.
  private var firstSection: Int { outline.headings.first.map { $0.line - 1 } ?? text.lines.count }

  /// Whether the form's sections are there: one in its official wording, or two, or all in one line of a report.
  private func hasSections(_ lines: TextLines) -> Bool {
    if cells.form != nil || !outline.tables.isEmpty { return true }
    if outline.headings.count >= 2 || outline.headings.contains(where: { isOfficial($0.text) }) { return true }
    let hasPhrase = (0..<lines.count).contains { lines.containsAny(lines.content($0), Self.phrases) }
    if !outline.headings.isEmpty { return hasPhrase }
    return hasPhrase && (0..<lines.count).contains { lines.contains(lines.content($0), Self.sectionOne) }
  }

  private func isOfficial(_ heading: String) -> Bool { heading.contains("总体情况") || heading.contains("政府信息情况") }

  /// Lines that begin with 第一条, 第二条 …; 第二十条第（一）项 is a caption of the form.
  private func articles(_ lines: TextLines) -> Int {
    var count = 0
    for line in 0..<lines.count {
      let content = lines.content(line)
      guard content.count > 12, lines.hasPrefix(content, Self.article) else { continue }
      var end = content.lowerBound + 3
      while end + 2 < content.upperBound, end < content.lowerBound + 15,
        !lines.hasPrefix(end..<content.upperBound, Self.clause)
      {
        end += UTF8Length.of(lead: lines.bytes[end])
      }
      let rest = min(end + 3, content.upperBound)..<content.upperBound
      if lines.hasPrefix(end..<content.upperBound, Self.clause), !lines.hasPrefix(rest, Self.article) { count += 1 }
    }
    return count
  }

  /// Whether the text is nothing but titles of several reports.
  private func isListOfLinks(_ lines: TextLines) -> Bool {
    var titles: Set<String> = []
    for line in 0..<min(lines.count, 400) {
      let content = lines.content(line)
      if lines.isSentence(content) { return false }
      guard content.count >= 30, content.count <= 240, lines.contains(content, Self.report) else { continue }
      let characters = LineText(text.bytes, content, limit: 80)
      if let title = ReportTitle(characters, [line], [content]), title.year != nil || title.authority != nil {
        titles.insert("\(title.authority?.stem ?? "") \(title.year ?? 0)")
      }
    }
    return titles.count >= 3
  }

  private func startsLikeNews(_ lines: TextLines) -> Bool {
    guard let first = (0..<lines.count).first(where: { lines.isSentence(lines.content($0)) }) else { return false }
    let content = lines.content(first)
    return Self.news.contains { lines.hasPrefix(content, $0) }
  }

  private func isGuide(_ lines: TextLines) -> Bool {
    (0..<lines.count).contains { lines.containsAny(lines.content($0), Self.guides) }
  }

  private func isHotline(_ lines: TextLines) -> Bool {
    (0..<lines.count).contains {
      lines.contains(lines.content($0), Self.hotline) && lines.containsAny(lines.content($0), Self.handled)
    }
  }

  private static func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  private static let article = Array("第".utf8)
  private static let clause = Array("条".utf8)
  private static let report = Array("报".utf8)
  private static let sectionOne = Array("一、总体情况".utf8)
  private static let phrases = bytes("本报告", "本年报", "年度报告如下", "年度报告", "工作报告如下", "情况报告如下", "公开工作汇报如下")
  private static let guides = bytes("公开指南", "本指南")
  private static let hotline = Array("热线".utf8)
  private static let handled = bytes("受理", "办结", "工单", "诉求")
  private static let news = bytes("近日", "日前", "本报讯", "为进一步提高", "为扎实", "今年以来", "连日来")
}

/// The line above the text that says what it is, when it is no report.
struct Headline {
  /// What it says; nil when no line says anything.
  private(set) var kind: OtherDocument?
  /// The line, from 1.
  private(set) var line = Int.max
  /// Whether it speaks of annual reports.
  private(set) var namesReports = false

  /// Looks through the lines before `end`; lines of navigation are too short to count.
  init(_ lines: TextLines, before end: Int) {
    var seen = 0
    for index in 0..<min(end, lines.count) where seen < 40 {
      var content = lines.content(index)
      if content.isEmpty { continue }
      seen += 1
      if content.count < 24 || content.count > 200 || lines.containsAny(content, Self.links) { continue }
      // A remark such as (试行) behind it does not count.
      if let last = content.last, lines.bytes[last] == 0x29 || lines.hasPrefix(last - 2..<last + 1, Self.bracket),
        let open = content.last(where: {
          lines.bytes[$0] == 0x28 || lines.hasPrefix($0..<content.upperBound, Self.opening)
        })
      {
        content = content.lowerBound..<open
      }
      guard
        let found = Self.suffixes.first(where: { suffix in suffix.words.contains { Self.ends(lines, content, $0) } })
      else { continue }
      if found.kind == .explanation || found.kind == .summary, !lines.containsAny(content, Self.open) { continue }
      if found.kind == .hotline, !lines.contains(content, Self.hotline) { continue }
      kind = found.kind
      line = index + 1
      namesReports = lines.containsAny(content, Self.reports)
      return
    }
  }

  private static func ends(_ lines: TextLines, _ content: Range<Int>, _ word: [UInt8]) -> Bool {
    content.count >= word.count && lines.hasPrefix(content.upperBound - word.count..<content.upperBound, word)
  }

  private static func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  private static let suffixes: [(kind: OtherDocument, words: [[UInt8]])] = [
    (.explanation, bytes("解读", "图解", "答记者问", "解读材料", "政策问答")),
    (.notice, bytes("的通知", "的通报", "的函", "的批复", "的提醒")),
    (.rules, bytes("制度", "办法", "规定", "细则", "规程", "规则", "工作方案", "实施方案", "工作要点", "条例", "格式")),
    (.guide, bytes("指南")),
    (.catalogue, bytes("目录", "清单")),
    (.hotline, bytes("报告", "情况", "通报", "分析", "专报", "简报", "月报", "周报", "季报", "统计", "数据")),
    (.summary, bytes("总结", "工作计划", "总结合集")),
  ]
  private static let links = bytes(">", "›", "»", "|", "。", "http", "：", ":")
  private static let open = bytes("报告", "年报", "公开")
  private static let hotline = Array("热线".utf8)
  private static let reports = bytes("年度报告", "年报", "工作报告")
  private static let bracket = Array("）".utf8)
  private static let opening = Array("（".utf8)
}
