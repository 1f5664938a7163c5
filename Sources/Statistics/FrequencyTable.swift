// SPDX-License-Identifier: GPL-3.0-or-later

/// How often each value occurs: everything a distribution of whole numbers needs, in the space of its distinct values.
///
/// Values are mantissas; who counts decimals keeps the scale beside it. Every order statistic and moment is exact from
/// here, tables of parts merge into the table of the whole, and the order in which values came leaves no trace.
/// Small counts live in a dense array that grows with the largest of them, the others in a dictionary.
public struct FrequencyTable: Sendable, Equatable {
  /// Values from zero up to here, exclusive, are counted in the dense array.
  @usableFromInline static let denseLimit = 4096

  @usableFromInline var dense: [Int]
  @usableFromInline var others: [Int64: Int]

  /// How many values were counted.
  @inlinable public var count: Int { total }
  @usableFromInline var total: Int

  /// An empty table.
  public init() {
    dense = []
    others = [:]
    total = 0
  }

  /// The table of `values`, in whatever order they come.
  public init(_ values: some Sequence<Int64>) {
    self.init()
    for value in values { add(value) }
  }

  /// Counts `value` `times` more times; `times` below one changes nothing.
  @inlinable public mutating func add(_ value: Int64, times: Int = 1) {
    guard times > 0 else { return }
    total += times
    if value >= 0, value < Int64(dense.count) {
      dense[Int(value)] += times
    } else {
      addOutside(value, times: times)
    }
  }

  /// The slower half of ``add(_:times:)``: the dense array grows, or the value is not for it.
  @usableFromInline mutating func addOutside(_ value: Int64, times: Int) {
    guard value >= 0, value < Int64(Self.denseLimit) else {
      others[value, default: 0] += times
      return
    }
    var size = max(16, dense.count)
    while Int64(size) <= value { size *= 2 }
    dense.append(contentsOf: repeatElement(0, count: size - dense.count))
    dense[Int(value)] += times
  }

  /// Adds every count of `other`.
  public mutating func merge(_ other: FrequencyTable) {
    for (value, times) in other.dense.enumerated() where times > 0 { add(Int64(value), times: times) }
    for (value, times) in other.others { add(value, times: times) }
  }

  /// The distinct values, ascending, and how often each occurs.
  public func entries() -> (values: [Int64], counts: [Int]) {
    var values: [Int64] = []
    var counts: [Int] = []
    let large = others.sorted { $0.key < $1.key }
    for (value, times) in large where value < 0 {
      values.append(value)
      counts.append(times)
    }
    for (value, times) in dense.enumerated() where times > 0 {
      values.append(Int64(value))
      counts.append(times)
    }
    for (value, times) in large where value >= 0 {
      values.append(value)
      counts.append(times)
    }
    return (values, counts)
  }

  /// The distinct values, ascending.
  public var distinct: [Int64] { entries().values }

  /// How often each of ``distinct`` occurs.
  public var frequencies: [Int] { entries().counts }

  /// How many of the values are zero.
  public var zeros: Int { dense.first ?? 0 }

  /// The exact sum; zero for an empty table.
  ///
  /// - Throws: ``NumericalError`` when the sum does not fit 64 bits: a wrong sum is never handed out.
  public func sum() throws(NumericalError) -> Int64 {
    let (values, counts) = entries()
    var high: Int64 = 0
    var low: UInt64 = 0
    for (value, times) in zip(values, counts) {
      // Full width, so that a partial sum may pass the bounds that the whole keeps.
      let product = value.multipliedFullWidth(by: Int64(times))
      let (sum, carry) = low.addingReportingOverflow(product.low)
      low = sum
      high = high &+ product.high &+ (carry ? 1 : 0)
    }
    let value = Int64(bitPattern: low)
    guard high == (value < 0 ? -1 : 0) else {
      throw NumericalError(routine: "FrequencyTable.sum", reason: "the sum does not fit 64 bits")
    }
    return value
  }

  /// Whether two tables hold the same values equally often.
  public static func == (left: FrequencyTable, right: FrequencyTable) -> Bool {
    guard left.total == right.total else { return false }
    let (a, b) = (left.entries(), right.entries())
    return a.values == b.values && a.counts == b.counts
  }
}
