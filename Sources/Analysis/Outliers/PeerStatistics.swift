// SPDX-License-Identifier: GPL-3.0-or-later

/// What the others of a group look like, seen from each of its members in turn.
struct PeerStatistics {
  private let sorted: [Int64]
  private let sum: Double
  private let zeros: Int

  /// The statistics of a group of mantissas.
  init(_ mantissas: [Int64]) {
    sorted = mantissas.sorted()
    sum = sorted.reduce(0) { $0 + Double($1) }
    zeros = mantissas.count { $0 == 0 }
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

  private func firstIndex(notBelow value: Int64) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
