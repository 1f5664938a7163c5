// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
public import Records

/// The change of a total from one year to the next, over the authorities with a number in both.
public struct YearChange: Sendable, Equatable {
  /// How many authorities have a number in both years.
  public let comparable: Int
  /// Their total in the year before.
  public let previous: FixedDecimal
  /// Their total in the year.
  public let current: FixedDecimal
  /// `current` − `previous`.
  public let absolute: FixedDecimal
  /// The change in percent of `previous`; nil when that is not positive.
  public let percent: Double?
  /// Whether `previous` is below 5, so that the percentage says little.
  public let isSmallBase: Bool
  /// The authorities that moved furthest in the direction of the change, furthest first, at most three; empty without
  /// a change.
  public let contributions: [Contribution]
}

/// What one authority adds to a change.
public struct Contribution: Sendable, Equatable {
  /// Index into the panel's authorities.
  public let authority: Int
  /// Its own change.
  public let change: FixedDecimal
}

extension YearChange {
  /// The change from the year before `year`; nil when nobody has both numbers, or a sum does not fit 64 bits.
  init?(_ panel: Panel, authorities: [Int], year: Int, indicator: Int) {
    let column = panel.columns[indicator]
    let both = authorities.filter {
      let cell = panel.index(authority: $0, year: year)
      return column.states[cell].hasNumber && column.states[cell - 1].hasNumber
    }
    guard !both.isEmpty else { return nil }
    let now = both.map { column.mantissas[panel.index(authority: $0, year: year)] }
    let before = both.map { column.mantissas[panel.index(authority: $0, year: year - 1)] }
    guard let current = ExactSum.of(now, scale: column.scale), let previous = ExactSum.of(before, scale: column.scale),
      let absolute = try? current.subtracting(previous)
    else { return nil }
    comparable = both.count
    self.previous = previous
    self.current = current
    self.absolute = absolute
    percent = previous.mantissa > 0 ? 100 * absolute.real / previous.real : nil
    isSmallBase = previous.real < 5
    contributions = Contribution.largest(authorities: both, from: before, to: now, scale: column.scale)
  }
}

extension Contribution {
  /// The authorities that moved furthest in the direction of their common change, furthest first, at most three.
  ///
  /// Empty when they did not change together, or when the common change does not fit 64 bits.
  static func largest(authorities: [Int], from before: [Int64], to now: [Int64], scale: UInt8) -> [Contribution] {
    guard let start = ExactSum.of(before, scale: scale), let end = ExactSum.of(now, scale: scale) else { return [] }
    let direction = end < start ? -1 : (end > start ? 1 : 0)
    var moves: [Contribution] = []
    for (index, authority) in authorities.enumerated() where direction != 0 {
      let (move, overflow) = now[index].subtractingReportingOverflow(before[index])
      guard !overflow, move.signum() == direction else { continue }
      moves.append(Contribution(authority: authority, change: FixedDecimal(mantissa: move, scale: scale)))
    }
    // Furthest first; the panel's order breaks ties.
    moves.sort {
      let (left, right) = ($0.change.mantissa.magnitude, $1.change.mantissa.magnitude)
      return left != right ? left > right : $0.authority < $1.authority
    }
    return Array(moves.prefix(3))
  }
}
