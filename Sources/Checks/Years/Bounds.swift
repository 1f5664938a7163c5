// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// B6, B7, C7: figures of one year that those of the year before bound.
extension RuleChecks {
  /// Codes: `more` with the cell, its number, the bound, and the year before; `missing_cells` with the year before.
  static func boundFindings(_ years: YearPairs) -> [Finding] {
    years.pairs.flatMap { pair in
      (pendingFindings(pair) + repealedFindings(pair) + afterReviewFindings(pair)).map {
        $0.about(pair.authority, year: pair.year)
      }
    }
  }

  /// B6: what was pending last year is among this year's cases.
  private static func pendingFindings(_ pair: YearPairs.Pair) -> [Finding] {
    let rule = "B6.pending_next"
    var findings: [Finding] = []
    var missing: [String] = []
    for block in FormTable.reviewBlockIDs {
      let (pending, total) = ("\(block).pending", "\(block).total")
      guard let before = pair.before(pending), let now = pair.number(total) else {
        missing += [pair.before(pending) == nil ? pending : nil, pair.number(total) == nil ? total : nil].compactMap {
          $0
        }
        continue
      }
      if before > now {
        findings.append(bound(rule, total, value: now, expected: before, pair))
      }
    }
    if !missing.isEmpty { findings.append(.open(rule, cells: missing, arguments: [.integer(pair.year - 1)])) }
    return findings
  }

  /// B7: no more is repealed than was in force or was issued.
  private static func repealedFindings(_ pair: YearPairs.Pair) -> [Finding] {
    guard pair.form == .form2021, pair.earlierForm == .form2021 else { return [] }
    let rule = "B7.repealed_le"
    var findings: [Finding] = []
    var missing: [String] = []
    for row in ["rules", "normative_documents"] {
      let cells = (repealed: "\(row).repealed", issued: "\(row).issued", stock: "\(row).in_force")
      guard let repealed = pair.number(cells.repealed), let issued = pair.number(cells.issued),
        let stock = pair.before(cells.stock)
      else {
        missing += [cells.repealed, cells.issued].filter { pair.number($0) == nil }
        if pair.before(cells.stock) == nil { missing.append(cells.stock) }
        continue
      }
      guard let most = try? stock.adding(issued), repealed > most else { continue }
      findings.append(bound(rule, cells.repealed, value: repealed, expected: most, pair))
    }
    if !missing.isEmpty { findings.append(.open(rule, cells: missing, arguments: [.integer(pair.year - 1)])) }
    return findings
  }

  /// C7: lawsuits after review come from reviews that ended.
  private static func afterReviewFindings(_ pair: YearPairs.Pair) -> [Finding] {
    let rule = "C7.after_review_le"
    let cell = "litigation.after_review.total"
    guard let suits = pair.number(cell), suits.mantissa > 0 else {
      return pair.number(cell) == nil ? [.open(rule, cells: [cell], arguments: [.integer(pair.year - 1)])] : []
    }
    func ended(_ number: (String) -> FixedDecimal?) -> FixedDecimal? {
      guard let total = number("review.total"), let pending = number("review.pending") else { return nil }
      return try? total.subtracting(pending)
    }
    guard let now = ended(pair.number), let before = ended(pair.before) else {
      return [.open(rule, cells: ["review.total", "review.pending"], arguments: [.integer(pair.year - 1)])]
    }
    guard let most = try? now.adding(before), suits > most else { return [] }
    return [bound(rule, cell, value: suits, expected: most, pair)]
  }

  private static func bound(
    _ rule: String, _ cell: String, value: FixedDecimal, expected: FixedDecimal, _ pair: YearPairs.Pair
  ) -> Finding {
    .broken(
      rule, "more", cells: [cell], value: value, expected: expected,
      arguments: [.cell(cell), .number(value), .number(expected), .integer(pair.year - 1)])
  }
}
