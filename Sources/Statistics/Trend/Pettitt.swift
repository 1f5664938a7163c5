// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Whether and where the level of a series changed once.
///
/// U_k = Σ_{i ≤ k < j} sgn(x_i − x_j), K = max |U_k|. The exact p (up to eight values) is the share of the orderings of
/// these values with K* ≥ K; the approximation is min(1, 2 exp(−6K²/(n³ + n²))).
/// Reference: Pettitt 1979, Applied Statistics 28:126–135, doi:10.2307/2346729.
///
/// Edges: below three values none; K = 0: no change listed; every k that reaches K is listed.
/// Limit: with up to eight years it describes; the smallest possible p is large, and a trend looks like a change.
public struct Pettitt: Sendable, Equatable {
  /// max |U_k|.
  public let k: Int
  /// After how many values the change lies: every place where K is reached.
  public let changeAfter: [Int]
  /// The approximate p.
  public let pApproximate: Double
  /// The exact p; nil above eight values.
  public let pExact: Double?

  /// The most values for which all orderings are counted.
  public static let exactLimit = 8

  /// The test of a series in time order, missing values dropped; nil below three values.
  public init?(_ values: [Double?]) {
    let series = values.compactMap { $0 }.filter(\.isFinite)
    let count = series.count
    guard count >= 3 else { return nil }
    func sign(_ i: Int, _ j: Int) -> Int { series[i] > series[j] ? 1 : (series[i] < series[j] ? -1 : 0) }
    var largest = 0
    var places: [Int] = []
    for split in 1..<count {
      var sum = 0
      for i in 0..<split { for j in split..<count { sum += sign(i, j) } }
      if abs(sum) > largest { (largest, places) = (abs(sum), []) }
      if abs(sum) == largest, largest > 0 { places.append(split) }
    }
    k = largest
    changeAfter = places
    let size = Double(count)
    pApproximate = min(1, 2 * exp(-6 * Double(largest * largest) / (size * size * size + size * size)))
    guard count <= Self.exactLimit else {
      pExact = nil
      return
    }
    // U_k depends on which values come first, not on their order: orderings below K are counted over subsets.
    let subsets = 1 << count
    var below = [Int](repeating: 0, count: subsets)
    below[0] = 1
    for subset in 1..<subsets {
      var sum = 0
      for i in 0..<count where subset >> i & 1 == 1 {
        for j in 0..<count where subset >> j & 1 == 0 { sum += sign(i, j) }
      }
      if subset != subsets - 1, abs(sum) >= largest { continue }
      for i in 0..<count where subset >> i & 1 == 1 { below[subset] += below[subset ^ (1 << i)] }
    }
    let all = (1...count).reduce(1, *)
    pExact = Double(all - below[subsets - 1]) / Double(all)
  }
}
