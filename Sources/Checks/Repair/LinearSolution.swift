// SPDX-License-Identifier: GPL-3.0-or-later

/// The solutions of a few linear equations in whole numbers.
struct LinearSolution {
  private var rows: [[Int64]]
  private let unknowns: Int
  /// The unknown that every row of the triangle settles.
  private var pivots: [Int] = []

  private static let steps: [Int64] = [0, 1, -1, 2, -2, 3, -3]

  /// Whether the equations settle every unknown.
  var isUnique: Bool { pivots.count == unknowns }

  /// Eliminates; nil when the equations contradict each other or a number does not fit.
  ///
  /// - Parameter rows: The coefficients of the unknowns, then the right side.
  init?(_ rows: [[Int64]], unknowns: Int) {
    self.rows = rows
    self.unknowns = unknowns
    var next = 0
    for column in 0..<unknowns {
      guard let pivot = (next..<self.rows.count).first(where: { self.rows[$0][column] != 0 }) else { continue }
      self.rows.swapAt(next, pivot)
      for other in self.rows.indices where other != next && self.rows[other][column] != 0 {
        guard eliminate(column, from: other, by: next) else { return nil }
      }
      pivots.append(column)
      next += 1
    }
    guard self.rows[next...].allSatisfy({ $0[unknowns] == 0 }) else { return nil }
  }

  /// Takes a multiple of row `by` from a multiple of row `other`, so that the column vanishes there.
  private mutating func eliminate(_ column: Int, from other: Int, by next: Int) -> Bool {
    let (own, factor) = (rows[next][column], rows[other][column])
    for place in 0...unknowns {
      let (left, first) = rows[other][place].multipliedReportingOverflow(by: own)
      let (right, second) = rows[next][place].multipliedReportingOverflow(by: factor)
      let (difference, third) = left.subtractingReportingOverflow(right)
      if first || second || third { return false }
      rows[other][place] = difference
    }
    return true
  }

  /// A solution in which no unknown is 0 or below its `least`; the unique one where it is unique, else one with as many
  /// unknowns at their least as can be. Nil when there is none among those tried.
  func first(least: [Int64]) -> [Int64]? {
    let free = (0..<unknowns).filter { !pivots.contains($0) }
    if free.isEmpty { return settled([], free, least) }
    // The unknowns left open take, together, their least, or a small change; a single one also what empties a settled
    // one. What lies beside these is tried as well, since no unknown may be 0.
    var tries: [[Int64]] = []
    for step in Self.steps {
      tries += [free.map { least[$0] + step }, free.map { _ in step }]
      guard free.count == 1 else { continue }
      for (row, pivot) in pivots.enumerated() where rows[row][free[0]] != 0 {
        let (rest, over) = rows[row][pivot].multipliedReportingOverflow(by: least[pivot])
        guard !over else { continue }
        tries.append([(rows[row][unknowns] - rest) / rows[row][free[0]] + step])
      }
    }
    for values in tries {
      if let solution = settled(values, free, least) { return solution }
    }
    return nil
  }

  private func settled(_ values: [Int64], _ free: [Int], _ least: [Int64]) -> [Int64]? {
    var solution = [Int64](repeating: 0, count: unknowns)
    for (place, value) in zip(free, values) { solution[place] = value }
    for (row, pivot) in pivots.enumerated() {
      var right = rows[row][unknowns]
      for (place, value) in zip(free, values) { right -= rows[row][place] * value }
      guard right % rows[row][pivot] == 0 else { return nil }
      solution[pivot] = right / rows[row][pivot]
    }
    guard zip(solution, least).allSatisfy({ $0 >= $1 && $0 != 0 }) else { return nil }
    return solution
  }
}
