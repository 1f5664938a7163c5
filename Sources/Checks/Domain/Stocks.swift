// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// C3 and C4: a stock is not smaller than what the year alone adds to it.
extension RuleChecks {
  /// Codes: `less` with the stock's cell, its number, and the least it can be; `missing_cells`.
  static func stockFindings(_ report: CheckedReport) -> [Finding] {
    guard let form = report.form else { return [] }
    switch form.version {
    case .form2021:
      return bounds("C3.in_force_ge", stock: "in_force", added: "issued", taken: "repealed", report)
    case .form2019:
      return bounds("C4.published_ge", stock: "published_total", added: "newly_published", taken: nil, report)
    }
  }

  private static func bounds(
    _ rule: String, stock: String, added: String, taken: String?, _ report: CheckedReport
  ) -> [Finding] {
    var findings: [Finding] = []
    var missing: [String] = []
    for row in ["rules", "normative_documents"] {
      let cells = [stock, added] + (taken.map { [$0] } ?? [])
      let ids = cells.map { "\(row).\($0)" }
      guard let held = report.number(ids[0]), let plus = report.number(ids[1]),
        ids.count < 3 || report.number(ids[2]) != nil
      else {
        missing += report.missing(ids)
        continue
      }
      let minus = ids.count < 3 ? FixedDecimal(mantissa: 0) : report.number(ids[2]) ?? FixedDecimal(mantissa: 0)
      guard let least = try? plus.subtracting(minus), held < least else { continue }
      findings.append(
        .broken(
          rule, "less", cells: [ids[0]], value: held, expected: least, line: report.line(ids[0]),
          arguments: [.cell(ids[0]), .number(held), .number(least)],
          evidence: "\(held) < \(plus)" + (ids.count < 3 ? "" : " - \(minus)")))
    }
    if !missing.isEmpty { findings.append(.open(rule, cells: missing)) }
    return findings
  }
}
