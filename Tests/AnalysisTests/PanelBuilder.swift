// SPDX-License-Identifier: GPL-3.0-or-later

import Panels
import TestSupport

/// A small panel written by hand: one block of rows per indicator, one row per authority, one number per year.
enum PanelBuilder {
  /// A panel of whole numbers; nil is a missing cell.
  ///
  /// - Parameter authorities: `county/name` or a bare name; the order is the panel's.
  static func panel(
    authorities: [String], years: [Int], _ columns: [(indicator: PanelIndicator, rows: [[Int64?]])],
    scales: [UInt8] = [], expected: [[Bool]]? = nil, states: [String: CellState] = [:]
  ) -> Panel {
    let people = authorities.map { name in
      let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      return PanelAuthority(key: name, name: parts[parts.count - 1], county: parts.count > 1 ? parts[0] : "")
    }
    var present = [Bool](repeating: false, count: people.count * years.count)
    let built = columns.enumerated().map { position, column in
      let flat = column.rows.flatMap { $0 }
      precondition(flat.count == present.count, "one number per authority and year")
      var cells = flat.map { $0 == nil ? CellState.noRow : .number }
      for (place, state) in states {
        let parts = place.split(separator: " ").map(String.init)
        guard parts[0] == column.indicator.id, let authority = Int(parts[1]), let year = Int(parts[2]) else { continue }
        cells[authority * years.count + year] = state
      }
      for (index, state) in cells.enumerated() where state != .noRow { present[index] = true }
      let scale = position < scales.count ? scales[position] : 0
      return PanelColumn(scale: scale, mantissas: flat.map { $0 ?? 0 }, states: cells)
    }
    let wanted = expected?.flatMap { $0 } ?? present
    return Panel(
      authorities: people, years: years, indicators: columns.map(\.indicator), columns: built, expected: wanted,
      present: present)
  }

  /// A headline count of the user's own, additive.
  static func count(_ id: String, label: String? = nil, headline: Bool = true) -> PanelIndicator {
    PanelIndicator(
      id: id, label: label ?? id, unit: "件", isAdditive: true, isCount: true, isHeadline: headline)
  }

  /// An amount with decimals, additive.
  static func amount(_ id: String) -> PanelIndicator {
    PanelIndicator(id: id, label: id, unit: "万元", isAdditive: true, isCount: false, isHeadline: true)
  }

  /// A rate, which is never added.
  static func rate(_ id: String) -> PanelIndicator {
    PanelIndicator(id: id, label: id, unit: "%", isAdditive: false, isCount: false, isHeadline: true)
  }

  /// `count` authorities of one county, named 甲1, 甲2 ….
  static func county(_ name: String, _ count: Int) -> [String] { (1...max(1, count)).map { "\(name)/\(name)\($0)" } }

  /// The same panel with its authorities in another order.
  static func permuted(_ panel: Panel, by order: [Int]) -> Panel {
    func move<Element>(_ cells: [Element]) -> [Element] {
      order.flatMap { authority in panel.years.indices.map { cells[panel.index(authority: authority, year: $0)] } }
    }
    return Panel(
      authorities: order.map { panel.authorities[$0] }, years: panel.years, indicators: panel.indicators,
      columns: panel.columns.map {
        PanelColumn(scale: $0.scale, mantissas: move($0.mantissas), states: move($0.states))
      },
      expected: move(panel.expected), present: move(panel.present), exposures: panel.exposures)
  }
}
