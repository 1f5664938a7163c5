// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Whether paired values differ, as one year from another over the same units.
///
/// Differences a − b, zeros dropped, ranked by size (mid-ranks); V = sum of the ranks of the positive ones. The exact
/// two-sided p counts all signs of these ranks, ties included, up to 50 differences; beside it the normal approximation,
/// with and without continuity correction. Hodges–Lehmann: median of the means of every two differences (and of each
/// with itself). References: Wilcoxon 1945, doi:10.2307/3001968; Hodges & Lehmann 1963, doi:10.1214/aoms/1177704172.
///
/// Edges: no difference but zeros: a status and no figures.
/// Limit: five differences or fewer cannot reach .05; a test of symmetry about 0, not of means.
public struct WilcoxonSignedRank: Sendable, Equatable {
  /// Whether there is something to compare.
  public enum Status: String, Sendable {
    /// At least one difference.
    case ok
    /// Every difference is zero.
    case allZeroDifferences = "all_zero_differences"
    /// No pair at all.
    case noData = "no_data"
  }

  /// Whether there is something to compare.
  public let status: Status
  /// How many differences are not zero.
  public let n: Int
  /// How many are.
  public let zeros: Int
  /// Sum of the ranks of the positive differences.
  public let v: Double?
  /// Exact two-sided p; nil above 50 differences.
  public let pExact: Double?
  /// Two-sided normal p.
  public let pNormal: Double?
  /// Two-sided normal p with continuity correction.
  public let pNormalCorrected: Double?
  /// Median of the Walsh averages of the differences that are not zero.
  public let hodgesLehmann: Double?
  /// The p to show: exact where there is one.
  public var p: Double? { pExact ?? pNormalCorrected }

  /// The most differences whose signs are all counted.
  public static let exactLimit = 50

  /// The test of `pairs` a, b; both there.
  public init(_ a: [Double], _ b: [Double]) { self.init(differences: zip(a, b).map { $0 - $1 }) }

  /// The test of differences.
  public init(differences: [Double]) {
    let present = differences.filter(\.isFinite)
    let nonZero = present.filter { $0 != 0 }
    n = nonZero.count
    zeros = present.count - nonZero.count
    guard !nonZero.isEmpty else {
      status = present.isEmpty ? .noData : .allZeroDifferences
      (v, pExact, pNormal, pNormalCorrected, hodgesLehmann) = (nil, nil, nil, nil, nil)
      return
    }
    status = .ok
    let (ranks, ties) = Ranks.midRanks(nonZero.map { abs($0) })
    let statistic = zip(nonZero, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    v = statistic
    pExact = nonZero.count <= Self.exactLimit ? Self.exact(ranks, statistic) : nil
    let size = Double(nonZero.count)
    let difference = statistic - size * (size + 1) / 4
    let sigma = (size * (size + 1) * (2 * size + 1) / 24 - Ranks.tieSum(ties) / 48).squareRoot()
    let correction = difference == 0 ? 0 : (difference > 0 ? 0.5 : -0.5)
    pNormal = NormalDistribution.twoSided(difference / sigma)
    pNormalCorrected = NormalDistribution.twoSided((difference - correction) / sigma)
    var averages: [Double] = []
    averages.reserveCapacity(nonZero.count * (nonZero.count + 1) / 2)
    for i in nonZero.indices {
      for j in nonZero.indices.dropFirst(i) { averages.append(midpoint(nonZero[i], nonZero[j])) }
    }
    hodgesLehmann = Sample(averages).median
  }

  /// Twice the smaller tail of V over all signs; ranks are doubled to be whole.
  private static func exact(_ ranks: [Double], _ statistic: Double) -> Double {
    let doubled = ranks.map { Int((2 * $0).rounded()) }
    let total = doubled.reduce(0, +)
    var ways = [Double](repeating: 0, count: total + 1)
    ways[0] = 1
    var reached = 0
    for rank in doubled {
      reached += rank
      for sum in stride(from: reached, through: rank, by: -1) { ways[sum] += ways[sum - rank] }
    }
    let own = Int((2 * statistic).rounded())
    let smaller = min(own, total - own)
    let tail = ways[0...smaller].reduce(0, +)
    return min(1, 2 * tail / ways.reduce(0, +))
  }
}
