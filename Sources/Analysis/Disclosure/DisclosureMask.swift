// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels

/// Which numbers of a panel are not published, so that nobody can be recognised by them.
public struct DisclosureMask: Sendable, Equatable {
  /// One number of a panel, by indices.
  public struct Cell: Hashable, Sendable {
    /// Index of the authority.
    public let authority: Int
    /// Index of the year.
    public let year: Int
    /// Index of the indicator.
    public let indicator: Int

    /// The number of an authority, a year and an indicator, by index.
    public init(authority: Int, year: Int, indicator: Int) {
      self.authority = authority
      self.year = year
      self.indicator = indicator
    }
  }

  /// The total of one indicator in one year, by indices.
  public struct Total: Hashable, Sendable {
    /// Index of the year.
    public let year: Int
    /// Index of the indicator.
    public let indicator: Int

    /// The total of a year and an indicator, by index.
    public init(year: Int, indicator: Int) {
      self.year = year
      self.indicator = indicator
    }
  }

  /// Counts of natural persons below this are masked, 0 aside.
  public let minimumCount: Int
  /// The small counts themselves.
  public internal(set) var primary: Set<Cell> = []
  /// Numbers that a small count could be computed from.
  public internal(set) var secondary: Set<Cell> = []
  /// Totals that are not published, because they would give a small count away.
  public internal(set) var hiddenTotals: Set<Total> = []

  init(minimumCount: Int) { self.minimumCount = minimumCount }

  /// Everything that is masked.
  public var cells: Set<Cell> { primary.union(secondary) }

  /// Whether a number is masked.
  public func contains(authority: Int, year: Int, indicator: Int) -> Bool {
    let cell = Cell(authority: authority, year: year, indicator: indicator)
    return primary.contains(cell) || secondary.contains(cell)
  }

  /// Whether anything of an authority's year is masked.
  public func touches(authority: Int, year: Int) -> Bool {
    primary.contains { $0.authority == authority && $0.year == year }
      || secondary.contains { $0.authority == authority && $0.year == year }
  }

  /// The panel as it is published: masked numbers are gone, with a state of their own.
  public func applied(to panel: Panel) -> Panel {
    var byIndicator: [Int: [Cell]] = [:]
    for cell in cells { byIndicator[cell.indicator, default: []].append(cell) }
    let columns = panel.columns.enumerated().map { indicator, column in
      guard let masked = byIndicator[indicator] else { return column }
      var (mantissas, states) = (column.mantissas, column.states)
      for cell in masked {
        let index = panel.index(authority: cell.authority, year: cell.year)
        mantissas[index] = 0
        states[index] = .suppressed
      }
      return PanelColumn(scale: column.scale, mantissas: mantissas, states: states)
    }
    return panel.with(columns: columns)
  }
}
