// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Records

/// Equations over whole numbers that hang together: signed sums that should be 0.
struct EquationSystem {
  /// One equation.
  struct Equation {
    /// Rule and first cell, which name it among those of a report.
    let id: String
    /// Places of the cells.
    let cells: [Int]
    /// +1 on the left, -1 on the right; the other way round for subtracted terms.
    let signs: [Int64]

    /// Left minus right; nil when it does not fit.
    func residual(_ values: [Int64]) -> Int64? {
      var sum: Int64 = 0
      for (cell, sign) in zip(cells, signs) {
        let (next, overflow) = sum.addingReportingOverflow(sign * values[cell])
        if overflow { return nil }
        sum = next
      }
      return sum
    }

    /// Whether it holds.
    func holds(_ values: [Int64]) -> Bool { residual(values) == 0 }
  }

  /// The cells, in form order.
  let cells: [String]
  /// Their numbers.
  let values: [Int64]
  /// The equations between them.
  let equations: [Equation]

  /// How an equation is called within one report.
  static func name(_ rule: String, _ cell: String) -> String { rule + "/" + cell }

  /// The systems of a report that hold a broken equation; equations that cannot be judged, and those with a number that is
  /// not whole, are left out.
  static func broken(in numbers: RecordNumbers) -> [EquationSystem] {
    var judged: [(id: String, terms: [CellEquation.Term], left: Int, isBroken: Bool)] = []
    for rule in RuleChecks.equationRules {
      for evaluation in numbers.evaluations(of: rule) where evaluation.outcome != .cannotTell {
        let terms = evaluation.left + evaluation.right
        guard let first = terms.first, terms.allSatisfy({ whole($0.cell, numbers) != nil }) else { continue }
        judged.append((name(rule, first.cell), terms, evaluation.left.count, evaluation.outcome == .broken))
      }
    }
    // Groups of equations that share cells, by the equation that stands for the group.
    var group = Array(judged.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index { index = group[index] }
      return index
    }
    var holder: [String: Int] = [:]
    for (index, equation) in judged.enumerated() {
      for term in equation.terms {
        if let other = holder[term.cell] {
          let (left, right) = (root(other), root(index))
          group[max(left, right)] = min(left, right)
        } else {
          holder[term.cell] = index
        }
      }
    }
    let roots = judged.indices.filter { group[$0] == $0 }
    return roots.compactMap { start in
      let members = judged.indices.filter { root($0) == start }
      guard members.contains(where: { judged[$0].isBroken }) else { return nil }
      return system(of: members.map { judged[$0] }.map { ($0.id, $0.terms, $0.left) }, numbers)
    }
  }

  private static func whole(_ cell: String, _ numbers: RecordNumbers) -> Int64? {
    // Far below the largest number, so that no sum overflows.
    guard let number = numbers.evidence(cell)?.mantissa(at: 0), abs(number) < 1 << 50 else { return nil }
    return number
  }

  private static func system(
    of equations: [(id: String, terms: [CellEquation.Term], left: Int)], _ numbers: RecordNumbers
  ) -> EquationSystem {
    let cells = Set(equations.flatMap { $0.terms.map(\.cell) }).sorted {
      (Indicator.position(of: $0) ?? .max, $0) < (Indicator.position(of: $1) ?? .max, $1)
    }
    let places = Dictionary(cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return EquationSystem(
      cells: cells, values: cells.map { whole($0, numbers) ?? 0 },
      equations: equations.map { equation in
        Equation(
          id: equation.id, cells: equation.terms.compactMap { places[$0.cell] },
          signs: equation.terms.enumerated().map { ($0 < equation.left) == !$1.isNegative ? 1 : -1 })
      })
  }
}
