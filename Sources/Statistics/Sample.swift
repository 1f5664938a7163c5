// SPDX-License-Identifier: GPL-3.0-or-later

/// Distinct values, ascending, with how often each occurs: what every statistic of this module computes from.
///
/// Values that are not finite are left out. Whole numbers up to 2^53 are exact.
struct Sample {
  /// The distinct values, ascending.
  let values: [Double]
  /// How often each occurs, at least once.
  let counts: [Int]
  /// How many values are at or below each.
  let cumulative: [Int]

  /// How many values there are.
  var count: Int { cumulative.last ?? 0 }

  init(sortedValues: [Double], counts: [Int]) {
    self.values = sortedValues
    self.counts = counts
    var running = 0
    self.cumulative = counts.map { times in
      running += times
      return running
    }
  }

  init(_ table: FrequencyTable) {
    let (values, counts) = table.entries()
    self.init(sortedValues: values.map(Double.init), counts: counts)
  }

  init(_ values: [Double]) {
    var distinct: [Double] = []
    var counts: [Int] = []
    for value in values.lazy.filter({ $0.isFinite }).sorted() {
      if let last = distinct.last, last == value {
        counts[counts.count - 1] += 1
      } else {
        distinct.append(value)
        counts.append(1)
      }
    }
    self.init(sortedValues: distinct, counts: counts)
  }

  /// The index into ``values`` of the value at `rank`, counted from zero in ascending order; 0 ≤ rank < count.
  func index(ofRank rank: Int) -> Int {
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > rank { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The value at `rank`, counted from zero in ascending order; 0 ≤ rank < count.
  func value(atRank rank: Int) -> Double { values[index(ofRank: rank)] }

  /// The middle value, or the mean of the two middle ones; nil for no values.
  var median: Double? {
    let count = self.count
    guard count > 0 else { return nil }
    let high = value(atRank: count / 2)
    if count % 2 == 1 { return high }
    return midpoint(value(atRank: count / 2 - 1), high)
  }

  /// The deviations from `centre`, as a sample of their own.
  func absoluteDeviations(from centre: Double) -> Sample {
    // Two ascending runs, below and above the centre, merged.
    var low = values.count - 1
    var high = 0
    if let split = values.firstIndex(where: { $0 >= centre }) {
      high = split
      low = split - 1
    } else {
      high = values.count
    }
    var deviations: [Double] = []
    var times: [Int] = []
    deviations.reserveCapacity(values.count)
    times.reserveCapacity(values.count)
    while low >= 0 || high < values.count {
      let below = low >= 0 ? centre - values[low] : .infinity
      let above = high < values.count ? values[high] - centre : .infinity
      let deviation = min(below, above)
      var number = 0
      if below == deviation {
        number += counts[low]
        low -= 1
      }
      if above == deviation {
        number += counts[high]
        high += 1
      }
      if let last = deviations.last, last == deviation {
        times[times.count - 1] += number
      } else {
        deviations.append(deviation)
        times.append(number)
      }
    }
    return Sample(sortedValues: deviations, counts: times)
  }

  /// The sample with every sign turned.
  func negated() -> Sample { Sample(sortedValues: values.reversed().map { -$0 }, counts: counts.reversed()) }
}

/// The mean of two numbers without overflow.
func midpoint(_ low: Double, _ high: Double) -> Double {
  let sum = low + high
  return sum.isFinite ? sum / 2 : low / 2 + high / 2
}

/// The standard deviation of a normal distribution over its median absolute deviation: 1 / Φ⁻¹(3/4).
let normalConsistency = 1.482602218505602
