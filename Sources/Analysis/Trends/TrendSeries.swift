// SPDX-License-Identifier: GPL-3.0-or-later

internal import Records
internal import Statistics

/// A series of exact values by year, and what is said about it.
struct TrendSeries {
  /// Fewer years than this are described and not tested.
  static let fewestTested = 5

  let years: [Int]
  let mantissas: [Int64]
  let scale: UInt8

  /// Fills in growth and slope. The test is the caller's: one series is tested otherwise than a group of them.
  func describe(_ row: inout TrendRow) {
    row.n = years.count
    guard let firstYear = years.first, let lastYear = years.last, let first = mantissas.first,
      let last = mantissas.last
    else { return }
    row.firstYear = firstYear
    row.lastYear = lastYear
    let (start, end) = (FixedDecimal(mantissa: first, scale: scale), FixedDecimal(mantissa: last, scale: scale))
    row.first = start
    row.last = end
    guard years.count > 1 else {
      row.status = .tooFew
      return
    }
    row.absolute = try? end.subtracting(start)
    guard mantissas.contains(where: { $0 != first }) else {
      // Most series of rare things are all zero: what growth and slope say of them needs no computation.
      row.percent = first > 0 ? 0 : nil
      row.cagr = row.percent
      (row.slope, row.slopeLow, row.slopeHigh) = (0, 0, 0)
      row.status = .constant
      return
    }
    let values: [Double?] = mantissas.map { FixedDecimal(mantissa: $0, scale: scale).real }
    let growth = Growth(times: years, values: values)
    row.percent = growth.percent
    row.cagr = growth.cagr
    let line = TheilSen(times: years, values: values)
    row.slope = line.slope
    row.slopeLow = line.low
    row.slopeHigh = line.high
    row.status = years.count < Self.fewestTested ? .described : .ok
  }

  /// Fills in the test of this series alone; S is given from two years on, p from five.
  func test(_ row: inout TrendRow) {
    guard mantissas.count > 1 else { return }
    if row.status == .constant {
      row.mkS = 0
      (row.mkP, row.mkPKind) = years.count < Self.fewestTested ? (nil, .tooFewYears) : (1, .exact)
      return
    }
    let test = MannKendall(mantissas.map { Double($0) })
    row.mkS = test.s
    guard years.count >= Self.fewestTested else {
      row.mkPKind = .tooFewYears
      return
    }
    row.mkP = test.p
    row.mkPKind = test.pKind.map { $0 == .exact ? .exact : .normal }
  }
}
