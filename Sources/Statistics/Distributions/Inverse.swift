// SPDX-License-Identifier: GPL-3.0-or-later

/// Inverts a distribution function on the positive half line, trusting only the forward functions.
///
/// The library's own inverses give NaN or lose digits for very small and very large shapes, so an inverse is a start
/// value at most: Newton steps polish it, the forward function must confirm it, and else bisection over the bits of the
/// result finds it, which works wherever the forward functions do.
struct Inverse {
  /// The probability at or below a point.
  let lower: (Double) -> Double?
  /// The probability above a point.
  let upper: (Double) -> Double?
  /// The density at a point.
  let density: (Double) -> Double?
  /// The upper end of the support.
  let ceiling: Double

  /// The point with probability `probability` at or below it, 0 < probability < 1; nil when the forward functions fail.
  func quantile(_ probability: Double, start: Double?) -> Double? {
    solve(start: start, scale: min(probability, 1 - probability)) { point in
      if probability <= 0.5 { return lower(point).map { $0 - probability } }
      return upper(point).map { (1 - probability) - $0 }
    }
  }

  /// The point with probability `probability` above it, 0 < probability < 1; nil when the forward functions fail.
  func upperQuantile(_ probability: Double, start: Double?) -> Double? {
    solve(start: start, scale: min(probability, 1 - probability)) { point in
      if probability <= 0.5 { return upper(point).map { probability - $0 } }
      return lower(point).map { $0 - (1 - probability) }
    }
  }

  private func solve(start: Double?, scale: Double, excess: (Double) -> Double?) -> Double? {
    if let start, start > 0, start < ceiling, let polished = polish(start, scale: scale, excess: excess) {
      return polished
    }
    var low: UInt64 = 0
    var high = ceiling.bitPattern
    while high - low > 1 {
      let middle = low + (high - low) / 2
      guard let value = excess(Double(bitPattern: middle)) else { return nil }
      if value >= 0 { high = middle } else { low = middle }
    }
    return Double(bitPattern: high)
  }

  private func polish(_ start: Double, scale: Double, excess: (Double) -> Double?) -> Double? {
    var point = start
    for _ in 0..<6 {
      guard let value = excess(point), let slope = density(point), slope > 0 else { return nil }
      let step = value / slope
      let next = point - step
      guard next > 0, next < ceiling else { return nil }
      point = next
      if abs(step) <= 1e-13 * point {
        guard let left = excess(point), abs(left) <= 1e-11 * scale else { return nil }
        return point
      }
    }
    return nil
  }
}
