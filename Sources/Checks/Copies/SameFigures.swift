// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// C10 and C11: the very figures of last year, or of a neighbour.
extension RuleChecks {
  /// Codes of C10: `same_figures` with the number of equal figures that are not 0, and the year before; `few_figures`
  /// with the same, where chance explains it: a handful of small figures repeat by themselves; `missing_cells` with the
  /// year before, where all known figures are equal and telling, and some are known in one year only.
  static func sameAsLastYear(_ years: YearPairs) -> [Finding] {
    years.pairs.compactMap { pair in
      guard let form = pair.form, form == pair.earlierForm else { return nil }
      var shared = SharedFigures()
      var missing: [String] = []
      for cell in Form.version(form).cells {
        let (now, before) = (pair.number(cell.id), pair.before(cell.id))
        if (now == nil) != (before == nil) {
          missing.append(cell.id)
        } else if now != before {
          return nil
        } else {
          shared.add(cell, now)
        }
      }
      guard shared.any > 0 else { return nil }
      if !missing.isEmpty {
        guard shared.isTelling else { return nil }
        return Finding.open("C10.copy_of_last_year", cells: missing, arguments: [.integer(pair.year - 1)])
          .about(pair.authority, year: pair.year)
      }
      return Finding.broken(
        "C10.copy_of_last_year", shared.isTelling ? "same_figures" : "few_figures", shared.isTelling ? nil : .info,
        arguments: [.integer(shared.any), .integer(pair.year - 1)]
      ).about(pair.authority, year: pair.year)
    }
  }

  /// Code of C11: `same_figures` with the other's name and the number of equal figures that are not 0; each of the two is
  /// told of the other.
  static func sameAsNeighbour(_ panel: Panel) -> [Finding] {
    let columns = Dictionary(panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = (Form.form2021.cells + Form.form2019.cells.filter { Form.form2021.position(of: $0.id) == nil })
      .compactMap { cell in columns[cell.id].map { (cell, $0) } }
    var findings: [Finding] = []
    for (place, year) in panel.years.enumerated() {
      var groups: [[FixedDecimal?]: [Int]] = [:]
      for authority in panel.authorities.indices {
        let index = panel.index(authority: authority, year: place)
        guard panel.present[index] else { continue }
        let figures = cells.map { panel.exactNumber(column: $0.1, at: index) }
        groups[figures, default: []].append(authority)
      }
      // Sorted, so that nothing hangs on the order of a dictionary.
      for (figures, group) in groups.filter({ $0.value.count > 1 }).sorted(by: { $0.value[0] < $1.value[0] }) {
        var shared = SharedFigures()
        for ((cell, _), number) in zip(cells, figures) { shared.add(cell, number) }
        guard shared.isTelling else { continue }
        for authority in group {
          let own = panel.authorities[authority]
          let others = group.filter { $0 != authority && panel.authorities[$0].county == own.county }
          guard let other = others.first else { continue }
          findings.append(
            Finding.broken(
              "C11.same_as_neighbour", "same_figures",
              arguments: [.text(panel.authorities[other].name), .integer(shared.any)]
            ).about(own, year: year))
        }
      }
    }
    return findings
  }
}

/// How much it says that two reports have the same figures.
struct SharedFigures {
  /// Figures that are not 0.
  private(set) var any = 0
  /// Figures that are not 0, are no total of others, and count what happened in the year.
  private var flows = 0
  /// The largest of them.
  private var largest: Int64 = 0

  /// Counts a figure that both have.
  mutating func add(_ cell: FormCell, _ number: FixedDecimal?) {
    guard let number, number.mantissa != 0 else { return }
    any += 1
    guard cell.role != .total, cell.role != .stock else { return }
    flows += 1
    largest = max(largest, number.mantissa)
  }

  /// Whether chance is no explanation: several figures, or a large one among at least two.
  var isTelling: Bool { flows >= RuleSet.leastSharedFigures || (flows >= 2 && largest >= 50) }
}
