// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether linear equations have a solution without negative numbers: the first phase of the simplex method, by Bland's rule.
struct LinearProgram {
  private var rows: [[Double]] = []
  private let variables: Int

  /// No equations yet over so many variables.
  init(variables: Int) { self.variables = variables }

  /// Adds Σ coefficient × variable = constant.
  mutating func add(_ terms: [Int: Double], equals constant: Double) {
    var row = [Double](repeating: 0, count: variables + 1)
    for (variable, coefficient) in terms { row[variable] = coefficient }
    row[variables] = constant
    if constant < 0 { row = row.map { -$0 } }
    rows.append(row)
  }

  /// Whether there is a solution with every variable at least 0.
  var isFeasible: Bool {
    var table = rows
    // One artificial variable a row is basic at first; their sum is driven to 0.
    var basis = rows.indices.map { variables + 1 + $0 }
    var cost = [Double](repeating: 0, count: variables + 1)
    for row in table { for place in cost.indices { cost[place] -= row[place] } }
    for _ in 0..<10_000 {
      guard let entering = (0..<variables).first(where: { cost[$0] < -1e-9 }) else { break }
      var leaving: Int?
      var least = Double.infinity
      for row in table.indices where table[row][entering] > 1e-9 {
        let ratio = table[row][variables] / table[row][entering]
        if ratio < least - 1e-12 || (ratio < least + 1e-12 && leaving.map { basis[row] < basis[$0] } ?? true) {
          (leaving, least) = (row, min(least, ratio))
        }
      }
      guard let pivot = leaving else { return false }
      let divisor = table[pivot][entering]
      table[pivot] = table[pivot].map { $0 / divisor }
      for row in table.indices where row != pivot && table[row][entering] != 0 {
        let factor = table[row][entering]
        for place in 0...variables { table[row][place] -= factor * table[pivot][place] }
      }
      let factor = cost[entering]
      for place in 0...variables { cost[place] -= factor * table[pivot][place] }
      basis[pivot] = entering
    }
    return cost[variables] > -1e-6
  }
}
