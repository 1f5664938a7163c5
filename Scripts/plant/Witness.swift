// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

/// Which equations of one report do not hold: the slow, obvious way.
enum Witness {
  /// The names `rule/first cell` of the broken equations of a report without gaps.
  static func broken(_ figures: Figures) -> Set<String> {
    var broken: Set<String> = []
    for equation in CellEquation.all where equation.form == figures.form && !equation.spansYears {
      func sum(_ terms: [CellEquation.Term]) -> Int64 {
        terms.reduce(0) { $0 + ($1.isNegative ? -1 : 1) * figures[$1.cell] }
      }
      if sum(equation.left) != sum(equation.right), let first = equation.left.first {
        broken.insert("\(equation.ruleID)/\(first.cell)")
      }
    }
    return broken
  }

  /// In how many equations of its report a cell stands.
  static func equations(with cell: String, _ form: FormVersion) -> Int {
    CellEquation.all.count { $0.form == form && !$0.spansYears && $0.terms.contains { $0.cell == cell } }
  }
}
