// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// How well a count model meets the counts: observed and expected numbers cell by cell, and Pearson's chi-squared.
///
/// Neighbouring counts are pooled into cells with an expected number of at least 5, or of at least 1 when that leaves too
/// few cells; χ² = Σ (O − E)²/E with cells − 1 − parameters degrees of freedom.
/// Reference: Cochran 1954, Biometrics 10:417–451, doi:10.2307/3001616.
///
/// Edges: below 20 counts, or no degree of freedom left: the cells alone, no p. nil with a count above ten million: no
/// model of events is that exact, and its cells would take minutes to find.
public struct GoodnessOfFit: Sendable, Equatable {
  /// Neighbouring counts taken together.
  public struct Cell: Sendable, Equatable {
    /// The smallest count of the cell.
    public let from: Int64
    /// The largest count of the cell; nil for the last, which is open.
    public let through: Int64?
    /// How many counts lie in it.
    public let observed: Int
    /// How many the model expects.
    public let expected: Double
  }

  /// The cells, ascending.
  public let cells: [Cell]
  /// Pearson's statistic.
  public let statistic: Double
  /// Cells − 1 − parameters; may be below one.
  public let degreesOfFreedom: Int
  /// P(χ² ≥ statistic); nil below 20 counts and without degrees of freedom.
  public let p: Double?

  /// Compares the counts in `table` with a Poisson model.
  public init?(_ table: FrequencyTable, poisson: PoissonFit) {
    self.init(table, parameters: 1) { count in
      PoissonDistribution.probabilities(count, mean: poisson.mean)?.lower ?? 1
    }
  }

  /// Compares the counts in `table` with a negative binomial model.
  public init?(_ table: FrequencyTable, negativeBinomial fit: NegativeBinomialFit) {
    guard let theta = fit.theta else { return nil }
    self.init(table, parameters: 2) { count in
      NegativeBinomialDistribution.probabilities(count, mean: fit.mean, theta: theta)?.lower ?? 1
    }
  }

  /// Compares the counts in `table` with a zero-inflated Poisson model.
  public init?(_ table: FrequencyTable, zeroInflated fit: ZeroInflatedPoissonFit) {
    self.init(table, parameters: 2) { count in
      fit.pi + (1 - fit.pi) * (PoissonDistribution.probabilities(count, mean: fit.lambda)?.lower ?? 1)
    }
  }

  private static let largestCount = 10_000_000

  private init?(_ table: FrequencyTable, parameters: Int, lower: (Double) -> Double) {
    guard let counts = CountFrequencies(table), counts.total > 0, (counts.values.last ?? 0) <= Self.largestCount else {
      return nil
    }
    var cells = Self.pool(counts, least: 5, lower: lower)
    if cells.count < parameters + 3 { cells = Self.pool(counts, least: 1, lower: lower) }
    self.cells = cells
    statistic = CompensatedSum.of(
      cells.lazy.map { (Double($0.observed) - $0.expected) * (Double($0.observed) - $0.expected) / $0.expected })
    degreesOfFreedom = cells.count - 1 - parameters
    p =
      counts.count >= 20 && degreesOfFreedom > 0
      ? ChiSquaredDistribution.upper(statistic, df: Double(degreesOfFreedom)) : nil
  }

  /// Cells from zero upwards, each closed as soon as it holds `least`; what is left at the end joins the last.
  private static func pool(_ counts: CountFrequencies, least: Double, lower: (Double) -> Double) -> [Cell] {
    let size = Double(counts.count)
    var cells: [Cell] = []
    var (from, reached) = (0, 0.0)
    // The next cell ends at the first count with enough below it: found by doubling and bisection.
    while size * (1 - reached) >= 2 * least {
      let goal = reached + least / size
      var (low, high) = (from - 1, from)
      while lower(Double(high)) < goal, high < CountSet.largestTotal { (low, high) = (high, 2 * high + 1) }
      while high - low > 1 {
        let middle = low + (high - low) / 2
        if lower(Double(middle)) >= goal { high = middle } else { low = middle }
      }
      let end = lower(Double(high))
      guard size * (1 - end) >= least else { break }
      let observed = zip(counts.values, counts.times).reduce(0) { sum, entry in
        entry.0 >= from && entry.0 <= high ? sum + entry.1 : sum
      }
      cells.append(
        Cell(from: Int64(from), through: Int64(high), observed: observed, expected: size * (end - reached)))
      (from, reached) = (high + 1, end)
    }
    let rest = zip(counts.values, counts.times).reduce(0) { $1.0 >= from ? $0 + $1.1 : $0 }
    cells.append(Cell(from: Int64(from), through: nil, observed: rest, expected: size * (1 - reached)))
    return cells
  }
}
