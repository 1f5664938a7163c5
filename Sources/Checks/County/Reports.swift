// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// G3 and G4: reports that nobody expects, and reports that came late.
extension RuleChecks {
  /// Codes of G3: `not_listed` for an authority that the roster does not know; `not_valid` for one that did not exist at the
  /// end of the year; `not_expected` for one of a kind that does not report; `no_roster`, once. Of G4: `late` with the
  /// report's date and the day it was due; `no_date` where the report states no date.
  static func reportFindings(_ records: [Record], roster: Roster?, asOf: String) -> [Finding] {
    var findings: [Finding] = []
    if roster == nil, !records.isEmpty { findings.append(.open("G3.unexpected", "no_roster")) }
    for record in records {
      guard let year = record.document.reportYear else { continue }
      if let roster, let finding = unexpected(record.document, year: year, roster) {
        findings.append(finding.about(record.document))
      }
      if CheckedReport(record).hasDocument {
        findings += late(record, year: year, asOf: asOf).map { $0.about(record.document) }
      }
    }
    return findings
  }

  private static func unexpected(_ document: DocumentDescription, year: Int, _ roster: Roster) -> Finding? {
    let rule = "G3.unexpected"
    let name: [FindingArgument] = [.text(document.authorityName), .integer(year)]
    // F4 speaks of reports whose authority is not settled.
    if document.authorityID.isEmpty { return nil }
    guard roster.position(of: document.authorityID) != nil, let entry = roster.entry(of: document.authorityID, in: year)
    else { return .broken(rule, "not_listed", arguments: name) }
    let periods = roster.entries.filter { $0.authorityID == document.authorityID }
    guard periods.contains(where: { $0.isValidAtEnd(of: year) }) else {
      return .broken(rule, "not_valid", arguments: name)
    }
    return entry.expectsReport ? nil : .broken(rule, "not_expected", .info, arguments: name)
  }

  private static func late(_ record: Record, year: Int, asOf: String) -> [Finding] {
    let rule = "G4.late"
    let due = asOf.isEmpty ? "\(year + 1)-\(RuleSet.dueDay)" : max(asOf, "\(year + 1)-01-01")
    let date = date(record)
    if date.isEmpty { return [.open(rule, "no_date", arguments: [.date(due)])] }
    return date > due ? [.broken(rule, "late", arguments: [.date(date), .date(due)])] : []
  }
}
