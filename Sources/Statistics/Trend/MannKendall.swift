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
  public init(_ values: [Double?]) { self.init(present: values.compactMap { $0 }.filter(\.isFinite)) }

  /// The test of a series in time order, nothing missing.
  public init(_ values: [Double]) {
    self.init(present: values.allSatisfy(\.isFinite) ? values : values.filter(\.isFinite))
  }

  private init(present series: [Double]) {
    let count = series.count
    n = count
    guard count > 1 else {
      (s, variance, z, pNormal, tauA, tauB) = (nil, nil, nil, nil, nil, nil)
      (pExact, extremeOrderings, orderings) = (nil, nil, nil)
      return
    }
    let score = Self.score(series)
    let ties = Self.ties(series)
    let spread = Self.variance(count: count, ties: ties)
    let pairs = Double(count * (count - 1) / 2)
    let untied = pairs - ties.reduce(0) { $0 + Double($1 * ($1 - 1) / 2) }
    s = score
    variance = spread
    let standard = spread > 0 ? Double(score - score.signum()) / spread.squareRoot() : 0
    z = standard
    pNormal = NormalDistribution.twoSided(standard)
    tauA = Double(score) / pairs
    tauB = untied > 0 ? Double(score) / (pairs.squareRoot() * untied.squareRoot()) : nil
    guard count <= Self.exactLimit else {
      (pExact, extremeOrderings, orderings) = (nil, nil, nil)
      return
    }
    let known = InversionTable.short[InversionTable.key(count: count, ties: ties)]
    let counts = known ?? InversionTable.counts(count: count, ties: ties)
    let (extreme, total) = InversionTable.extremes(counts, size: abs(score))
    pExact = Double(extreme) / Double(total)
    extremeOrderings = extreme
    orderings = total
  }

  /// The sizes of the groups of equal values, those above one.
  private static func ties(_ series: [Double]) -> [Int] {
    let sorted = series.sorted()
    var (sizes, run): ([Int], Int) = ([], 1)
    for index in sorted.indices.dropFirst() {
      if sorted[index] == sorted[index - 1] {
        run += 1
      } else {
        if run > 1 { sizes.append(run) }
        run = 1
      }
    }
    if run > 1 { sizes.append(run) }
    return sizes
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
}
