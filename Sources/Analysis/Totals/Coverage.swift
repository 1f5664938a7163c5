// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels

/// Who reported on a year, who did not, and who reported without a single number.
public struct Coverage: Sendable, Equatable {
  /// The year.
  public let year: Int
  /// Everybody who should report or did: the universe of the year. Indices into the panel's authorities.
  public let universe: [Int]
  /// Those of the universe with any document or row on the year.
  public let reported: [Int]
  /// Those of the universe with none.
  public let missing: [Int]
  /// Those who reported, but without a number in any indicator of the panel.
  public let withoutNumbers: [Int]

  /// The coverage of the year with index `year` over `authorities`.
  ///
  /// Without a roster nobody is missing: who never spoke of a year is not known to be expected.
  public init(_ panel: Panel, authorities: [Int], year: Int) {
    self.year = panel.years[year]
    universe = authorities.filter {
      let cell = panel.index(authority: $0, year: year)
      return panel.expected[cell] || panel.present[cell]
    }
    reported = universe.filter { panel.present[panel.index(authority: $0, year: year)] }
    missing = universe.filter { !panel.present[panel.index(authority: $0, year: year)] }
    withoutNumbers = reported.filter { authority in
      let cell = panel.index(authority: authority, year: year)
      return !panel.columns.contains { $0.states[cell].hasNumber }
    }
  }
}
