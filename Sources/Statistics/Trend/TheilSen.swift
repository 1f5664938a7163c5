// SPDX-License-Identifier: GPL-3.0-or-later

/// The median of the slopes between every two years: a line that one odd year does not bend.
///
/// slope = median of (y_j − y_i)/(t_j − t_i) over t_i < t_j; intercept = median y − slope × median t. The interval takes
/// slopes by rank: with N slopes and σ² the tie-corrected variance of Kendall's S, the lower is number
/// max(round((N − zσ)/2) − 1, 0), the upper min(round((N + zσ)/2), N − 1), from zero, halves rounded to even.
/// Reference: Sen 1968, JASA 63:1379–1389, doi:10.1080/01621459.1968.10480934.
///
/// Edges: below two years none; at two years the interval is the slope itself.
/// Limit: for n ≤ 5 the interval is the range of all slopes, no 95 % interval; yearly dependence is not considered.
public struct TheilSen: Sendable, Equatable {
  /// How many values are there.
  public let n: Int
  /// Median slope per unit of time; nil below two distinct times.
  public let slope: Double?
  /// Median y less slope × median t.
  public let intercept: Double?
  /// Lower end of the interval.
  public let low: Double?
  /// Upper end of the interval.
  public let high: Double?

  /// The line through `values` at `times`, missing values dropped, with an interval of `level`.
  public init(times: [Double], values: [Double?], level: Double = 0.95) {
    let points = zip(times, values).compactMap { time, value in value.map { (time: time, value: $0) } }
    n = points.count
    var slopes: [Double] = []
    for (index, left) in points.enumerated() {
      for right in points[(index + 1)...] where right.time != left.time {
        slopes.append((right.value - left.value) / (right.time - left.time))
      }
    }
    slopes.sort()
    guard let z = NormalDistribution.upperQuantile((1 - level) / 2), !slopes.isEmpty,
      let middleValue = Sample(points.map(\.value)).median, let middleTime = Sample(points.map(\.time)).median
    else {
      (slope, intercept, low, high) = (nil, nil, nil, nil)
      return
    }
    let median = midpoint(slopes[(slopes.count - 1) / 2], slopes[slopes.count / 2])
    slope = median
    intercept = middleValue - median * middleTime
    let ties = Self.tieTerm(points.map(\.value)) + Self.tieTerm(points.map(\.time))
    let variance = (Self.term(points.count) - ties) / 18
    let reach = z * max(0, variance).squareRoot()
    let count = Double(slopes.count)
    let upper = min(((count + reach) / 2).rounded(.toNearestOrEven), count - 1)
    let lower = max(((count - reach) / 2).rounded(.toNearestOrEven) - 1, 0)
    low = slopes[Int(lower)]
    high = slopes[Int(upper)]
  }

  /// The line through `values` at the years `times`.
  public init(times: [Int], values: [Double?], level: Double = 0.95) {
    self.init(times: times.map(Double.init), values: values, level: level)
  }

  /// k (k − 1)(2k + 5).
  static func term(_ k: Int) -> Double { Double(k) * Double(k - 1) * Double(2 * k + 5) }

  private static func tieTerm(_ values: [Double]) -> Double { Sample(values).counts.reduce(0) { $0 + term($1) } }
}
