// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the order of units stays the same over the years: Kendall's W.
///
/// Within each year the units are ranked (mid-ranks); Friedman's Q, corrected for ties, is chi-squared with n − 1 degrees
/// of freedom; W = Q/(m(n − 1)), from 0 (no agreement) to 1 (the same order every year).
/// References: Friedman 1937, doi:10.1080/01621459.1937.10503522; Kendall & Babington Smith 1939,
/// doi:10.1214/aoms/1177732186.
///
/// Edges: fewer than two years or units `too_few`; all tied in every year `all_tied`.
/// Limit: the chi-squared p is rough for few years; with two years read Spearman's correlation instead.
public struct RankConcordance: Sendable, Equatable {
  /// Whether there is an order to compare.
  public enum Status: String, Sendable {
    /// There is.
    case ok
    /// Fewer than two years or units.
    case tooFew = "too_few"
    /// All units tie in every year.
    case allTied = "all_tied"
  }

  /// A unit that changed its place.
  public struct Mover: Sendable, Equatable {
    /// The unit's column.
    public let unit: Int
    /// Its mid-rank in the first year, 1 for the smallest value.
    public let first: Double
    /// Its mid-rank in the last year.
    public let last: Double
  }

  /// Whether there is an order to compare.
  public let status: Status
  /// Friedman's Q.
  public let q: Double?
  /// n − 1.
  public let degreesOfFreedom: Int?
  /// P of a Q at least as large, never 0.
  public let p: Double?
  /// Kendall's W.
  public let w: Double?
  /// Spearman's correlation of the first and the last year; nil when either is constant.
  public let spearmanFirstLast: Double?
  /// Kendall's τ_b of the first and the last year; nil when either is constant.
  public let tauFirstLast: Double?
  /// The units by how far they moved from the first to the last year, farthest first, then by column.
  public let movers: [Mover]

  /// The concordance of `rows`, one a year, one column a unit, nothing missing.
  public init(rows: [[Double]]) {
    let (m, n) = (rows.count, rows.first?.count ?? 0)
    let ranked = rows.map { Ranks.midRanks($0) }
    guard m > 1, n > 1, rows.allSatisfy({ $0.count == n }), let start = rows.first, let end = rows.last,
      let firstRanks = ranked.first?.ranks, let lastRanks = ranked.last?.ranks
    else {
      status = .tooFew
      (q, degreesOfFreedom, p, w, spearmanFirstLast, tauFirstLast, movers) = (nil, nil, nil, nil, nil, nil, [])
      return
    }
    let (years, units) = (Double(m), Double(n))
    let ties = ranked.reduce(0) { $0 + Ranks.tieSum($1.ties) }
    let correction = 1 - ties / (years * units * (units * units - 1))
    guard correction > 1e-12 else {
      status = .allTied
      (q, degreesOfFreedom, p, w, spearmanFirstLast, tauFirstLast, movers) = (nil, nil, nil, nil, nil, nil, [])
      return
    }
    status = .ok
    let centre = years * (units + 1) / 2
    let squares = (0..<n).reduce(0.0) { sum, unit in
      let total = ranked.reduce(0) { $0 + $1.ranks[unit] } - centre
      return sum + total * total
    }
    let statistic = 12 * squares / (years * units * (units + 1)) / correction
    q = statistic
    degreesOfFreedom = n - 1
    p = ChiSquaredDistribution.upper(statistic, df: units - 1).map { max($0, .leastNormalMagnitude) }
    w = statistic / (years * (units - 1))
    spearmanFirstLast = RankCorrelation.spearman(start, end)
    tauFirstLast = RankCorrelation.kendallTauB(start, end)
    movers = (0..<n).map { Mover(unit: $0, first: firstRanks[$0], last: lastRanks[$0]) }
      .sorted { (abs($1.last - $1.first), $0.unit) < (abs($0.last - $0.first), $1.unit) }
  }
}
