// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels
public import Records

/// The total of one indicator over a group of authorities in one year, and its change on the year before.
///
/// The total is over everybody with a number; the change only over those with a number in both years, so that an
/// authority that starts or stops reporting is no change. Missing values are never read as 0.
public struct CountyTotal: Sendable, Equatable {
  /// Why there is or is not a total.
  public enum Status: String, Sendable, CaseIterable {
    /// The total is exact over everybody of the universe.
    case ok
    /// Somebody's number is missing or itself a lower bound, so the total is one.
    case lowerBound = "lower_bound"
    /// Nobody has a number.
    case noData = "no_data"
    /// Values of this indicator cannot be added, such as rates.
    case notAdditive = "not_additive"
    /// The exact total does not fit 64 bits.
    case overflow
    /// The total would give away a number that is not published.
    case suppressed
  }

  /// Index of the indicator in the panel.
  public let indicator: Int
  /// The year.
  public let year: Int
  /// Why there is or is not a total.
  public let status: Status
  /// The exact total of all numbers; nil unless the status is ok or lowerBound.
  public let sum: FixedDecimal?
  /// Authorities with a number.
  public let n: Int
  /// Authorities of the year's universe.
  public let expected: Int
  /// How many of the numbers are lower bounds (余, 多).
  public let lowerBounds: Int
  /// The change on the year before; nil without comparable authorities.
  public let change: YearChange?

  /// Whether the true total can only be higher.
  public var isLowerBound: Bool { status == .lowerBound }
}

extension CountyTotal {
  /// The same without a change.
  var withoutChange: CountyTotal {
    CountyTotal(
      indicator: indicator, year: year, status: status, sum: sum, n: n, expected: expected, lowerBounds: lowerBounds,
      change: nil)
  }

  /// The same without any number that could give one away.
  var suppressed: CountyTotal {
    CountyTotal(
      indicator: indicator, year: year, status: .suppressed, sum: nil, n: n, expected: expected,
      lowerBounds: lowerBounds, change: nil)
  }

  /// The totals of the slice's indicators over `authorities`, by year, then in indicator order.
  public static func totals(_ slice: PanelSlice, authorities: [Int]) -> [CountyTotal] {
    slice.years.flatMap { year in
      let comparable = slice.panel.hasSuccessions ? slice.panel.carriedOn(to: year) : slice.panel
      return slice.indicators.map {
        CountyTotal(slice.panel, authorities: authorities, year: year, indicator: $0, comparable: comparable)
      }
    }
  }

  /// The total of the indicator with index `indicator` in the year with index `year` over `authorities`.
  ///
  /// - Parameter comparable: the panel with every series carried on to the year, from which the change is taken; nil for
  ///   the panel itself.
  public init(_ panel: Panel, authorities: [Int], year: Int, indicator: Int, comparable: Panel? = nil) {
    let cells = CellGathering(panel, authorities: authorities, year: year, indicator: indicator)
    self.indicator = indicator
    self.year = panel.years[year]
    n = cells.mantissas.count
    expected = n + cells.missing
    lowerBounds = cells.lowerBounds
    guard panel.indicators[indicator].isAdditive else {
      (status, sum, change) = (n == 0 ? .noData : .notAdditive, nil, nil)
      return
    }
    sum = cells.sum
    if n == 0 {
      status = .noData
    } else if sum == nil {
      status = .overflow
    } else {
      status = cells.missing > 0 || lowerBounds > 0 ? .lowerBound : .ok
    }
    let isNextYear = year > 0 && panel.years[year - 1] == panel.years[year] - 1
    change =
      isNextYear
      ? YearChange(comparable ?? panel, authorities: authorities, year: year, indicator: indicator) : nil
  }
}
