// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Panels
public import Records

/// An identity of the form, A1–A4 and B1–B4, on a county total.
///
/// It is judged over the units that have every number it needs: a total over other units on each side would prove nothing.
public struct RollupIdentity: Sendable {
  /// The identity.
  public let equation: CellEquation
  /// Whether it holds on the total.
  public let outcome: Outcome
  /// The left side over the units judged; nil when there is none, or it does not fit.
  public let left: FixedDecimal?
  /// The right side.
  public let right: FixedDecimal?
  /// Units judged.
  public let n: Int
  /// Units with a report that lack a number for it.
  public let missing: Int
  /// Units in whose own report it is broken, with left minus right.
  public let broken: [(unit: RollupUnit, difference: FixedDecimal)]
}

extension RollupIdentity {
  /// All identities of the total's form. Those between two years are judged over the units with both reports, mergers and
  /// renames followed; without a year before, or when the form changed, they are left out.
  public static func all(of rollup: Rollup, in panel: Panel) -> [RollupIdentity] {
    guard let year = panel.years.firstIndex(of: rollup.year) else { return [] }
    let columns = Rollup.columns(panel)
    let carried = panel.hasSuccessions ? panel.carriedOn(to: year) : panel
    let before = year > 0 && panel.years[year - 1] == rollup.year - 1 ? year - 1 : nil
    return CellEquation.all.filter { $0.form == rollup.form && ($0.spansYears ? before != nil : true) }.compactMap {
      equation in
      let source = equation.spansYears ? carried : panel
      return identity(equation, rollup.included, source, columns, year: year, before: before)
    }
  }

  private static func identity(
    _ equation: CellEquation, _ units: [RollupUnit], _ panel: Panel, _ columns: [String: Int], year: Int, before: Int?
  ) -> RollupIdentity? {
    var (left, right): (FixedDecimal?, FixedDecimal?) = (FixedDecimal(mantissa: 0), FixedDecimal(mantissa: 0))
    var (n, missing) = (0, 0)
    var broken: [(unit: RollupUnit, difference: FixedDecimal)] = []
    for unit in units {
      let now = UnitFigures(panel, columns: columns, place: panel.index(authority: unit.authority, year: year))
      let earlier = before.map {
        UnitFigures(panel, columns: columns, place: panel.index(authority: unit.authority, year: $0))
      }
      let judged = equation.evaluate { term in term.yearOffset == 0 ? now.exact(term.cell) : earlier?.exact(term.cell) }
      guard let one = judged.leftSum, let other = judged.rightSum else {
        missing += 1
        continue
      }
      n += 1
      left = left.flatMap { try? $0.adding(one) }
      right = right.flatMap { try? $0.adding(other) }
      if judged.outcome == .broken, let difference = try? one.subtracting(other) { broken.append((unit, difference)) }
    }
    if equation.spansYears, n == 0 { return nil }
    let outcome: Outcome =
      if n > 0, let left, let right, equation.spansYears || missing == 0 {
        left == right ? .holds : .broken
      } else {
        .cannotTell
      }
    return RollupIdentity(
      equation: equation, outcome: outcome, left: n > 0 ? left : nil, right: n > 0 ? right : nil, n: n,
      missing: missing,
      broken: broken)
  }
}
