// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// One growing column: mantissas at one scale, widened on demand, and states. Indexed by unit, an authority's year.
struct ColumnBuilder: Sendable {
  /// What became of a value.
  enum Outcome {
    case stored
    /// The unit has a value already.
    case duplicate
    /// The value, or an earlier one, does not fit at the scale the column needs.
    case overflow
  }

  private(set) var scale: UInt8 = 0
  private(set) var mantissas: [Int64] = []
  private(set) var states: [CellState] = []

  /// Stores a value. `replacesExcluded` lets a number take the place of one that enters no statistic.
  mutating func set(_ unit: Int, mantissa: Int64, scale: UInt8, state: CellState, replacesExcluded: Bool) -> Outcome {
    if unit >= states.count {
      // Room for a quarter more, so that a column seldom grows; what is not used stays without a row.
      let missing = unit + 1 - states.count + max(states.count / 4, 64)
      mantissas.append(contentsOf: repeatElement(0, count: missing))
      states.append(contentsOf: repeatElement(.noRow, count: missing))
    } else if states[unit] != .noRow {
      guard replacesExcluded else { return .duplicate }
      if state == .excluded { return .stored }
      guard states[unit] == .excluded else { return .duplicate }
    }
    guard let fitting = fitted(mantissa, scale, hasNumber: state.hasNumber) else { return .overflow }
    mantissas[unit] = fitting
    states[unit] = state
    return .stored
  }

  /// Puts a reviewer's number in place of the one there; nil takes it away. False when it does not fit.
  mutating func correct(_ unit: Int, to number: FixedDecimal?) -> Bool {
    guard let fitting = fitted(number?.mantissa ?? 0, number?.scale ?? 0, hasNumber: number != nil) else {
      return false
    }
    mantissas[unit] = fitting
    states[unit] = number == nil ? .blank : .number
    return true
  }

  /// What is known of a unit.
  func state(of unit: Int) -> CellState { unit < states.count ? states[unit] : .noRow }

  /// The number of a unit; nil where there is none.
  func number(of unit: Int) -> FixedDecimal? {
    state(of: unit).hasNumber ? FixedDecimal(mantissa: mantissas[unit], scale: scale) : nil
  }

  private mutating func fitted(_ mantissa: Int64, _ scale: UInt8, hasNumber: Bool) -> Int64? {
    if !hasNumber { return 0 }
    if scale == self.scale { return mantissa }
    if scale > self.scale {
      guard widen(to: scale) else { return nil }
      return mantissa
    }
    return FixedDecimal(mantissa: mantissa, scale: scale).mantissa(at: self.scale)
  }

  private mutating func widen(to scale: UInt8) -> Bool {
    for unit in mantissas.indices where mantissas[unit] != 0 {
      guard let wider = FixedDecimal(mantissa: mantissas[unit], scale: self.scale).mantissa(at: scale) else {
        return false
      }
      mantissas[unit] = wider
    }
    self.scale = scale
    return true
  }
}
