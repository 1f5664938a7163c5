// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D1: the applications that the running text states are those of table three.
extension RuleChecks {
  private static let rule = "D1.narr_apps"

  /// The narrative numbers of the rule and the cell that each repeats.
  private static let pairs: [(narrative: String, cell: String)] = [
    ("narrative.applications.received", "applications.received.total"),
    ("narrative.applications.handled", "applications.outcome.total.total"),
  ]

  /// One finding for every number that the table contradicts; else one that cannot be compared, else one that agrees;
  /// none when the text states no exact number.
  ///
  /// Zero stated in words (未收到) is D2's; bounds and vague numbers, parts of the year and county totals are not
  /// compared. Codes: `differs` and `agrees` with the narrative indicator, its number, the cell, its number;
  /// `missing_cell` with the narrative indicator, its number, the cell, and the sum of the row's other cells where all are
  /// known; `open_cutoff` with the narrative indicator, its number, the cell, its number.
  static func narrativeFindings(_ record: Record, _ numbers: RecordNumbers) -> [Finding] {
    let findings = pairs.flatMap { pair in
      record.values.filter { $0.cellID == pair.narrative }.compactMap { comparison($0, pair.cell, record, numbers) }
    }
    let broken = findings.filter { $0.outcome == .broken }
    if !broken.isEmpty { return broken }
    return (findings.first { $0.outcome == .cannotTell } ?? findings.first).map { [$0] } ?? []
  }

  private static func comparison(
    _ value: Value, _ cell: String, _ record: Record, _ numbers: RecordNumbers
  ) -> Finding? {
    guard let stated = value.number, value.status.hasNumber, value.qualifier == .exact,
      value.scope == .year || value.scope == .toDate
    else { return nil }
    let table = numbers.evidence(cell)
    let (severity, outcome, code): (Severity, Outcome, String) =
      if table == nil {
        (.info, .cannotTell, "missing_cell")
      } else if table == stated {
        (.info, .holds, "agrees")
      } else if value.scope == .toDate {
        (.info, .cannotTell, "open_cutoff")
      } else {
        (.error, .broken, "differs")
      }
    var arguments: [FindingArgument] = [.cell(value.cellID), .number(stated), .cell(cell)]
    if let compared = table ?? rowSum(cell, numbers) { arguments.append(.number(compared)) }
    return Finding(
      severity: severity, rule: rule, outcome: outcome, documentID: "", code: code, cells: [cell],
      value: stated, expected: table, line: value.place?.line, arguments: arguments, evidence: value.raw
    ).about(record.document)
  }

  /// The sum of the applicants of a total's row; nil when one is missing.
  private static func rowSum(_ total: String, _ numbers: RecordNumbers) -> FixedDecimal? {
    guard let form = numbers.form,
      let equation = CellEquation.instances(of: "A1.row_sum", in: form).first(where: { $0.left.first?.cell == total })
    else { return nil }
    var sum = FixedDecimal(mantissa: 0)
    for term in equation.right {
      guard let number = numbers.evidence(term.cell), let next = try? sum.adding(number) else { return nil }
      sum = next
    }
    return sum
  }
}
