// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// The tests behind a trend: straight and Poisson lines, change points, the order of the authorities.
public enum TrendTests {
  /// All rows: per group its own rows in indicator order, then those of its authorities in panel order, as in
  /// ``Trends/rows(_:grouping:)``.
  ///
  /// - Parameter exposure: the name of the panel's exposure over which the factors a year are taken: then of the rate
  ///   instead of the count, over the years whose size is known; nil for none.
  public static func rows(
    _ slice: PanelSlice, grouping: PeerGrouping = .county, exposure: String? = nil
  ) -> [TrendTestRow] {
    let sizes = exposure.flatMap { name in slice.panel.exposures.first { $0.name == name }?.sizes }
    return PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping).flatMap { group in
      Trends.rows(slice, group: group).map { row($0, slice: slice, group: group, sizes: sizes) }
    }
  }

  private static func row(
    _ trend: TrendRow, slice: PanelSlice, group: PeerGroup, sizes: [Double?]?
  ) -> TrendTestRow {
    var row = TrendTestRow(group: trend.group, authority: trend.authority, indicator: trend.indicator)
    row.mannKendall = trend
    let panel = slice.panel
    let column = panel.columns[trend.indicator]
    var values: [FixedDecimal] = []
    if let authority = trend.authority {
      for year in Trends.years(of: slice) {
        let cell = panel.index(authority: authority, year: year)
        guard column.states[cell].hasNumber else { continue }
        row.years.append(panel.years[year])
        values.append(FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale))
      }
    } else if let region = trend.region {
      row.years = region.years
      values = region.sums
      row.concordance = concordance(panel, group: group, indicator: trend.indicator, years: region.years)
      row.agreement = agreement(panel, group: group, indicator: trend.indicator, years: region.years)
    }
    guard values.count == row.years.count else { return row }
    changes(&row, values: values)
    let members =
      trend.authority.map { [$0] } ?? complete(panel, group: group, indicator: trend.indicator, years: row.years)
    describe(
      &row, values: values, isCount: panel.indicators[trend.indicator].isCount,
      exposures: sizes.map { exposures($0, panel, of: members, years: row.years) })
    return row
  }

  /// The size of `members` together in each year, 0 where that of one is not known.
  private static func exposures(_ sizes: [Double?], _ panel: Panel, of members: [Int], years: [Int]) -> [Double] {
    years.map { year in
      guard let place = panel.years.firstIndex(of: year) else { return 0 }
      let known = members.compactMap { sizes[panel.index(authority: $0, year: place)] }
      return known.count == members.count ? known.reduce(0, +) : 0
    }
  }

  /// The members of a group with a number in every one of `years`: those its sums are of.
  private static func complete(_ panel: Panel, group: PeerGroup, indicator: Int, years: [Int]) -> [Int] {
    let places = years.compactMap { panel.years.firstIndex(of: $0) }
    return group.authorities.filter { authority in
      places.allSatisfy {
        panel.columns[indicator].states[panel.index(authority: authority, year: $0)].hasNumber
      }
    }
  }

  /// The changes from year to year, and over all years.
  private static func changes(_ row: inout TrendTestRow, values: [FixedDecimal]) {
    row.yearChanges = zip(zip(row.years, row.years.dropFirst()), zip(values, values.dropFirst())).map {
      $0.0 + 1 == $0.1 ? try? $1.1.subtracting($1.0) : nil
    }
    row.symmetricChange = Growth(times: row.years, values: values.map(\.real)).symmetric
    if row.authority != nil { row.tau = MannKendall(values.map(\.real)).tauB }
  }

  private static func agreement(
    _ panel: Panel, group: PeerGroup, indicator: Int, years: [Int]
  ) -> TrendTestRow.Agreement? {
    let column = panel.columns[indicator]
    let places = years.compactMap { panel.years.firstIndex(of: $0) }
    guard places.count > 1 else { return nil }
    let rows = group.authorities.map { authority in
      places.map { year -> Double? in
        let cell = panel.index(authority: authority, year: year)
        return column.states[cell].hasNumber
          ? FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale).real : nil
      }
    }.filter { $0.contains { $0 != nil } }
    guard !rows.isEmpty else { return nil }
    let test = RegionalMannKendall(rows).heterogeneity
    return TrendTestRow.Agreement(
      slope: RegionalMannKendall.slope(times: years.map { Double($0) }, rows: rows), heterogeneity: test?.statistic,
      p: years.count >= TrendSeries.fewestTested ? test.map { min(1, max($0.p, .leastNormalMagnitude)) } : nil)
  }

  private static func describe(
    _ row: inout TrendTestRow, values: [FixedDecimal], isCount: Bool, exposures: [Double]?
  ) {
    let times = row.years.map { Double($0) }
    let numbers = values.map(\.real)
    let isTested = row.isTested
    func p(_ value: Double?) -> Double? {
      isTested ? value.map { min(1, max($0, .leastNormalMagnitude)) } : nil
    }
    let line = LinearTrend(times: times, values: numbers)
    if let slope = line.slope {
      row.line = TrendTestRow.Line(slope: slope, low: line.interval?.low, high: line.interval?.high, p: p(line.p))
    }
    if isCount, values.allSatisfy({ $0.mantissa >= 0 }), !values.isEmpty {
      let poisson = PoissonTrend(times: times, counts: numbers, exposures: exposures)
      let fit = poisson.fit
      let widening = max(1, fit?.phi ?? 1).squareRoot()
      let error = fit.map { $0.slopeError * widening }
      let quasi = fit.flatMap { fit in
        fit.phi == nil
          ? nil
          : StudentDistribution.twoSided(fit.slope / (fit.slopeError * widening), df: Double(fit.degreesOfFreedom))
      }
      row.factor = TrendTestRow.Factor(
        status: poisson.status.rawValue, ratio: fit?.rateRatio, error: error, phi: fit?.phi, p: p(quasi),
        direction: poisson.direction)
      let counts = numbers.compactMap { Int64(exactly: $0) }
      let model = counts.count == numbers.count ? NegativeBinomialFit(FrequencyTable(counts)) : nil
      if poisson.status == .ok, let theta = model?.theta,
        let fit = NegativeBinomialTrend(times: times, counts: numbers, theta: theta, exposures: exposures).fit
      {
        row.dispersed = TrendTestRow.Dispersed(theta: theta, ratio: fit.rateRatio, p: p(fit.p))
      }
    }
    if numbers.count >= 3, let change = Pettitt(numbers), change.k > 0 {
      row.change = TrendTestRow.Change(
        k: change.k,
        after: change.changeAfter.compactMap { row.years.indices.contains($0 - 1) ? row.years[$0 - 1] : nil },
        p: p(change.pExact ?? min(1, change.pApproximate)))
    }
  }

  private static func concordance(
    _ panel: Panel, group: PeerGroup, indicator: Int, years: [Int]
  ) -> TrendTestRow.Concordance? {
    let column = panel.columns[indicator]
    let places = years.compactMap { panel.years.firstIndex(of: $0) }
    let complete = complete(panel, group: group, indicator: indicator, years: years)
    guard places.count > 1, complete.count > 1 else { return nil }
    let rows = places.map { year in
      complete.map { Double(column.mantissas[panel.index(authority: $0, year: year)]) }
    }
    let result = RankConcordance(rows: rows)
    let movers = result.movers.filter { $0.first != $0.last }.prefix(3).map {
      TrendTestRow.Concordance.Mover(authority: complete[$0.unit], first: $0.first, last: $0.last)
    }
    return TrendTestRow.Concordance(
      authorities: complete.count, w: result.w, p: years.count >= TrendSeries.fewestTested ? result.p : nil,
      spearman: result.spearmanFirstLast, movers: movers)
  }
}
