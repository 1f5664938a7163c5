// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// Comparisons of groups or years over every selected indicator.
public enum Comparisons {
  /// Per year and indicator the test of all groups and then their pairs; by year one row for every two years.
  ///
  /// Authorities whose county or type is not known are left out. Groups stand in panel order.
  ///
  /// - Parameter exposure: the name of the panel's exposure by which the rates of groups are compared too; nil for none.
  public static func rows(
    _ slice: PanelSlice, by grouping: ComparisonGrouping, exposure: String? = nil
  ) -> [ComparisonRow] {
    switch grouping {
    case .year:
      slice.indicators.flatMap {
        years(slice, indicator: $0) + RateComparisons.years(slice, indicator: $0)
      }
    case .county: groups(slice, by: .county, exposure: exposure)
    case .type: groups(slice, by: .type, exposure: exposure)
    }
  }

  private static func groups(
    _ slice: PanelSlice, by grouping: PeerGrouping, exposure: String?
  ) -> [ComparisonRow] {
    let groups = PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping).filter { !$0.isUndetermined }
    return slice.years.flatMap { year in
      slice.indicators.flatMap { indicator in
        rows(slice, groups: groups, year: year, indicator: indicator)
          + RateComparisons.groups(slice.panel, groups, year: year, indicator: indicator, exposure: exposure)
      }
    }
  }

  private static func rows(_ slice: PanelSlice, groups: [PeerGroup], year: Int, indicator: Int) -> [ComparisonRow] {
    let calendar = slice.panel.years[year]
    var names: [String] = []
    var values: [[Double]] = []
    var all = ComparisonRow(test: .kruskalWallis, year: calendar, indicator: indicator)
    var leftOut = 0
    for group in groups {
      let cells = CellGathering(slice.panel, authorities: group.authorities, year: year, indicator: indicator)
      let numbers = cells.mantissas.map { FixedDecimal(mantissa: $0, scale: cells.scale).real }
      guard numbers.count >= ComparisonRules.fewestInGroup else {
        leftOut += numbers.isEmpty ? 0 : 1
        continue
      }
      names.append(group.name)
      values.append(numbers)
    }
    all.groups = names.count
    all.leftOut = leftOut
    all.n = values.reduce(0) { $0 + $1.count }
    guard names.count > 1 else {
      all.status = .tooFew
      return [all]
    }
    // Pairs grow with the square of the groups: of many groups only the common test is made.
    let test = KruskalWallis(groups: values, pairwise: names.count <= ComparisonRules.mostGroups)
    guard test.status == .ok else {
      all.status = test.status == .allTied ? .allTied : .tooFew
      return [all]
    }
    (all.statistic, all.freedom) = (test.h, test.degreesOfFreedom)
    (all.p, all.pKind) = test.pExact.map { ($0, .exact) } ?? (test.p, .approximate)
    guard names.count <= ComparisonRules.mostGroups else {
      all.status = .manyGroups
      return [all]
    }
    let medians = values.map { Sorted.median($0) }
    return [all]
      + test.pairs.map { pair in
        var row = ComparisonRow(test: .dunn, year: calendar, indicator: indicator)
        (row.first, row.second) = (names[pair.first], names[pair.second])
        (row.n, row.nSecond) = (values[pair.first].count, values[pair.second].count)
        (row.median, row.medianSecond) = (medians[pair.first], medians[pair.second])
        (row.statistic, row.p, row.q, row.pKind) = (pair.z, pair.p, pair.q, .approximate)
        (row.difference, row.superiority) = (pair.medianDifference, pair.superiority)
        return row
      }
  }

  private static func years(_ slice: PanelSlice, indicator: Int) -> [ComparisonRow] {
    let panel = slice.panel
    let column = panel.columns[indicator]
    func value(_ authority: Int, _ year: Int) -> Double? {
      let cell = panel.index(authority: authority, year: year)
      return column.states[cell].hasNumber
        ? FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale).real : nil
    }
    var rows = zip(slice.years, slice.years.dropFirst()).map { before, after -> ComparisonRow in
      var row = ComparisonRow(test: .wilcoxon, year: nil, indicator: indicator)
      (row.first, row.second) = ("\(panel.years[after])", "\(panel.years[before])")
      var (now, then): ([Double], [Double]) = ([], [])
      for authority in slice.authorities {
        guard let late = value(authority, after), let early = value(authority, before) else { continue }
        now.append(late)
        then.append(early)
      }
      row.n = now.count
      guard now.count >= ComparisonRules.fewestInGroup else {
        row.status = .tooFew
        return row
      }
      (row.median, row.medianSecond) = (Sorted.median(now), Sorted.median(then))
      row.superiority = Superiority.paired(now, then)
      let test = WilcoxonSignedRank(now, then)
      guard test.status == .ok else {
        (row.status, row.difference) = (.allTied, 0)
        return row
      }
      (row.statistic, row.p, row.difference) = (test.v, test.p, test.hodgesLehmann)
      row.pKind = test.pExact == nil ? .approximate : .exact
      row.p = row.p.map { min(1, max($0, .leastNormalMagnitude)) }
      return row
    }
    let adjusted = BenjaminiHochberg.adjusted(rows.map(\.p))
    for index in rows.indices { rows[index].q = adjusted[index] }
    return rows
  }
}

/// The share of authorities that rose, ties counted half.
enum Superiority {
  static func paired(_ now: [Double], _ then: [Double]) -> Double? {
    guard !now.isEmpty else { return nil }
    let wins = zip(now, then).reduce(0) { $0 + ($1.0 > $1.1 ? 2 : ($1.0 == $1.1 ? 1 : 0)) }
    return Double(wins) / Double(2 * now.count)
  }
}

/// The middle of a list of numbers.
enum Sorted {
  static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return low + (high - low) / 2
  }
}
