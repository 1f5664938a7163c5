// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Decides the report year, and finds what the dates and the year have to say.
enum HeadingYear {
  /// Fills year, period and findings of `heading`.
  ///
  /// The title and the stated period count first; where they differ, the running text and the date of publication decide,
  /// and a finding names the conflict. Without either the running text's majority counts, then the signature's date.
  static func fill(
    _ heading: inout DocumentHeading, _ text: ReportText, _ outline: ReportOutline, title: ReportTitle?,
    dates: StatedDates, naming: SelfNaming
  ) {
    let years = YearMentions(text, outline)
    let period = StatedPeriod.find(text, years)
    if let period {
      heading.periodStart = period.start.iso
      heading.periodEnd = period.end.iso
      heading.periodLine = period.line + 1
    }
    let body = years.majority
    let late = (dates.published ?? dates.signed)?.date.year
    let titleYear = title?.year ?? naming.year
    let stated = [titleYear, period?.year].compactMap { $0 }
    if let first = stated.first {
      var year = first
      if let second = stated.dropFirst().first, second != first {
        let votes = [body?.year, late.map { $0 - 1 }].compactMap { $0 }
        let (one, two) = (votes.filter { $0 == first }.count, votes.filter { $0 == second }.count)
        if two > one { year = second }
        conflict(&heading, ["title": first, "period": second], line: period.map { $0.line + 1 })
      } else if let body, body.year != first {
        // A year left over from last year's report is named once; a majority says that the title is wrong.
        if stated.count == 1, late == body.year + 1 { year = body.year }
        conflict(&heading, ["title": first, "body": body.year], line: body.line + 1)
      }
      heading.year = year
      if titleYear == year { heading.yearEvidence.append(.title) }
      if period?.year == year { heading.yearEvidence.append(.period) }
      if heading.yearEvidence.isEmpty { heading.yearEvidence.append(.body) }
    } else if let body {
      heading.year = body.year
      heading.yearEvidence = [.body]
      weaker(&heading, body.year, evidence: "body", line: body.line + 1)
    } else if let signed = dates.signed {
      heading.year = signed.date.year - 1
      heading.yearEvidence = [.signature]
      weaker(&heading, signed.date.year - 1, evidence: "signature", line: signed.line + 1)
    }
    HeadingFindings.add(to: &heading)
  }

  private static func conflict(_ heading: inout DocumentHeading, _ years: KeyValuePairs<String, Int>, line: Int?) {
    heading.findings.append(
      Finding(
        severity: .error, rule: "F1.year_consistency", outcome: .broken, documentID: "", code: "conflict", line: line,
        arguments: years.flatMap { [.text($0.key), .integer($0.value)] }))
  }

  private static func weaker(_ heading: inout DocumentHeading, _ year: Int, evidence: String, line: Int) {
    heading.findings.append(
      Finding(
        severity: .info, rule: "F1.year_consistency", outcome: .broken, documentID: "", code: "weaker_evidence",
        line: line, arguments: [.integer(year), .text(evidence)]))
  }
}
