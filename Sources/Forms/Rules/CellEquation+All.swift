// SPDX-License-Identifier: GPL-3.0-or-later

extension CellEquation {
  /// Every instance of the eight equation rules: 105, numbered in this order.
  public static let all: [CellEquation] = {
    var all: [CellEquation] = []
    for form in Form.all {
      for pattern in withinForms { all += pattern.expanded(in: form, from: all.count + 1) }
    }
    for pattern in betweenYears {
      for form in Form.all { all += pattern.expanded(in: form, from: all.count + 1) }
    }
    return all
  }()

  /// A1–A4 and B1, which both forms share.
  private static let withinForms: [EquationPattern] = [
    EquationPattern(
      ruleID: "A1.row_sum", forms: FormVersion.allCases, filling: .applicationRows,
      left: [.init(pattern: "{x}.total")], right: [.init(pattern: "{x}.{applicant}")], severity: .error,
      strength: .exact),
    EquationPattern(
      ruleID: "A2.balance", forms: FormVersion.allCases, filling: .applicationColumns,
      left: [.init(pattern: "applications.received.{x}"), .init(pattern: "applications.carried_in.{x}")],
      right: [.init(pattern: "applications.outcome.total.{x}"), .init(pattern: "applications.carried_out.{x}")],
      severity: .error, strength: .exact),
    EquationPattern(
      ruleID: "A3.outcome_total", forms: FormVersion.allCases, filling: .applicationColumns,
      left: [.init(pattern: "applications.outcome.total.{x}")], right: [.init(pattern: "{outcome}.{x}")],
      severity: .error, strength: .exact),
    EquationPattern(
      ruleID: "A4.table4_total", forms: FormVersion.allCases, filling: .reviewBlocks,
      left: [.init(pattern: "{x}.total")],
      right: [
        .init(pattern: "{x}.upheld"), .init(pattern: "{x}.corrected"), .init(pattern: "{x}.other"),
        .init(pattern: "{x}.pending"),
      ], severity: .error, strength: .exact),
    EquationPattern(
      ruleID: "B1.carry_over", forms: FormVersion.allCases, filling: .applicationColumns,
      left: [.init(pattern: "applications.carried_in.{x}")],
      right: [.init(pattern: "applications.carried_out.{x}", yearOffset: -1)], severity: .warning,
      totalSeverity: .error, strength: .exactCrossYear),
  ]

  /// B2–B4, which compare two reports on the same form.
  private static let betweenYears: [EquationPattern] =
    ["rules", "normative_documents"].flatMap { [inForceFlow($0), publishedFlow($0)] } + [itemsFlow]

  private static func inForceFlow(_ row: String) -> EquationPattern {
    EquationPattern(
      ruleID: "B2.in_force_flow", forms: [.form2021], filling: .rows([row]), left: [.init(pattern: "{x}.in_force")],
      right: [
        .init(pattern: "{x}.in_force", yearOffset: -1), .init(pattern: "{x}.issued"),
        .init(pattern: "{x}.repealed", isNegative: true),
      ], severity: .warning, strength: .crossYearWithCaveats)
  }

  private static func publishedFlow(_ row: String) -> EquationPattern {
    EquationPattern(
      ruleID: "B4.published_total_flow", forms: [.form2019], filling: .rows([row]),
      left: [.init(pattern: "{x}.published_total")],
      right: [.init(pattern: "{x}.published_total", yearOffset: -1), .init(pattern: "{x}.newly_published")],
      severity: .info, strength: .soft)
  }

  private static let itemsFlow = EquationPattern(
    ruleID: "B3.items_flow", forms: [.form2019],
    filling: .rows(["licensing", "other_services", "penalty", "coercion", "fees"]),
    left: [.init(pattern: "{x}.items_previous")],
    right: [.init(pattern: "{x}.items_previous", yearOffset: -1), .init(pattern: "{x}.items_change", yearOffset: -1)],
    severity: .warning, strength: .crossYear)
}
