// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// Sums and rates compared: two years of the same authorities, and groups by their exposures.
enum RateComparisons {
  /// For every two years the sums of the authorities that have both, compared exactly; counts that can be added only.
  static func years(_ slice: PanelSlice, indicator: Int) -> [ComparisonRow] {
    let panel = slice.panel
    guard panel.indicators[indicator].isCount, panel.indicators[indicator].isAdditive else { return [] }
    let column = panel.columns[indicator]
    return zip(slice.years, slice.years.dropFirst()).map { before, after in
      var row = ComparisonRow(test: .twoYears, year: nil, indicator: indicator)
      (row.first, row.second) = ("\(panel.years[after])", "\(panel.years[before])")
      var (now, then): ([Int64], [Int64]) = ([], [])
      for authority in slice.authorities {
        let (late, early) = (
          panel.index(authority: authority, year: after), panel.index(authority: authority, year: before)
        )
        guard column.states[late].hasNumber, column.states[early].hasNumber else { continue }
        now.append(column.mantissas[late])
        then.append(column.mantissas[early])
      }
      row.n = now.count
      row.sum = now.isEmpty ? nil : ExactSum.of(now, scale: column.scale)
      row.sumSecond = then.isEmpty ? nil : ExactSum.of(then, scale: column.scale)
      guard let later = row.sum?.mantissa(at: 0), let earlier = row.sumSecond?.mantissa(at: 0),
        !later.addingReportingOverflow(earlier).overflow,
        let result = RateComparison(later: later, earlier: earlier)
      else {
        row.status = .tooFew
        return row
      }
      guard result.status == .ok else {
        row.status = .allZero
        return row
      }
      (row.ratio, row.ratioLow, row.ratioHigh) = (result.ratio, result.low, result.high)
      (row.p, row.pKind) = (result.midTwoSided, .exact)
      return row
    }
  }

  /// Every pair of groups by their common rates, with q over the pairs; nothing without an exposure, and for numbers that
  /// are no counts.
  static func groups(
    _ panel: Panel, _ groups: [PeerGroup], year: Int, indicator: Int, exposure: String?
  ) -> [ComparisonRow] {
    guard let exposure, let sizes = panel.exposures.first(where: { $0.name == exposure })?.sizes,
      panel.indicators[indicator].isCount
    else { return [] }
    let known = groups.compactMap { Group(panel, $0, year: year, indicator: indicator, sizes: sizes) }
    guard known.count > 1, known.count <= ComparisonRules.mostGroups else { return [] }
    var rows: [ComparisonRow] = []
    for (place, first) in known.enumerated() {
      for second in known[(place + 1)...] {
        rows.append(row(first, second, year: panel.years[year], indicator: indicator))
      }
    }
    let adjusted = BenjaminiHochberg.adjusted(rows.map(\.p))
    for index in rows.indices { rows[index].q = adjusted[index] }
    return rows
  }

  private static func row(_ first: Group, _ second: Group, year: Int, indicator: Int) -> ComparisonRow {
    var row = ComparisonRow(test: .rateRatio, year: year, indicator: indicator)
    (row.first, row.second) = (first.name, second.name)
    (row.n, row.nSecond) = (first.counts.count, second.counts.count)
    (row.sum, row.sumSecond) = (first.sum, second.sum)
    guard
      let result = RateRatio(
        counts: first.counts, exposures: first.exposures, otherCounts: second.counts, otherExposures: second.exposures)
    else {
      row.status = .tooFew
      return row
    }
    (row.rate, row.rateSecond) = (result.firstRate * OutlierRate.per, result.secondRate * OutlierRate.per)
    (row.ratio, row.ratioLow, row.ratioHigh) = (result.ratio, result.interval?.low, result.interval?.high)
    (row.phi, row.p) = (result.phi, result.p)
    row.pKind = result.p == nil ? nil : .approximate
    if result.firstRate == 0, result.secondRate == 0 { row.status = .allZero }
    return row
  }

  /// The counts and exposures of a group's members that have both; nil for fewer than three, and when one is no count.
  private struct Group {
    let name: String
    let counts: [Double]
    let exposures: [Double]
    let sum: FixedDecimal?

    init?(_ panel: Panel, _ group: PeerGroup, year: Int, indicator: Int, sizes: [Double?]) {
      let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
      guard let counts = cells.counts else { return nil }
      var (kept, exposures): ([Int64], [Double]) = ([], [])
      for (place, authority) in cells.authorities.enumerated() {
        guard let size = sizes[panel.index(authority: authority, year: year)], size > 0, size.isFinite else { continue }
        kept.append(counts[place])
        exposures.append(size)
      }
      guard kept.count >= ComparisonRules.fewestInGroup else { return nil }
      name = group.name
      self.counts = kept.map { Double($0) }
      self.exposures = exposures
      sum = ExactSum.of(kept, scale: 0)
    }
  }
}
