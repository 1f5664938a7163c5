// SPDX-License-Identifier: GPL-3.0-or-later

/// Sample quantiles of Hyndman and Fan's types 4 to 9.
///
/// With h = (n + 1 − a − b) p + a − 1 counted from zero, the quantile lies at x_(⌊h⌋) + (h − ⌊h⌋)(x_(⌊h⌋+1) − x_(⌊h⌋)),
/// ranks beyond the ends being the ends. Type 7 (a = b = 1) is the default everywhere: the one of R, numpy, GSL and
/// spreadsheets' inclusive quartile.
/// Reference: Hyndman & Fan 1996, The American Statistician 50:361–365, doi:10.1080/00031305.1996.10473566.
///
/// Edges: no value, no quantile; one value is every quantile.
public enum Quantile: Int, Sendable, CaseIterable {
  /// Linear interpolation of the empirical distribution.
  case type4 = 4
  /// Midway between the steps, as in hydrology.
  case type5 = 5
  /// Weibull, as in SPSS.
  case type6 = 6
  /// R's default.
  case type7 = 7
  /// Approximately median-unbiased.
  case type8 = 8
  /// Approximately unbiased for normal data.
  case type9 = 9

  /// The quantile at `probability`, between 0 and 1, of `values` in any order; nil for no values.
  public func value(_ values: [Double], at probability: Double) -> Double? {
    value(Sample(values), at: probability)
  }

  /// The quantile at `probability`, between 0 and 1, of the values of `table`; nil for an empty table.
  public func value(_ table: FrequencyTable, at probability: Double) -> Double? {
    value(Sample(table), at: probability)
  }

  func value(_ sample: Sample, at probability: Double) -> Double? {
    let count = sample.count
    guard count > 0, probability >= 0, probability <= 1 else { return nil }
    let size = Double(count)
    let position: Double
    switch self {
    case .type4: position = size * probability - 1
    case .type5: position = size * probability - 0.5
    case .type6: position = (size + 1) * probability - 1
    case .type7: position = (size - 1) * probability
    case .type8: position = (size + 1.0 / 3) * probability - 2.0 / 3
    case .type9: position = (size + 0.25) * probability - 0.625
    }
    // A position one rounding error below a rank is that rank.
    let fuzz = 4 * Double.ulpOfOne * max(1, size)
    let below = (position + fuzz).rounded(.down)
    let fraction = abs(position - below) <= fuzz ? 0 : position - below
    let rank = Int(min(max(below, 0), size - 1))
    let low = sample.value(atRank: rank)
    guard fraction > 0, below >= 0, rank + 1 < count else { return low }
    let high = sample.value(atRank: rank + 1)
    return low == high ? low : low + fraction * (high - low)
  }

  /// A hundred times the type-7 quantile at a whole percentage between 0 and 100; nil for no values.
  ///
  /// The weights are whole hundredths, so the result is exact for whole values below 2^46.
  static func hundredfold(_ sample: Sample, percent: Int) -> Double? {
    guard sample.count > 0, percent >= 0, percent <= 100 else { return nil }
    let (rank, weight) = ((sample.count - 1) * percent).quotientAndRemainder(dividingBy: 100)
    let low = sample.value(atRank: rank)
    guard weight > 0 else { return 100 * low }
    return Double(100 - weight) * low + Double(weight) * sample.value(atRank: rank + 1)
  }
}

/// Tukey's hinges: the medians of the lower and the upper half, the middle value belonging to both.
///
/// They differ from type-7 quartiles for most n. Reference: Tukey 1977, Exploratory Data Analysis.
/// Edges: no value, no hinges; one value is both.
public struct Hinges: Sendable, Equatable {
  /// The lower hinge.
  public let low: Double
  /// The upper hinge.
  public let high: Double

  /// The hinges of `values` in any order; nil for no values.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The hinges of the values of `table`; nil for an empty table.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    let count = sample.count
    guard count > 0 else { return nil }
    // The depth of a hinge is a whole or a half rank.
    let doubled = (count + 1) / 2 + 1
    let (lower, upper) = (doubled / 2 - 1, (doubled + 1) / 2 - 1)
    low = midpoint(sample.value(atRank: lower), sample.value(atRank: upper))
    high = midpoint(sample.value(atRank: count - 1 - upper), sample.value(atRank: count - 1 - lower))
  }
}
