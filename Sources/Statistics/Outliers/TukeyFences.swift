// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Tukey's fences: a familiar reference for what lies far from the middle half.
///
/// low = q1 − k IQR, high = q3 + k IQR on type-7 quartiles, or on hinges as R's box plot draws them. k = 1.5 by
/// convention, 3 for "far out". A value is outside when strictly beyond a fence.
/// Reference: Tukey 1977, Exploratory Data Analysis.
///
/// Edges: no value, no fences; IQR = 0 collapses them onto the quartile: whoever shows them must say so.
/// Limit: of clean over-dispersed counts 2–12 % lie above the 1.5 fence; it is no test.
public struct TukeyFences: Sendable, Equatable {
  /// The lower quartile or hinge.
  public let lower: Double
  /// The upper quartile or hinge.
  public let upper: Double
  /// The lower fence.
  public let low: Double
  /// The upper fence.
  public let high: Double
  /// The values strictly outside, ascending.
  public let outliers: [Double]
  /// Upper less lower quartile or hinge.
  public var iqr: Double { upper - lower }

  /// The fences of `values` on type-7 quartiles, or on hinges when `onHinges`; nil for no values.
  public init?(_ values: [Double], k: Double = 1.5, onHinges: Bool = false) {
    let sample = Sample(values)
    if onHinges {
      guard let hinges = Hinges(sample) else { return nil }
      (lower, upper) = (hinges.low, hinges.high)
    } else {
      guard let first = Quantile.type7.value(sample, at: 0.25), let third = Quantile.type7.value(sample, at: 0.75)
      else { return nil }
      (lower, upper) = (first, third)
    }
    let (below, above) = (lower - k * (upper - lower), upper + k * (upper - lower))
    low = below
    high = above
    outliers = sample.outside(below, above)
  }

  /// Whether a value lies strictly beyond a fence.
  public func excludes(_ value: Double) -> Bool { value < low || value > high }
}

/// The box plot for skewed data: fences that the medcouple stretches on the long side.
///
/// With MC ≥ 0: [q1 − k e^(−4 MC) IQR, q3 + k e^(3 MC) IQR], with MC < 0: [q1 − k e^(−3 MC) IQR, q3 + k e^(4 MC) IQR],
/// on Tukey's hinges. Reference: Hubert & Vandervieren 2008, CSDA 52:5186–5201, doi:10.1016/j.csda.2007.11.008.
///
/// Edges: below three values none. Limit: the medcouple of 8–30 values is noise, and the exponent makes it loud.
public struct AdjustedBoxplot: Sendable, Equatable {
  /// The medcouple that stretched the fences.
  public let medcouple: Double
  /// The lower fence.
  public let low: Double
  /// The upper fence.
  public let high: Double
  /// The values strictly outside, ascending.
  public let outliers: [Double]

  /// The fences of `values`; nil below three values.
  public init?(_ values: [Double], k: Double = 1.5) {
    let sample = Sample(values)
    guard let skew = Medcouple(sample)?.value, let hinges = Hinges(sample) else { return nil }
    let reach = k * (hinges.high - hinges.low)
    medcouple = skew
    low = hinges.low - reach * exp(skew >= 0 ? -4 * skew : -3 * skew)
    high = hinges.high + reach * exp(skew >= 0 ? 3 * skew : 4 * skew)
    outliers = sample.outside(low, high)
  }

  /// Whether a value lies strictly beyond a fence.
  public func excludes(_ value: Double) -> Bool { value < low || value > high }
}

extension Sample {
  /// The values strictly below `low` or above `high`, ascending, each as often as it occurs.
  func outside(_ low: Double, _ high: Double) -> [Double] {
    zip(values, counts).flatMap { value, times in
      value < low || value > high ? Array(repeating: value, count: times) : []
    }
  }
}
