// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records

/// Growing values by unit (an authority's year) and indicator: mantissas at one scale per indicator, and states.
///
/// The values of a unit lie side by side, as the rows of most files do.
struct ValueStore: Sendable {
  /// What became of a value.
  enum Outcome {
    case stored
    /// The unit has a value already.
    case duplicate
    /// The value, or an earlier one, does not fit at the scale the indicator needs.
    case overflow
  }

  /// Units in one chunk: growing by chunks copies nothing.
  private static let chunkSize = 4096

  /// By chunk, then unit, then indicator.
  private var mantissas: [[Int64]] = []
  private var states: [[CellState]] = []
  private var scales: [UInt8]
  /// Indicators that there is room for.
  private var stride: Int
  private var units = 0

  /// A store with room for some indicators at first.
  init(indicators: Int) {
    stride = max(indicators, 1)
    scales = [UInt8](repeating: 0, count: stride)
  }

  /// Makes sure that there is room for `count` indicators.
  mutating func makeRoom(indicators count: Int) {
    guard count > stride else { return }
    let wider = max(count, stride + stride / 4)
    for chunk in mantissas.indices {
      var movedMantissas = [Int64](repeating: 0, count: Self.chunkSize * wider)
      var movedStates = [CellState](repeating: .noRow, count: Self.chunkSize * wider)
      for unit in 0..<Self.chunkSize {
        for indicator in 0..<stride {
          movedMantissas[unit * wider + indicator] = mantissas[chunk][unit * stride + indicator]
          movedStates[unit * wider + indicator] = states[chunk][unit * stride + indicator]
        }
      }
      (mantissas[chunk], states[chunk]) = (movedMantissas, movedStates)
    }
    scales += [UInt8](repeating: 0, count: wider - stride)
    stride = wider
  }

  /// Makes sure that `unit` is there.
  mutating func makeRoom(unit: Int) {
    while unit >= units {
      mantissas.append([Int64](repeating: 0, count: Self.chunkSize * stride))
      states.append([CellState](repeating: .noRow, count: Self.chunkSize * stride))
      units += Self.chunkSize
    }
  }

  /// Stores a value where there is room. `replacesExcluded` lets a number take the place of one that enters no statistic.
  @inline(__always)
  mutating func set(
    _ unit: Int, _ indicator: Int, mantissa: Int64, scale: UInt8, state: CellState, replacesExcluded: Bool
  ) -> Outcome {
    let (chunk, index) = (unit / Self.chunkSize, unit % Self.chunkSize &* stride &+ indicator)
    if states[chunk][index] == .noRow, scale == scales[indicator] || !state.hasNumber {
      mantissas[chunk][index] = mantissa
      states[chunk][index] = state
      return .stored
    }
    return setSlowly(chunk, index, indicator, mantissa, scale, state, replacesExcluded)
  }

  private mutating func setSlowly(
    _ chunk: Int, _ index: Int, _ indicator: Int, _ mantissa: Int64, _ scale: UInt8, _ state: CellState,
    _ replacesExcluded: Bool
  ) -> Outcome {
    if states[chunk][index] != .noRow {
      guard replacesExcluded else { return .duplicate }
      if state == .excluded { return .stored }
      guard states[chunk][index] == .excluded else { return .duplicate }
    }
    guard let fitting = fitted(mantissa, scale, indicator, hasNumber: state.hasNumber) else { return .overflow }
    mantissas[chunk][index] = fitting
    states[chunk][index] = state
    return .stored
  }

  /// Puts a reviewer's number in place of the one there; nil takes it away. False when it does not fit.
  mutating func correct(_ unit: Int, _ indicator: Int, to number: FixedDecimal?) -> Bool {
    let (mantissa, scale) = (number?.mantissa ?? 0, number?.scale ?? 0)
    guard let fitting = fitted(mantissa, scale, indicator, hasNumber: number != nil) else { return false }
    let (chunk, index) = place(unit, indicator)
    mantissas[chunk][index] = fitting
    states[chunk][index] = number == nil ? .blank : .number
    return true
  }

  /// What is known of a value.
  func state(_ unit: Int, _ indicator: Int) -> CellState {
    guard unit < units, indicator < stride else { return .noRow }
    let (chunk, index) = place(unit, indicator)
    return states[chunk][index]
  }

  /// The number of a unit; nil where there is none.
  func number(_ unit: Int, _ indicator: Int) -> FixedDecimal? {
    guard state(unit, indicator).hasNumber else { return nil }
    let (chunk, index) = place(unit, indicator)
    return FixedDecimal(mantissa: mantissas[chunk][index], scale: scales[indicator])
  }

  /// Decimals of an indicator.
  func scale(_ indicator: Int) -> UInt8 { indicator < stride ? scales[indicator] : 0 }

  /// Whether any number of an indicator is below zero.
  func hasNegatives(_ indicator: Int) -> Bool {
    guard indicator < stride else { return false }
    return (0..<units).contains { unit in
      let (chunk, index) = place(unit, indicator)
      return mantissas[chunk][index] < 0
    }
  }

  /// The column of an indicator, the value of unit `u` at `cells[u]`.
  func column(_ indicator: Int, cells: [Int], cellCount: Int) -> PanelColumn {
    var sorted = [Int64](repeating: 0, count: cellCount)
    var known = [CellState](repeating: .noRow, count: cellCount)
    if indicator < stride {
      for chunk in mantissas.indices {
        let first = chunk * Self.chunkSize
        let (numbers, reasons) = (mantissas[chunk], states[chunk])
        for unit in first..<min(first + Self.chunkSize, cells.count) {
          let index = (unit &- first) &* stride &+ indicator
          sorted[cells[unit]] = numbers[index]
          known[cells[unit]] = reasons[index]
        }
      }
    }
    return PanelColumn(scale: scale(indicator), mantissas: sorted, states: known)
  }

  private func place(_ unit: Int, _ indicator: Int) -> (chunk: Int, index: Int) {
    (unit / Self.chunkSize, unit % Self.chunkSize * stride + indicator)
  }

  private mutating func fitted(
    _ mantissa: Int64, _ scale: UInt8, _ indicator: Int, hasNumber: Bool
  ) -> Int64? {
    if !hasNumber { return 0 }
    if scale > scales[indicator] { return widen(indicator, to: scale) ? mantissa : nil }
    return FixedDecimal(mantissa: mantissa, scale: scale).mantissa(at: scales[indicator])
  }

  private mutating func widen(_ indicator: Int, to scale: UInt8) -> Bool {
    for unit in 0..<units {
      let (chunk, index) = place(unit, indicator)
      guard mantissas[chunk][index] != 0 else { continue }
      let narrow = FixedDecimal(mantissa: mantissas[chunk][index], scale: scales[indicator])
      guard let wider = narrow.mantissa(at: scale) else { return false }
      mantissas[chunk][index] = wider
    }
    scales[indicator] = scale
    return true
  }
}
