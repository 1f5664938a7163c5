// SPDX-License-Identifier: GPL-3.0-or-later

/// The medcouple: a robust skewness between −1 and 1.
///
/// MC = median of h(x_i, x_j) over x_i ≤ med ≤ x_j, h = ((x_j − med) − (med − x_i))/(x_j − x_i); among the values equal
/// to the median the kernel is −1, 0 or 1 by their places. An even number of kernels is averaged.
/// Reference: Brys, Hubert & Struyf 2004, JCGS 13:996–1017, doi:10.1198/106186004X12632.
///
/// Edges: below three values none; all equal 0; when the median is the minimum 1, when it is the maximum −1.
/// Limit: at small n it is noise: of two dozen values, a quarter of its range.
public struct Medcouple: Sendable, Equatable {
  /// The medcouple, −1…1.
  public let value: Double

  /// The medcouple of `values` in any order; nil below three.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// The medcouple of the values of `table`; nil below three.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    guard sample.count > 2, let median = sample.median, let low = sample.values.first, let high = sample.values.last
    else { return nil }
    if low == high {
      value = 0
    } else if median == low {
      value = 1
    } else if median == high {
      value = -1
    } else {
      value = Self.medianKernel(sample, median: median)
    }
  }

  private static func medianKernel(_ sample: Sample, median: Double) -> Double {
    let kernels = Kernels(sample, median: median)
    return midpoint(kernels.value(atRank: (kernels.count - 1) / 2), kernels.value(atRank: kernels.count / 2))
  }
}

/// The kernels of a medcouple by their arms below and above the median, without listing every pair.
private struct Kernels {
  /// Distances below the median, ascending, and how often each occurs.
  private let below: [(arm: Double, times: Int)]
  /// Distances above the median, ascending, and how often each occurs.
  private let above: [(arm: Double, times: Int)]
  private let countBelow: Int
  private let countAbove: Int
  private let ties: Int

  /// How many kernels there are.
  let count: Int

  init(_ sample: Sample, median: Double) {
    let pairs = zip(sample.values, sample.counts)
    below = pairs.filter { $0.0 < median }.map { (median - $0.0, $0.1) }.reversed()
    above = pairs.filter { $0.0 > median }.map { ($0.0 - median, $0.1) }
    countBelow = below.reduce(0) { $0 + $1.times }
    countAbove = above.reduce(0) { $0 + $1.times }
    ties = sample.count - countBelow - countAbove
    count = (countBelow + ties) * (countAbove + ties)
  }

  /// The kernel at `rank`, counted from zero in ascending order.
  func value(atRank rank: Int) -> Double {
    if atMost(-1).number > rank { return -1 }
    var (low, high) = (-1.0, 1.0)
    for _ in 0..<64 {
      let middle = (low + high) / 2
      if atMost(middle).number > rank { high = middle } else { low = middle }
    }
    // What is left between the two is one kernel, or kernels that no double tells apart.
    return atMost(low).next
  }

  /// How many kernels are at most `limit`, and the smallest one above it.
  private func atMost(_ limit: Double) -> (number: Int, next: Double) {
    var (number, next) = (0, 1.0)
    var reach = 0
    var within = 0
    // A longer arm below lets more of those above stay under the limit.
    for left in below {
      while reach < above.count, kernel(left.arm, above[reach].arm) <= limit {
        within += above[reach].times
        reach += 1
      }
      number += left.times * within
      if reach < above.count { next = min(next, kernel(left.arm, above[reach].arm)) }
    }
    // A value below against one at the median gives −1, one above 1; the ties among themselves give both, and 0.
    let among = ties * (ties - 1) / 2
    if limit >= -1 { number += countBelow * ties + among }
    if limit >= 0 { number += ties } else if ties > 0 { next = min(next, 0) }
    if limit >= 1 { number += countAbove * ties + among }
    return (number, next)
  }

  private func kernel(_ below: Double, _ above: Double) -> Double { (above - below) / (above + below) }
}
