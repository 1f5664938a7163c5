// SPDX-License-Identifier: GPL-3.0-or-later

/// The median of the distances from the median.
///
/// raw = median |x − median|; scaled = 1.482602218505602 × raw, which estimates a normal standard deviation.
/// Reference: Hampel 1974, JASA 69:383–393, doi:10.1080/01621459.1974.10482962.
///
/// Edges: no value, none; one value 0. Limit: it is 0 as soon as more than half of the values tie, whatever the rest do.
public struct MedianAbsoluteDeviation: Sendable, Equatable {
  /// The median the distances are from.
  public let median: Double
  /// Median of the distances.
  public let raw: Double
  /// ``raw`` × 1.482602218505602.
  public var scaled: Double { raw * normalConsistency }

  /// The deviation of `values` in any order; nil for no values.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The deviation of the values of `table`; nil for an empty table.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    guard let centre = sample.median, let raw = sample.absoluteDeviations(from: centre).median else { return nil }
    median = centre
    self.raw = raw
  }
}
