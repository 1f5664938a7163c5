// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// How concentrated a total is: shares of the largest, Herfindahl–Hirschman index, entropy.
///
/// With p_i = x_i/Σx: top-k share = Σ of the k largest p; HHI = Σp²; entropy = −Σ p ln p in nats, normalised by ln n.
/// Reference: Herfindahl 1950; Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x.
///
/// Edges: a negative value, no value or a zero sum: none; k ≥ n gives 1; one value: entropy 0, not normalisable.
/// Limit: the top-k share takes k units by size; who else ties with the k-th must be named beside it.
public struct Concentration: Sendable, Equatable {
  private let values: [Double]
  private let counts: [Int]
  private let total: Double
  /// Σp², from 1/n to 1.
  public let hhi: Double
  /// −Σ p ln p in nats.
  public let entropy: Double
  /// Entropy over ln n; nil for one value.
  public let normalizedEntropy: Double?

  /// The concentration of `values` in any order; nil where undefined.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The concentration of the values of `table`; nil where undefined.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    guard let smallest = sample.values.first, smallest >= 0 else { return nil }
    let sum = CompensatedSum.of(zip(sample.values, sample.counts).lazy.map { $0 * Double($1) })
    guard sum > 0 else { return nil }
    var (squares, information) = (CompensatedSum(), CompensatedSum())
    for (value, times) in zip(sample.values, sample.counts) where value > 0 {
      let share = value / sum
      squares.add(Double(times) * share * share)
      information.add(-Double(times) * share * log(share))
    }
    values = sample.values
    counts = sample.counts
    total = sum
    hhi = squares.value
    // A sum of one share must not read −0.
    entropy = max(0, information.value)
    normalizedEntropy = sample.count > 1 ? max(0, information.value) / log(Double(sample.count)) : nil
  }

  /// The share of the total that the `k` largest values hold; 1 when there are no more than `k`, 0 for k ≤ 0.
  public func topShare(_ k: Int) -> Double {
    var left = k
    var sum = CompensatedSum()
    for (value, times) in zip(values.reversed(), counts.reversed()) {
      guard left > 0 else { return sum.value / total }
      sum.add(value * Double(min(left, times)))
      left -= times
    }
    return left >= 0 ? 1 : sum.value / total
  }

  /// How many values are at least as large as the k-th largest: more than `k` when the k-th ties.
  public func topCount(_ k: Int) -> Int {
    var seen = 0
    for times in counts.reversed() {
      guard seen < k else { break }
      seen += times
    }
    return seen
  }
}
