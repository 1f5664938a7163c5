// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// B2–B5: stocks follow from those of the year before.
extension RuleChecks {
  /// Codes of B2–B4: `unequal` with the stock's cell, its number, the number that follows, the year before;
  /// `missing_cells` with the year before. Of B5: `break` with both years, where the form changes and nothing is compared.
  static func flowFindings(_ years: YearPairs) -> [Finding] {
    years.pairs.flatMap { pair -> [Finding] in
      guard let form = pair.form else { return [] }
      if let earlier = pair.earlierForm, earlier != form {
        return [
          Finding.open("B5.form_break", "break", arguments: [.integer(pair.year - 1), .integer(pair.year)])
            .about(pair.authority, year: pair.year)
        ]
      }
      let rules = form == .form2021 ? ["B2.in_force_flow"] : ["B3.items_flow", "B4.published_total_flow"]
      return rules.flatMap { flow($0, form, pair) }
    }
  }

  private static func flow(_ rule: String, _ form: FormVersion, _ pair: YearPairs.Pair) -> [Finding] {
    var findings: [Finding] = []
    var missing: [String] = []
    for equation in CellEquation.instances(of: rule, in: form) {
      let evaluation = equation.evaluate { $0.yearOffset == 0 ? pair.number($0.cell) : pair.before($0.cell) }
      missing += evaluation.missing.map(\.cell)
      guard evaluation.outcome == .broken, let stock = evaluation.left.first?.cell, let held = evaluation.leftSum,
        let follows = evaluation.rightSum
      else { continue }
      let parts = evaluation.right.map { term in
        (term.isNegative ? "- " : "+ ")
          + ((term.yearOffset == 0 ? pair.number(term.cell) : pair.before(term.cell))?.description ?? "")
      }
      findings.append(
        .broken(
          rule, "unequal", Severity(equation.severity), cells: [stock], value: held, expected: follows,
          arguments: [.cell(stock), .number(held), .number(follows), .integer(pair.year - 1)],
          evidence: "\(held) ≠ \(parts.joined(separator: " ").dropFirst(2))"))
    }
    if !missing.isEmpty {
      findings.append(.open(rule, cells: Array(Set(missing)).sorted(), arguments: [.integer(pair.year - 1)]))
    }
    return findings.map { $0.about(pair.authority, year: pair.year) }
  }
}
