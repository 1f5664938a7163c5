// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// The distribution of every selected indicator over authorities, by group and year.
public enum Distribution {
  /// One row per group, year and indicator, in that order; printed also where nobody has a number.
  ///
  /// - Parameters:
  ///   - grouping: nil takes all selected authorities as one group.
  ///   - quantileType: Hyndman and Fan's type of the quantiles, 4 to 9.
  public static func rows(
    _ slice: PanelSlice, grouping: PeerGrouping? = nil, quantileType: Int = 7
  ) -> [DistributionRow] {
    PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping ?? .all).flatMap {
      rows(slice, group: $0, quantileType: quantileType)
    }
  }

  /// The rows of one group, which need nothing of the other groups.
  public static func rows(_ slice: PanelSlice, group: PeerGroup, quantileType: Int = 7) -> [DistributionRow] {
    slice.years.flatMap { year in
      slice.indicators.map { indicator in
        row(slice.panel, group: group, year: year, indicator: indicator, quantileType: quantileType)
      }
    }
  }

  private static func row(
    _ panel: Panel, group: PeerGroup, year: Int, indicator: Int, quantileType: Int
  ) -> DistributionRow {
    let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
    let kind = panel.indicators[indicator]
    return DistributionRow(
      group: group.name, isUndetermined: group.isUndetermined, year: panel.years[year], indicator: indicator,
      table: FrequencyTable(cells.mantissas), scale: cells.scale, missing: cells.missing, isCount: kind.isCount,
      isAdditive: kind.isAdditive, lowerBounds: cells.lowerBounds, top: top(cells),
      quantileType: quantileType)
  }

  /// The holders of the three largest numbers above 0 and all that tie with the third, largest first.
  private static func top(_ cells: CellGathering) -> [Int] {
    let order = cells.mantissas.indices.filter { cells.mantissas[$0] > 0 }.sorted {
      let (left, right) = (cells.mantissas[$0], cells.mantissas[$1])
      return left != right ? left > right : cells.authorities[$0] < cells.authorities[$1]
    }
    guard let third = order.prefix(3).last.map({ cells.mantissas[$0] }) else { return [] }
    return order.prefix { cells.mantissas[$0] >= third }.map { cells.authorities[$0] }
  }
}
