// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
public import Panels
public import Records

extension Waiver {
  /// Marks the findings that are waived, and adds what there is to say about the waivers themselves.
  ///
  /// A waiver is judged at `asOf`, else at 31 March of the year after the finding's. Codes of F11, each with the waiver's
  /// line, rule and authority: `expired` with its last day, a warning, where it fits a finding that therefore counts;
  /// `unused`, a notice, where it fits none; `unknown_rule`, a warning.
  ///
  /// - Parameter lastYear: The latest year of the dataset, at whose end unused waivers are judged.
  public static func apply(
    _ waivers: [Waiver], to findings: inout [Finding], asOf: String, lastYear: Int?
  ) {
    var used = Set<Int>()
    var expired = Set<Int>()
    for index in findings.indices where findings[index].outcome == .broken {
      let date = Self.date(asOf, findings[index].year ?? lastYear)
      for (place, waiver) in waivers.enumerated() where waiver.fits(findings[index]) {
        if waiver.isExpired(at: date) {
          expired.insert(place)
        } else {
          used.insert(place)
          if findings[index].waived.isEmpty { findings[index].waived = waiver.words }
        }
      }
    }
    for (place, waiver) in waivers.enumerated() where !used.contains(place) {
      let (code, severity): (String, Severity) =
        if !waiver.namesARule {
          ("unknown_rule", .warning)
        } else if expired.contains(place) {
          ("expired", .warning)
        } else {
          ("unused", .notice)
        }
      var finding = Finding.broken(
        ownRule, code, severity, line: waiver.line,
        arguments: [.integer(waiver.line), .text(waiver.rule), .text(waiver.authority)]
          + (waiver.until.isEmpty ? [] : [.date(waiver.until)]))
      finding.authority = waiver.authority
      finding.year = waiver.year
      findings.append(finding)
    }
  }

  /// Whether a broken carry-over counts as an error: the rule is on and an error, and no waiver of the day fits.
  public static func counts(
    _ cell: CarryOverBreak, in panel: Panel, _ waivers: [Waiver], _ settings: RuleSettings
  ) -> Bool {
    if waivers.isEmpty, settings == RuleSettings() { return true }
    var finding = Finding(
      severity: .error, rule: RuleChecks.carryOverRule, outcome: .broken, documentID: "", code: "unequal",
      cells: [cell.cell])
    finding = finding.about(panel.authorities[cell.authority], year: cell.year)
    guard let kept = settings.applied(to: [finding]).first, kept.severity == .error else { return false }
    return !waivers.contains { $0.fits(kept) && !$0.isExpired(at: date("", cell.year)) }
  }

  private static func date(_ asOf: String, _ year: Int?) -> String {
    if !asOf.isEmpty { return asOf }
    return year.map { "\($0 + 1)-\(RuleSet.dueDay)" } ?? ""
  }
}
