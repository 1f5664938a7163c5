// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Whether groups differ in level: the Kruskal–Wallis test, and Dunn's comparison of every two.
///
/// H = (12/(N(N + 1)) Σ R_i²/n_i − 3(N + 1))/(1 − Σ(t³ − t)/(N³ − N)), chi-squared with k − 1 degrees of freedom; when all
/// groups have at most five values, p from all assignments too. Dunn: z = (mean rank i − mean rank j)/se with the tie
/// term, two-sided, adjusted by Benjamini–Hochberg over the pairs.
/// References: Kruskal & Wallis 1952, doi:10.1080/01621459.1952.10483441; Dunn 1964, doi:10.1080/00401706.1964.10490181.
///
/// Edges: fewer than two groups with values `too_few`; all values equal `all_tied`.
/// Limit: groups of fewer than three values show little; effect sizes must stand beside p; a county total against
/// another is a matter of rates, not of ranks.
public struct KruskalWallis: Sendable, Equatable {
  /// Whether there is something to compare.
  public enum Status: String, Sendable {
    /// There is.
    case ok
    /// Fewer than two groups with values.
    case tooFew = "too_few"
    /// All values are equal.
    case allTied = "all_tied"
  }

  /// Two groups compared.
  public struct Pair: Sendable, Equatable {
    /// The first group, counted from zero.
    public let first: Int
    /// The second group, counted from zero.
    public let second: Int
    /// Dunn's z; positive when the first group is higher.
    public let z: Double
    /// Two-sided p of ``z``, never 0.
    public let p: Double
    /// ``p`` adjusted by Benjamini–Hochberg over the pairs.
    public let q: Double
    /// P(X > Y) + P(X = Y)/2 for a value of the first and one of the second group.
    public let superiority: Double
    /// Median of the first less median of the second group.
    public let medianDifference: Double
  }

  /// Whether there is something to compare.
  public let status: Status
  /// H, corrected for ties.
  public let h: Double?
  /// Groups with values − 1.
  public let degreesOfFreedom: Int?
  /// P of an H at least as large, never 0.
  public let p: Double?
  /// The same from all assignments of the values to groups; nil unless every group has at most five values and there
  /// are no more than a million assignments.
  public let pExact: Double?
  /// Every two groups with values, in order.
  public let pairs: [Pair]

  /// The test of `groups`; groups without values are passed over.
  ///
  /// - Parameter pairwise: whether the pairs are compared too; they grow with the square of the groups.
  public init(groups: [[Double]], pairwise: Bool = true) {
    let present = groups.indices.filter { !groups[$0].isEmpty }
    let values = present.flatMap { groups[$0] }
    guard present.count > 1 else {
      status = .tooFew
      (h, degreesOfFreedom, p, pExact, pairs) = (nil, nil, nil, nil, [])
      return
    }
    let (ranks, ties) = Ranks.midRanks(values)
    let size = Double(values.count)
    let tieSum = Ranks.tieSum(ties)
    let correction = 1 - tieSum / (size * size * size - size)
    guard ties.count > 1, correction > 0 else {
      status = .allTied
      (h, degreesOfFreedom, p, pExact, pairs) = (nil, nil, nil, nil, [])
      return
    }
    status = .ok
    var sums: [Double] = []
    var start = 0
    for group in present {
      sums.append(ranks[start..<(start + groups[group].count)].reduce(0, +))
      start += groups[group].count
    }
    let sizes = present.map { groups[$0].count }
    let between = zip(sums, sizes).reduce(0.0) { total, entry in
      let deviation = entry.0 / Double(entry.1) - (size + 1) / 2
      return total + Double(entry.1) * deviation * deviation
    }
    let statistic = 12 / (size * (size + 1)) * between / correction
    h = statistic
    degreesOfFreedom = present.count - 1
    p = ChiSquaredDistribution.upper(statistic, df: Double(present.count - 1)).map { max($0, .leastNormalMagnitude) }
    pExact = Assignments(ranks: ranks, sizes: sizes)?.tail
    var (compared, raw): ([(Int, Int, Double)], [Double?]) = ([], [])
    let variance = size * (size + 1) / 12 - tieSum / (12 * (size - 1))
    for i in present.indices where pairwise {
      for j in present.indices.dropFirst(i + 1) {
        let error = (variance * (1 / Double(sizes[i]) + 1 / Double(sizes[j]))).squareRoot()
        let z = (sums[i] / Double(sizes[i]) - sums[j] / Double(sizes[j])) / error
        compared.append((i, j, z))
        raw.append(max(NormalDistribution.twoSided(z), .leastNormalMagnitude))
      }
    }
    let adjusted = BenjaminiHochberg.adjusted(raw)
    pairs = compared.indices.map { index in
      let (i, j, z) = compared[index]
      let (left, right) = (groups[present[i]], groups[present[j]])
      return Pair(
        first: present[i], second: present[j], z: z, p: raw[index] ?? 1, q: adjusted[index] ?? 1,
        superiority: EffectSize.superiority(left, right) ?? 0.5,
        medianDifference: (Sample(left).median ?? 0) - (Sample(right).median ?? 0))
    }
  }
}

/// How much larger the values of one group are than those of another.
///
/// P(X > Y) + P(X = Y)/2: 0.5 for no difference. Reference: Vargha & Delaney 2000, doi:10.3102/10769986025002101.
/// Edges: an empty group: none.
public enum EffectSize {
  /// P(X > Y) + P(X = Y)/2 for a value X of `left` and Y of `right`.
  public static func superiority(_ left: [Double], _ right: [Double]) -> Double? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let wins = left.reduce(0) { sum, x in
      sum + right.reduce(0) { $0 + (x > $1 ? 2 : (x == $1 ? 1 : 0)) }
    }
    return Double(wins) / Double(2 * left.count * right.count)
  }
}

/// All assignments of ranked values to groups of given sizes, none above five.
private struct Assignments {
  /// The share of the assignments with a statistic at least as large as that of the order given.
  let tail: Double

  init?(ranks: [Double], sizes: [Int]) {
    guard sizes.allSatisfy({ $0 <= 5 }) else { return nil }
    var assignments = 1.0
    var left = ranks.count
    for size in sizes {
      for step in 0..<size { assignments *= Double(left - step) / Double(size - step) }
      left -= size
    }
    guard assignments <= 1_000_000.5 else { return nil }
    // Doubled ranks are whole, so equal statistics compare equal up to the division by the group sizes.
    func statistic(_ sums: [Double]) -> Double { zip(sums, sizes).reduce(0) { $0 + $1.0 * $1.0 / Double($1.1) } }
    var own = [Double](repeating: 0, count: sizes.count)
    var place = 0
    for (group, size) in sizes.enumerated() {
      own[group] = ranks[place..<(place + size)].reduce(0, +)
      place += size
    }
    let limit = statistic(own) * (1 - 1e-12)
    var (extreme, all) = (0, 0)
    var sums = [Double](repeating: 0, count: sizes.count)
    var free = sizes
    func assign(_ index: Int) {
      guard index < ranks.count else {
        all += 1
        if statistic(sums) >= limit { extreme += 1 }
        return
      }
      for group in free.indices where free[group] > 0 {
        free[group] -= 1
        sums[group] += ranks[index]
        assign(index + 1)
        sums[group] -= ranks[index]
        free[group] += 1
      }
    }
    assign(0)
    tail = Double(extreme) / Double(all)
  }
}
