// SPDX-License-Identifier: GPL-3.0-or-later

/// What the others of a group look like, seen from each of its members in turn.
struct PeerStatistics {
  /// The group's mantissas, ascending.
  private(set) var sorted: [Int64] = []
  private var sum = 0.0
  private var zeros = 0

  /// The statistics of a group of mantissas.
  init(_ mantissas: [Int64] = []) { take(mantissas) }

  /// Turns to another group; the memory is used again.
  mutating func take(_ mantissas: [Int64]) {
    sorted.removeAll(keepingCapacity: true)
    sorted.append(contentsOf: mantissas)
    Self.sort(&sorted)
    (sum, zeros) = (0, 0)
    for mantissa in sorted {
      sum += Double(mantissa)
      if mantissa == 0 { zeros += 1 }
    }
  }

  /// Counties are small, and insertion needs the fewest steps where most values are equal.
  private static func sort(_ values: inout [Int64]) {
    if values.count > 32 { return values.sort() }
    for index in values.indices.dropFirst() {
      let value = values[index]
      var place = index
      while place > 0, values[place - 1] > value {
        values[place] = values[place - 1]
        place -= 1
      }
      values[place] = value
    }
  }

  /// How many of the others are there.
  var others: Int { max(0, sorted.count - 1) }

  /// Share of zeros in the whole group; 0 for an empty one.
  var zeroShare: Double { sorted.isEmpty ? 0 : Double(zeros) / Double(sorted.count) }

  /// The mean of all but one occurrence of `value`; nil without others.
  func mean(without value: Int64) -> Double? { others > 0 ? (sum - Double(value)) / Double(others) : nil }

  /// The median of all but one occurrence of `value`; nil without others.
  func median(without value: Int64) -> Double? {
    guard others > 0 else { return nil }
    let place = firstIndex(notBelow: value)
    func other(_ rank: Int) -> Double { Double(sorted[rank < place ? rank : rank + 1]) }
    let (low, high) = (other((others - 1) / 2), other(others / 2))
    return low + (high - low) / 2
  }

  /// Whether all but one occurrence of `value` are 0, and there are others.
  func othersAreZero(without value: Int64) -> Bool { others > 0 && zeros - (value == 0 ? 1 : 0) == others }

  /// The value over the mean of the others, counts with a half added to both; nil without others, and for decimals when
  /// that mean is not positive.
  func ratio(of value: Int64, scale: UInt8, areCounts: Bool) -> Double? {
    guard let mean = mean(without: value) else { return nil }
    // Scales cancel in a plain ratio; counts are whole.
    let power = DecimalScale.power(scale)
    if areCounts { return (Double(value) / power + 0.5) / (mean / power + 0.5) }
    return mean > 0 && value >= 0 ? Double(value) / mean : nil
  }

  private func firstIndex(notBelow value: Int64) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
