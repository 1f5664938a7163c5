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
    let below = zip(sample.values, sample.counts).filter { $0.0 < median }.map { (arm: median - $0.0, times: $0.1) }
    let above = zip(sample.values, sample.counts).filter { $0.0 > median }.map { (arm: $0.0 - median, times: $0.1) }
    let ties = sample.count - below.reduce(0) { $0 + $1.times } - above.reduce(0) { $0 + $1.times }
    var kernels: [(kernel: Double, times: Int)] = []
    for left in below {
      for right in above {
        kernels.append(((right.arm - left.arm) / (right.arm + left.arm), left.times * right.times))
      }
    }
    if ties > 0 {
      // A value below against one at the median gives −1, one above 1; the ties among themselves give both, and 0.
      let left = below.reduce(0) { $0 + $1.times }
      let right = above.reduce(0) { $0 + $1.times }
      kernels.append((-1, left * ties + ties * (ties - 1) / 2))
      kernels.append((0, ties))
      kernels.append((1, right * ties + ties * (ties - 1) / 2))
    }
    kernels.sort { $0.kernel < $1.kernel }
    let total = kernels.reduce(0) { $0 + $1.times }
    func kernel(atRank rank: Int) -> Double {
      var seen = 0
      for entry in kernels {
        seen += entry.times
        if seen > rank { return entry.kernel }
      }
      return 0
    }
    return midpoint(kernel(atRank: (total - 1) / 2), kernel(atRank: total / 2))
  }
}
