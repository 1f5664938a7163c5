// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// C6: fees in 元 where 万元 belong.
extension RuleChecks {
  private static let feeRule = "C6.fee_unit"
  private static let feeCell = "fees.amount"

  /// Codes: `large` with the amount and the threshold; `missing_cells`.
  static func feeFindings(_ report: CheckedReport) -> [Finding] {
    guard report.form?.version == .form2021 else { return [] }
    guard let amount = report.number(feeCell) else { return [.open(feeRule, cells: [feeCell])] }
    let threshold = FixedDecimal(mantissa: RuleSet.implausibleFee)
    guard amount >= threshold, AuthorityLevel(report.record.document.authorityName) == .belowPrefecture else {
      return []
    }
    return [
      .broken(
        feeRule, "large", cells: [feeCell], value: amount, line: report.line(feeCell),
        arguments: [.number(amount), .number(threshold)])
    ]
  }

  /// The amount is many times last year's, though it is below the threshold.
  ///
  /// Code: `jump` with the amount, last year's, and that year.
  static func feeJumpFindings(_ years: YearPairs) -> [Finding] {
    let threshold = FixedDecimal(mantissa: RuleSet.implausibleFee)
    guard years.has(feeCell) else { return [] }
    return years.pairs.compactMap { pair in
      guard let now = pair.number(feeCell), now < threshold, let before = pair.before(feeCell), before.mantissa > 0,
        let limit = before.times(RuleSet.feeJump), now >= limit
      else { return nil }
      return Finding.broken(
        feeRule, "jump", cells: [feeCell], value: now, expected: before,
        arguments: [.number(now), .number(before), .integer(pair.year - 1)]
      ).about(pair.authority, year: pair.year)
    }
  }
}

extension FixedDecimal {
  /// The product with a whole number; nil when it does not fit.
  func times(_ factor: Int64) -> FixedDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : FixedDecimal(mantissa: product, scale: scale)
  }
}
