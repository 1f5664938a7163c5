// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// A corner of the Lorenz curve of one indicator and year.
public struct LorenzRow: Sendable, Equatable {
  /// Name of the group; empty for one group of all, and for an unknown county.
  public let group: String
  /// The year.
  public let year: Int
  /// Index of the indicator in the panel.
  public let indicator: Int
  /// Share of the authorities, counted from the smallest number.
  public let units: Double
  /// Share of the sum that they hold.
  public let total: Double
}

/// How unequal authorities are, as a curve.
public enum LorenzRows {
  /// The corners from (0, 0) to (1, 1) by group, year and indicator, one after every distinct number; none where a number
  /// is negative or the sum is 0, nor for indicators that cannot be added.
  ///
  /// - Parameter grouping: nil takes all selected authorities as one group.
  public static func rows(_ slice: PanelSlice, grouping: PeerGrouping? = nil) -> [LorenzRow] {
    let panel = slice.panel
    return PeerGroup.groups(of: slice.authorities, in: panel, by: grouping ?? .all).flatMap { group in
      slice.years.flatMap { year in
        slice.indicators.filter { panel.indicators[$0].isAdditive }.flatMap { indicator in
          let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
          return LorenzPoint.curve(FrequencyTable(cells.mantissas)).map {
            LorenzRow(
              group: group.name, year: panel.years[year], indicator: indicator, units: $0.units, total: $0.total)
          }
        }
      }
    }
  }
}
