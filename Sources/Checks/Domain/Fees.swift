// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
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
    let document = report.record.document
    guard amount >= threshold, AuthorityLevel(document.authorityName) == .belowPrefecture,
      !CountyGovernment.isNamed(document.authorityName, county: document.county)
    else { return [] }
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

extension RuleChecks {
  /// The amount is many times what the peers of the county take, though it is below the threshold and no jump.
  ///
  /// Peers are the other authorities of the county with fees above 0 in the year; fewer than ``RuleSet/feePeers`` say
  /// nothing. Code: `peers` with the amount, the peers' median (the lower of two middle ones), and how many they are.
  static func feePeerFindings(_ panel: Panel, except jumps: [Finding]) -> [Finding] {
    guard let column = panel.indicators.firstIndex(where: { $0.id == feeCell }) else { return [] }
    let threshold = FixedDecimal(mantissa: RuleSet.implausibleFee)
    var findings: [Finding] = []
    for (place, year) in panel.years.enumerated() {
      let amounts = panel.authorities.indices.compactMap {
        index -> (authority: PanelAuthority, amount: FixedDecimal)? in
        let authority = panel.authorities[index]
        guard let amount = panel.exactNumber(column: column, at: panel.index(authority: index, year: place)),
          amount.mantissa > 0, !CountyGovernment.isNamed(authority.name, county: authority.county)
        else { return nil }
        return (authority, amount)
      }
      let counties = Dictionary(grouping: amounts) { $0.authority.countyCode + "/" + $0.authority.county }
      for one in amounts where one.amount < threshold {
        let peers = (counties[one.authority.countyCode + "/" + one.authority.county] ?? [])
          .filter { $0.authority.key != one.authority.key }.map(\.amount).sorted()
        guard peers.count >= RuleSet.feePeers, let limit = peers[(peers.count - 1) / 2].times(RuleSet.feeJump),
          one.amount >= limit
        else { continue }
        let median = peers[(peers.count - 1) / 2]
        let finding = Finding.broken(
          feeRule, "peers", cells: [feeCell], value: one.amount, expected: median,
          arguments: [.number(one.amount), .number(median), .integer(peers.count)]
        ).about(one.authority, year: year)
        let isKnown = jumps.contains {
          $0.authorityID == finding.authorityID && $0.authority == finding.authority && $0.county == finding.county
            && $0.year == year
        }
        if !isKnown { findings.append(finding) }
      }
    }
    return findings
  }
}

extension FixedDecimal {
  /// The product with a whole number; nil when it does not fit.
  func times(_ factor: Int64) -> FixedDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : FixedDecimal(mantissa: product, scale: scale)
  }
}
