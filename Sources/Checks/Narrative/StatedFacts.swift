// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D4, D6, D9: what the text says besides numbers.
extension RuleChecks {
  /// Codes of D4: `absent` and `stated`. Of D6: `absent` with a text for each of the parts that are not mentioned. Of D9:
  /// `carried_out` with the number carried out; `missing_cells`. `text_unknown` where nobody looked at the text, and for
  /// D4 `section_unknown` where section six was not found.
  static func statementFindings(_ report: CheckedReport) -> [Finding] {
    guard report.record.statements != nil else {
      return ["D4.narr_fee", "D6.accountability", "D9.all_closed"].map { .open($0, "text_unknown") }
    }
    return feeStatement(report) + accountability(report) + closedStatement(report)
  }

  private static func feeStatement(_ report: CheckedReport) -> [Finding] {
    let rule = "D4.narr_fee"
    guard report.form?.version == .form2021 else { return [] }
    let number = report.record.values.first { $0.cellID == "info_fee.collected" || $0.cellID == "info_fee.notices" }
    if let line = number?.place?.line ?? report.statement(.informationFee)?.line {
      return [.holds(rule, "stated", cells: ["info_fee.collected"], line: line)]
    }
    guard let heading = report.heading(6) else {
      return [.open(rule, "section_unknown", cells: ["info_fee.collected"])]
    }
    return [.broken(rule, "absent", cells: ["info_fee.collected"], line: heading.line)]
  }

  private static func accountability(_ report: CheckedReport) -> [Finding] {
    let rule = "D6.accountability"
    guard let heading = report.heading(1) else { return [.open(rule, "section_unknown")] }
    let parts: [(TextStatement.Kind, String)] = [(.appraisal, "考核"), (.rating, "社会评议"), (.accountability, "责任追究")]
    let absent = parts.filter { report.statement($0.0) == nil }.map(\.1)
    if absent.isEmpty { return [] }
    return [.broken(rule, "absent", line: heading.line, arguments: absent.map { .text($0) })]
  }

  private static func closedStatement(_ report: CheckedReport) -> [Finding] {
    let rule = "D9.all_closed"
    let cell = "applications.carried_out.total"
    guard let statement = report.statement(.allClosed) else { return [] }
    guard let open = report.number(cell) else { return [.open(rule, cells: [cell], line: statement.line)] }
    guard open.mantissa > 0 else { return [] }
    return [
      .broken(
        rule, "carried_out", cells: [cell], value: open, expected: FixedDecimal(mantissa: 0), line: statement.line,
        arguments: [.cell(cell), .number(open)], evidence: statement.text)
    ]
  }
}
