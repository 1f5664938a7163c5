// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// E4 and E6: the form that the year asks for, and cells that were left empty.
extension RuleChecks {
  /// Code of E4: `wrong_form` with the form found, whose years it is not; `form_unknown` when form or year is not known.
  static func formFindings(_ report: CheckedReport) -> [Finding] {
    let rule = "E4.form_vs_year"
    guard let form = report.record.document.form, let year = report.record.document.reportYear else {
      return [.open(rule, "form_unknown")]
    }
    // There was no form before 2019.
    guard year >= 2019 else { return [.open(rule, "form_unknown")] }
    let expected: FormVersion = year <= 2020 ? .form2019 : .form2021
    return form == expected ? [] : [.broken(rule, "wrong_form", arguments: [.text(form.rawValue)])]
  }

  /// Code of E6: `blank` with the number of empty cells.
  static func blankFindings(_ report: CheckedReport) -> [Finding] {
    guard let form = report.form else { return [.open("E6.blank_cells", "form_unknown")] }
    let blank = form.cells.map(\.id).filter { report.numbers.value($0)?.status == .blank }
    guard let first = blank.first else { return [] }
    let marks = Set(blank.compactMap { report.numbers.value($0)?.raw }.filter { !$0.isEmpty }).sorted()
    return [
      .broken(
        "E6.blank_cells", "blank", cells: blank, line: report.line(first), arguments: [.integer(blank.count)],
        evidence: marks.joined(separator: " "))
    ]
  }
}
