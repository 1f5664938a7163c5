// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
public import Records

/// One of the authorities that hold the most of an indicator, with its share of the sum.
public struct TopRow: Sendable, Equatable {
  /// Name of the group; empty for one group of all, and for an unknown county.
  public let group: String
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// Place by size, 1 for the largest; equal numbers share the better place.
  public let rank: Int
  /// How many authorities hold this same number, itself included: above 1 the place is shared.
  public let tied: Int
  /// Index into the panel's authorities.
  public let authority: Int
  /// The number.
  public let value: FixedDecimal
  /// The number over the sum of the group; nil for indicators that cannot be added, and with a negative number.
  public let share: Double?
  /// Share of everybody at this place or a better one; nil as ``share``.
  public let cumulativeShare: Double?
}

/// Who holds the most.
public enum TopRows {
  /// The authorities at places 1 to `count` by group, year and indicator; all that tie with the last one are named.
  /// Numbers of 0 hold nothing and have no row.
  ///
  /// - Parameter grouping: nil takes all selected authorities as one group.
  public static func rows(_ slice: PanelSlice, count: Int, grouping: PeerGrouping? = nil) -> [TopRow] {
    PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping ?? .all).flatMap { group in
      slice.years.flatMap { year in
        slice.indicators.flatMap { rows(slice.panel, group: group, year: year, indicator: $0, count: count) }
      }
    }
  }

  private static func rows(_ panel: Panel, group: PeerGroup, year: Int, indicator: Int, count: Int) -> [TopRow] {
    let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
    let order = cells.mantissas.indices.filter { cells.mantissas[$0] > 0 }.sorted {
      let (left, right) = (cells.mantissas[$0], cells.mantissas[$1])
      return left != right ? left > right : cells.authorities[$0] < cells.authorities[$1]
    }
    let sum =
      panel.indicators[indicator].isAdditive && cells.mantissas.allSatisfy { $0 >= 0 }
      ? cells.sum.map { Double($0.mantissa) } : nil
    var (rows, start, held): ([TopRow], Int, Double) = ([], 0, 0)
    while start < order.count, start < count {
      let mantissa = cells.mantissas[order[start]]
      let tied = order[start...].prefix { cells.mantissas[$0] == mantissa }
      held += Double(mantissa) * Double(tied.count)
      for place in tied {
        rows.append(
          TopRow(
            group: group.name, year: panel.years[year], indicator: indicator, rank: start + 1, tied: tied.count,
            authority: cells.authorities[place], value: FixedDecimal(mantissa: mantissa, scale: cells.scale),
            share: sum.map { Double(mantissa) / $0 }, cumulativeShare: sum.map { min(1, held / $0) }))
      }
      start += tied.count
    }
    return rows
  }
}
