// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// A series of exact values by year, and what is said about it. One can be used for many series, one after the other.
struct TrendSeries {
  /// Fewer years than this are described and not tested.
  static let fewestTested = 5

  private(set) var years: [Int] = []
  private(set) var mantissas: [Int64] = []
  private(set) var scale: UInt8 = 0
  private var short = ShortSeries()
  /// Whether ``short`` knows the series.
  private var isShort = false

  /// An empty series, to be turned to others.
  init() {}

  /// The series of `mantissas` in `years`.
  init(years: [Int], mantissas: [Int64], scale: UInt8) {
    self.years = years
    self.mantissas = mantissas
    self.scale = scale
  }

  /// Turns to the numbers of one authority; `places` are the indices of the years to look at.
  mutating func take(_ panel: Panel, authority: Int, indicator: Int, places: ArraySlice<Int>) {
    scale = panel.columns[indicator].scale
    isShort = false
    years.removeAll(keepingCapacity: true)
    mantissas.removeAll(keepingCapacity: true)
    for year in places {
      let cell = panel.index(authority: authority, year: year)
      // Not through a copy of the column, which would be counted in and out for every series.
      guard panel.columns[indicator].states[cell].hasNumber else { continue }
      years.append(panel.years[year])
      mantissas.append(panel.columns[indicator].mantissas[cell])
    }
  }

  /// Fills in growth and slope. The test is the caller's: one series is tested otherwise than a group of them.
  mutating func describe(_ row: inout TrendRow) {
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
    row.percent = Growth.percent(from: start.real, to: end.real)
    row.cagr = Growth.compound(from: start.real, to: end.real, years: lastYear - firstYear)
    isShort = short.take(times: years, values: mantissas, unit: DecimalScale.power(scale))
    if isShort {
      (row.slope, row.slopeLow, row.slopeHigh) = (short.slope, short.low, short.high)
    } else {
      let values = mantissas.map { FixedDecimal(mantissa: $0, scale: scale).real }
      let line = TheilSen(times: years.map(Double.init), values: values)
      (row.slope, row.slopeLow, row.slopeHigh) = (line.slope, line.low, line.high)
    }
    row.status = years.count < Self.fewestTested ? .described : .ok
  }

  /// Fills in the test of this series alone, after ``describe(_:)``; S is given from two years on, p from five.
  func test(_ row: inout TrendRow) {
    guard mantissas.count > 1 else { return }
    if row.status == .constant {
      row.mkS = 0
      (row.mkP, row.mkPKind) = years.count < Self.fewestTested ? (nil, .tooFewYears) : (1, .exact)
      return
    }
    let test = isShort ? nil : MannKendall(mantissas.map { Double($0) })
    row.mkS = isShort ? short.s : test?.s
    guard years.count >= Self.fewestTested else {
      row.mkPKind = .tooFewYears
      return
    }
    row.mkP = isShort ? short.p : test?.p
    row.mkPKind = isShort ? .exact : test?.pKind.map { $0 == .exact ? .exact : .normal }
  }
}
