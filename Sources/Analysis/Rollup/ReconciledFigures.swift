// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Panels
internal import Records

/// The figures of the units of a total, for finding those that make up a difference.
struct ReconciledFigures {
  /// How many units may make up a difference together.
  private static let mostUnits = 3
  /// So many explanations of one difference are named.
  private static let mostExplanations = 4

  private let units: [RollupUnit]
  private let absent: [RollupUnit]
  /// By cell, then unit; nil where a unit has no number.
  private let figures: [[FixedDecimal?]]
  /// The same in the year before.
  private let earlier: [[FixedDecimal?]]

  /// The figures of the units of `rollup`.
  init(_ rollup: Rollup, in panel: Panel) {
    units = rollup.included
    absent = rollup.absent
    let columns = Rollup.columns(panel)
    let cells = Form.version(rollup.form).cells.map(\.id)
    let year = panel.years.firstIndex(of: rollup.year)
    let before = panel.years.firstIndex(of: rollup.year - 1)
    func figures(_ year: Int?) -> [[FixedDecimal?]] {
      let places = rollup.included.map { unit in
        year.map { UnitFigures(panel, columns: columns, place: panel.index(authority: unit.authority, year: $0)) }
      }
      return cells.map { cell in places.map { $0?.number(cell)?.value } }
    }
    self.figures = figures(year)
    earlier = figures(before)
  }

  /// The one unit, or the two, that explain all differences: left out or counted twice in every cell.
  ///
  /// - Parameters:
  ///   - open: the differences to explain, by cell.
  ///   - all: those of all cells that can be compared, zero included.
  func whole(explaining open: [FixedDecimal?], among all: [FixedDecimal?]) -> DifferenceExplanation? {
    let cells = open.count { $0 != nil }
    if cells == 0 { return nil }
    for isLeftOut in [true, false] {
      let kind: DifferenceExplanation.Kind = isLeftOut ? .leftOut : .countedTwice
      var found: [[Int]] = []
      for first in units.indices {
        if explains([first], open, all, isLeftOut) { found.append([first]) }
      }
      if found.isEmpty {
        for first in units.indices {
          for second in units.indices where second > first && explains([first, second], open, all, isLeftOut) {
            found.append([first, second])
          }
        }
      }
      // Units with the same figures cannot be told apart.
      if let only = found.first, found.count == 1 {
        return DifferenceExplanation(kind: kind, units: only.map { units[$0] }, figures: [], cells: cells)
      }
    }
    return nil
  }

  private func explains(
    _ members: [Int], _ open: [FixedDecimal?], _ all: [FixedDecimal?], _ isLeftOut: Bool
  ) -> Bool {
    for cell in all.indices {
      guard let difference = all[cell] else { continue }
      // What is only rounding needs no explanation, nor contradicts one.
      if open[cell] == nil, difference.mantissa != 0 { continue }
      guard let sum = sum(members, cell), sum == (isLeftOut ? negated(difference) : difference) else { return false }
    }
    return true
  }

  private func sum(_ members: [Int], _ cell: Int) -> FixedDecimal? {
    var sum = FixedDecimal(mantissa: 0)
    for member in members {
      // A unit without a number added nothing to the total either.
      guard let number = figures[cell][member] else { continue }
      guard let next = try? sum.adding(number) else { return nil }
      sum = next
    }
    return sum
  }

  /// How many of the differences every unit explains alone.
  func frequency(of differences: [FixedDecimal?]) -> [Int] {
    units.indices.map { unit in
      differences.indices.count { cell in
        guard let difference = differences[cell], let number = figures[cell][unit], number.mantissa != 0 else {
          return false
        }
        return number == difference || number == negated(difference)
      }
    }
  }

