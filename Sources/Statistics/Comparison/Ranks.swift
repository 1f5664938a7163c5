// SPDX-License-Identifier: GPL-3.0-or-later

/// Ranks with the mean rank for ties.
enum Ranks {
  /// The rank of every value, from one, and the sizes of the groups of ties.
  static func midRanks(_ values: [Double]) -> (ranks: [Double], ties: [Int]) {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var ties: [Int] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      ties.append(end - start)
      start = end
    }
    return (ranks, ties)
  }

  /// Σ(t³ − t) over the groups of ties.
  static func tieSum(_ ties: [Int]) -> Double { ties.reduce(0) { $0 + Double($1 * $1 * $1 - $1) } }

  /// Pearson's correlation; nil when one of the two is constant.
  static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    guard left.count == right.count, left.count > 1 else { return nil }
    let size = Double(left.count)
    let (a, b) = (CompensatedSum.of(left) / size, CompensatedSum.of(right) / size)
    let products = CompensatedSum.of(zip(left, right).lazy.map { ($0 - a) * ($1 - b) })
    let first = CompensatedSum.of(left.lazy.map { ($0 - a) * ($0 - a) })
    let second = CompensatedSum.of(right.lazy.map { ($0 - b) * ($0 - b) })
    guard first > 0, second > 0 else { return nil }
    return max(-1, min(1, products / (first.squareRoot() * second.squareRoot())))
  }
}

/// The correlation of two orders.
///
/// Spearman: Pearson's correlation of mid-ranks. Kendall's τ_b: concordant less discordant pairs over the geometric mean
/// of the untied pairs. References: Spearman 1904, doi:10.2307/1412159; Kendall 1945, doi:10.2307/2332303.
/// Edges: below two pairs, or one side constant: none.
public enum RankCorrelation {
  /// Spearman's correlation.
  public static func spearman(_ left: [Double], _ right: [Double]) -> Double? {
    Ranks.correlation(Ranks.midRanks(left).ranks, Ranks.midRanks(right).ranks)
  }

  /// Kendall's τ_b.
  public static func kendallTauB(_ left: [Double], _ right: [Double]) -> Double? {
    guard left.count == right.count, left.count > 1 else { return nil }
    var (score, untiedLeft, untiedRight) = (0, 0, 0)
    for j in left.indices.dropFirst() {
      for i in 0..<j {
        let a = left[j] > left[i] ? 1 : (left[j] < left[i] ? -1 : 0)
        let b = right[j] > right[i] ? 1 : (right[j] < right[i] ? -1 : 0)
        score += a * b
        untiedLeft += a * a
        untiedRight += b * b
      }
    }
    guard untiedLeft > 0, untiedRight > 0 else { return nil }
    return Double(score) / (Double(untiedLeft).squareRoot() * Double(untiedRight).squareRoot())
  }
}
