// SPDX-License-Identifier: GPL-3.0-or-later

/// The Theil–Sen line and Mann–Kendall's test of many short series of whole numbers, one after the other.
///
/// The same slope, interval, S and exact p as ``TheilSen`` and ``MannKendall`` give, whose doc comments say what they mean;
/// in memory that the next series uses again, with the p of every pattern of ties at hand.
public struct ShortSeries: Sendable {
  /// The longest series.
  public static let longest = InversionTable.longestShort
  /// Values from here on may be equal as floating-point numbers though they differ.
  public static let largest: Int64 = 1 << 40

  /// Median slope per unit of time.
  public private(set) var slope = 0.0
  /// Lower end of the slope's interval.
  public private(set) var low = 0.0
  /// Upper end of the slope's interval.
  public private(set) var high = 0.0
  /// S of Mann–Kendall's test.
  public private(set) var s = 0
  /// Its exact two-sided p.
  public private(set) var p = 1.0

  private var slopes: [Double] = []
  private var sorted: [Int64] = []

  /// Without a series; every figure is that of none.
  public init() {}

  /// Turns to another series: whole `values` of `unit` parts at ascending `times`.
  ///
  /// - Returns: False, and nothing is known, for fewer than two values, more than ``longest``, and values not below
  ///   ``largest``: those are for ``TheilSen`` and ``MannKendall``.
  public mutating func take(times: [Int], values: [Int64], unit: Double) -> Bool {
    let count = values.count
    guard count > 1, count <= Self.longest, times.count == count,
      values.allSatisfy({ $0 < Self.largest && $0 > -Self.largest })
    else { return false }
    slopes.removeAll(keepingCapacity: true)
    sorted.removeAll(keepingCapacity: true)
    var score = 0
    for right in 0..<count {
      let (value, time) = (values[right], times[right])
      let end = Double(value) / unit
      for left in 0..<right {
        score += value > values[left] ? 1 : (value < values[left] ? -1 : 0)
        insert((end - Double(values[left]) / unit) / Double(time - times[left]), into: &slopes)
      }
      insert(value, into: &sorted)
    }
    s = score
    let (key, ties) = pattern()
    let (middle, pairs) = (slopes.count, Double(slopes.count))
    slope = midpoint(slopes[(middle - 1) / 2], slopes[middle / 2])
    let ends = TheilSen.ends(of: pairs, variance: (TheilSen.term(count) - ties) / 18)
    (low, high) = (slopes[ends.low], slopes[ends.high])
    p = InversionTable.probabilities[key]?[abs(score)] ?? 1
    return true
  }

  /// The key of the ties in ``InversionTable``, and their term in the variance of S.
  private func pattern() -> (key: Int, ties: Double) {
    var (key, ties, run) = (sorted.count, 0.0, 1)
    for index in 1...sorted.count {
      if index < sorted.count, sorted[index] == sorted[index - 1] {
        run += 1
        continue
      }
      if run > 1 {
        key += InversionTable.key(tie: run)
        ties += TheilSen.term(run)
      }
      run = 1
    }
    return (key, ties)
  }

  /// Keeps `values` ascending; short runs need no better way.
  private func insert<Value: Comparable>(_ value: Value, into values: inout [Value]) {
    var place = values.count
    values.append(value)
    while place > 0, values[place - 1] > value {
      values[place] = values[place - 1]
      place -= 1
    }
    values[place] = value
  }
}
