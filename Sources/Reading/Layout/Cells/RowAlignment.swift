// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of a row's tokens stands in which column.
struct RowAlignment: Sendable {
  /// What stands in one column.
  enum Slot: Sendable, Equatable {
    /// The token with this index among the row's tokens.
    case token(Int)
    /// An empty cell; the token with this index, or -1 when several share it.
    case blank(Int)
    /// No cell.
    case absent
    /// There are numbers, but which stands here cannot be told.
    case ambiguous
  }

  /// Why it came out as it did.
  enum Reason: Sendable, Equatable {
    /// As many values as columns.
    case complete
    /// The place of the cells in their row decided.
    case grid
    /// As many values as columns, with empty cells between them.
    case spaced
    /// One 0 stands in a cell that spans all columns.
    case mergedZero
    /// Nothing stands in the row.
    case nothing
    /// Fewer numbers than columns, and nothing that decides.
    case tooShort
    /// More numbers than columns.
    case tooLong
  }

  /// What stands in the columns.
  let slots: [Slot]
  /// Why.
  let reason: Reason
  /// The offsets that would fit when more than one does: the first column's index among the tokens. The first one is
  /// preferred when the identities refute the others.
  var offsets: [Int] = []

  /// Aligns a row's tokens with `count` columns.
  ///
  /// - Parameter gridOffset: where the first column would stand among the tokens by the place of its header; nil when
  ///   the layout does not tell. Negative when the label stands where that column should be.
  /// - Parameter hasHeader: whether the columns are those of a header; without one a row that starts with an empty cell
  ///   is left open.
  init(_ tokens: [CellToken], count: Int, gridOffset: Int?, hasHeader: Bool) {
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .pad { end -= 1 }
    let pads = tokens.count - end
    let items = tokens[..<end]
    let first = items.firstIndex { $0.isFilled || $0.kind == .mark }
    guard let first, let last = items.lastIndex(where: { $0.isFilled || $0.kind == .mark }) else {
      slots = Array(repeating: tokens.isEmpty ? .absent : .blank(0), count: count)
      reason = .nothing
      return
    }
    if !hasHeader, count > 1, items[0].kind == .empty {
      slots = Array(repeating: .ambiguous, count: count)
      reason = .tooShort
      return
    }
    if end == count {
      slots = Self.slots(items, count: count, offset: 0)
      reason = .complete
      return
    }
    if end == 1, count > 3, pads >= count - 1, items[0].kind == .number, items[0].number.mantissa == 0 {
      slots = Array(repeating: .token(0), count: count)
      reason = .mergedZero
      return
    }
    if end == 2, count > 3, pads >= count - 2, items[0].kind == .empty, items[1].kind == .number,
      items[1].number.mantissa == 0
    {
      // An empty cell for natural persons, and one 0 for all organisations and the total.
      slots = [.blank(0)] + Array(repeating: .token(1), count: count - 1)
      reason = .mergedZero
      return
    }
    let hasEmpty = items.contains { !$0.isFilled && $0.kind != .mark }
    let filled = items.indices.filter { items[$0].isFilled || items[$0].kind == .mark }
    if last - first >= count, filled.count == count {
      slots = filled.map { items[$0].isFilled ? .token($0) : .blank($0) }
      reason = .spaced
      return
    }
    if last - first >= count {
      slots = Array(repeating: .ambiguous, count: count)
      reason = .tooLong
      return
    }
    var offsets: [Int] = []
    if end > count {
      offsets = Array(max(0, last - count + 1)...max(max(0, last - count + 1), min(first, end - count)))
    } else if gridOffset != nil || hasEmpty {
      offsets = [0, end - count]
    }
    if let gridOffset, offsets.contains(gridOffset) {
      if gridOffset >= 0 {
        offsets = [gridOffset]
      } else {
        offsets = [gridOffset] + offsets.filter { $0 != gridOffset }
      }
    }
    if offsets.count == 1 {
      slots = Self.slots(items, count: count, offset: offsets[0])
      reason = gridOffset == offsets[0] ? .grid : .complete
      return
    }
    self.offsets = offsets
    reason = .tooShort
    slots =
      offsets.isEmpty
      ? Array(repeating: .ambiguous, count: count) : Self.common(items, count: count, offsets: offsets)
  }

  /// The slots when the first column stands at `offset` among the tokens.
  static func slots(_ items: ArraySlice<CellToken>, count: Int, offset: Int) -> [Slot] {
    (0..<count).map { column in
      let index = column + offset
      guard index >= 0, index < items.count else { return .absent }
      return items[index].isFilled ? .token(index) : .blank(index)
    }
  }

  /// The slots on which all offsets agree; the others are ambiguous.
  private static func common(_ items: ArraySlice<CellToken>, count: Int, offsets: [Int]) -> [Slot] {
    let candidates = offsets.map { slots(items, count: count, offset: $0) }
    return (0..<count).map { column in
      let slot = candidates[0][column]
      let agree = candidates.dropFirst().allSatisfy { same($0[column], slot, items) }
      return agree && slot != .absent ? slot : .ambiguous
    }
  }

  private static func same(_ left: Slot, _ right: Slot, _ items: ArraySlice<CellToken>) -> Bool {
    switch (left, right) {
    case (.token(let left), .token(let right)):
      items[left].kind == .number && items[right].kind == .number && items[left].number == items[right].number
    case (.blank, .blank): true
    default: false
    }
  }
}
