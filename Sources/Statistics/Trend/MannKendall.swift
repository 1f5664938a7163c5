// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a series goes up or down, by the order of its values alone, exact also with ties.
///
/// S = Σ_{i<j} sgn(y_j − y_i). The exact two-sided p is the share of the orderings of these values with |S*| ≥ |S|: the
/// inversions of a multiset are counted by the q-multinomial coefficient, and S = untied pairs − 2 inversions.
/// Above 20 values the normal approximation with the tie-corrected variance and continuity correction.
/// Reference: Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank Correlation Methods.
///
/// Edges: below two values nothing; n = 2 and constant series p = 1; gaps in years do not matter; missing are dropped.
/// Limit: the smallest p is 2/n!, so with four years or fewer no series can be significant at 0.05; values of successive
/// years that depend on each other make p too small.
public struct MannKendall: Sendable, Equatable {
  /// How p was found.
  public enum PKind: String, Sendable {
    /// From all orderings.
    case exact
    /// From the normal approximation.
    case normal
  }

  /// How many values are there.
  public let n: Int
  /// S; nil below two values.
  public let s: Int?
  /// Tie-corrected variance of S; nil below two values.
  public let variance: Double?
  /// (S − sgn S)/√variance; 0 without variance.
  public let z: Double?
  /// Two-sided p of ``z``.
  public let pNormal: Double?
  /// S over the number of pairs.
  public let tauA: Double?
  /// S with ties taken out of the pairs; nil for a constant series.
  public let tauB: Double?
  /// The exact two-sided p; nil below two and above 20 values.
  public let pExact: Double?
  /// How many orderings are at least as extreme; nil where there is no exact p.
  public let extremeOrderings: UInt64?
  /// How many orderings there are; nil where there is no exact p.
  public let orderings: UInt64?
  /// The p to show: exact where there is one, else normal.
  public var p: Double? { pExact ?? pNormal }
  /// Which of the two ``p`` is.
  public var pKind: PKind? { pExact != nil ? .exact : (pNormal != nil ? .normal : nil) }

  /// The most values for which all orderings are counted.
  public static let exactLimit = 20

  /// The test of a series in time order; missing values are dropped.
  public init(_ values: [Double?]) {
    let series = values.compactMap { value in value.flatMap { $0.isFinite ? $0 : nil } }
    n = series.count
    guard series.count > 1 else {
      (s, variance, z, pNormal, tauA, tauB) = (nil, nil, nil, nil, nil, nil)
      (pExact, extremeOrderings, orderings) = (nil, nil, nil)
      return
    }
    let score = Self.score(series)
    let ties = Sample(series).counts
    let spread = Self.variance(count: series.count, ties: ties)
    let pairs = Double(series.count * (series.count - 1) / 2)
    let untied = pairs - ties.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
    s = score
    variance = spread
    let standard = spread > 0 ? Double(score - score.signum()) / spread.squareRoot() : 0
    z = standard
    pNormal = NormalDistribution.twoSided(standard)
    tauA = Double(score) / pairs
    tauB = untied > 0 ? Double(score) / (pairs.squareRoot() * untied.squareRoot()) : nil
    guard series.count <= Self.exactLimit else {
      (pExact, extremeOrderings, orderings) = (nil, nil, nil)
      return
    }
    let counts = Self.inversionCounts(count: series.count, ties: ties)
    let total = counts.reduce(0, +)
    let top = counts.count - 1
    let extreme = counts.enumerated().reduce(UInt64(0)) { sum, entry in
      abs(top - 2 * entry.offset) >= abs(score) ? sum + entry.element : sum
    }
    pExact = Double(extreme) / Double(total)
    extremeOrderings = extreme
    orderings = total
  }

  /// S of a series in time order.
  static func score(_ series: [Double]) -> Int {
    var score = 0
    for right in series.indices.dropFirst() {
      for left in 0..<right {
        score += series[right] > series[left] ? 1 : (series[right] < series[left] ? -1 : 0)
      }
    }
    return score
  }

  /// The variance of S over all orderings.
  static func variance(count: Int, ties: [Int]) -> Double {
    (TheilSen.term(count) - ties.reduce(0) { $0 + TheilSen.term($1) }) / 18
  }

  /// How many orderings of a multiset have 0, 1, 2, … inversions; `count` is at most 20, so that all fit 64 bits.
  static func inversionCounts(count: Int, ties: [Int]) -> [UInt64] {
    var counts: [UInt64] = [1]
    for length in stride(from: 2, through: count, by: 1) { counts = multiply(counts, length) }
    for tie in ties {
      for length in stride(from: 2, through: tie, by: 1) { counts = divide(counts, length) }
    }
    return counts
  }

  /// Times 1 + q + … + q^(length−1).
  private static func multiply(_ counts: [UInt64], _ length: Int) -> [UInt64] {
    var product = [UInt64](repeating: 0, count: counts.count + length - 1)
    var window: UInt64 = 0
    for index in product.indices {
      if index < counts.count { window += counts[index] }
      if index >= length { window -= counts[index - length] }
      product[index] = window
    }
    return product
  }

  /// Divided by 1 + q + … + q^(length−1), which goes without remainder.
  private static func divide(_ counts: [UInt64], _ length: Int) -> [UInt64] {
    var quotient = [UInt64](repeating: 0, count: counts.count - length + 1)
    for index in quotient.indices {
      // Times (1 − q)/(1 − q^length): a difference, then a sum at stride `length`.
      let difference = counts[index] &- (index > 0 ? counts[index - 1] : 0)
      quotient[index] = difference &+ (index >= length ? quotient[index - length] : 0)
    }
    return quotient
  }
}
