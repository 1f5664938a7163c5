// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Reads who reports, on which year and when.
enum HeadingReader {
  /// The heading of a report; what it does not say stays empty, and nothing is guessed.
  ///
  /// - Parameters:
  ///   - text: the report.
  ///   - outline: its sections, running text and tables.
  ///   - options: what the caller knows; it settles authority and county where the document does not, and never else.
  static func heading(
    of text: ReportText, outline: ReportOutline, options: ReadingOptions = ReadingOptions()
  ) -> DocumentHeading {
    let frame = HeadingFrame(text, outline)
    var heading = DocumentHeading()
    var title = ReportTitle.find(text, frame.before)
    let names = NamesInText(text, outline, isNamed: title?.authority != nil)
    if title?.authority == nil || title?.year == nil {
      title = ReportTitle.findBroken(text, frame.before, whole: title, isTownship: names.isTownship)
    }
    let isKnown = title?.authority.map { !$0.places.isEmpty || $0.kind == .county } ?? false
    let naming = isKnown && title?.year != nil ? SelfNaming() : SelfNaming(text, outline, isTownship: names.isTownship)
    let dates = StatedDates(text, before: frame.before, after: frame.after, titleLine: title?.lines.first)
    if let title {
      heading.title = title.bytes.map { text.sourceText($0).trimmingBlanks }.joined()
      heading.titleLine = title.lines.first.map { $0 + 1 }
    }
    fill(&heading, dates)
    HeadingPlaces.fill(&heading, text, frame, title: title, dates: dates, names: names, naming: naming)
    assume(&heading, options)
    HeadingYear.fill(&heading, text, outline, title: title, dates: dates, naming: naming)
    return heading
  }

  private static func assume(_ heading: inout DocumentHeading, _ options: ReadingOptions) {
    if heading.authorityName.isEmpty, !options.assumedAuthority.isEmpty {
      heading.authorityName = options.assumedAuthority
      heading.authorityEvidence = .option
    }
    // A six-digit code names the county through the roster, which is not asked here.
    let isCode = options.assumedCounty.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if heading.county.isEmpty, !isCode {
      heading.county = options.assumedCounty
      heading.countyEvidence = .option
    }
  }

  private static func fill(_ heading: inout DocumentHeading, _ dates: StatedDates) {
    heading.publishedOn = dates.published?.date.iso ?? ""
    heading.publishedLine = dates.published.map { $0.line + 1 }
    heading.signedOn = dates.signed?.date.iso ?? ""
    heading.signedLine = dates.signed.map { $0.line + 1 }
    heading.pageHeaderDate = dates.pageHeader?.date.iso ?? ""
    heading.pageHeaderLine = dates.pageHeader.map { $0.line + 1 }
  }
}

/// The lines around a report in which its heading and its signature stand.
struct HeadingFrame: Sendable {
  /// Lines before section one that are not blank, from 0, in order; the first ones of a text without headings.
  let before: [Int]
  /// Lines behind the last heading and the last table that are not blank, from 0, last first.
  let after: [Int]

  /// Finds the lines.
  init(_ text: ReportText, _ outline: ReportOutline) {
    let firstTable = outline.tables.first?.lowerBound ?? text.lines.count
    let firstHeading = outline.headings.first.map { $0.line - 1 } ?? text.lines.count
    let end = min(firstTable, firstHeading, text.lines.count)
    var before: [Int] = []
    for line in 0..<max(0, end) where !Self.isBlank(text, line) {
      before.append(line)
      if before.count == Self.most { break }
    }
    self.before = before
    let lastTable = outline.tables.last?.upperBound ?? 0
    let lastHeading = outline.headings.last?.line ?? 0
    let start = max(lastTable, lastHeading, before.last.map { $0 + 1 } ?? 0)
    var after: [Int] = []
    var line = text.lines.count - 1
    while line >= start, after.count < Self.most {
      if !Self.isBlank(text, line) { after.append(line) }
      line -= 1
    }
    self.after = after
  }

  private static let most = 60

  private static func isBlank(_ text: ReportText, _ line: Int) -> Bool {
    LineText.isBlank(text.bytes, text.lines[line])
  }
}
