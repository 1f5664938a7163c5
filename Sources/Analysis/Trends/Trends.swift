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
    var rows = groupRows(slice, group: group)
    rows.reserveCapacity(rows.count + group.authorities.count * slice.indicators.count)
    let years = years(of: slice)
    var series = TrendSeries()
    for authority in group.authorities {
      for indicator in slice.indicators {
        series.take(slice.panel, authority: authority, indicator: indicator, places: years)
        rows.append(row(&series, group: group, authority: authority, indicator: indicator))
      }
    }
    return rows
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

  private static func row(
    _ series: inout TrendSeries, group: PeerGroup, authority: Int, indicator: Int
  ) -> TrendRow {
    var row = TrendRow(group: group.name, authority: authority, indicator: indicator)
    series.describe(&row)
    series.test(&row)
    return row
  }

  /// The years that are followed, by index.
  static func years(of slice: PanelSlice) -> ArraySlice<Int> {
    slice.usesStandardYear ? Array(slice.panel.years.indices)[...slice.standardYear] : slice.years[...]
  }
}
