// SPDX-License-Identifier: GPL-3.0-or-later

/// How many orderings of a multiset have 0, 1, 2, … inversions: the coefficients of the q-multinomial.
///
/// The generating function of all n! orderings is Π_{m=2..n} (1 + q + … + q^(m−1)); a group of t equal values divides it by
/// the same product up to t. Reference: MacMahon 1915, Combinatory Analysis.
enum InversionTable {
  /// The counts for `count` ≤ 20 values with groups of equal values of the sizes `ties`; they fit 64 bits.
  static func counts(count: Int, ties: [Int]) -> [UInt64] {
    var counts: [UInt64] = [1]
    for length in stride(from: 2, through: count, by: 1) { counts = multiply(counts, length) }
    for tie in ties {
      for length in stride(from: 2, through: tie, by: 1) { counts = divide(counts, length) }
    }
    return counts
  }

  /// One number for a length of at most 8 and its ties; for longer series one that is in no table.
  static func key(count: Int, ties: [Int]) -> Int {
    guard count <= longestShort else { return -1 }
    return ties.reduce(count) { $0 + key(tie: $1) }
  }

  /// What a group of `tie` equal values adds to the key: at most four groups of a size, three bits each.
  static func key(tie: Int) -> Int { 1 << (4 + 3 * (tie - 2)) }

  /// The longest series with ready counts.
  static let longestShort = 8

  /// The exact two-sided p of Mann–Kendall's test by |S|, for every pattern of ties in ``short``.
  static let probabilities: [Int: [Double]] = short.mapValues { counts in
    counts.indices.map { size in
      let (extreme, all) = extremes(counts, size: size)
      return Double(extreme) / Double(all)
    }
  }

  /// How many orderings have a |S| of at least `size`, and how many there are.
  ///
  /// The distribution is symmetric: both tails hold the orderings with fewest inversions.
  static func extremes(_ counts: [UInt64], size: Int) -> (extreme: UInt64, all: UInt64) {
    let top = counts.count - 1
    let reach = (top - size) / 2
    var (extreme, total) = (UInt64(0), UInt64(0))
    for (inversions, orderings) in counts.enumerated() {
      total += orderings
      if inversions <= reach || inversions >= top - reach { extreme += orderings }
    }
    return (extreme, total)
  }

  /// Ready counts of every pattern of ties of 2 to 8 values.
  static let short: [Int: [UInt64]] = {
    var table: [Int: [UInt64]] = [:]
    for count in 2...longestShort {
      for pattern in partitions(of: count, largest: count) {
        let ties = pattern.filter { $0 > 1 }
        table[key(count: count, ties: ties)] = counts(count: count, ties: ties)
      }
    }
    return table
  }()

  /// The ways to write `whole` as a sum of parts of at most `largest`, parts descending.
  private static func partitions(of whole: Int, largest: Int) -> [[Int]] {
    if whole == 0 { return [[]] }
    return stride(from: min(whole, largest), through: 1, by: -1).flatMap { part in
      partitions(of: whole - part, largest: part).map { [part] + $0 }
    }
  }

  /// Times 1 + q + … + q^(length−1).
  private static func multiply(_ counts: [UInt64], _ length: Int) -> [UInt64] {
    var product = [UInt64](repeating: 0, count: counts.count + length - 1)
    var window: UInt64 = 0
    for index in product.indices {
      if index < counts.count { window += counts[index] }
      if index >= length { window -= counts[index - length] }
      product[index] = window
    }
    return product
  }

  /// Divided by 1 + q + … + q^(length−1), which goes without remainder.
  private static func divide(_ counts: [UInt64], _ length: Int) -> [UInt64] {
    var quotient = [UInt64](repeating: 0, count: counts.count - length + 1)
    for index in quotient.indices {
      // Times (1 − q)/(1 − q^length): a difference, then a sum at stride `length`.
      let difference = counts[index] &- (index > 0 ? counts[index - 1] : 0)
      quotient[index] = difference &+ (index >= length ? quotient[index - length] : 0)
    }
    return quotient
  }
}
