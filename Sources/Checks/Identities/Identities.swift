// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// A1–A4: the figures of one report add up.
extension RuleChecks {
  /// The rules that are equations within one report.
  static let equationRules: [String] = ["A1.row_sum", "A2.balance", "A3.outcome_total", "A4.table4_total"]

  /// One finding for every broken equation, about the cells of its left side, and one a rule for those that cannot be
  /// judged, about the missing cells.
  ///
  /// Codes: `unequal` with the first cell, the left sum, the right sum, left minus right; `missing_cells` with the number
  /// of equations not judged, of all equations, and of missing cells; `overflow` with the first cell.
  static func identityFindings(_ record: Record, _ numbers: RecordNumbers) -> [Finding] {
    equationRules.flatMap { rule in
      let evaluations = numbers.evaluations(of: rule)
      var findings = evaluations.compactMap { broken($0, record, numbers) }
      if let open = unjudged(evaluations, rule, record) { findings.append(open) }
      return findings
    }
  }

  private static func broken(
    _ evaluation: EquationEvaluation, _ record: Record, _ numbers: RecordNumbers
  ) -> Finding? {
    guard let first = evaluation.left.first?.cell else { return nil }
    let line = numbers.value(first)?.place?.line
    if evaluation.overflows {
      return Finding(
        severity: Severity(evaluation.equation.severity), rule: evaluation.equation.ruleID, outcome: .cannotTell,
        documentID: "", code: "overflow", cells: evaluation.left.map(\.cell), line: line, arguments: [.cell(first)]
      ).about(record.document)
    }
    guard evaluation.outcome == .broken, let left = evaluation.leftSum, let right = evaluation.rightSum else {
      return nil
    }
    var arguments: [FindingArgument] = [.cell(first), .number(left), .number(right)]
    if let difference = try? left.subtracting(right) { arguments.append(.number(difference)) }
    return Finding(
      severity: Severity(evaluation.equation.severity), rule: evaluation.equation.ruleID, outcome: .broken,
      documentID: "", code: "unequal", cells: evaluation.left.map(\.cell), value: left, expected: right, line: line,
      arguments: arguments, evidence: evidence(evaluation, numbers)
    ).about(record.document)
  }

  /// The figures on both sides, such as `3 + 0 ≠ 2 + 0`.
  private static func evidence(_ evaluation: EquationEvaluation, _ numbers: RecordNumbers) -> String {
    [evaluation.left, evaluation.right].map { side in
      side.map { numbers.evidence($0.cell)?.description ?? "" }.joined(separator: " + ")
    }.joined(separator: " ≠ ")
  }

  private static func unjudged(_ evaluations: [EquationEvaluation], _ rule: String, _ record: Record) -> Finding? {
    let open = evaluations.filter { !$0.missing.isEmpty }
    if open.isEmpty { return nil }
    let cells = Set(open.flatMap { $0.missing.map(\.cell) }).sorted {
      (Indicator.position(of: $0) ?? .max, $0) < (Indicator.position(of: $1) ?? .max, $1)
    }
    return Finding(
      severity: .info, rule: rule, outcome: .cannotTell, documentID: "", code: "missing_cells", cells: cells,
      arguments: [.integer(open.count), .integer(evaluations.count), .integer(cells.count)]
    ).about(record.document)
  }
}
