// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// C9: a report of zeros only.
extension RuleChecks {
  /// Codes: `all_zero` with the number of cells that hold a number; `missing_cells` when none does.
  static func zeroFindings(_ report: CheckedReport) -> [Finding] {
    guard let form = report.form else { return [] }
    let numbers = form.cells.compactMap { report.number($0.id) }
    if numbers.isEmpty {
      // A typed table without any cell of the form is not asked about them.
      let isAsked = report.hasDocument || form.cells.contains { report.numbers.value($0.id) != nil }
      return isAsked ? [.open("C9.whole_zero")] : []
    }
    guard numbers.allSatisfy({ $0.mantissa == 0 }) else { return [] }
    return [.broken("C9.whole_zero", "all_zero", arguments: [.integer(numbers.count)])]
  }
}
