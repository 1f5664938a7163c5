// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
public import Records

/// The cells of one indicator and year over some authorities: the numbers, and how many cells of the universe have none.
struct CellGathering {
  /// Decimals of the mantissas.
  let scale: UInt8
  /// Authorities with a number, in the order given.
  private(set) var authorities: [Int] = []
  /// Their numbers.
  private(set) var mantissas: [Int64] = []
  /// Authorities of the year's universe without a number.
  private(set) var missing = 0
  /// How many of the numbers are lower bounds.
  private(set) var lowerBounds = 0

  /// Gathers the cells of `authorities`; who is neither expected nor present in the year is left out altogether.
  init(_ panel: Panel, authorities group: [Int], year: Int, indicator: Int) {
    let column = panel.columns[indicator]
    scale = column.scale
    authorities.reserveCapacity(group.count)
    mantissas.reserveCapacity(group.count)
    for authority in group {
      let cell = panel.index(authority: authority, year: year)
      let state = column.states[cell]
      if state.hasNumber {
        authorities.append(authority)
        mantissas.append(column.mantissas[cell])
        if state == .lowerBound { lowerBounds += 1 }
      } else if panel.expected[cell] || panel.present[cell] {
        missing += 1
      }
    }
  }

  /// The exact sum; nil when there is no number, or when it does not fit 64 bits.
  var sum: FixedDecimal? { mantissas.isEmpty ? nil : ExactSum.of(mantissas, scale: scale) }
}

/// Exact sums of mantissas.
enum ExactSum {
  /// The sum at `scale`, zero for no terms; nil when it does not fit 64 bits.
  static func of(_ mantissas: some Sequence<Int64>, scale: UInt8) -> FixedDecimal? {
    var sum: Int64 = 0
    var spill: Int64 = 0
    // The spill counts wraps of 2^64, so that a sum which comes back into range is not lost.
    for mantissa in mantissas {
      let (next, overflow) = sum.addingReportingOverflow(mantissa)
      if overflow { spill += mantissa < 0 ? -1 : 1 }
      sum = next
    }
    return spill == 0 ? FixedDecimal(mantissa: sum, scale: scale) : nil
  }
}

extension FixedDecimal {
  /// The nearest floating-point number.
  public var real: Double { DecimalScale.real(Double(mantissa), scale: scale) }
}

/// Statistics of mantissas in the unit of the values.
enum DecimalScale {
  /// A linear statistic of mantissas as one of values. Division by an exact power of ten rounds once.
  static func real(_ value: Double, scale: UInt8) -> Double { scale == 0 ? value : value / power(scale) }

  /// 10^scale.
  static func power(_ scale: UInt8) -> Double { (0..<Int(scale)).reduce(1) { power, _ in power * 10 } }
}
