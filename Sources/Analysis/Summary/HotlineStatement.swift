// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
public import Records

/// Who states how many 12345 hotline cases were received, and who how many were closed.
///
/// The two are never merged and neither is inferred from the other; the summary leads with the one that more
/// authorities state.
public struct HotlineStatement: Sendable, Equatable {
  /// The indicator of cases received.
  public static let receivedID = "hotline_12345.received"
  /// The indicator of cases closed.
  public static let closedID = "hotline_12345.closed"

  /// Authorities that state the cases received.
  public let received: Int
  /// Authorities that state the cases closed.
  public let closed: Int
  /// Authorities that state both.
  public let both: Int
  /// Authorities of the universe that state neither.
  public let neither: Int
  /// Index of the indicator that more authorities state, of the cases received when equally many do; nil when nobody
  /// states anything.
  public let leading: Int?
  /// The total of the leading indicator over those who state it; nil when nobody does.
  public let sum: FixedDecimal?

  /// The statement of a year, by index, over the slice's authorities; whether the indicators are selected or not.
  public init(_ slice: PanelSlice, year: Int) {
    let panel = slice.panel
    let universe = Coverage(panel, authorities: slice.authorities, year: year).universe
    func holders(_ id: String) -> (indicator: Int?, authorities: Set<Int>) {
      guard let indicator = panel.indicators.firstIndex(where: { $0.id == id }) else { return (nil, []) }
      let cells = CellGathering(panel, authorities: universe, year: year, indicator: indicator)
      return (indicator, Set(cells.authorities))
    }
    let (first, second) = (holders(Self.receivedID), holders(Self.closedID))
    received = first.authorities.count
    closed = second.authorities.count
    both = first.authorities.intersection(second.authorities).count
    neither = universe.count - first.authorities.union(second.authorities).count
    let indicator = received >= closed ? first.indicator : second.indicator
    leading = max(received, closed) > 0 ? indicator : nil
    sum = leading.flatMap {
      CellGathering(panel, authorities: slice.authorities, year: year, indicator: $0).sum
    }
  }
}
