// SPDX-License-Identifier: GPL-3.0-or-later

/// Counts of events by value, as the count models take them: no negatives, values and sum small enough to be exact.
struct CountFrequencies {
  /// The distinct counts, ascending.
  let values: [Int]
  /// How often each occurs.
  let times: [Int]
  /// How many counts.
  let count: Int
  /// Their sum.
  let total: Double
  /// Their mean; 0 for none.
  var mean: Double { count > 0 ? total / Double(count) : 0 }
  /// How many are zero.
  var zeros: Int { values.first == 0 ? times[0] : 0 }

  /// The counts of `table`; nil when one is negative or too large to be a count of events.
  init?(_ table: FrequencyTable) {
    let (distinct, frequencies) = table.entries()
    guard (distinct.first ?? 0) >= 0, (distinct.last ?? 0) <= Int64(CountSet.largestTotal) else { return nil }
    self.init(values: distinct.map { Int($0) }, times: frequencies)
  }

  init(values: [Int], times: [Int]) {
    self.values = values
    self.times = times
    count = times.reduce(0, +)
    total = CompensatedSum.of(zip(values, times).lazy.map { Double($0) * Double($1) })
  }

  /// The same counts less one of the distinct ones.
  func removing(at index: Int) -> CountFrequencies {
    var (values, times) = (self.values, self.times)
    times[index] -= 1
    if times[index] == 0 {
      values.remove(at: index)
      times.remove(at: index)
    }
    return CountFrequencies(values: values, times: times)
  }

  /// Σ(y − mean)² − Σy: positive when the counts spread more than Poisson ones on average do.
  var excess: Double {
    // Whole numbers as long as they fit: at equality the sign must be right.
    var (sum, squares, fits) = (0, 0, true)
    for (value, number) in zip(values, times) {
      let (part, first) = value.multipliedReportingOverflow(by: number)
      let (square, second) = part.multipliedReportingOverflow(by: value)
      let (sums, third) = sum.addingReportingOverflow(part)
      let (all, fourth) = squares.addingReportingOverflow(square)
      (sum, squares, fits) = (sums, all, fits && !(first || second || third || fourth))
    }
    let (scaled, first) = squares.multipliedReportingOverflow(by: count)
    let (product, second) = sum.multipliedReportingOverflow(by: sum)
    let (linear, third) = sum.multipliedReportingOverflow(by: count)
    if fits, count > 0, !(first || second || third) {
      let (left, overflow) = scaled.subtractingReportingOverflow(product)
      if !overflow { return (Double(left) - Double(linear)) / Double(count) }
    }
    let mean = self.mean
    let terms = zip(values, times).lazy.map { (Double($0) - mean) * (Double($0) - mean) * Double($1) }
    return CompensatedSum.of(terms) - total
  }
}
