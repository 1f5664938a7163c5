// SPDX-License-Identifier: GPL-3.0-or-later

/// Mean, variance, skewness and kurtosis by two passes with compensated sums.
///
/// mean = Σx/n; variance = Σ(x−mean)²/(n−1). Skewness b1 = m3/s³ and excess kurtosis b2 = m4/s⁴−3 with the n−1 standard
/// deviation (type 3, as GSL); g1 = m3/m2^1.5 and g2 = m4/m2²−3 (type 1);
/// G1 = g1 √(n(n−1))/(n−2) and G2 = (n−1)((n+1)g2+6)/((n−2)(n−3)) (type 2, as spreadsheets).
/// Reference: Joanes & Gill 1998, The Statistician 47:183–189, doi:10.1111/1467-9884.00122.
///
/// Edges: no value, no mean; one value, no variance; no spread, no shape; G1 needs three values, G2 four.
/// Limit: with few values the shape says little: |b1| cannot exceed √n.
public struct Moments: Sendable, Equatable {
  /// How many values.
  public let n: Int
  /// The mean; nil for no values.
  public let mean: Double?
  /// Σ(x−mean)²; nil for no values.
  public let sumOfSquares: Double?
  /// Variance with n−1; nil below two values.
  public let variance: Double?
  /// Standard deviation with n−1; nil below two values.
  public let sd: Double?
  /// m3/s³; nil without spread.
  public let skewness: Double?
  /// m4/s⁴−3; nil without spread.
  public let kurtosis: Double?
  /// Population skewness m3/m2^1.5; nil without spread.
  public let populationSkewness: Double?
  /// Population excess kurtosis m4/m2²−3; nil without spread.
  public let populationKurtosis: Double?
  /// Bias-adjusted skewness G1; nil below three values or without spread.
  public let adjustedSkewness: Double?
  /// Bias-adjusted excess kurtosis G2; nil below four values or without spread.
  public let adjustedKurtosis: Double?

  /// The moments of `values`; those that are not finite are left out.
  public init(_ values: [Double]) { self.init(Sample(values)) }

  /// The moments of the values of `table`.
  public init(_ table: FrequencyTable) { self.init(Sample(table)) }

  init(_ sample: Sample) {
    let count = sample.count
    n = count
    guard count > 0 else {
      (mean, sumOfSquares, variance, sd) = (nil, nil, nil, nil)
      (skewness, kurtosis, populationSkewness, populationKurtosis) = (nil, nil, nil, nil)
      (adjustedSkewness, adjustedKurtosis) = (nil, nil)
      return
    }
    let size = Double(count)
    var total = CompensatedSum()
    for (value, times) in zip(sample.values, sample.counts) { total.add(value * Double(times)) }
    let centre = total.value / size
    var (first, second, third, fourth) = (CompensatedSum(), CompensatedSum(), CompensatedSum(), CompensatedSum())
    for (value, times) in zip(sample.values, sample.counts) {
      let deviation = value - centre
      let square = deviation * deviation
      first.add(Double(times) * deviation)
      second.add(Double(times) * square)
      third.add(Double(times) * square * deviation)
      fourth.add(Double(times) * square * square)
    }
    // What rounding of the mean left over is taken out again.
    let squares = max(0, second.value - first.value * first.value / size)
    mean = centre
    sumOfSquares = squares
    let deviance = count > 1 ? squares / (size - 1) : nil
    variance = deviance
    sd = deviance?.squareRoot()
    guard let spread = deviance, spread > 0, sample.values.count > 1 else {
      (skewness, kurtosis, populationSkewness, populationKurtosis) = (nil, nil, nil, nil)
      (adjustedSkewness, adjustedKurtosis) = (nil, nil)
      return
    }
    let (m2, m3, m4) = (squares / size, third.value / size, fourth.value / size)
    let g1 = m3 / (m2 * m2.squareRoot())
    let g2 = m4 / (m2 * m2) - 3
    skewness = m3 / (spread * spread.squareRoot())
    kurtosis = m4 / (spread * spread) - 3
    populationSkewness = g1
    populationKurtosis = g2
    adjustedSkewness = count > 2 ? g1 * (size * (size - 1)).squareRoot() / (size - 2) : nil
    adjustedKurtosis = count > 3 ? (size - 1) * ((size + 1) * g2 + 6) / ((size - 2) * (size - 3)) : nil
  }

  /// The lag-1 autocorrelation Σ(x_i−m)(x_{i+1}−m)/Σ(x_i−m)² of a series in its order; nil without spread.
  public static func lagOneAutocorrelation(_ series: [Double]) -> Double? {
    let moments = Moments(series)
    guard let mean = moments.mean, let squares = moments.sumOfSquares, squares > 0 else { return nil }
    let products = zip(series, series.dropFirst()).lazy.map { ($0 - mean) * ($1 - mean) }
    return CompensatedSum.of(products) / squares
  }
}
