// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
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

  private static func date(_ asOf: String, _ year: Int?) -> String {
    if !asOf.isEmpty { return asOf }
    return year.map { "\($0 + 1)-\(RuleSet.dueDay)" } ?? ""
  }
}
