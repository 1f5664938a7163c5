// SPDX-License-Identifier: GPL-3.0-or-later

public import Records
public import Statistics

/// How one indicator is distributed over authorities in one year; nil is a number that is not defined.
///
/// Quartiles and quantiles are of type 7 (as in R, and QUARTILE.INC of spreadsheets) unless another one is asked for; `sd` is of n − 1; skewness and
/// excess kurtosis of type 3. Missing values are counted, never read as 0.
public struct DistributionRow: Sendable {
  /// What the numbers are.
  public enum Status: String, Sendable, CaseIterable {
    /// Everything defined is there.
    case ok
    /// Nobody has a number.
    case noData = "no_data"
    /// Every number is zero.
    case allZero = "all_zero"
    /// Every number is the same and not zero.
    case constant
    /// The exact sum does not fit 64 bits: sum and mean are missing.
    case numeric
  }

  /// Name of the group; empty for one group of all, and for authorities without a county.
  public let group: String
  /// Whether the authorities' county is not known.
  public let isUndetermined: Bool
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// How many numbers.
  public let n: Int
  /// Authorities of the year's universe without a number.
  public let missing: Int
  /// How many of the numbers are 0.
  public let zeros: Int
  /// `zeros` over `n`.
  public let zeroShare: Double?
  /// The exact sum; nil for indicators that cannot be added.
  public let sum: FixedDecimal?
  /// Mean.
  public let mean: Double?
  /// Standard deviation.
  public let sd: Double?
  /// Smallest number.
  public let min: FixedDecimal?
  /// First quartile.
  public let q1: Double?
  /// Median.
  public let median: Double?
  /// Third quartile.
  public let q3: Double?
  /// 90 % quantile.
  public let p90: Double?
  /// 99 % quantile.
  public let p99: Double?
  /// Largest number.
  public let max: FixedDecimal?
  /// Mean without a tenth of the numbers on each side.
  public let trimmedMean: Double?
  /// Third less first quartile.
  public let iqr: Double?
  /// Median absolute deviation, without a constant.
  public let mad: Double?
  /// Rousseeuw and Croux's Sn.
  public let sn: Double?
  /// Rousseeuw and Croux's Qn.
  public let qn: Double?
  /// Skewness.
  public let skewness: Double?
  /// Excess kurtosis.
  public let kurtosis: Double?
  /// Skewness as spreadsheets give it, G1.
  public let adjustedSkewness: Double?
  /// Excess kurtosis as spreadsheets give it, G2.
  public let adjustedKurtosis: Double?
  /// Gini coefficient.
  public let gini: Double?
  /// Gini coefficient × n/(n − 1).
  public let giniCorrected: Double?
  /// Herfindahl–Hirschman index of the shares of the sum; nil for indicators that cannot be added.
  public let hhi: Double?
  /// Entropy of the shares in nats; nil for indicators that cannot be added.
  public let entropy: Double?
  /// ``entropy`` over ln n.
  public let normalizedEntropy: Double?
  /// Share of the sum that the three largest hold; nil for indicators that cannot be added.
  public let top3Share: Double?
  /// Variance over mean: 1 is pure chance; counts only.
  public let dispersionIndex: Double?
  /// Two-sided p of the chi-squared test of the dispersion index; counts only.
  public let dispersionP: Double?
  /// Median of the numbers above 0: what to lead with where most are 0.
  public let positiveMedian: Double?
  /// How many of the numbers are lower bounds (余, 多).
  public let lowerBounds: Int
  /// Authorities with the three largest numbers above 0, and all that tie with the third; largest first. Indices into
  /// the panel's authorities; empty when the row was not made from a panel.
  public let top: [Int]
  /// What the numbers are.
  public let status: Status

  /// Describes `table`, numbers of `scale` decimals beside which `missing` authorities have none.
  ///
  /// - Parameter quantileType: Hyndman and Fan's type of the quartiles and quantiles, 4 to 9; 7 for anything else.
  public init(
    group: String = "", isUndetermined: Bool = false, year: Int, indicator: Int, table: FrequencyTable, scale: UInt8,
    missing: Int, isCount: Bool, isAdditive: Bool, lowerBounds: Int = 0, top: [Int] = [],
    quantileType: Int = 7
  ) {
    let description = Description(table, missing: missing, scale: Int(scale))
    let entries = table.entries()
    func decimal(_ mantissa: Int64?) -> FixedDecimal? { mantissa.map { FixedDecimal(mantissa: $0, scale: scale) } }
    self.group = group
    self.isUndetermined = isUndetermined
    self.year = year
    self.indicator = indicator
    n = description.n
    self.missing = missing
    zeros = description.zeros
    zeroShare = description.zeroShare
    sum = isAdditive ? decimal(description.sum) : nil
    mean = description.mean
    sd = description.sd
    min = decimal(entries.values.first)
    let other = quantileType == 7 ? nil : Quantile(rawValue: quantileType)
    func quantile(_ standard: Double?, _ probability: Double) -> Double? {
      guard let other else { return standard }
      return other.value(table, at: probability).map { DecimalScale.real($0, scale: scale) }
    }
    let (first, third) = (quantile(description.q1, 0.25), quantile(description.q3, 0.75))
    q1 = first
    median = quantile(description.median, 0.5)
    q3 = third
    p90 = quantile(description.p90, 0.9)
    p99 = quantile(description.p99, 0.99)
    trimmedMean = description.trimmedMean(Self.trimming)
    max = decimal(entries.values.last)
    iqr = other == nil ? description.iqr : third.flatMap { high in first.map { high - $0 } }
    mad = description.mad
    sn = description.sn
    qn = description.qn
    skewness = description.skewness
    kurtosis = description.kurtosis
    adjustedSkewness = description.adjustedSkewness
    adjustedKurtosis = description.adjustedKurtosis
    gini = description.gini
    giniCorrected = description.giniCorrected
    hhi = isAdditive ? description.hhi : nil
    entropy = isAdditive ? description.entropy : nil
    normalizedEntropy = isAdditive ? description.normalizedEntropy : nil
    top3Share = isAdditive ? description.topShare(3) : nil
    dispersionIndex = isCount ? description.dispersionIndex : nil
    // Equal numbers have no spread to test: the approximation would give a p of next to nothing.
    dispersionP = isCount && description.status != .constant ? description.dispersionP : nil
    positiveMedian = Self.positiveMedian(values: entries.values, counts: entries.counts, scale: scale)
    self.lowerBounds = lowerBounds
    self.top = top
    status =
      switch description.status {
      case .ok: .ok
      case .noData: .noData
      case .allZero: .allZero
      case .constant: .constant
      case .numeric: .numeric
      }
  }

  /// The share that the trimmed mean leaves out on each side.
  public static let trimming = 0.1

  private static func positiveMedian(values: [Int64], counts: [Int], scale: UInt8) -> Double? {
    let positives = zip(values, counts).filter { $0.0 > 0 }
    let count = positives.reduce(0) { $0 + $1.1 }
    guard count > 0 else { return nil }
    func value(at rank: Int) -> Double {
      var seen = 0
      for (value, times) in positives {
        seen += times
        if rank < seen { return Double(value) }
      }
      return 0
    }
    let (low, high) = (value(at: (count - 1) / 2), value(at: count / 2))
    return DecimalScale.real(low + (high - low) / 2, scale: scale)
  }
}
