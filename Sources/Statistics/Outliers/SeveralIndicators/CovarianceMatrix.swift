// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Centre and covariance of rows, with the Cholesky factor that distances need.
struct CovarianceMatrix {
  let centre: [Double]
  /// Row-major p × p, with n − 1 in the denominator.
  let values: [Double]
  private let factor: [Double]

  /// How many columns.
  var width: Int { centre.count }

  /// The covariance of the `chosen` rows; nil when it is singular to working precision.
  init?(_ rows: [[Double]], _ chosen: [Int]) {
    guard let first = chosen.first, chosen.count > 1 else { return nil }
    let width = rows[first].count
    let size = Double(chosen.count)
    let centre = (0..<width).map { column in CompensatedSum.of(chosen.lazy.map { rows[$0][column] }) / size }
    var values = [Double](repeating: 0, count: width * width)
    for i in 0..<width {
      for j in 0...i {
        let sum = CompensatedSum.of(chosen.lazy.map { (rows[$0][i] - centre[i]) * (rows[$0][j] - centre[j]) })
        values[i * width + j] = sum / (size - 1)
        values[j * width + i] = values[i * width + j]
      }
    }
    self.init(centre: centre, values: values)
  }

  /// A covariance that is known already; nil when it is singular to working precision.
  init?(centre: [Double], values: [Double]) {
    let width = centre.count
    var factor = [Double](repeating: 0, count: width * width)
    for i in 0..<width {
      for j in 0...i {
        var sum = values[i * width + j]
        for k in 0..<j { sum -= factor[i * width + k] * factor[j * width + k] }
        if i == j {
          // What a column keeps beside the others must be more than rounding of its own variance.
          guard values[i * width + i] > 0, sum > 1e-13 * values[i * width + i] else { return nil }
          factor[i * width + i] = sum.squareRoot()
        } else {
          factor[i * width + j] = sum / factor[j * width + j]
        }
      }
    }
    self.centre = centre
    self.values = values
    self.factor = factor
  }

  /// ln of the determinant.
  var logDeterminant: Double { (0..<width).reduce(0) { $0 + 2 * log(factor[$1 * width + $1]) } }

  /// The squared Mahalanobis distance of a row.
  func distance(_ row: [Double]) -> Double {
    var solved = [Double](repeating: 0, count: width)
    var sum = 0.0
    for i in 0..<width {
      var value = row[i] - centre[i]
      for k in 0..<i { value -= factor[i * width + k] * solved[k] }
      solved[i] = value / factor[i * width + i]
      sum += solved[i] * solved[i]
    }
    return sum
  }

  /// The same times a factor.
  func scaled(_ factor: Double) -> CovarianceMatrix? {
    CovarianceMatrix(centre: centre, values: values.map { $0 * factor })
  }
}
