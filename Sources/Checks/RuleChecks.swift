// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels
public import Records

/// The rules over records and panels. Rules about reading (L1–L7) are raised while reading.
///
/// Every finding carries a code and typed arguments; the sentence is Reporting's. Findings that hold are given where the
/// rule compares what a report says twice (D1) or counts reports (G2); equations that hold are not listed one by one.
public enum RuleChecks {
  /// The ids of the rules that are judged here, in the order of the rule set.
  public static let judged: [String] =
    equationRules + [
      "B1.carry_over", "D1.narr_apps", "E2.cells_present", "G2.coverage",
    ]

  /// The findings of one record: A1–A4, D1, E2, in this order. The order depends on the record alone.
  public static func findings(record: Record) -> [Finding] {
    let numbers = RecordNumbers(record)
    return identityFindings(record, numbers) + narrativeFindings(record, numbers) + presenceFindings(record, numbers)
  }

  /// The findings across years and authorities: B1 in panel order, then G2 by county and year.
  ///
  /// - Parameter hasRoster: whether the panel's universe comes from a roster; without one G2 cannot tell who is missing.
  public static func findings(panel: Panel, hasRoster: Bool) -> [Finding] {
    carryOverFindings(panel) + coverageFindings(panel, hasRoster: hasRoster)
  }
}
