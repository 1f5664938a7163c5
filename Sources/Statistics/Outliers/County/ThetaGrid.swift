// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The grid of shape parameters θ that the count scores average over: ln θ = −4 to 8 by a quarter.
///
/// A negative binomial with mean μ and shape θ has variance μ + μ²/θ; the grid reaches from variances far above the
/// mean to almost Poisson.
enum ThetaGrid {
  /// How many points.
  static let count = 49
  /// ln θ at each point.
  static let logs: [Double] = (0..<count).map { -4 + 0.25 * Double($0) }
  /// θ at each point.
  static let thetas: [Double] = logs.map { exp($0) }
  /// ln Γ(θ) at each point.
  static let logGammas: [Double] = thetas.map { logGamma($0) }
  /// The base prior, proportional to exp(−(ln θ − ½)²/18), summing to 1.
  static let basePrior: [Double] = normalized(logs.map { -($0 - 0.5) * ($0 - 0.5) / 18 })

  /// Weights proportional to the exponentials of `logWeights`, summing to 1.
  static func normalized(_ logWeights: [Double]) -> [Double] {
    let largest = logWeights.max() ?? 0
    let weights = logWeights.map { exp($0 - largest) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

/// ln Γ(θ + y) − ln Γ(θ) − ln Γ(y + 1) on the grid, for counts y: what a count adds to a log-likelihood in θ.
///
/// The last term does not depend on θ; with it, nothing cancels when y is large.
enum RisingFactorial {
  private static let tabled = 1024

  /// Rows of the grid for y = 0 ..< `tabled`, by compensated sums of ln((θ + j)/(1 + j)).
  private static let table: [Double] = {
    var rows = [Double](repeating: 0, count: tabled * ThetaGrid.count)
    for (point, theta) in ThetaGrid.thetas.enumerated() {
      var sum = CompensatedSum()
      for y in 1..<tabled {
        sum.add(log((theta + Double(y - 1)) / Double(y)))
        rows[y * ThetaGrid.count + point] = sum.value
      }
    }
    return rows
  }()

  /// Adds `times` × the row of `y` to the 49 numbers of `sums` that start at `offset`.
  static func add(_ y: Int, times: Double, to sums: inout [Double], at offset: Int = 0) {
    if y == 0 { return }
    if y < tabled {
      let row = y * ThetaGrid.count
      for point in 0..<ThetaGrid.count { sums[offset + point] += times * table[row + point] }
    } else {
      let argument = Double(y) + 1
      let logarithm = log(argument)
      for point in 0..<ThetaGrid.count {
        let ratio = logGammaRatio(argument, shift: ThetaGrid.thetas[point] - 1, logX: logarithm)
        sums[offset + point] += times * (ratio - ThetaGrid.logGammas[point])
      }
    }
  }
}
