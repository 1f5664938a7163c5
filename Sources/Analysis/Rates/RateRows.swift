// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// Rates with intervals, shrinkage, standardised ratios and residuals, by group, year and indicator.
public enum RateRows {
  /// Per group, year and indicator the group's own row, then its authorities in panel order.
  ///
  /// Only authorities with count and exposure enter sums and standards; the others have a row that says what is missing.
  ///
  /// - Parameters:
  ///   - grouping: nil takes all selected authorities as one group.
  ///   - exposure: the name of the panel's exposure.
  public static func rows(
    _ slice: PanelSlice, grouping: PeerGrouping? = nil, exposure: String, standard: RateStandard = .group
  ) -> [RateRow] {
    let panel = slice.panel
    guard let sizes = panel.exposures.first(where: { $0.name == exposure })?.sizes else { return [] }
    return PeerGroup.groups(of: slice.authorities, in: panel, by: grouping ?? .all).flatMap { group in
      slice.years.flatMap { year in
        slice.indicators.flatMap { indicator in
          let own = ExposedCells(panel, authorities: group.authorities, year: year, indicator: indicator, sizes: sizes)
          let all =
            standard == .group
            ? own
            : ExposedCells(panel, authorities: slice.authorities, year: year, indicator: indicator, sizes: sizes)
          return rows(
            own, group: group, strata: StandardRates(all, byType: standard == .type, panel: panel), panel: panel,
            year: panel.years[year], indicator: indicator)
        }
      }
    }
  }

  private static func rows(
    _ cells: ExposedCells, group: PeerGroup, strata: StandardRates, panel: Panel, year: Int, indicator: Int
  ) -> [RateRow] {
    func row(_ authority: Int?, n: Int) -> RateRow {
      RateRow(group: group.name, authority: authority, year: year, indicator: indicator, n: n)
    }
    var whole = row(nil, n: cells.members.count)
    guard cells.areCounts else {
      whole.status = .notCounts
      return [whole]
    }
    let counts = cells.members.map(\.count)
    let exposures = cells.members.map(\.exposure)
    if let sum = ExactSum.of(counts, scale: 0), panel.indicators[indicator].isAdditive, !counts.isEmpty {
      whole.set(sum.mantissa, over: exposures.reduce(0, +))
      whole.standardised = strata.compared(sum.mantissa, cells.members, panel: panel)
    } else {
      whole.status = .noData
    }
    let shrinkage = EmpiricalBayes(counts: counts, exposures: exposures)
    let residuals = Residuals(counts: counts.map { Double($0) }, exposures: exposures)
    let ordered = (shrinkage?.rates ?? []).sorted(by: >)
    var rows: [RateRow] = []
    for (place, member) in cells.members.enumerated() {
      var own = row(member.authority, n: 1)
      own.set(member.count, over: member.exposure)
      own.standardised = strata.compared(member.count, [member], panel: panel)
      if let shrinkage {
        own.shrunken = shrinkage.rates[place] * OutlierRate.per
        own.shrunkenInterval = shrinkage.intervals[place].map(RateRow.Range.perUnits)
        own.rank = (ordered.firstIndex { $0 <= shrinkage.rates[place] } ?? 0) + 1
      }
      if let residuals {
        own.residual = RateRow.Residual(
          pearson: residuals.pearson[place], deviance: residuals.deviance[place],
          standardized: residuals.standardizedDeviance[place], anscombe: residuals.anscombe[place],
          freemanTukey: residuals.freemanTukey[place])
      }
      rows.append(own)
    }
    for gap in cells.gaps {
      var own = row(gap.authority, n: 0)
      own.count = gap.count
      own.status = gap.count == nil ? .noData : .noExposure
      rows.append(own)
    }
    return [whole] + rows.sorted { ($0.authority ?? 0) < ($1.authority ?? 0) }
  }
}

extension RateRow {
  /// Fills in what count and exposure say by themselves.
  fileprivate mutating func set(_ count: Int64, over exposure: Double) {
    self.count = FixedDecimal(mantissa: count, scale: 0)
    self.exposure = exposure
    rate = Double(count) / exposure * OutlierRate.per
    garwood = PoissonInterval.garwood(count, exposure: exposure).map(Range.perUnits)
    byar = PoissonInterval.byar(count, exposure: exposure).map(Range.perUnits)
  }
}

extension RateRow.Range {
  /// An interval of a rate, per 10,000.
  fileprivate static func perUnits(_ interval: Interval) -> RateRow.Range {
    RateRow.Range(low: interval.low * OutlierRate.per, high: interval.high * OutlierRate.per)
  }
}

/// Counts of one indicator and year with the exposures they go with.
private struct ExposedCells {
  struct Member {
    let authority: Int
    let count: Int64
    let exposure: Double
  }

  /// Who has both.
  private(set) var members: [Member] = []
  /// Who of the year's universe lacks the number, or the exposure.
  private(set) var gaps: [(authority: Int, count: FixedDecimal?)] = []
  /// Whether all numbers are counts.
  let areCounts: Bool

  init(_ panel: Panel, authorities: [Int], year: Int, indicator: Int, sizes: [Double?]) {
    let cells = CellGathering(panel, authorities: authorities, year: year, indicator: indicator)
    let counts = panel.indicators[indicator].isCount ? cells.counts : nil
    areCounts = counts != nil
    guard let counts else { return }
    let known = Dictionary(zip(cells.authorities, counts), uniquingKeysWith: { first, _ in first })
    for authority in authorities {
      let cell = panel.index(authority: authority, year: year)
      guard let count = known[authority] else {
        if panel.expected[cell] || panel.present[cell] { gaps.append((authority, nil)) }
        continue
      }
      if let size = sizes[cell], size > 0, size.isFinite {
        members.append(Member(authority: authority, count: count, exposure: size))
      } else {
        gaps.append((authority, FixedDecimal(mantissa: count, scale: 0)))
      }
    }
  }
}

/// The counts and exposures of a standard, stratum by stratum.
private struct StandardRates {
  private var counts: [String: Double] = [:]
  private var exposures: [String: Double] = [:]
  private let byType: Bool

  init(_ cells: ExposedCells, byType: Bool, panel: Panel) {
    self.byType = byType
    for member in cells.members {
      let stratum = byType ? panel.authorities[member.authority].type : ""
      counts[stratum, default: 0] += Double(member.count)
      exposures[stratum, default: 0] += member.exposure
    }
  }

  /// `observed` events of `members` compared with what they would have at the rates of the standard.
  func compared(_ observed: Int64, _ members: [ExposedCells.Member], panel: Panel) -> RateRow.Standardised? {
    var own: [String: Double] = [:]
    for member in members { own[byType ? panel.authorities[member.authority].type : "", default: 0] += member.exposure }
    let strata = own.keys.sorted()
    guard
      let result = Standardisation(
        observed: observed, populations: strata.map { own[$0] ?? 0 }, standardCounts: strata.map { counts[$0] ?? 0 },
        standardPopulations: strata.map { exposures[$0] ?? 0 })
    else { return nil }
    return RateRow.Standardised(
      expected: result.expected, ratio: result.ratio,
      interval: result.interval.map { RateRow.Range(low: $0.low, high: $0.high) }, p: result.midTwoSided)
  }
}
