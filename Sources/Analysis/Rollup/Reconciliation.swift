// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
public import Panels
public import Records

/// A county's own report against the total of its units, cell by cell.
///
/// Counts must agree exactly. Amounts that are stated with different decimals may differ by one unit of the coarser one.
public struct Reconciliation: Sendable {
  /// How a cell compares.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The two figures are the same.
    case equal
    /// They differ by less than the rounding of amounts.
    case rounding
    /// They differ, and figures of units make up the difference.
    case explained
    /// The county states more, and units are missing from the total.
    case missingUnits = "missing_units"
    /// They differ, and nothing here says why.
    case unexplained
    /// One of the two is not known.
    case cannotTell = "cannot_tell"
  }

  /// One cell.
  public struct Row: Sendable {
    /// The total of the units.
    public let total: RollupCell
    /// The county's own figure; nil when its report has none.
    public let own: FixedDecimal?
    /// The county's figure minus the total; nil when one of them is not known.
    public let difference: FixedDecimal?
    /// How the two compare.
    public let verdict: Verdict
    /// What may explain the difference, the best supported first.
    public let explanations: [DifferenceExplanation]
  }

  /// The total compared with.
  public let rollup: Rollup
  /// One row per cell, in form order.
  public let rows: [Row]
  /// What explains every difference at once, as a unit left out altogether does; nil when nothing does.
  public let whole: DifferenceExplanation?

  /// How many cells have a verdict.
  public func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }

  /// Compares `own`, the county's figures by cell, with a total of the units of `panel`.
  public init(_ rollup: Rollup, own: [String: FixedDecimal], in panel: Panel) {
    self.rollup = rollup
    let figures = ReconciledFigures(rollup, in: panel)
    let compared: [(total: RollupCell, own: FixedDecimal?, difference: FixedDecimal?)] = rollup.cells.map { total in
      let figure = own[total.cell.id]
      guard let figure, let sum = total.sum else { return (total, figure, nil) }
      return (total, figure, try? figure.subtracting(sum))
    }
    let differences = compared.map { one in
      one.difference.flatMap { Self.isRounding($0, one.own, one.total) || $0.mantissa == 0 ? nil : $0 }
    }
    let whole = figures.whole(explaining: differences, among: compared.map(\.difference))
    self.whole = whole
    let singles = figures.frequency(of: differences)
    rows = compared.enumerated().map { place, one in
      guard let difference = one.difference else {
        return Row(total: one.total, own: one.own, difference: nil, verdict: .cannotTell, explanations: [])
      }
      guard let open = differences[place] else {
        let verdict: Verdict = difference.mantissa == 0 ? .equal : .rounding
        return Row(total: one.total, own: one.own, difference: difference, verdict: verdict, explanations: [])
      }
      let explanations =
        whole.map { [$0] }
        ?? figures.explanations(of: open, at: place, own: one.own ?? difference, total: one.total, preferring: singles)
      let verdict: Verdict =
        if !explanations.isEmpty {
          .explained
        } else {
          difference.mantissa > 0 && one.total.missing > 0 ? .missingUnits : .unexplained
        }
      return Row(
        total: one.total, own: one.own, difference: difference, verdict: verdict, explanations: explanations)
    }
  }

  /// Decimals at which amounts are compared: yuan and far below.
  private static let finest: UInt8 = 9

  /// Whether amounts of different precision differ by at most one unit of the coarser one.
  private static func isRounding(_ difference: FixedDecimal, _ own: FixedDecimal?, _ total: RollupCell) -> Bool {
    guard total.cell.kind == .amount, let own, let sum = total.sum else { return false }
    // Equally exact figures are not rounded: two whole amounts, or two with the same decimals.
    guard own.scale != sum.scale, let size = difference.mantissa(at: Self.finest),
      let unit = FixedDecimal(mantissa: 1, scale: min(own.scale, sum.scale)).mantissa(at: Self.finest)
    else { return false }
    return size.magnitude <= unit.magnitude
  }
}
