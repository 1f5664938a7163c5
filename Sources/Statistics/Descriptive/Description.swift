// SPDX-License-Identifier: GPL-3.0-or-later

/// What a ``Description`` has to say about its own numbers.
public enum DescriptionStatus: String, Sendable {
  /// Everything defined is there.
  case ok
  /// No value at all.
  case noData = "no_data"
  /// Every value is zero.
  case allZero = "all_zero"
  /// Every value is the same, and not zero.
  case constant
  /// The exact sum does not fit 64 bits; sum, mean and what hangs on them are missing.
  case numeric
}

/// Everything that is said about one distribution, from its frequency table.
///
/// The values are mantissas × 10^−scale; statistics with the unit of the values are scaled back once, at the end.
/// A number that is not defined is nil: no mean without values, no deviation of one value, no share of a zero sum.
/// Formulas and references stand at the types the figures come from: ``Moments``, ``Quantile``,
/// ``MedianAbsoluteDeviation``, ``SnScale``, ``QnScale``, ``Gini``, ``Concentration``, ``DispersionTest``.
public struct Description: Sendable {
  /// How many values.
  public let n: Int
  /// How many are missing beside them.
  public let missing: Int
  /// How many of the values are zero.
  public let zeros: Int
  /// Zeros over n; nil for no values.
  public let zeroShare: Double?
  /// The exact sum as a mantissa of ``scale``; nil for no values and when it does not fit.
  public let sum: Int64?
  /// Decimal places of ``sum``.
  public let scale: Int
  /// The mean.
  public let mean: Double?
  /// Variance with n−1.
  public let variance: Double?
  /// Standard deviation with n−1.
  public let sd: Double?
  /// Smallest value.
  public let min: Double?
  /// First quartile, type 7.
  public let q1: Double?
  /// Median.
  public let median: Double?
  /// Third quartile, type 7.
  public let q3: Double?
  /// 90 % quantile, type 7.
  public let p90: Double?
  /// 99 % quantile, type 7.
  public let p99: Double?
  /// Largest value.
  public let max: Double?
  /// Third less first quartile.
  public let iqr: Double?
  /// Median absolute deviation as it is.
  public let mad: Double?
  /// Median absolute deviation × 1.482602218505602.
  public var madScaled: Double? { mad.map { $0 * normalConsistency } }
  /// Rousseeuw and Croux's Sn.
  public let sn: Double?
  /// Rousseeuw and Croux's Qn.
  public let qn: Double?
  /// Skewness, type 3.
  public let skewness: Double?
  /// Excess kurtosis, type 3.
  public let kurtosis: Double?
  /// Skewness as spreadsheets give it.
  public let adjustedSkewness: Double?
  /// Excess kurtosis as spreadsheets give it.
  public let adjustedKurtosis: Double?
  /// Gini coefficient.
  public let gini: Double?
  /// Gini coefficient × n/(n−1).
  public let giniCorrected: Double?
  /// Herfindahl–Hirschman index.
  public let hhi: Double?
  /// Entropy in nats.
  public let entropy: Double?
  /// Entropy over ln n.
  public let normalizedEntropy: Double?
  /// Variance over mean, for values that are not negative.
  public let dispersionIndex: Double?
  /// The test of the dispersion index against pure chance; counts only (scale 0).
  public let dispersion: DispersionTest?
  /// Two-sided p of ``dispersion``.
  public var dispersionP: Double? { dispersion?.pTwoSided }
  /// What the numbers are.
  public let status: DescriptionStatus
  private let concentration: Concentration?
  private let table: FrequencyTable

  /// Describes the values of `table`, mantissas of `scale` decimal places, beside which `missing` are missing.
  public init(_ table: FrequencyTable, missing: Int = 0, scale: Int = 0) {
    let sample = Sample(table)
    let unit = (0..<Swift.max(0, scale)).reduce(1.0) { unit, _ in unit * 10 }
    func scaled(_ value: Double?) -> Double? { value.map { unit == 1 ? $0 : $0 / unit } }
    let count = sample.count
    n = count
    self.missing = missing
    self.scale = scale
    self.table = table
    zeros = table.zeros
    zeroShare = count > 0 ? Double(table.zeros) / Double(count) : nil
    let exact = count > 0 ? try? table.sum() : nil
    sum = exact
    let moments = Moments(sample)
    mean = exact.flatMap { scaled(Double($0) / Double(count)) }
    variance = scaled(scaled(moments.variance))
    sd = scaled(moments.sd)
    skewness = moments.skewness
    kurtosis = moments.kurtosis
    adjustedSkewness = moments.adjustedSkewness
    adjustedKurtosis = moments.adjustedKurtosis
    min = scaled(sample.values.first)
    max = scaled(sample.values.last)
    // Divided once, so that a quantile has no more decimals than it needs: 54.6, not 54.60000000000001.
    func quantile(_ percent: Int) -> Double? {
      Quantile.hundredfold(sample, percent: percent).map { $0 / (100 * unit) }
    }
    let (first, third) = (Quantile.hundredfold(sample, percent: 25), Quantile.hundredfold(sample, percent: 75))
    q1 = quantile(25)
    q3 = quantile(75)
    median = scaled(sample.median)
    p90 = quantile(90)
    p99 = quantile(99)
    iqr = first.flatMap { low in third.map { ($0 - low) / (100 * unit) } }
    mad = scaled(MedianAbsoluteDeviation(sample)?.raw)
    sn = scaled(SnScale(sample)?.scaled)
    qn = scaled(QnScale(sample)?.scaled)
    let inequality = Gini(sample)
    gini = inequality?.value
    giniCorrected = inequality?.corrected
    concentration = Concentration(sample)
    hhi = concentration?.hhi
    entropy = concentration?.entropy
    normalizedEntropy = concentration?.normalizedEntropy
    let negative = (sample.values.first ?? 0) < 0
    if let variance = moments.variance, let mean = moments.mean, mean > 0, !negative {
      dispersionIndex = scaled(variance / mean)
    } else {
      dispersionIndex = nil
    }
    dispersion = scale == 0 ? DispersionTest(sample) : nil
    if count == 0 {
      status = .noData
    } else if exact == nil {
      status = .numeric
    } else if sample.values == [0] {
      status = .allZero
    } else {
      status = sample.values.count == 1 ? .constant : .ok
    }
  }

  /// The share of the sum that the `k` largest values hold; nil for a zero sum or a negative value.
  public func topShare(_ k: Int) -> Double? { concentration?.topShare(k) }

  /// How many values are at least as large as the k-th largest; nil for a zero sum or a negative value.
  public func topCount(_ k: Int) -> Int? { concentration?.topCount(k) }

  /// The corners of the Lorenz curve; empty for a zero sum or a negative value.
  public var lorenz: [LorenzPoint] { LorenzPoint.curve(table) }

  /// The mean without `share` of the values on each side; nil for no values.
  public func trimmedMean(_ share: Double) -> Double? {
    let unit = (0..<Swift.max(0, scale)).reduce(1.0) { unit, _ in unit * 10 }
    return TrimmedMean.value(table, share: share).map { $0 / unit }
  }

  /// Any other quantile of type 7, `probability` between 0 and 1; nil for no values.
  public func quantile(_ probability: Double) -> Double? {
    let unit = (0..<Swift.max(0, scale)).reduce(1.0) { unit, _ in unit * 10 }
    return Quantile.type7.value(table, at: probability).map { $0 / unit }
  }
}
