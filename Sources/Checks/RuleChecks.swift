// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels
public import Records

/// The rules over records and panels. Rules about reading (E3, E5, F1–F5, L1–L7) are raised while reading.
///
/// Every finding carries a code and typed arguments; the sentence is Reporting's. A rule has three outcomes: broken and
/// cannot tell are findings, with the missing cells named; a rule that holds says nothing, but for those that compare
/// what a report says twice (D1, D2, D4) and for G2. Missing is never read as 0.
public enum RuleChecks {
  /// The ids of the rules that are judged here, in the order of the rule set.
  public static let judged: [String] =
    equationRules + [
      "A7.part_le_total", "B1.carry_over", "B2.in_force_flow", "B3.items_flow", "B4.published_total_flow",
      "B5.form_break", "B6.pending_next", "B7.repealed_le", "C1.non_negative", "C2.rules_zero", "C3.in_force_ge",
      "C4.published_ge", "C5.items_nonneg", "C6.fee_unit", "C7.after_review_le", "C8.review_vs_apps", "C9.whole_zero",
      "C10.copy_of_last_year", "C11.same_as_neighbour", "C12.yoy_jump", "C13.text_of_last_year", "D1.narr_apps",
      "D2.narr_none", "D3.narr_table2", "D4.narr_fee", "D5.narr_internal", "D6.accountability", "D7.narr_cases",
      "D8.narr_carried", "D9.all_closed", "D10.hotline_closed", "D11.hotline_rate", "E1.sections", "E2.cells_present",
      "E4.form_vs_year", "E6.blank_cells", "E7.five_aspects", "E8.section_one_length", "E9.empty_section",
      "F6.template_residue", "F10.other_place", "F11.waiver", "G1.county_sum", "G2.coverage", "G3.unexpected",
      "G4.late",
    ]

  /// The findings of one record by the rules within a report: A, C, D, E, F, in this order. The order depends on the
  /// record and the hints alone. Mends are proposed for broken identities: ``Repair``.
  ///
  /// - Parameter hints: what the reports of other years say about cells, which tells mends apart.
  public static func findings(record: Record, hints: [Repair.Hint] = []) -> [Finding] {
    let report = CheckedReport(record)
    var findings = identityFindings(record, report.numbers)
    Repair.propose(for: record, report.numbers, hints: hints, into: &findings)
    var others = partFindings(report)
    others += domainFindings(report) + stockFindings(report) + feeFindings(report) + zeroFindings(report)
    findings += others.map { $0.about(record.document) }
    findings += narrativeFindings(record, report.numbers)
    others = noneFindings(report) + countFindings(report) + sumFindings(report) + hotlineFindings(report)
    if report.hasDocument { others += statementFindings(report) + sectionFindings(report) }
    findings += others.map { $0.about(record.document) }
    if report.hasDocument { findings += presenceFindings(record, report.numbers) }
    if report.hasDocument {
      others = formFindings(report) + blankFindings(report) + placeFindings(report)
      findings += others.map { $0.about(record.document) }
    }
    return findings
  }

  /// The findings across years and authorities of the figures alone: B1–B7, C6–C8, C10–C12 in panel order, then G2 by
  /// county and year.
  ///
  /// - Parameters:
  ///   - hasRoster: whether the panel's universe comes from a roster; without one G2 cannot tell who is missing.
  ///   - asOf: the ISO date at which lateness is judged; 31 March of the year after when empty.
  public static func findings(panel: Panel, hasRoster: Bool, asOf: String = "") -> [Finding] {
    let years = YearPairs(panel)
    let fees = feeJumpFindings(years)
    return carryOverFindings(panel) + flowFindings(years) + boundFindings(years) + caseFindings(years)
      + fees + feePeerFindings(panel, except: fees) + sameAsLastYear(years) + sameAsNeighbour(panel)
      + jumpFindings(years)
      + coverageFindings(panel, hasRoster: hasRoster, asOf: asOf)
  }
}
