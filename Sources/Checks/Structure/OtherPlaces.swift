// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// F6 and F10: wording that was left over from another report.
extension RuleChecks {
  /// Whether an office that a text names is the document's own under another name: one of another period, an alias, or
  /// that of an authority whose series it carries on.
  static func isOwnName(_ office: String, _ document: DocumentDescription, _ roster: Roster) -> Bool {
    guard !document.authorityID.isEmpty, !office.isEmpty, let year = document.reportYear else { return false }
    var bare = office
    for ending in ["人民政府", "办事处"] where bare.hasSuffix(ending) && bare != ending { bare.removeLast(ending.count) }
    let own = Set(roster.forerunners(of: document.authorityID, in: year))
    return roster.entries.contains { entry in
      own.contains(entry.authorityID) && ([entry.name] + entry.aliases).contains { $0.hasSuffix(bare) }
    }
  }

  /// Codes: `residue` of F6; `office` of F10 with the name; each once a name. `text_unknown` where nobody looked at the
  /// text; F10 is `authority_unknown` where nobody knows whose report it is.
  static func placeFindings(_ report: CheckedReport) -> [Finding] {
    guard let statements = report.record.statements else {
      return ["F6.template_residue", "F10.other_place"].map { .open($0, "text_unknown") }
    }
    var seen: Set<String> = []
    var findings: [Finding] = []
    for statement in statements where statement.kind == .residue || statement.kind == .otherPlace {
      guard seen.insert(statement.kind.rawValue + statement.text).inserted else { continue }
      findings.append(
        statement.kind == .residue
          ? .broken("F6.template_residue", "residue", line: statement.line, evidence: statement.text)
          : .broken(
            "F10.other_place", "office", line: statement.line, arguments: [.text(statement.text)],
            evidence: statement.text))
    }
    if report.record.document.authorityName.isEmpty, report.record.document.county.isEmpty {
      findings.append(.open("F10.other_place", "authority_unknown"))
    }
    return findings
  }
}
