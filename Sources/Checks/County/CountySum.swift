// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// G1: the county's own report holds at least what its townships report.
extension RuleChecks {
  private static let countyRule = "G1.county_sum"

  /// For every county and year with the county's own report: a finding for every cell that may be added and of which the
  /// townships together report more than the county.
  ///
  /// Stocks of documents may be counted once for several issuers, so more of them is a notice. The townships' sum is a
  /// lower bound, so missing units change nothing. Codes: `less` with the cell, the county's number, the sum, and the
  /// number of units in it; `no_units` where no unit of the county reports on the same form.
  static func countyFindings(_ records: [Record], roster: Roster?) -> [Finding] {
    let counties = records.filter { isCounty($0.document, roster) }
    return counties.flatMap { county -> [Finding] in
      guard let year = county.document.reportYear, let form = county.document.form else { return [] }
      let name = countyName(county.document)
      let units = records.filter { record in
        record.document.reportYear == year && record.document.form == form && !isCounty(record.document, roster)
          && (record.document.county == name
            || (!county.document.countyCode.isEmpty
              && record.document.countyCode == county.document.countyCode))
      }.map(CheckedReport.init)
      if units.isEmpty { return [Finding.open(countyRule, "no_units").about(county.document)] }
      let own = CheckedReport(county)
      return Form.version(form).cells.filter { $0.isAdditive && !$0.isSigned }.compactMap { cell in
        comparison(cell, own, units)?.about(county.document)
      }
    }
  }

  private static func comparison(_ cell: FormCell, _ county: CheckedReport, _ units: [CheckedReport]) -> Finding? {
    guard let whole = county.number(cell.id) else { return nil }
    let parts = units.compactMap { $0.number(cell.id) }
    guard let sum = try? parts.reduce(FixedDecimal(mantissa: 0), { try $0.adding($1) }), sum > whole else { return nil }
    return .broken(
      countyRule, "less", cell.role == .stock ? .notice : nil, cells: [cell.id], value: whole, expected: sum,
      line: county.line(cell.id),
      arguments: [.cell(cell.id), .number(whole), .number(sum), .integer(parts.count)])
  }

  /// Whether a document is the county's own report, by the roster or by its name.
  static func isCounty(_ document: DocumentDescription, _ roster: Roster?) -> Bool {
    if let entry = roster?.entry(of: document.authorityID, in: document.reportYear) { return entry.level == "县级" }
    return !document.authorityName.isEmpty && document.authorityName.hasSuffix("县人民政府")
  }

  private static func countyName(_ document: DocumentDescription) -> String {
    if !document.county.isEmpty { return document.county }
    let name = document.authorityName
    return name.hasSuffix("人民政府") ? String(name.dropLast(4)) : name
  }
}
