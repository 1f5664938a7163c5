// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The findings L2 to L4 about numbers in running text.
enum NarrativeFindings {
  /// The findings of the values that were chosen.
  static func of(_ claims: [Claim], text: ReportText) -> [Finding] {
    var findings: [Finding] = []
    for claim in claims where !claim.isContested {
      let line = text.lineNumber(at: claim.bytes.lowerBound)
      func add(_ severity: Severity, _ rule: String, _ code: String) {
        findings.append(
          Finding(
            severity: severity, rule: rule, outcome: .broken, documentID: "", code: code, cells: [claim.indicator.id],
            value: claim.value, line: line, arguments: [.cell(claim.indicator.id), .number(claim.value)],
            evidence: text.sourceText(claim.clause).trimmingBlanks))
      }
      if claim.isGlued { add(.warning, "L2.run_on_number", "glued_year") }
      if claim.scope == .toDate, claim.qualifier != .noneByStatement { add(.notice, "L3.open_cutoff", "open_cutoff") }
      if claim.qualifier == .vague { add(.notice, "L4.vague_quantity", "vague_quantity") }
    }
    return findings
  }
}
