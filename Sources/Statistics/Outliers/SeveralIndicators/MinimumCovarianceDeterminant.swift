// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Units that are unusual over several indicators together: robust distances by FAST-MCD.
///
/// Of all subsets of h rows, the one whose covariance has the smallest determinant gives the raw centre and covariance
/// (× consistency × small-sample factor); rows with a raw distance² ≤ the .975 chi-squared quantile give the reweighted
/// ones, again with both factors. h = ⌊2⌊(n+p+1)/2⌋ − n + 2(n − ⌊(n+p+1)/2⌋) α⌋. All subsets when there are at most
/// 5000, else 500 seeded starts with concentration steps. A distance² above the .975 quantile is the flag.
/// References: Rousseeuw & Van Driessen 1999, doi:10.1080/00401706.1999.10485670; Pison, Van Aelst & Willems 2002,
/// doi:10.1007/s001840200191.
///
/// Edges: h or more rows on one hyperplane: `on.hyperplane`; too few rows: `too_few`.
/// Limit: for n ≥ 5p and indicators that are not mostly zero, on 2√(y + 3/8); off by default below 20 units.
public struct MinimumCovarianceDeterminant: Sendable, Equatable {
  /// What came of it.
  public enum Status: String, Sendable {
    /// Distances are there.
    case ok
    /// At least h rows lie on one hyperplane.
    case onHyperplane = "on.hyperplane"
    /// Not enough rows for the columns.
    case tooFew = "too_few"
  }

  /// One of the two stages.
  public struct Estimate: Sendable, Equatable {
    /// The centre.
    public let centre: [Double]
    /// The covariance, row-major, with the factors.
    public let covariance: [Double]
    /// The consistency factor.
    public let consistency: Double
    /// The small-sample factor.
    public let smallSample: Double
    /// The squared distance of every row.
    public let distances: [Double]
  }

  /// What came of it.
  public let status: Status
  /// Size of the subset.
  public let subsetSize: Int
  /// The best subset, row numbers from zero.
  public let best: [Int]
  /// ln determinant of the covariance of the best subset, without factors.
  public let logDeterminant: Double?
  /// From the best subset.
  public let raw: Estimate?
  /// From the rows that are no outliers of the raw stage.
  public let reweighted: Estimate?
  /// Whether each row entered the second stage.
  public let rawWeights: [Bool]
  /// Whether each row is no outlier of the second stage: a distance² of at most ``cutoff``.
  public let weights: [Bool]
  /// Squared distances with the ordinary mean and covariance; empty when those are singular.
  public let classicalDistances: [Double]
  /// The .975 chi-squared quantile with p degrees of freedom.
  public let cutoff: Double

  /// The robust distances of `rows`; `alpha` from .5 to 1 is the share of rows that are trusted.
  public init(rows: [[Double]], alpha: Double = 0.5) {
    let (n, p) = (rows.count, rows.first?.count ?? 0)
    cutoff = ChiSquaredDistribution.quantile(0.975, df: Double(max(1, p))) ?? 0
    let half = (n + p + 1) / 2
    subsetSize = min(n, Int((Double(2 * half - n) + 2 * Double(n - half) * alpha).rounded(.down)))
    let classical = p > 0 ? CovarianceMatrix(rows, Array(rows.indices)) : nil
    classicalDistances = classical.map { matrix in rows.map { matrix.distance($0) } } ?? []
    guard p > 0, n > p + 1, subsetSize > p, rows.allSatisfy({ $0.count == p }) else {
      status = .tooFew
      (best, logDeterminant, raw, reweighted, rawWeights, weights) = ([], nil, nil, nil, [], [])
      return
    }
    var search = SubsetSearch(rows: rows, size: subsetSize)
    guard search.run(), let found = CovarianceMatrix(rows, search.best) else {
      status = .onHyperplane
      (best, logDeterminant, raw, reweighted, rawWeights, weights) = ([], nil, nil, nil, [], [])
      return
    }
    best = search.best
    logDeterminant = found.logDeterminant
    let consistency = Self.consistency(columns: p, share: Double(subsetSize) / Double(n))
    let small = SmallSampleFactors.raw.value(columns: p, rows: n, alpha: alpha)
    guard let first = Self.estimate(rows, found, consistency, small) else {
      status = .onHyperplane
      (raw, reweighted, rawWeights, weights) = (nil, nil, [], [])
      return
    }
    raw = first
    let limit = cutoff
    let kept = first.distances.map { $0 <= limit }
    rawWeights = kept
    let chosen = rows.indices.filter { kept[$0] }
    let share = Double(chosen.count) / Double(n)
    let last = CovarianceMatrix(rows, chosen).flatMap { matrix in
      // When every row is kept nothing was selected, and nothing is to be corrected.
      Self.estimate(
        rows, matrix, Self.consistency(columns: p, share: share),
        chosen.count == n ? 1 : SmallSampleFactors.reweighted.value(columns: p, rows: n, alpha: alpha))
    }
    reweighted = last
    weights = last.map { $0.distances.map { $0 <= limit } } ?? []
    status = last == nil ? .onHyperplane : .ok
  }

  private static func estimate(
    _ rows: [[Double]], _ matrix: CovarianceMatrix, _ consistency: Double, _ small: Double
  ) -> Estimate? {
    guard let scaled = matrix.scaled(consistency * small) else { return nil }
    return Estimate(
      centre: scaled.centre, covariance: scaled.values, consistency: consistency, smallSample: small,
      distances: rows.map { scaled.distance($0) })
  }

  /// What makes the covariance of the `share` of normal rows nearest to the centre that of all of them.
  private static func consistency(columns: Int, share: Double) -> Double {
    guard share < 1, let quantile = ChiSquaredDistribution.quantile(share, df: Double(columns)),
      let mass = GammaDistribution.lower(quantile / 2, shape: Double(columns) / 2 + 1), mass > 0
    else { return 1 }
    return share / mass
  }
}
