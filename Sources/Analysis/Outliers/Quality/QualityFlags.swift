// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records

/// Odd numbers of a slice's years, group after group: copied years, stuck values, suspicious zeros.
public enum QualityFlags {
  /// The flags in the order of groups, authorities, years, kinds and indicators.
  ///
  /// Years before those of the slice are looked back on. Whether a year was copied is judged by every indicator of the
  /// panel; stuck values and zeros are of the selected ones. Earlier years follow the roster: renamed ones are carried
  /// on, merged ones added up.
  ///
  /// - Parameter outliers: the count scores of the slice with all rows, for the zeros.
  public static func flags(_ slice: PanelSlice, outliers: OutlierTownships) -> [QualityFlag] {
    var zeros: [[Int]: [QualityFlag]] = [:]
    for row in outliers.rows {
      guard row.value.mantissa == 0, let p = row.p, p / 2 < QualityRules.zeroP, (row.score ?? 0) < 0,
        let median = row.peerMedian, median >= QualityRules.zeroMedian
      else { continue }
      zeros[[row.authority, row.year], default: []].append(
        QualityFlag(
          kind: .suspiciousZero, group: row.group, authority: row.authority, year: row.year,
          indicator: row.indicator, value: row.value, times: nil, peerMedian: median, p: p / 2))
    }
    let panel = slice.panel
    let carried = Dictionary(
      slice.years.map { ($0, slice.carriedOn(to: $0)) }, uniquingKeysWith: { first, _ in first })
    return PeerGroup.groups(of: slice.authorities, in: panel, by: outliers.options.peers).flatMap { group in
      group.authorities.flatMap { authority in
        slice.years.flatMap { year in
          let own = (zeros[[authority, panel.years[year]]] ?? []).sorted { ($0.indicator ?? 0) < ($1.indicator ?? 0) }
          let series = carried[year] ?? slice
          return copied(series.panel, group, authority, year) + stuck(series, group, authority, year) + own
        }
      }
    }
  }

  /// The number of a cell; nil where there is none.
  private static func number(_ panel: Panel, _ indicator: Int, _ authority: Int, _ year: Int) -> Int64? {
    let cell = panel.index(authority: authority, year: year)
    return panel.columns[indicator].states[cell].hasNumber ? panel.columns[indicator].mantissas[cell] : nil
  }

  private static func copied(_ panel: Panel, _ group: PeerGroup, _ authority: Int, _ year: Int) -> [QualityFlag] {
    guard let before = panel.years.firstIndex(of: panel.years[year] - 1) else { return [] }
    var (same, positive) = (0, 0)
    for indicator in panel.indicators.indices {
      guard let now = number(panel, indicator, authority, year) else { continue }
      guard now == number(panel, indicator, authority, before) else { return [] }
      same += 1
      if now > 0 { positive += 1 }
    }
    guard positive >= QualityRules.fewestCopied else { return [] }
    return [
      QualityFlag(
        kind: .copiedYear, group: group.name, authority: authority, year: panel.years[year], indicator: nil,
        value: nil, times: same, peerMedian: nil, p: nil)
    ]
  }

  private static func stuck(_ slice: PanelSlice, _ group: PeerGroup, _ authority: Int, _ year: Int) -> [QualityFlag] {
    let panel = slice.panel
    return slice.indicators.compactMap { indicator in
      let scale = panel.columns[indicator].scale
      guard let now = number(panel, indicator, authority, year),
        FixedDecimal(mantissa: now, scale: scale).real >= Double(QualityRules.stuckValue)
      else { return nil }
      var running = 1
      var place = year
      while let before = panel.years.firstIndex(of: panel.years[place] - 1),
        number(panel, indicator, authority, before) == now
      {
        running += 1
        place = before
      }
      guard running >= QualityRules.stuckYears else { return nil }
      return QualityFlag(
        kind: .stuckValue, group: group.name, authority: authority, year: panel.years[year], indicator: indicator,
        value: FixedDecimal(mantissa: now, scale: scale), times: running, peerMedian: nil, p: nil)
    }
  }
}
