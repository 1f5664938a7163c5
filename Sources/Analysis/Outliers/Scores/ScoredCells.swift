// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// What a score is given: the numbers of one indicator and year of a group.
struct ScoredCells {
  let slice: PanelSlice
  let group: PeerGroup
  /// Index of the year.
  let year: Int
  let indicator: Int
  let cells: CellGathering
  let peers: PeerStatistics
  /// The numbers as counts; nil for an indicator that is none, and when one is negative or has decimals.
  let counts: [Int64]?

  /// The numbers of `indicator` in the year with index `year`.
  init(slice: PanelSlice, group: PeerGroup, year: Int, indicator: Int) {
    self.slice = slice
    self.group = group
    self.year = year
    self.indicator = indicator
    cells = CellGathering(slice.panel, authorities: group.authorities, year: year, indicator: indicator)
    peers = PeerStatistics(cells.mantissas)
    counts = slice.panel.indicators[indicator].isCount ? cells.counts : nil
  }

  /// How many numbers.
  var count: Int { cells.mantissas.count }
  /// Whether the indicator counts something, whatever the numbers are.
  var isCount: Bool { slice.panel.indicators[indicator].isCount }
  /// Whether all numbers are counts.
  var areCounts: Bool { counts != nil }

  /// The numbers as they stand.
  var values: [Double] { cells.mantissas.map { FixedDecimal(mantissa: $0, scale: cells.scale).real } }

  /// The numbers on a scale on which reference rules make sense: counts as 2√(y + 3/8), decimals as they stand.
  var levelled: [Double] { counts.map { $0.map { Self.levelled(Double($0)) } } ?? values }

  /// 2√(y + 3/8), which spreads a count of chance about as much whatever its mean.
  static func levelled(_ count: Double) -> Double { 2 * (count + 0.375).squareRoot() }
}
