// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The normal densities over ln θ from which a county's prior is mixed: means −3 to 4 by a quarter, six widths.
enum HyperGrid {
  /// The pairs of mean and width.
  static let pairs: [(mean: Double, width: Double)] = (0...28).flatMap { step in
    [0.5, 0.75, 1, 1.5, 2, 3].map { (-3 + 0.25 * Double(step), $0) }
  }

  /// ln of the weight of every pair before any data.
  static let logPriors: [Double] = pairs.map { -($0.mean - 0.5) * ($0.mean - 0.5) / 8 }

  /// The densities on the grid of θ, one row a pair, each row summing to 1.
  static let densities: [Double] = pairs.flatMap { pair in
    ThetaGrid.normalized(
      ThetaGrid.logs.map { -($0 - pair.mean) * ($0 - pair.mean) / (2 * pair.width * pair.width) })
  }

  /// ln Σ_θ density × likelihood, for every pair, up to a constant; `logs` is the log-likelihood on the grid of θ.
  static func evidence(_ logs: [Double]) -> [Double] {
    let largest = logs.max() ?? 0
    let likelihood = logs.map { exp($0 - largest) }
    let points = ThetaGrid.count
    return pairs.indices.map { pair in
      var sum = 0.0
      for point in 0..<points { sum += densities[pair * points + point] * likelihood[point] }
      return log(sum)
    }
  }

  /// The mixture of the densities by the weights of the pairs.
  static func mixture(_ weights: [Double]) -> [Double] {
    let points = ThetaGrid.count
    var mixture = [Double](repeating: 0, count: points)
    for (pair, weight) in weights.enumerated() where weight > 1e-18 {
      for point in 0..<points { mixture[point] += weight * densities[pair * points + point] }
    }
    return mixture
  }
}
