// SPDX-License-Identifier: GPL-3.0-or-later

/// The Gini coefficient: how unevenly a total is spread, 0 (all equal) to 1 − 1/n (one has all).
///
/// G = Σ (2i − n − 1) x_(i) / (n Σx); corrected G × n/(n−1). Lorenz points are (i/n, share of the i smallest).
/// Reference: Gini 1912; Lorenz 1905, doi:10.2307/2276207.
///
/// Edges: a negative value, no value or a zero sum: none; one value 0, not correctable.
/// Limit: zeros dominate it; beside it the zero share must be read.
public struct Gini: Sendable, Equatable {
  /// The coefficient.
  public let value: Double
  /// The coefficient × n/(n−1); nil for one value.
  public let corrected: Double?

  /// The coefficient of `values` in any order; nil where undefined.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The coefficient of the values of `table`; nil where undefined.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    guard let smallest = sample.values.first, smallest >= 0 else { return nil }
    let count = sample.count
    var (weighted, total) = (CompensatedSum(), CompensatedSum())
    for (index, value) in sample.values.enumerated() {
      let times = sample.counts[index]
      let before = sample.cumulative[index] - times
      weighted.add(Double(times) * Double(2 * before + times - count) * value)
      total.add(Double(times) * value)
    }
    guard total.value > 0 else { return nil }
    let gini = max(0, weighted.value / (Double(count) * total.value))
    value = gini
    corrected = count > 1 ? gini * Double(count) / Double(count - 1) : nil
  }
}

/// A point of the Lorenz curve.
public struct LorenzPoint: Sendable, Equatable {
  /// The share of units, counted from the smallest.
  public let units: Double
  /// The share of the total they hold.
  public let total: Double

  /// A point of the curve.
  public init(units: Double, total: Double) {
    self.units = units
    self.total = total
  }

  /// The corners of the Lorenz curve of `table` from (0, 0) to (1, 1), one after every distinct value; between two of
  /// them the curve is straight. Empty where undefined: a negative value, a zero sum.
  public static func curve(_ table: FrequencyTable) -> [LorenzPoint] {
    let sample = Sample(table)
    guard let smallest = sample.values.first, smallest >= 0 else { return [] }
    let shares = zip(sample.values, sample.counts).map { $0 * Double($1) }
    let total = CompensatedSum.of(shares)
    guard total > 0 else { return [] }
    var points = [LorenzPoint(units: 0, total: 0)]
    var running = CompensatedSum()
    for (share, cumulative) in zip(shares, sample.cumulative) {
      running.add(share)
      points.append(LorenzPoint(units: Double(cumulative) / Double(sample.count), total: running.value / total))
    }
    return points
  }
}
