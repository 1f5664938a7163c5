// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// B1: what an authority carries into a year is what it carried out of the year before.
extension RuleChecks {
  static let carryOverRule = "B1.carry_over"

  /// For every authority and every year that follows another one of the panel: one finding for every column that differs,
  /// and one for those that cannot be judged.
  ///
  /// Nothing is said about years without a report of the authority, nor about an authority that was not expected to
  /// report the year before; for the first year of the panel there is nothing to compare with, which is said once for
  /// every report. Codes: `first_year`; `unequal` and, where the totals of the two years agree, `unequal_part` with the cell,
  /// its number, the cell of the year before, its number and that year; `missing_cells` with the year before, the number
  /// of columns not judged and of all columns; `missing_report` with the year before.
  static func carryOverFindings(_ panel: Panel) -> [Finding] {
    // The cells are the same in both forms.
    let equations = CellEquation.instances(of: carryOverRule, in: .form2021)
    let columns = Dictionary(
      panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    // What a merged authority carries in is what all of them carried out.
    let carried = panel.hasSuccessions ? panel.years.indices.map { panel.carriedOn(to: $0) } : []
    for (authorityIndex, authority) in panel.authorities.enumerated() {
      for (yearIndex, year) in panel.years.enumerated() {
        let panel = carried.isEmpty ? panel : carried[yearIndex]
        let now = panel.index(authority: authorityIndex, year: yearIndex)
        guard yearIndex > 0, panel.years[yearIndex - 1] == year - 1 else {
          // A panel without these cells is not asked about them.
          if panel.present[now], columns[equations.last?.left.first?.cell ?? ""] != nil {
            findings.append(
              Finding.open(carryOverRule, "first_year", arguments: [.integer(year - 1)]).about(authority, year: year))
          }
          continue
        }
        let before = panel.index(authority: authorityIndex, year: yearIndex - 1)
        guard panel.present[now] else { continue }
        guard panel.present[before] else {
          if panel.expected[before] { findings.append(missingReport(authority, year)) }
          continue
        }
        let evaluations = equations.map { equation in
          equation.evaluate { term in
            columns[term.cell].flatMap { panel.exactNumber(column: $0, at: term.yearOffset == 0 ? now : before) }
          }
        }
        let totalsAgree = evaluations.last?.outcome == .holds
        findings += evaluations.compactMap { broken($0, authority, year, totalsAgree: totalsAgree) }
        if let open = unjudged(evaluations, authority, year) { findings.append(open) }
      }
    }
    return findings
  }

  private static func broken(
    _ evaluation: EquationEvaluation, _ authority: PanelAuthority, _ year: Int, totalsAgree: Bool
  ) -> Finding? {
    guard evaluation.outcome == .broken, let now = evaluation.leftSum, let before = evaluation.rightSum,
      let nowCell = evaluation.left.first?.cell, let beforeCell = evaluation.right.first?.cell
    else { return nil }
    return Finding(
      severity: Severity(evaluation.equation.severity), rule: carryOverRule, outcome: .broken, documentID: "",
      code: totalsAgree ? "unequal_part" : "unequal", cells: [nowCell], value: now, expected: before,
      arguments: [.cell(nowCell), .number(now), .cell(beforeCell), .number(before), .integer(year - 1)],
      evidence: "\(now) ≠ \(before)"
    ).about(authority, year: year)
  }

  private static func unjudged(
    _ evaluations: [EquationEvaluation], _ authority: PanelAuthority, _ year: Int
  ) -> Finding? {
    let open = evaluations.filter { $0.outcome == .cannotTell }
    if open.isEmpty { return nil }
    return Finding(
      severity: .info, rule: carryOverRule, outcome: .cannotTell, documentID: "", code: "missing_cells",
      cells: open.flatMap { $0.missing.map(\.cell) },
      arguments: [.integer(year - 1), .integer(open.count), .integer(evaluations.count)]
    ).about(authority, year: year)
  }

  private static func missingReport(_ authority: PanelAuthority, _ year: Int) -> Finding {
    Finding(
      severity: .info, rule: carryOverRule, outcome: .cannotTell, documentID: "", code: "missing_report",
      arguments: [.integer(year - 1)]
    ).about(authority, year: year)
  }
}

extension Panel {
  /// The number of a cell; nil when it holds none or only a bound.
  func exactNumber(column: Int, at index: Int) -> FixedDecimal? {
    let column = columns[column]
    guard column.states[index] == .number else { return nil }
    return FixedDecimal(mantissa: column.mantissas[index], scale: column.scale)
  }
}
