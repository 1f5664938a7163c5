// SPDX-License-Identifier: GPL-3.0-or-later

/// Robust z scores about the median, with a fallback where half of the values tie.
///
/// z = (x − median)/(1.482602218505602 MAD). When MAD = 0: z = (x − median)/(√(π/2) mean|x − median|). When that is 0
/// too there is no score. |z| > 3.5 is the usual flag.
/// Reference: Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers, ASQC vol. 16.
///
/// Edges: no value, and all values equal: `degenerate`, no score. Never infinite.
/// Limit: on raw counts it flags skewness; use it after 2√(y + 3/8), on differences, on rates and decimals.
public struct ModifiedZ: Sendable, Equatable {
  /// The scale the scores were made with.
  public enum Method: String, Sendable {
    /// Median absolute deviation.
    case mad
    /// Mean absolute deviation about the median, because the median one is 0.
    case meanAbsDev = "mean_abs_dev"
    /// All values equal, or none: no score.
    case degenerate
  }

  /// The median; nil for no values.
  public let median: Double?
  /// Median absolute deviation as it is; nil for no values.
  public let mad: Double?
  /// Mean absolute deviation about the median; nil for no values.
  public let meanAbsoluteDeviation: Double?
  /// The scale used.
  public let method: Method
  /// One score a value, in the order given; nil where there is none.
  public let scores: [Double?]

  /// The scores of `values`; a value that is not finite has none and takes no part.
  public init(_ values: [Double]) {
    let scale = ModifiedZScale(sorted: values.filter(\.isFinite).sorted())
    median = scale.median
    mad = scale.mad
    meanAbsoluteDeviation = scale.meanAbsoluteDeviation
    method = scale.method
    scores = values.map { scale.score($0) }
  }
}
