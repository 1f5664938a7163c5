// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// A7: what is known of the parts of a total cannot exceed it, though some parts are missing.
extension RuleChecks {
  private static let partRule = "A7.part_le_total"

  /// One finding for every total that is smaller than its known parts together, where A1, A3 or A4 cannot be judged for
  /// want of parts; cannot tell where no part is known.
  ///
  /// Codes: `exceeds` with the total's cell, its number, the sum of the known parts, and how many parts are missing;
  /// `missing_cells`, once, with the totals of which no part is known.
  static func partFindings(_ report: CheckedReport) -> [Finding] {
    var findings: [Finding] = []
    var unknown: [String] = []
    for rule in ["A1.row_sum", "A3.outcome_total", "A4.table4_total"] {
      for evaluation in report.numbers.evaluations(of: rule)
      where evaluation.outcome == .cannotTell && !evaluation.overflows {
        guard let total = evaluation.left.first?.cell, let whole = report.number(total) else { continue }
        let known = evaluation.right.map(\.cell).filter { report.number($0) != nil }
        guard !known.isEmpty, let sum = report.sum(known) else {
          unknown.append(total)
          continue
        }
        guard sum > whole else { continue }
        findings.append(
          .broken(
            partRule, "exceeds", cells: [total], value: whole, expected: sum, line: report.line(total),
            arguments: [
              .cell(total), .number(whole), .number(sum), .integer(evaluation.right.count - known.count),
            ], evidence: "\(whole) < " + known.compactMap { report.number($0)?.description }.joined(separator: " + ")))
      }
    }
    if !unknown.isEmpty { findings.append(.open(partRule, cells: unknown)) }
    return findings
  }
}
