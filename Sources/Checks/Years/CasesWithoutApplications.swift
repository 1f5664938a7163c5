// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// C8: reviews and lawsuits without any application in two years.
extension RuleChecks {
  private static let caseRule = "C8.review_vs_apps"
  private static let caseCells = ["review.total", "litigation.direct.total", "litigation.after_review.total"]
  private static let applicationCells = ["applications.received.total", "applications.carried_in.total"]

  /// Codes: `no_applications` with the number of cases and the year before; `missing_cells` where there are cases, this
  /// year has no applications, and last year's are not known.
  static func caseFindings(_ years: YearPairs) -> [Finding] {
    years.pairs.compactMap { pair in
      let cases = caseCells.compactMap(pair.number)
      guard let sum = try? cases.reduce(FixedDecimal(mantissa: 0), { try $0.adding($1) }), sum.mantissa > 0,
        applicationCells.allSatisfy({ pair.number($0)?.mantissa == 0 })
      else { return nil }
      let unknown = applicationCells.filter { pair.before($0) == nil }
      if !unknown.isEmpty {
        return Finding.open(caseRule, cells: unknown, arguments: [.integer(pair.year - 1)])
          .about(pair.authority, year: pair.year)
      }
      guard applicationCells.allSatisfy({ pair.before($0)?.mantissa == 0 }) else { return nil }
      let cells = caseCells.filter { (pair.number($0)?.mantissa ?? 0) > 0 }
      return Finding.broken(
        caseRule, "no_applications", cells: cells, value: sum, arguments: [.number(sum), .integer(pair.year - 1)]
      ).about(pair.authority, year: pair.year)
    }
  }
}
