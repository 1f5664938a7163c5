// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether counts spread more, or less, than pure chance lets them: Fisher's index of dispersion.
///
/// D = Σ(y − mean)²/mean, chi-squared with n − 1 degrees of freedom under one Poisson distribution.
/// Reference: Fisher, Thornton & Mackenzie 1922, doi:10.1111/j.1744-7348.1922.tb05962.x.
///
/// Edges: below two values, a negative value or a zero mean: none.
/// Limit: it says that units differ, not which; with means below about 1 the chi-squared is rough.
public struct DispersionTest: Sendable, Equatable {
  /// The statistic.
  public let statistic: Double
  /// n − 1.
  public let degreesOfFreedom: Int
  /// P(D* ≥ D): small when the counts spread too much.
  public let pUpper: Double
  /// P(D* ≤ D): small when the counts spread too little.
  public let pLower: Double
  /// ln P(D* ≥ D), with its digits where the probability underflows.
  public let logPUpper: Double
  /// min(1, 2 min(upper, lower)), and never 0: at least the smallest normal number.
  public var pTwoSided: Double { max(min(1, 2 * min(pUpper, pLower)), .leastNormalMagnitude) }

  /// The test of the counts in `values`; nil where undefined.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The test of the counts in `table`; nil where undefined.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    let moments = Moments(sample)
    guard let smallest = sample.values.first, smallest >= 0, moments.n > 1, let mean = moments.mean, mean > 0,
      let squares = moments.sumOfSquares
    else { return nil }
    let value = squares / mean
    let df = Double(moments.n - 1)
    guard let upper = ChiSquaredDistribution.upper(value, df: df),
      let lower = ChiSquaredDistribution.lower(value, df: df),
      let logUpper = ChiSquaredDistribution.logUpper(value, df: df)
    else { return nil }
    statistic = value
    degreesOfFreedom = moments.n - 1
    pUpper = upper
    pLower = lower
    logPUpper = logUpper
  }
}
