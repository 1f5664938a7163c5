// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms

/// What one equation says about the numbers it was given.
public struct EquationEvaluation: Sendable {
  /// The equation.
  public let equation: CellEquation
  /// The terms it was judged by, left side: those of the equation, or reported subtotals in their place.
  public let left: [CellEquation.Term]
  /// The terms it was judged by, right side.
  public let right: [CellEquation.Term]
  /// Whether it holds, is broken, or cannot be judged.
  public let outcome: Outcome
  /// The exact sum of the left side; nil when a number is missing or the sum does not fit.
  public let leftSum: FixedDecimal?
  /// The exact sum of the right side; nil when a number is missing or the sum does not fit.
  public let rightSum: FixedDecimal?
  /// The terms that have no number, left side first; empty when it was judged.
  public let missing: [CellEquation.Term]
  /// Whether a sum does not fit 64 bits, so that nothing can be said though every number is there.
  public let overflows: Bool
}

extension CellEquation {
  /// Judges the equation by the numbers that `number` gives for a cell and a year; nil where there is none.
  ///
  /// Exact: no rounding, no tolerance, and a missing number is never read as 0. When numbers are missing, or a sum does
  /// not fit 64 bits, the outcome is ``Outcome/cannotTell``.
  public func evaluate(_ number: (Term) -> FixedDecimal?) -> EquationEvaluation {
    let (left, right) = standingIn { number($0) != nil }
    let missing = (left + right).filter { number($0) == nil }
    var leftSum: FixedDecimal?
    var rightSum: FixedDecimal?
    var overflows = false
    if missing.isEmpty {
      leftSum = Self.sum(left, number)
      rightSum = Self.sum(right, number)
      overflows = leftSum == nil || rightSum == nil
    }
    let outcome: Outcome =
      if let leftSum, let rightSum { leftSum == rightSum ? .holds : .broken } else { .cannotTell }
    return EquationEvaluation(
      equation: self, left: left, right: right, outcome: outcome, leftSum: leftSum, rightSum: rightSum,
      missing: missing, overflows: overflows)
  }

  /// The exact sum of terms that all have numbers; nil when it does not fit.
  private static func sum(_ terms: [Term], _ number: (Term) -> FixedDecimal?) -> FixedDecimal? {
    var sum = FixedDecimal(mantissa: 0)
    for term in terms {
      guard let value = number(term),
        let next = term.isNegative ? try? sum.subtracting(value) : try? sum.adding(value)
      else { return nil }
      sum = next
    }
    return sum
  }
}
