// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
public import Panels
internal import Records

/// A cell that breaks the carry-over from the year before, as an error.
public struct CarryOverBreak: Sendable, Equatable {
  /// Index into the panel's authorities.
  public let authority: Int
  /// The calendar year of the later report.
  public let year: Int
  /// The id of its cell.
  public let cell: String
}

extension RuleChecks {
  /// What B1 finds broken with severity error: the cells alone, without findings, for who only needs to know which
  /// numbers are wrong. Authorities in panel order, years ascending.
  ///
  /// Equations that the columns of the panel do not suffice for are not looked at: they cannot be judged.
  public static func carryOverBreaks(_ panel: Panel) -> [CarryOverBreak] {
    let columns = Dictionary(
      panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let equations = CellEquation.instances(of: carryOverRule, in: .form2021).filter { equation in
      equation.severity == .error
        && equation.evaluate { columns[$0.cell] == nil ? nil : FixedDecimal(mantissa: 0) }.missing.isEmpty
    }
    if equations.isEmpty { return [] }
    let carried = panel.hasSuccessions ? panel.years.indices.map { panel.carriedOn(to: $0) } : []
    var breaks: [CarryOverBreak] = []
    for authority in panel.authorities.indices {
      for (place, year) in panel.years.enumerated() where place > 0 && panel.years[place - 1] == year - 1 {
        let panel = carried.isEmpty ? panel : carried[place]
        let now = panel.index(authority: authority, year: place)
        let before = panel.index(authority: authority, year: place - 1)
        guard panel.present[now], panel.present[before] else { continue }
        for equation in equations {
          let evaluation = equation.evaluate { term in
            columns[term.cell].flatMap { panel.exactNumber(column: $0, at: term.yearOffset == 0 ? now : before) }
          }
          guard evaluation.outcome == .broken, let cell = evaluation.left.first?.cell else { continue }
          breaks.append(CarryOverBreak(authority: authority, year: year, cell: cell))
        }
      }
    }
    return breaks
  }
}
