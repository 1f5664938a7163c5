// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// Changes over the years: one row per authority and indicator, and one per group and indicator.
public enum Trends {
  /// All rows: per group its own rows in indicator order, then those of its authorities in panel order.
  ///
  /// A slice with the standard year is followed over every year up to it; chosen years are taken as they are.
  public static func rows(_ slice: PanelSlice, grouping: PeerGrouping = .county) -> [TrendRow] {
    PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping).flatMap { rows(slice, group: $0) }
  }

  /// The rows of one group, which need nothing of the other groups.
  public static func rows(_ slice: PanelSlice, group: PeerGroup) -> [TrendRow] {
    groupRows(slice, group: group)
      + group.authorities.flatMap { authority in
        slice.indicators.map { row(slice, group: group, authority: authority, indicator: $0) }
      }
  }

  /// The group's own rows, one an indicator, with q over those that were tested.
  public static func groupRows(_ slice: PanelSlice, group: PeerGroup) -> [TrendRow] {
    let years = years(of: slice)
    var permutations = RegionalPermutations(years: years.count)
    var rows = slice.indicators.map { indicator in
      TrendRegion.row(
        slice.panel, group: group, indicator: indicator, years: years, permutations: &permutations)
    }
    let adjusted = BenjaminiHochberg.adjusted(rows.map(\.mkP))
    for index in rows.indices { rows[index].region?.q = adjusted[index] }
    return rows
  }

  /// The row of one authority and indicator.
  public static func row(_ slice: PanelSlice, group: PeerGroup, authority: Int, indicator: Int) -> TrendRow {
    let panel = slice.panel
    let column = panel.columns[indicator]
    var years: [Int] = []
    var mantissas: [Int64] = []
    for year in Self.years(of: slice) {
      let cell = panel.index(authority: authority, year: year)
      guard column.states[cell].hasNumber else { continue }
      years.append(panel.years[year])
      mantissas.append(column.mantissas[cell])
    }
    var row = TrendRow(group: group.name, authority: authority, indicator: indicator)
    let series = TrendSeries(years: years, mantissas: mantissas, scale: column.scale)
    series.describe(&row)
    series.test(&row)
    return row
  }

  /// The years that are followed, by index.
  static func years(of slice: PanelSlice) -> ArraySlice<Int> {
    slice.usesStandardYear ? Array(slice.panel.years.indices)[...slice.standardYear] : slice.years[...]
  }
}
