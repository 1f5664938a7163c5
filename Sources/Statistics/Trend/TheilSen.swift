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

  private static let usualDeviate = NormalDistribution.upperQuantile(0.025)

  /// The line through `values` at `times`, missing values dropped, with an interval of `level`.
  public init(times: [Double], values: [Double?], level: Double = 0.95) {
    var (t, y): ([Double], [Double]) = ([], [])
    for (time, value) in zip(times, values) {
      guard let value, value.isFinite else { continue }
      t.append(time)
      y.append(value)
    }
    self.init(t, y, level: level)
  }

  /// The line through `values` at the years `times`.
  public init(times: [Int], values: [Double?], level: Double = 0.95) {
    self.init(times: times.map(Double.init), values: values, level: level)
  }

  /// The line through `values` at `times`, none of them missing.
  public init(times: [Double], values: [Double], level: Double = 0.95) {
    guard values.allSatisfy(\.isFinite), times.count == values.count else {
      self.init(times: times, values: values.map { Optional($0) }, level: level)
      return
    }
    self.init(times, values, level: level)
  }

  private init(_ times: [Double], _ values: [Double], level: Double) {
    let count = values.count
    n = count
    var slopes: [Double] = []
    slopes.reserveCapacity(count * (count - 1) / 2)
    for right in values.indices.dropFirst() {
      for left in 0..<right where times[right] != times[left] {
        slopes.append((values[right] - values[left]) / (times[right] - times[left]))
      }
    }
    let deviate = level == 0.95 ? Self.usualDeviate : NormalDistribution.upperQuantile((1 - level) / 2)
    guard let z = deviate, !slopes.isEmpty else {
      (slope, intercept, low, high) = (nil, nil, nil, nil)
      return
    }
    slopes.sort()
    let (sortedTimes, sortedValues) = (times.sorted(), values.sorted())
    let median = midpoint(slopes[(slopes.count - 1) / 2], slopes[slopes.count / 2])
    slope = median
    intercept = Self.middle(sortedValues) - median * Self.middle(sortedTimes)
    let ties = Self.tieTerm(sortedValues) + Self.tieTerm(sortedTimes)
    let ends = Self.ends(of: Double(slopes.count), variance: (Self.term(count) - ties) / 18, deviate: z)
    low = slopes[ends.low]
    high = slopes[ends.high]
  }

  /// The ranks, from zero, of the slopes at the ends of the usual interval; `variance` is that of S.
  static func ends(of pairs: Double, variance: Double) -> (low: Int, high: Int) {
    ends(of: pairs, variance: variance, deviate: usualDeviate ?? 0)
  }

  private static func ends(of pairs: Double, variance: Double, deviate: Double) -> (low: Int, high: Int) {
    let reach = deviate * max(0, variance).squareRoot()
    let upper = min(((pairs + reach) / 2).rounded(.toNearestOrEven), pairs - 1)
    let lower = max(((pairs - reach) / 2).rounded(.toNearestOrEven) - 1, 0)
    return (Int(lower), Int(upper))
  }

  /// k (k − 1)(2k + 5).
  static func term(_ k: Int) -> Double { Double(k) * Double(k - 1) * Double(2 * k + 5) }

  private static func middle(_ sorted: [Double]) -> Double {
    midpoint(sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
  }

  /// Σ of ``term(_:)`` over the runs of equal values.
  private static func tieTerm(_ sorted: [Double]) -> Double {
    var (sum, run) = (0.0, 1)
    for index in sorted.indices.dropFirst() {
      if sorted[index] == sorted[index - 1] {
        run += 1
      } else {
        sum += term(run)
        run = 1
      }
    }
    return sum + term(run)
  }
}
