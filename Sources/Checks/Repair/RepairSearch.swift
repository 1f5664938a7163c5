// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds all smallest sets of cells whose change makes every equation of a system hold.
///
/// Sets grow one cell at a time: while an equation is violated and holds no chosen cell, one of its cells must be
/// chosen; when the equations of the chosen cells contradict each other, another cell of those equations must. A set is
/// given up when the violated equations without a cell in common are more than the cells still to be chosen. Every set
/// is met once: a cell tried first is left out beside its later siblings.
struct RepairSearch {
  /// One solution.
  struct Found {
    /// Places of the cells, ascending.
    let cells: [Int]
    /// Their new numbers.
    let numbers: [Int64]
    /// Whether other numbers would do.
    let isOneOfMany: Bool
  }

  /// All solutions of the smallest size.
  private(set) var solutions: [Found] = []
  /// Whether everything up to that size was looked at.
  private(set) var isComplete = true

  private let system: EquationSystem
  private let equationsOfCell: [[Int]]
  private let residuals: [Int64]
  private let violated: [Int]
  private var chosen: [Int] = []
  /// How many chosen cells each equation holds.
  private var held: [Int]
  private var isShut: [Bool]
  private var steps = 0

  /// The most cells that a mend changes: more is no slip of the pen.
  static let deepest = 6
  /// The most sets that are looked at, which keeps a report within some ten milliseconds.
  private static let stepLimit = 6_000

  /// A search in a system; nothing is done yet.
  init(_ system: EquationSystem) {
    self.system = system
    var equationsOfCell = [[Int]](repeating: [], count: system.cells.count)
    for (index, equation) in system.equations.enumerated() {
      for cell in equation.cells { equationsOfCell[cell].append(index) }
    }
    self.equationsOfCell = equationsOfCell
    let residuals = system.equations.map { $0.residual(system.values) ?? 0 }
    self.residuals = residuals
    violated = system.equations.indices.filter { residuals[$0] != 0 }.sorted {
      (system.equations[$0].cells.count, $0) < (system.equations[$1].cells.count, $1)
    }
    held = [Int](repeating: 0, count: system.equations.count)
    isShut = [Bool](repeating: false, count: system.cells.count)
  }

  /// Looks for one cell, then two, and so on.
  mutating func run() {
    for size in 1...Self.deepest {
      grow(size)
      if !isComplete { break }
      if !solutions.isEmpty { break }
    }
    if solutions.isEmpty { isComplete = false }
    solutions.sort { $0.cells.lexicographicallyPrecedes($1.cells) }
  }

  private mutating func grow(_ remaining: Int) {
    steps += 1
    if steps > Self.stepLimit || solutions.count >= Repair.solutionLimit {
      isComplete = false
      return
    }
    let open = violated.filter { held[$0] == 0 }
    if let first = open.first {
      if remaining == 0 || apart(open) > remaining { return }
      branch(system.equations[first].cells, remaining)
      return
    }
    if let found = solve() {
      solutions.append(found)
    } else if remaining > 0 {
      var cells: Set<Int> = []
      for cell in chosen { for equation in equationsOfCell[cell] { cells.formUnion(system.equations[equation].cells) } }
      branch(cells.sorted(), remaining)
    }
  }

  private mutating func branch(_ cells: [Int], _ remaining: Int) {
    var shut: [Int] = []
    for cell in cells where !isShut[cell] {
      isShut[cell] = true
      shut.append(cell)
      chosen.append(cell)
      for equation in equationsOfCell[cell] { held[equation] += 1 }
      grow(remaining - 1)
      for equation in equationsOfCell[cell] { held[equation] -= 1 }
      chosen.removeLast()
      if !isComplete { break }
    }
    for cell in shut { isShut[cell] = false }
  }

  /// How many of `equations` share no cell: each needs a cell of its own.
  private func apart(_ equations: [Int]) -> Int {
    if equations.count < 2 { return equations.count }
    var isUsed = [Bool](repeating: false, count: system.cells.count)
    var count = 0
    for equation in equations where !system.equations[equation].cells.contains(where: { isUsed[$0] }) {
      count += 1
      for cell in system.equations[equation].cells { isUsed[cell] = true }
    }
    return count
  }

  /// New numbers for the chosen cells that make their equations hold, whole, not negative, each another one than before.
  private func solve() -> Found? {
    let cells = chosen.sorted()
    var rows: [[Int64]] = []
    for equation in system.equations.indices where held[equation] > 0 {
      var row = [Int64](repeating: 0, count: cells.count + 1)
      for (cell, sign) in zip(system.equations[equation].cells, system.equations[equation].signs) {
        if let place = cells.firstIndex(of: cell) { row[place] += sign }
      }
      row[cells.count] = -residuals[equation]
      rows.append(row)
    }
    guard let changes = LinearSolution(rows, unknowns: cells.count) else { return nil }
    return changes.first(least: cells.map { -system.values[$0] }).map { deltas in
      Found(
        cells: cells, numbers: zip(cells, deltas).map { system.values[$0] + $1 }, isOneOfMany: !changes.isUnique)
    }
  }
}
