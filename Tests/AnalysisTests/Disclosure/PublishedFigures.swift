// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels

@testable import Analysis

/// What somebody knows who has all published figures, the identities of the form, and the county totals.
struct PublishedFigures {
  let panel: Panel
  let masked: Set<DisclosureMask.Cell>
  let hiddenTotals: Set<DisclosureMask.Total>
  private let variables: [DisclosureMask.Cell: Int]
  private var equations: [(terms: [Int: Double], constant: Double)] = []

  /// The figures of `panel` without those that are masked.
  init(_ panel: Panel, masked: Set<DisclosureMask.Cell>, hiddenTotals: Set<DisclosureMask.Total> = []) {
    self.panel = panel
    self.masked = masked
    self.hiddenTotals = hiddenTotals
    let order = masked.sorted { ($0.year, $0.authority, $0.indicator) < ($1.year, $1.authority, $1.indicator) }
    variables = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    addIdentities()
    addTotals()
  }

  /// Whether a masked number could as well be larger or smaller by one.
  func isOpen(_ cell: DisclosureMask.Cell) -> Bool {
    guard let variable = variables[cell], let value = number(cell) else { return true }
    return [value - 1, value + 1].contains { other in
      var program = LinearProgram(variables: variables.count)
      for equation in equations { program.add(equation.terms, equals: equation.constant) }
      program.add([variable: 1], equals: other)
      return other >= 0 && program.isFeasible
    }
  }

  private func number(_ cell: DisclosureMask.Cell) -> Double? {
    let column = panel.columns[cell.indicator]
    let index = panel.index(authority: cell.authority, year: cell.year)
    return column.states[index].hasNumber ? Double(column.mantissas[index]) : nil
  }

  /// Adds an equation between numbers, when they all are there and it holds.
  private mutating func add(_ cells: [(cell: DisclosureMask.Cell, sign: Double)], equals total: Double) {
    var (sum, constant) = (0.0, total)
    var terms: [Int: Double] = [:]
    for (cell, sign) in cells {
      guard let value = number(cell) else { return }
      sum += sign * value
      if let variable = variables[cell] { terms[variable, default: 0] += sign } else { constant -= sign * value }
    }
    if sum == total, !terms.isEmpty { equations.append((terms, constant)) }
  }

  private mutating func addIdentities() {
    let indices = Dictionary(
      panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for equation in CellEquation.all where equation.form == .form2021 {
      for authority in panel.authorities.indices {
        for year in panel.years.indices {
          let sides = equation.left.map { ($0, 1.0) } + equation.right.map { ($0, -1.0) }
          let cells = sides.compactMap { term, side -> (cell: DisclosureMask.Cell, sign: Double)? in
            guard let indicator = indices[term.cell], panel.years.indices.contains(year + term.yearOffset) else {
              return nil
            }
            let cell = DisclosureMask.Cell(authority: authority, year: year + term.yearOffset, indicator: indicator)
            return (cell, term.isNegative ? -side : side)
          }
          if cells.count == sides.count { add(cells, equals: 0) }
        }
      }
    }
  }

  private mutating func addTotals() {
    for year in panel.years.indices {
      for indicator in panel.indicators.indices
      where !hiddenTotals.contains(DisclosureMask.Total(year: year, indicator: indicator)) {
        let cells = panel.authorities.indices.map {
          (cell: DisclosureMask.Cell(authority: $0, year: year, indicator: indicator), sign: 1.0)
        }.filter { number($0.cell) != nil }
        add(cells, equals: cells.reduce(0) { $0 + (number($1.cell) ?? 0) })
      }
    }
  }
}