  /// What may explain the difference of one cell.
  func explanations(
    of difference: FixedDecimal, at cell: Int, own: FixedDecimal, total: RollupCell, preferring frequency: [Int]
  ) -> [DifferenceExplanation] {
    var found: [DifferenceExplanation] = []
    func add(_ kind: DifferenceExplanation.Kind, _ members: [Int]) {
      found.append(
        DifferenceExplanation(
          kind: kind, units: members.map { units[$0] }, figures: members.compactMap { figures[cell][$0] },
          cells: members.map { frequency[$0] }.min() ?? 1))
    }
    if let sum = total.sum {
      if total.cell.kind == .amount, let yuan = FixedDecimal(mantissa: own.mantissa, scale: own.scale).tenThousandth,
        yuan == sum
      {
        add(.yuan, [])
      }
      if Self.isSwapped(own, sum) { add(.swappedDigits, []) }
    }
    let isLeftOut = difference.mantissa < 0
    let wanted = isLeftOut ? negated(difference) : difference
    for members in sets(addingUpTo: wanted, cell) { add(isLeftOut ? .leftOut : .countedTwice, members) }
    for unit in units.indices {
      guard let now = figures[cell][unit], let before = earlier[cell][unit], before != now,
        let change = try? before.subtracting(now), change == difference
      else { continue }
      add(.yearBefore, [unit])
    }
    // Several units that happen to add up prove little where others are missing.
    if difference.mantissa > 0, !absent.isEmpty, !found.isEmpty {
      found.append(DifferenceExplanation(kind: .absent, units: absent, figures: [], cells: 0))
    }
    let order = found.enumerated().sorted { ($1.element.cells, $0.offset) < ($0.element.cells, $1.offset) }
    return order.prefix(Self.mostExplanations + 1).map(\.element)
  }

  /// The smallest sets of units whose figures add up to `wanted`; at most a few more than are named.
  private func sets(addingUpTo wanted: FixedDecimal, _ cell: Int) -> [[Int]] {
    let scale = figures[cell].compactMap { $0?.scale }.reduce(wanted.scale, max)
    guard let goal = wanted.mantissa(at: scale) else { return [] }
    let terms: [(unit: Int, size: Int64)] = figures[cell].enumerated().compactMap { unit, figure in
      figure?.mantissa(at: scale).flatMap { $0 > 0 && $0 <= goal ? (unit, $0) : nil }
    }
    for size in 1...Self.mostUnits {
      var found: [[Int]] = []
      grow([], from: 0, left: goal, size: size, terms, &found)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func grow(
    _ chosen: [Int], from start: Int, left: Int64, size: Int, _ terms: [(unit: Int, size: Int64)],
    _ found: inout [[Int]]
  ) {
    if chosen.count == size {
      if left == 0 { found.append(chosen) }
      return
    }
    for index in start..<max(start, terms.count) where terms[index].size <= left {
      if found.count > Self.mostExplanations { return }
      grow(chosen + [terms[index].unit], from: index + 1, left: left - terms[index].size, size: size, terms, &found)
    }
  }

  /// Whether the digits of two numbers differ by one swap of neighbours.
  private static func isSwapped(_ own: FixedDecimal, _ sum: FixedDecimal) -> Bool {
    guard let left = own.mantissa(at: max(own.scale, sum.scale)),
      let right = sum.mantissa(at: max(own.scale, sum.scale))
    else { return false }
    let (one, other) = (Array(String(left)), Array(String(right)))
    guard one.count == other.count, let first = one.indices.first(where: { one[$0] != other[$0] }),
      first + 1 < one.count
    else { return false }
    return one[first] == other[first + 1] && one[first + 1] == other[first]
      && one[(first + 2)...] == other[(first + 2)...]
  }

  private func negated(_ number: FixedDecimal) -> FixedDecimal {
    FixedDecimal(mantissa: 0 &- number.mantissa, scale: number.scale)
  }
}

extension FixedDecimal {
  /// The ten-thousandth part; nil when it has too many decimals.
  fileprivate var tenThousandth: FixedDecimal? {
    scale + 4 > Self.maximumScale ? nil : FixedDecimal(mantissa: mantissa, scale: scale + 4)
  }
}
