// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The newest count of a unit against its own earlier years and the course of its county: the own-history score.
///
/// With Y_t the sums over the units and m years, s_t(−i) = (Y_t − y_it + ½)/(Σ_u (Y_u − y_iu) + ½m) is the share of year t
/// among the others. θ is weighted by the base prior and by the Dirichlet-multinomial likelihood, with parameters
/// θ m s_t(−ij), of the series of every other unit j given its total; the newest count of i given its total is
/// beta-binomial(T_i, θ m s_last(−i), θ m (1 − s_last(−i))), mid-p. A definition of this project.
///
/// Edges: years in which the unit is missing are left out for it; another unit enters when complete in those years. Below
/// three years, no other unit, no newest count, a negative number: `too_few`, `no_data`, `not_counts`; a unit without
/// any event: `all_zero`.
/// Limit: false alarms at p < .01 are .012–.016 at 6–8 units and .005–.010 at 15: below ten units no more than a hint.
public struct OwnHistory: Sendable, Equatable {
  /// The newest count of one unit.
  public struct Member: Sendable, Equatable {
    /// Whether it could be scored.
    public let status: CountScoreStatus
    /// How many years it rests on.
    public let years: Int
    /// The tails of the newest count; nil unless the status is ok.
    public let tail: CountTail?
    /// What the newest count is judged by; nil unless the status is ok.
    fileprivate var reference: Reference?

    fileprivate init(status: CountScoreStatus, years: Int, reference: Reference? = nil, newest: Double = 0) {
      self.status = status
      self.years = years
      self.reference = reference
      tail = reference.map { $0.tail(newest) }
    }

    /// The count that the earlier years and the course of the others suggest; nil unless the status is ok.
    public var suggested: Double? { reference.map { $0.earlier * $0.share / (1 - $0.share) } }

    /// The tails that another newest count would have, the earlier years unchanged; nil unless the status is ok.
    public func tail(ofNewest count: Int64) -> CountTail? {
      count >= 0 ? reference.map { $0.tail(Double(count)) } : nil
    }
  }

  /// What does not depend on the newest count of a unit.
  fileprivate struct Reference: Sendable, Equatable {
    let weights: [Double]
    /// Share of the newest year among the others.
    let share: Double
    let years: Int
    /// The unit's own total without the newest year.
    let earlier: Double

    func tail(_ newest: Double) -> CountTail {
      var (upper, lower): ([Double], [Double]) = ([], [])
      for (point, theta) in ThetaGrid.thetas.enumerated() where weights[point] > 1e-300 {
        let mass = theta * Double(years)
        let tails = BetaBinomialDistribution.probabilities(
          newest, trials: earlier + newest, alpha: mass * share, beta: mass * (1 - share))
        guard let tails else { continue }
        upper.append(log(weights[point]) + tails.logMidUpper)
        lower.append(log(weights[point]) + tails.logMidLower)
      }
      return CountTail(logUpper: OwnHistory.logSum(upper), logLower: OwnHistory.logSum(lower), part: .plain)
    }
  }

  /// One entry a unit, in the order given.
  public let members: [Member]

  /// The score of the last column of `rows`, one row a unit, one column a year in order; nil for missing counts.
  public init(rows: [[Int64?]]) {
    members = rows.indices.map { Self.member(rows, $0) }
  }

  private static func member(_ rows: [[Int64?]], _ unit: Int) -> Member {
    let row = rows[unit]
    guard let newest = row.last, newest != nil else { return Member(status: .noData, years: 0) }
    let years = row.indices.filter { row[$0] != nil }
    func failed(_ status: CountScoreStatus) -> Member { Member(status: status, years: years.count) }
    guard years.count >= 3 else { return failed(.tooFew) }
    var others: [[Double]] = []
    for (index, other) in rows.enumerated() where index != unit {
      let values = years.compactMap { $0 < other.count ? other[$0] : nil }
      guard values.count == years.count else { continue }
      guard CountScoreStatus(values) != .notCounts else { return failed(.notCounts) }
      others.append(values.map { Double($0) })
    }
    let own = years.compactMap { row[$0] }
    guard CountScoreStatus(own) != .notCounts else { return failed(.notCounts) }
    guard !others.isEmpty else { return failed(.tooFew) }
    let counts = own.map { Double($0) }
    let total = counts.reduce(0, +)
    guard total > 0, let count = counts.last else { return failed(.allZero) }
    let sums = years.indices.map { year in others.reduce(0) { $0 + $1[year] } }
    let reference = Reference(
      weights: Self.weights(others, sums: sums), share: Self.shares(sums).last ?? 0, years: years.count,
      earlier: total - count)
    return Member(status: .ok, years: years.count, reference: reference, newest: count)
  }

  /// The share of every year in sums to which every year adds a half.
  private static func shares(_ sums: [Double]) -> [Double] {
    let whole = sums.reduce(0, +) + 0.5 * Double(sums.count)
    return sums.map { ($0 + 0.5) / whole }
  }

  /// The weights of θ from the series of the others, each against the shares of those that are left without it.
  private static func weights(_ others: [[Double]], sums: [Double]) -> [Double] {
    var logs = ThetaGrid.basePrior.map { log($0) }
    for series in others {
      let total = series.reduce(0, +)
      guard total > 0 else { continue }
      let shares = shares(zip(sums, series).map { $0 - $1 })
      for (point, theta) in ThetaGrid.thetas.enumerated() {
        let mass = theta * Double(series.count)
        logs[point] += logGamma(mass) - logGammaRatio(total + 1, shift: mass - 1)
        for (count, share) in zip(series, shares) where count > 0 {
          logs[point] += logGammaRatio(count + 1, shift: mass * share - 1) - logGamma(mass * share)
        }
      }
    }
    return ThetaGrid.normalized(logs)
  }

  /// ln Σ e^x.
  fileprivate static func logSum(_ terms: [Double]) -> Double {
    guard let largest = terms.max(), largest.isFinite else { return -.infinity }
    return largest + log(terms.reduce(0) { $0 + exp($1 - largest) })
  }
}
