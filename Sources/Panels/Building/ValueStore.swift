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

  /// Units in one chunk: growing by chunks copies nothing, and one county with all cells of the form fills one.
  private static let chunkSize = 256

  /// By chunk, then unit, then indicator.
  private var mantissas: [[Int64]] = []
  private var states: [[CellState]] = []
  /// The chunk that was stored into last, taken out of the arrays above so that it can be written in place.
  private var openMantissas: [Int64] = []
  private var openStates: [CellState] = []
  private var openChunk = -1
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
    open(-1)
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
    if chunk != openChunk { open(chunk) }
    if openStates[index] == .noRow, scale == scales[indicator] || !state.hasNumber {
      openMantissas[index] = mantissa
      openStates[index] = state
      return .stored
    }
    open(-1)
    return setSlowly(chunk, index, indicator, mantissa, scale, state, replacesExcluded)
  }

  /// Takes a chunk out to be written in place, after putting back the one before; -1 for none.
  private mutating func open(_ chunk: Int) {
    if openChunk >= 0 {
      mantissas[openChunk] = openMantissas
      states[openChunk] = openStates
      (openMantissas, openStates) = ([], [])
    }
    openChunk = chunk
    guard chunk >= 0 else { return }
    swap(&openMantissas, &mantissas[chunk])
    swap(&openStates, &states[chunk])
  }

  /// Ends the storing: everything can be asked from here on.
  mutating func close() { open(-1) }

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

  /// The columns of some indicators, the value of unit `u` at `cells[u]`. The store is empty afterwards.
  ///
  /// Some cells at a time and in their order: the values of their units stay in the processor's cache for all columns.
  mutating func takeColumns(_ wanted: [Int], cells: [Int], cellCount: Int) -> [PanelColumn] {
    close()
    var sorted = wanted.map { _ in [Int64](repeating: 0, count: cellCount) }
    var known = wanted.map { _ in [CellState](repeating: .noRow, count: cellCount) }
    var unitOfCell = [Int32](repeating: -1, count: cellCount)
    for (unit, cell) in cells.enumerated() { unitOfCell[cell] = Int32(unit) }
    let block = 1024
    for start in Swift.stride(from: 0, to: cellCount, by: block) {
      let end = min(start + block, cellCount)
      for (column, indicator) in wanted.enumerated() where indicator < stride {
        var target = sorted[column].mutableSpan
        var targetStates = known[column].mutableSpan
        for cell in start..<end where unitOfCell[cell] >= 0 {
          let (chunk, index) = place(Int(unitOfCell[cell]), indicator)
          target[cell] = mantissas[chunk][index]
          targetStates[cell] = states[chunk][index]
        }
      }
    }
    units = 0
    (mantissas, states) = ([], [])
    return wanted.indices.map {
      PanelColumn(scale: scale(wanted[$0]), mantissas: sorted[$0], states: known[$0])
    }
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
