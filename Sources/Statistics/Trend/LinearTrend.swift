// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The least-squares line through a yearly series.
///
/// slope = Σ(t − t̄)(y − ȳ)/Σ(t − t̄)², about the mean year so that calendar years lose no digits; t test and interval
/// with n − 2 degrees of freedom. Reference: Draper & Smith 1998, Applied Regression Analysis.
///
/// Edges: below two distinct years `too_few`; two years `saturated`, the slope alone; all values equal `constant`, slope
/// 0 and no R²; a perfect fit has standard error 0 and no t and p.
/// Limit: one odd year bends it, and yearly dependence makes p too small; ``TheilSen`` is the default.
public struct LinearTrend: Sendable, Equatable {
  /// What the line rests on.
  public enum Status: String, Sendable {
    /// Three points or more.
    case ok
    /// Fewer than two distinct years.
    case tooFew = "too_few"
    /// Two points: the line goes through both.
    case saturated
    /// Every value is the same.
    case constant
  }

  /// How many values are there.
  public let n: Int
  /// What the line rests on.
  public let status: Status
  /// Change per unit of time.
  public let slope: Double?
  /// Value at time 0.
  public let intercept: Double?
  /// Standard error of the slope.
  public let slopeError: Double?
  /// Standard error of the intercept.
  public let interceptError: Double?
  /// Residual standard deviation.
  public let sigma: Double?
  /// slope over its standard error.
  public let t: Double?
  /// Two-sided p of ``t``.
  public let p: Double?
  /// The interval of the slope.
  public let interval: Interval?
  /// Share of the variance explained.
  public let rSquared: Double?

  /// The line through `values` at `times`, missing values dropped.
  public init(times: [Double], values: [Double?], level: Double = 0.95) {
    let points = zip(times, values).compactMap { time, value in value.map { (time: time, value: $0) } }
    n = points.count
    let size = Double(points.count)
    let meanTime = points.isEmpty ? 0 : CompensatedSum.of(points.lazy.map(\.time)) / size
    let meanValue = points.isEmpty ? 0 : CompensatedSum.of(points.lazy.map(\.value)) / size
    let spread = CompensatedSum.of(points.lazy.map { ($0.time - meanTime) * ($0.time - meanTime) })
    guard points.count > 1, spread > 0 else {
      status = .tooFew
      (slope, intercept, slopeError, interceptError, sigma) = (nil, nil, nil, nil, nil)
      (t, p, interval, rSquared) = (nil, nil, nil, nil)
      return
    }
    let first = points[0].value
    if points.count > 2, points.allSatisfy({ $0.value == first }) {
      status = .constant
      (slope, intercept, sigma) = (0, first, 0)
      (slopeError, interceptError, t, p, interval, rSquared) = (nil, nil, nil, nil, nil, nil)
      return
    }
    let products = points.lazy.map { ($0.time - meanTime) * ($0.value - meanValue) }
    let gradient = CompensatedSum.of(products) / spread
    slope = gradient
    intercept = meanValue - gradient * meanTime
    guard points.count > 2 else {
      status = .saturated
      (slopeError, interceptError, sigma, t, p, interval, rSquared) = (nil, nil, nil, nil, nil, nil, nil)
      return
    }
    status = .ok
    let residuals = points.map { ($0.value - meanValue) - gradient * ($0.time - meanTime) }
    let total = CompensatedSum.of(points.lazy.map { ($0.value - meanValue) * ($0.value - meanValue) })
    let left = CompensatedSum.of(residuals.lazy.map { $0 * $0 })
    // What rounding leaves of a perfect fit is no variance.
    let squares = left <= 1e-26 * total ? 0 : left
    let deviation = (squares / (size - 2)).squareRoot()
    let error = deviation / spread.squareRoot()
    sigma = deviation
    slopeError = error
    interceptError = deviation * (1 / size + meanTime * meanTime / spread).squareRoot()
    rSquared = 1 - squares / total
    let ratio = error > 0 ? gradient / error : nil
    t = ratio
    p = ratio.flatMap { StudentDistribution.twoSided($0, df: size - 2) }.map { max($0, .leastNormalMagnitude) }
    interval = StudentDistribution.quantile((1 + level) / 2, df: size - 2).map {
      Interval(low: gradient - $0 * error, high: gradient + $0 * error)
    }
  }
}
