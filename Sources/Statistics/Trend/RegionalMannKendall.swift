// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the townships of one region go up or down together.
///
/// S = Σ_i S_i over the townships, Var = Σ_i Var_i, z = (S − sgn S)/√Var. Townships of one county share what happens to
/// the county, so the normal p of z is far too small and is no test. The p to show is the share of the m! joint
/// permutations of the years (missing cells travel with their column, the identity included) with |S*| ≥ |S|.
/// Reference: Helsel & Frans 2006, doi:10.1021/es051650b; the permutation of years is a definition of this project.
///
/// Edges: no township or fewer than two years: S = 0 and no p; all rows constant: p = 1; more than eight years: no
/// permutation p. Rows may have gaps; a row of fewer than two numbers adds nothing.
/// Limit: the smallest p of five years is 2/120; with four years or fewer nothing can be significant at 0.05; years that
/// depend on each other make p too small (.08–.14 at .05).
public struct RegionalMannKendall: Sendable, Equatable {
  /// The most years whose permutations are counted.
  public static let mostYears = 8

  /// How many years there are.
  public let years: Int
  /// S of every township, in the order given.
  public let scores: [Int]
  /// Their sum.
  public let s: Int
  /// The tie-corrected variance of every S, in the order given.
  public let variances: [Double]
  /// The sum of the tie-corrected variances.
  public let variance: Double
  /// (S − sgn S)/√variance; 0 without variance.
  public let z: Double
  /// Two-sided p of ``z``: no test where townships share what happens to the county.
  public let pNormal: Double?
  /// Share of the permutations of the years at least as extreme; nil below two and above eight years.
  public let pPermutation: Double?

  /// The test of rows of equally many years in time order, one a township; nil is a missing cell.
  public init(_ rows: [[Double?]]) {
    let count = rows.map(\.count).min() ?? 0
    years = count
    let moving = rows.map { row in
      let series = row.compactMap { $0 }.filter(\.isFinite)
      return series.contains { $0 != series[0] } ? series : []
    }
    scores = moving.map { MannKendall.score($0) }
    s = scores.reduce(0, +)
    variances = moving.map { $0.isEmpty ? 0 : MannKendall.variance(count: $0.count, ties: Sample($0).counts) }
    variance = CompensatedSum.of(variances)
    z = variance > 0 ? Double(s - s.signum()) / variance.squareRoot() : 0
    pNormal = NormalDistribution.twoSided(z)
    guard count >= 2, count <= Self.mostYears, !rows.isEmpty else {
      pPermutation = nil
      return
    }
    var permutations = YearPermutations(years: count)
    pPermutation = permutations.share(Self.pairs(rows, years: count), atLeast: abs(s))
  }

  /// How many townships go up.
  public var up: Int { scores.count { $0 > 0 } }

  /// How many townships go down.
  public var down: Int { scores.count { $0 < 0 } }

  /// How many townships do neither.
  public var flat: Int { scores.count { $0 == 0 } }

  /// Whether the townships go different ways: Σz_i² − k z̄² over the k townships with variance, and the probability of as
  /// much under a chi-squared distribution with k − 1 degrees of freedom; nil below two such townships.
  public var heterogeneity: (statistic: Double, p: Double)? {
    let standard = zip(scores, variances).filter { $0.1 > 0 }.map { Double($0.0) / $0.1.squareRoot() }
    guard standard.count > 1 else { return nil }
    let mean = CompensatedSum.of(standard) / Double(standard.count)
    let spread = CompensatedSum.of(standard.lazy.map { ($0 - mean) * ($0 - mean) })
    return ChiSquaredDistribution.upper(spread, df: Double(standard.count - 1)).map { (spread, $0) }
  }

  /// The median of all slopes within townships, per unit of `times`; nil when there is none.
  public static func slope(times: [Double], rows: [[Double?]]) -> Double? {
    var slopes: [Double] = []
    for row in rows {
      for right in row.indices.dropFirst() where right < times.count {
        for left in 0..<right where times[right] != times[left] {
          guard let start = row[left], let end = row[right] else { continue }
          slopes.append((end - start) / (times[right] - times[left]))
        }
      }
    }
    return Sample(slopes).median
  }

  /// What every second year adds to S for following a first one: Σ_i sgn(y_i,second − y_i,first) over the rows that have
  /// both.
  private static func pairs(_ rows: [[Double?]], years: Int) -> [Int32] {
    var pairs = [Int32](repeating: 0, count: years * years)
    for row in rows {
      for first in 0..<years {
        guard let start = row[first] else { continue }
        for second in 0..<years {
          guard let end = row[second] else { continue }
          pairs[first * years + second] += end > start ? 1 : (end < start ? -1 : 0)
        }
      }
    }
    return pairs
  }
}
