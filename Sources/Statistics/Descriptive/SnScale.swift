// SPDX-License-Identifier: GPL-3.0-or-later

/// Rousseeuw and Croux's Sn: a robust scale that needs no centre.
///
/// Sn = c_n × 1.1926 × lomed_i himed_j |x_i − x_j|, where himed is the ⌊n/2⌋+1-th and lomed the ⌊(n+1)/2⌋-th smallest,
/// and c_n the factor for small samples. Normal efficiency 58 %, breakdown 50 %.
/// Reference: Rousseeuw & Croux 1993, JASA 88:1273–1283, doi:10.1080/01621459.1993.10476408.
///
/// Edges: below two values none. Limit: 0 when more than half of the values tie.
public struct SnScale: Sendable, Equatable {
  /// The order statistic without any factor.
  public let raw: Double
  /// With the consistency and the small-sample factor.
  public let scaled: Double

  /// Sn of `values` in any order; nil below two.
  public init?(_ values: [Double]) { self.init(Sample(values)) }

  /// Sn of the values of `table`; nil below two.
  public init?(_ table: FrequencyTable) { self.init(Sample(table)) }

  init?(_ sample: Sample) {
    let count = sample.count
    guard count > 1 else { return nil }
    let needed = count / 2 + 1
    let last = sample.values.count - 1
    // For every left end, the first right end at which the window holds enough values.
    var rightEnds: [Int] = []
    rightEnds.reserveCapacity(last + 1)
    var right = 0
    for left in 0...last {
      let before = left == 0 ? 0 : sample.cumulative[left - 1]
      while right <= last, sample.cumulative[right] - before < needed { right += 1 }
      rightEnds.append(right)
    }
    // The radius about a value is the least over windows of the larger of its two arms. One arm shrinks and the other
    // grows with the left end, and where they cross moves right with the value.
    var left = 0
    var radii: [(radius: Double, times: Int)] = []
    radii.reserveCapacity(last + 1)
    for (index, value) in sample.values.enumerated() {
      func radius(_ start: Int) -> Double {
        guard start <= index, rightEnds[start] <= last else { return .infinity }
        return max(value - sample.values[start], sample.values[rightEnds[start]] - value)
      }
      var best = radius(left)
      while left < index {
        let next = radius(left + 1)
        guard next <= best else { break }
        best = next
        left += 1
      }
      radii.append((best, sample.counts[index]))
    }
    radii.sort { $0.radius < $1.radius }
    var seen = 0
    let rank = (count + 1) / 2
    var value = 0.0
    for (radius, times) in radii {
      seen += times
      if seen >= rank {
        value = radius
        break
      }
    }
    raw = value
    scaled = value * 1.1926 * Self.smallSampleFactor(count)
  }

  /// The factor that makes Sn unbiased at the normal for small n.
  static func smallSampleFactor(_ n: Int) -> Double {
    let table = [0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131]
    if n >= 2, n <= 9 { return table[n - 2] }
    return n % 2 == 1 ? Double(n) / (Double(n) - 0.9) : 1
  }
}
