// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// The words of `status`, `qualifier` and `scope`, and what they make of a value.
///
/// An empty word means `reported`, `exact` and `year`.
struct ValueState: Sendable {
  /// Whether derived values are numbers.
  let includesDerived: Bool

  /// The state of a value with a number.
  func state(status: ValueStatus, qualifier: Qualifier, scope: ValueScope, hasNumber: Bool) -> CellState {
    switch status {
    case .blank: return .blank
    case .absent: return .absent
    case .ambiguous: return .ambiguous
    case .unparsable: return .unparsable
    case .derived:
      if !includesDerived { return .excluded }
    case .reported, .corrected: break
    }
    guard hasNumber else { return .blank }
    guard scope == .year || scope == .toDate else { return .excluded }
    switch qualifier {
    case .exact, .noneByStatement: return .number
    case .atLeast: return .lowerBound
    case .atMost, .vague: return .excluded
    }
  }
}
