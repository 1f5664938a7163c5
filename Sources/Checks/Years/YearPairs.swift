// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

/// The figures of every authority in two years that follow each other, series carried on by the roster.
struct YearPairs {
  /// One authority in a year and in the year before, both with a report.
  struct Pair {
    fileprivate let panel: Panel
    fileprivate let columns: [String: Int]
    fileprivate let now: Int
    fileprivate let earlier: Int
    /// The authority.
    let authority: PanelAuthority
    /// Its index in the panel.
    let authorityIndex: Int
    /// The later year.
    let year: Int
    /// The form of the later report; nil when its figures do not tell.
    let form: FormVersion?
    /// The form of the earlier report.
    let earlierForm: FormVersion?

    /// The exact number of a cell in the later year.
    func number(_ cell: String) -> FixedDecimal? { columns[cell].flatMap { panel.exactNumber(column: $0, at: now) } }

    /// The exact number of a cell in the earlier year.
    func before(_ cell: String) -> FixedDecimal? {
      columns[cell].flatMap { panel.exactNumber(column: $0, at: earlier) }
    }
  }

  /// In panel order: by authority, then by year.
  let pairs: [Pair]
  /// The panel as it was given.
  let panel: Panel
  private let columns: [String: Int]

  /// The pairs of a panel.
  init(_ panel: Panel) {
    self.panel = panel
    let columns = Dictionary(panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.columns = columns
    // Cells that only one form has tell which it is.
    let marks: [(FormVersion, [Int])] = Form.all.map { form in
      let other: FormVersion = form.version == .form2021 ? .form2019 : .form2021
      return (form.version, form.cells.filter { Form.cell($0.id, in: other) == nil }.compactMap { columns[$0.id] })
    }
    var pairs: [Pair] = []
    let carried = panel.hasSuccessions ? panel.years.indices.map { panel.carriedOn(to: $0) } : []
    for (index, authority) in panel.authorities.enumerated() {
      for (place, year) in panel.years.enumerated() where place > 0 && panel.years[place - 1] == year - 1 {
        let panel = carried.isEmpty ? panel : carried[place]
        let now = panel.index(authority: index, year: place)
        let earlier = panel.index(authority: index, year: place - 1)
        guard panel.present[now], panel.present[earlier] else { continue }
        func form(_ cell: Int) -> FormVersion? {
          marks.first { $0.1.contains { panel.columns[$0].states[cell] != .noRow } }?.0
        }
        pairs.append(
          Pair(
            panel: panel, columns: columns, now: now, earlier: earlier, authority: authority, authorityIndex: index,
            year: year, form: form(now), earlierForm: form(earlier)))
      }
    }
    self.pairs = pairs
  }

  /// Whether the panel has a cell at all.
  func has(_ cell: String) -> Bool { columns[cell] != nil }
}
