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
  /// lower bound, so missing units change nothing. Where the county's own office is among the units, and nobody who was
  /// expected is missing, the county may not report more either. Amounts may differ by the rounding of the coarser one.
  ///
  /// Codes: `less` and `more` with the cell, the county's number, the sum, and the number of units in it; `no_units` where
  /// no unit of the county reports on the same form.
  static func countyFindings(_ records: [Record], roster: Roster?) -> [Finding] {
    let counties = records.filter { CountyGovernment.isAuthor(of: $0.document, roster) }
    return counties.flatMap { county -> [Finding] in
      guard let year = county.document.reportYear, let form = county.document.form else { return [] }
      let name = countyName(county.document)
      let units = records.filter { record in
        record.document.reportYear == year && record.document.form == form
          && !CountyGovernment.isAuthor(of: record.document, roster)
          && (record.document.county == name
            || (!county.document.countyCode.isEmpty
              && record.document.countyCode == county.document.countyCode))
      }.map(CheckedReport.init)
      if units.isEmpty { return [Finding.open(countyRule, "no_units").about(county.document)] }
      let own = CheckedReport(county)
      let isWhole = isWhole(units.map(\.record.document), year: year, roster)
      return Form.version(form).cells.filter { $0.isAdditive && !$0.isSigned }.compactMap { cell in
        comparison(cell, own, units, isWhole: isWhole)?.about(county.document)
      }
    }
  }

  private static func comparison(
    _ cell: FormCell, _ county: CheckedReport, _ units: [CheckedReport], isWhole: Bool
  ) -> Finding? {
    guard let whole = county.number(cell.id) else { return nil }
    let parts = units.compactMap { $0.number(cell.id) }
    guard let sum = try? parts.reduce(FixedDecimal(mantissa: 0), { try $0.adding($1) }), sum != whole else {
      return nil
    }
    let isMore = whole > sum
    if isMore, !isWhole || parts.count < units.count { return nil }
    if cell.kind == .amount, isRounding(whole, sum) { return nil }
    return .broken(
      countyRule, isMore ? "more" : "less", cell.role == .stock ? .notice : nil, cells: [cell.id], value: whole,
      expected: sum,
      line: county.line(cell.id),
      arguments: [.cell(cell.id), .number(whole), .number(sum), .integer(parts.count)])
  }

  /// Whether two amounts with different decimals differ by at most one unit of the coarser one.
  private static func isRounding(_ one: FixedDecimal, _ other: FixedDecimal) -> Bool {
    // A column of a typed table has the same decimals throughout: only those that are needed tell.
    let (one, other) = (one.normalized, other.normalized)
    guard one.scale != other.scale, let difference = try? one.subtracting(other) else { return false }
    let unit = FixedDecimal(mantissa: 1, scale: min(one.scale, other.scale))
    let size = FixedDecimal(mantissa: abs(difference.mantissa), scale: difference.scale)
    return size == unit || size < unit
  }

  /// Whether the units are all that the county's report covers: its own office is one, and all on the roster are there.
  private static func isWhole(_ units: [DocumentDescription], year: Int, _ roster: Roster?) -> Bool {
    guard units.contains(where: { $0.authorityName.hasSuffix("政府办公室") || $0.authorityName.hasSuffix("政府办") }) else {
      return false
    }
    guard let roster else { return true }
    let codes = Set(units.map(\.countyCode).filter { !$0.isEmpty })
    let ids = Set(units.map(\.authorityID))
    return roster.entries.allSatisfy { entry in
      !codes.contains(entry.countyCode) || !entry.expectsReport || !entry.isValidAtEnd(of: year)
        || entry.level == CountyGovernment.level || ids.contains(entry.authorityID)
    }
  }

  private static func countyName(_ document: DocumentDescription) -> String {
    if !document.county.isEmpty { return document.county }
    let name = document.authorityName
    return name.hasSuffix("人民政府") ? String(name.dropLast(4)) : name
  }
}
