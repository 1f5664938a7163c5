// SPDX-License-Identifier: GPL-3.0-or-later

/// All orders of up to eight years, by what they add to S: tables that are used again for every region of as many years.
///
/// An order of all years is an order of a first half, an order of the rest, and what the rest adds to S for following
/// that half, which does not depend on either order. So the sums of the orders of every small set are listed once, and
/// two lists are put together for every split, instead of walking through m! orders.
struct YearPermutations {
  private let years: Int
  /// Σ over the years a of the set of what a year adds for following a, at `set × years + year`.
  private var gains: [Int32]
  /// S within every set of at most half of the years, for each of its orders.
  private var sums: [Int32]
  /// Where the list of a set starts in ``sums``; −1 for larger sets.
  private let starts: [Int]

  /// Tables for `years` from 2 to 8.
  init(years: Int) {
    self.years = years
    gains = [Int32](repeating: 0, count: (1 << years) * years)
    let half = years - years / 2
    var starts = [Int](repeating: -1, count: 1 << years)
    var count = 0
    for set in 1..<(1 << years) where set.nonzeroBitCount <= half {
      starts[set] = count
      count += Self.orders(of: set.nonzeroBitCount)
    }
    self.starts = starts
    sums = [Int32](repeating: 0, count: count)
  }

  /// How many orders a few years have.
  private static func orders(of years: Int) -> Int { years < 2 ? 1 : years * orders(of: years - 1) }

  /// The share of all orders with |S*| ≥ `size`.
  ///
  /// - Parameter pairs: at `first × years + second` what the second year adds for following the first: the opposite of
  ///   what the first adds for following the second.
  mutating func share(_ pairs: [Int32], atLeast size: Int) -> Double {
    // Nothing is as little extreme as no trend at all.
    if size == 0 { return 1 }
    Self.fill(pairs, years: years, starts: starts, gains: &gains, sums: &sums)
    let whole = (1 << years) - 1
    let limit = Int32(clamping: size)
    var (extreme, all) = (0, 0)
    for set in 1..<whole where set.nonzeroBitCount == years / 2 {
      let rest = whole ^ set
      var cross: Int32 = 0
      for year in 0..<years where rest >> year & 1 == 1 { cross += gains[set * years + year] }
      let left = starts[set]..<starts[set] + Self.orders(of: set.nonzeroBitCount)
      let right = starts[rest]..<starts[rest] + Self.orders(of: rest.nonzeroBitCount)
      // Eight orders of the half at once, without a branch: which of the sums reach the limit cannot be predicted.
      for start in stride(from: left.lowerBound, to: left.upperBound, by: 8) {
        var least = SIMD8<Int32>(repeating: .max / 2)
        for lane in 0..<min(8, left.upperBound - start) { least[lane] = limit - cross - sums[start + lane] }
        var below = SIMD8<Int32>.zero
        for order in right { below = below &+ ((SIMD8(repeating: sums[order]) &- least) &>> 31) }
        extreme += 8 * right.count + Int(below.wrappedSum())
      }
      all += left.count * right.count
    }
    // Every order has its reverse, whose S is the opposite.
    return Double(2 * extreme) / Double(all)
  }

  private static func fill(
    _ pairs: [Int32], years: Int, starts: [Int], gains: inout [Int32], sums: inout [Int32]
  ) {
    // Spans, because these loops run for every set of every region: checked for bounds, but not for uniqueness.
    var gains = gains.mutableSpan
    var sums = sums.mutableSpan
    let half = years - years / 2
    for set in 1..<(1 << years) {
      // Nothing is asked of larger sets.
      let size = set.nonzeroBitCount
      guard size <= half else { continue }
      // One year of the set, and what is known of the others.
      let first = set.trailingZeroBitCount * years
      let rest = set & (set - 1)
      for year in 0..<years { gains[set * years + year] = gains[rest * years + year] + pairs[first + year] }
      guard rest != 0 else { continue }
      let orders = Self.orders(of: size - 1)
      var place = starts[set]
      for last in 0..<years where set >> last & 1 == 1 {
        let before = set & ~(1 << last)
        let gain = gains[before * years + last]
        let start = starts[before]
        for index in start..<(start + orders) {
          sums[place] = sums[index] + gain
          place += 1
        }
      }
    }
  }
}

/// The year-permutation test of a region without gaps, for many regions one after the other; the same as
/// ``RegionalMannKendall``, whose doc comment says what it means.
public struct RegionalPermutations: Sendable {
  /// What the test of one region says.
  public struct Result: Sendable, Equatable {
    /// S of every township, in the order given.
    public let scores: [Int]
    /// Their sum.
    public let s: Int
    /// Share of the permutations of the years at least as extreme; nil below two and above eight years.
    public let p: Double?
  }

  /// How many years every region has.
  public let years: Int
  private var permutations: YearPermutations?
  private var pairs: [Int32]

  /// Tests of regions of `years` years.
  public init(years: Int) {
    self.years = years
    permutations =
      years >= 2 && years <= RegionalMannKendall.mostYears ? YearPermutations(years: years) : nil
    pairs = [Int32](repeating: 0, count: years * years)
  }

  /// The test of `values`, township after township, year after year, nothing missing.
  public mutating func test(_ values: [Int64]) -> Result {
    for index in pairs.indices { pairs[index] = 0 }
    var scores: [Int] = []
    scores.reserveCapacity(years > 0 ? values.count / years : 0)
    var total = 0
    for start in stride(from: 0, to: years > 0 ? values.count : 0, by: max(1, years)) {
      var score: Int32 = 0
      for second in 1..<max(1, years) {
        let end = values[start + second]
        for first in 0..<second {
          let begin = values[start + first]
          let sign: Int32 = end > begin ? 1 : (end < begin ? -1 : 0)
          score += sign
          pairs[first * years + second] += sign
        }
      }
      scores.append(Int(score))
      total += Int(score)
    }
    for second in 0..<years {
      for first in 0..<second { pairs[second * years + first] = -pairs[first * years + second] }
    }
    let p = values.isEmpty ? nil : permutations?.share(pairs, atLeast: abs(total))
    return Result(scores: scores, s: total, p: p)
  }
}
