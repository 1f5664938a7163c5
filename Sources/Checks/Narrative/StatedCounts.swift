// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D3, D7, D8: other counts that both the text and the tables state.
extension RuleChecks {
  private static let countPairs: [(rule: String, narrative: String, cells: [FormVersion: [String]])] = [
    (
      "D3.narr_table2", "narrative.normative.issued",
      [.form2021: ["normative_documents.issued"], .form2019: ["normative_documents.made"]]
    ),
    ("D3.narr_table2", "narrative.normative.in_force", [.form2021: ["normative_documents.in_force"]]),
    ("D7.narr_cases", "narrative.review.total", both(["review.total"])),
    (
      "D7.narr_cases", "narrative.litigation.total",
      both(["litigation.direct.total", "litigation.after_review.total"])
    ),
    ("D8.narr_carried", "narrative.applications.carried_in", both(["applications.carried_in.total"])),
  ]

  private static func both(_ cells: [String]) -> [FormVersion: [String]] { [.form2021: cells, .form2019: cells] }

  /// Codes: `differs` with the narrative indicator, its number, the first cell, the number of the table; `open_cutoff`
  /// with the same, where the text counts up to an unstated date; `missing_cells`.
  static func countFindings(_ report: CheckedReport) -> [Finding] {
    guard let form = report.form?.version else { return [] }
    return countPairs.compactMap { pair in
      guard let cells = pair.cells[form],
        let value = report.stated(pair.narrative, orNone: pair.rule != "D7.narr_cases"),
        let stated = value.number
      else { return nil }
      guard let table = report.sum(cells) else {
        return .open(pair.rule, cells: report.missing(cells), line: value.place?.line)
      }
      if table == stated { return nil }
      let arguments: [FindingArgument] = [.cell(pair.narrative), .number(stated), .cell(cells[0]), .number(table)]
      if value.scope == .toDate {
        return .open(pair.rule, "open_cutoff", cells: cells, line: value.place?.line, arguments: arguments)
      }
      return .broken(
        pair.rule, "differs", cells: cells, value: stated, expected: table, line: value.place?.line,
        arguments: arguments, evidence: value.raw)
    }
  }
}
