// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// Shares of one count in another, by group, year and indicator.
public enum ProportionRows {
  /// Per group, year and indicator the group's own row, then its authorities in panel order.
  ///
  /// The group's row is the sum of the parts over the sum of the wholes of those whose share is defined.
  ///
  /// - Parameters:
  ///   - whole: index of the indicator that is the whole.
  ///   - grouping: nil takes all selected authorities as one group.
  public static func rows(_ slice: PanelSlice, whole: Int, grouping: PeerGrouping? = nil) -> [ProportionRow] {
    PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping ?? .all).flatMap { group in
      slice.years.flatMap { year in
        slice.indicators.filter { $0 != whole }.flatMap { indicator in
          rows(slice.panel, group: group, year: year, indicator: indicator, whole: whole)
        }
      }
    }
  }

  private static func rows(
    _ panel: Panel, group: PeerGroup, year: Int, indicator: Int, whole: Int
  ) -> [ProportionRow] {
    func row(_ authority: Int?, n: Int) -> ProportionRow {
      ProportionRow(
        group: group.name, authority: authority, year: panel.years[year], indicator: indicator, whole: whole, n: n)
    }
    var rows: [ProportionRow] = []
    for authority in group.authorities {
      let cell = panel.index(authority: authority, year: year)
      guard panel.expected[cell] || panel.present[cell] else { continue }
      var own = row(authority, n: 1)
      own.part = number(panel, indicator, cell)
      own.total = number(panel, whole, cell)
      own.set()
      rows.append(own)
    }
    let good = rows.indices.filter { rows[$0].status == .ok }
    score(&rows, good)
    var all = row(nil, n: good.count)
    let parts = ExactSum.of(good.compactMap { rows[$0].part?.mantissa(at: 0) }, scale: 0)
    let wholes = ExactSum.of(good.compactMap { rows[$0].total?.mantissa(at: 0) }, scale: 0)
    if !good.isEmpty {
      all.part = parts
      all.total = wholes
    }
    all.set()
    return [all] + rows
  }

  private static func number(_ panel: Panel, _ indicator: Int, _ cell: Int) -> FixedDecimal? {
    let column = panel.columns[indicator]
    return column.states[cell].hasNumber ? FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale) : nil
  }

  /// The funnel over those whose share is defined, from eight of them on.
  private static func score(_ rows: inout [ProportionRow], _ good: [Int]) {
    guard good.count >= OutlierRules.fewestReliable,
      let funnel = FunnelPlot(
        observed: good.map { rows[$0].part?.real ?? 0 }, expected: good.map { rows[$0].total?.real ?? 0 },
        kind: .proportion)
    else { return }
    for (place, index) in good.enumerated() where funnel.additiveZ[place].isFinite {
      rows[index].funnelScore = funnel.additiveZ[place]
    }
  }
}

extension ProportionRow {
  /// Fills in what part and whole say by themselves.
  fileprivate mutating func set() {
    guard let part, let total else {
      status = .noData
      return
    }
    guard let x = part.mantissa(at: 0), let n = total.mantissa(at: 0), x >= 0, n >= 0 else {
      status = .notCounts
      return
    }
    if n == 0 || x > n {
      status = x > n ? .exceedsWhole : .zeroWhole
      return
    }
    share = Double(x) / Double(n)
    func range(_ interval: Interval?) -> RateRow.Range? { interval.map { RateRow.Range(low: $0.low, high: $0.high) } }
    wilson = range(ProportionInterval.wilson(x, of: n))
    clopperPearson = range(ProportionInterval.clopperPearson(x, of: n))
    jeffreys = range(ProportionInterval.jeffreys(x, of: n))
  }
}
