// SPDX-License-Identifier: GPL-3.0-or-later

/// What ``ModifiedZ`` divides by, of values that are sorted already: no memory is asked for, for who scores many small
/// groups.
public struct ModifiedZScale: Sendable, Equatable {
  /// The median; nil for no values.
  public let median: Double?
  /// Median absolute deviation as it is; nil for no values.
  public let mad: Double?
  /// Mean absolute deviation about the median; nil for no values.
  public let meanAbsoluteDeviation: Double?
  /// The scale used.
  public let method: ModifiedZ.Method
  private let unit: Double

  /// The scale of `sorted` values, ascending and finite.
  public init(sorted: [Double]) {
    let count = sorted.count
    guard count > 0 else {
      (median, mad, meanAbsoluteDeviation, method, unit) = (nil, nil, nil, .degenerate, 0)
      return
    }
    let centre = count % 2 == 1 ? sorted[count / 2] : midpoint(sorted[count / 2 - 1], sorted[count / 2])
    // Two ascending runs of distances, below and above the centre, merged up to the middle.
    var high = 0
    while high < count, sorted[high] < centre { high += 1 }
    var low = high - 1
    var (before, middle) = (0.0, 0.0)
    for _ in 0...(count / 2) {
      let below = low >= 0 ? centre - sorted[low] : .infinity
      let above = high < count ? sorted[high] - centre : .infinity
      if below <= above { low -= 1 } else { high += 1 }
      (before, middle) = (middle, min(below, above))
    }
    let deviation = count % 2 == 1 ? middle : midpoint(before, middle)
    // Equal values make one term, so that the sum is that of a table of frequencies.
    var sum = CompensatedSum()
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, sorted[end] == sorted[start] { end += 1 }
      sum.add(abs(sorted[start] - centre) * Double(end - start))
      start = end
    }
    let mean = sum.value / Double(count)
    median = centre
    mad = deviation
    meanAbsoluteDeviation = mean
    if deviation > 0 {
      (method, unit) = (.mad, deviation * normalConsistency)
    } else if mean > 0 {
      (method, unit) = (.meanAbsDev, (Double.pi / 2).squareRoot() * mean)
    } else {
      (method, unit) = (.degenerate, 0)
    }
  }

  /// The score of a value; nil where there is no scale, and for a value that is not finite.
  public func score(_ value: Double) -> Double? {
    guard let median, method != .degenerate, value.isFinite else { return nil }
    return (value - median) / unit
  }
}
