// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// D2: where the text says that there were none, the table has 0.
extension RuleChecks {
  private static let noneRule = "D2.narr_none"

  private static let nonePairs: [(narrative: String, cells: [String])] = [
    ("narrative.applications.received", ["applications.received.total"]),
    ("narrative.review.total", ["review.total"]),
    ("narrative.litigation.total", ["litigation.direct.total", "litigation.after_review.total"]),
  ]

  /// One finding for every statement that the table contradicts; one for those that cannot be compared; else one that
  /// all agree; none when the text states no absence.
  ///
  /// Codes: `differs` with the cells' sum; `agrees` and `missing_cells` with the cells compared.
  static func noneFindings(_ report: CheckedReport) -> [Finding] {
    var broken: [Finding] = []
    var agreeing: [String] = []
    var missing: [String] = []
    var line: Int?
    for (narrative, cells) in nonePairs {
      guard
        let value = report.record.values.first(where: {
          $0.cellID == narrative && $0.qualifier == .noneByStatement && ($0.scope == .year || $0.scope == .toDate)
        })
      else { continue }
      line = line ?? value.place?.line
      // One part that is not 0 contradicts, though another be missing.
      let positive = cells.filter { (report.number($0)?.mantissa ?? 0) > 0 }
      if let first = positive.first {
        broken.append(
          .broken(
            noneRule, "differs", cells: positive, value: FixedDecimal(mantissa: 0),
            expected: report.sum(positive), line: value.place?.line,
            arguments: [.cell(narrative), .cell(first)] + (report.sum(positive).map { [.number($0)] } ?? []),
            evidence: value.raw))
      } else if report.missing(cells).isEmpty {
        agreeing += cells
      } else {
        missing += report.missing(cells)
      }
    }
    if !broken.isEmpty { return broken }
    if !missing.isEmpty { return [.open(noneRule, cells: missing, line: line)] }
    return agreeing.isEmpty ? [] : [.holds(noneRule, cells: agreeing, line: line)]
  }
}
