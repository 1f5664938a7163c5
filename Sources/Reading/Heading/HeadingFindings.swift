// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The findings F2 to F5 of a heading; F4 against a roster is not judged here.
enum HeadingFindings {
  /// Adds the findings to `heading`, in the order of their rules.
  static func add(to heading: inout DocumentHeading) {
    published(&heading)
    pageHeader(&heading)
    authority(&heading)
    period(&heading)
  }

  /// F2: a date of publication is expected in the January after the year.
  private static func published(_ heading: inout DocumentHeading) {
    let rule = "F2.publish_date"
    if heading.publishedOn.isEmpty {
      let signed: [FindingArgument] = heading.signedOn.isEmpty ? [] : [.date(heading.signedOn)]
      add(
        &heading, .notice, rule, signed.isEmpty ? "absent" : "signature_only", line: heading.signedLine,
        arguments: signed)
      return
    }
    guard let year = heading.year else { return }
    let date = heading.publishedOn
    let arguments: [FindingArgument] = [.date(date)]
    if date < "\(year + 1)-01-01" {
      add(&heading, .notice, rule, "early", line: heading.publishedLine, arguments: arguments)
    } else if date > "\(year + 1)-03-31" {
      add(&heading, .warning, rule, "late", line: heading.publishedLine, arguments: arguments)
    } else if date > "\(year + 1)-01-31" {
      add(&heading, .notice, rule, "after_january", line: heading.publishedLine, arguments: arguments)
    }
  }

  /// F3: the date of the page's header is not the report's.
  private static func pageHeader(_ heading: inout DocumentHeading) {
    guard !heading.pageHeaderDate.isEmpty else { return }
    let end = heading.periodEnd.isEmpty ? heading.year.map { "\($0)-12-31" } ?? "" : heading.periodEnd
    guard end.isEmpty || heading.pageHeaderDate < end else { return }
    add(
      &heading, .info, "F3.header_date", "header_date", line: heading.pageHeaderLine,
      arguments: [.date(heading.pageHeaderDate)] + (end.isEmpty ? [] : [.date(end)]))
  }

  /// F4: a name that no title states rests on weaker evidence.
  private static func authority(_ heading: inout DocumentHeading) {
    guard let evidence = heading.authorityEvidence, evidence != .title, evidence != .option else { return }
    add(
      &heading, .warning, "F4.authority", "weaker_evidence", line: heading.authorityLine,
      arguments: [.text(heading.authorityName), .text(evidence.rawValue)])
  }

  /// F5: a report states the period of its figures, and the period is the calendar year.
  private static func period(_ heading: inout DocumentHeading) {
    let rule = "F5.period_stated"
    if heading.periodStart.isEmpty {
      add(&heading, .notice, rule, "absent", line: nil, arguments: [])
    } else if !heading.periodStart.hasSuffix("-01-01") || !heading.periodEnd.hasSuffix("-12-31")
      || heading.periodStart.prefix(4) != heading.periodEnd.prefix(4)
    {
      add(
        &heading, .notice, rule, "not_calendar_year", line: heading.periodLine,
        arguments: [.date(heading.periodStart), .date(heading.periodEnd)])
    }
  }

  private static func add(
    _ heading: inout DocumentHeading, _ severity: Severity, _ rule: String, _ code: String, line: Int?,
    arguments: [FindingArgument]
  ) {
    heading.findings.append(
      Finding(
        severity: severity, rule: rule, outcome: .broken, documentID: "", code: code, line: line,
        arguments: arguments))
  }
}
