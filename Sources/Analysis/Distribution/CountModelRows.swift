// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// The models of counts of every selected indicator, by group and year.
public enum CountModelRows {
  /// Three rows per group, year and indicator, or one that says why there is no model.
  ///
  /// - Parameter grouping: nil takes all selected authorities as one group.
  public static func rows(_ slice: PanelSlice, grouping: PeerGrouping? = nil) -> [CountModelRow] {
    PeerGroup.groups(of: slice.authorities, in: slice.panel, by: grouping ?? .all).flatMap { group in
      slice.years.flatMap { year in
        slice.indicators.flatMap { rows(slice.panel, group: group, year: year, indicator: $0) }
      }
    }
  }

  private static func rows(_ panel: Panel, group: PeerGroup, year: Int, indicator: Int) -> [CountModelRow] {
    let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
    func row(_ status: CountModelRow.Status) -> CountModelRow {
      CountModelRow(
        group: group.name, year: panel.years[year], indicator: indicator, n: cells.mantissas.count, status: status)
    }
    if cells.mantissas.isEmpty { return [row(.noData)] }
    guard panel.indicators[indicator].isCount, let counts = cells.counts else { return [row(.notCounts)] }
    let table = FrequencyTable(counts)
    guard counts.contains(where: { $0 > 0 }) else { return [row(.allZero)] }
    guard let models = CountModels(table) else { return [row(.notCounts)] }
    let (poisson, binomial) = (models.poisson, models.negativeBinomial)
    var first = row(.ok)
    first.model = .poisson
    (first.mean, first.logLikelihood, first.aic, first.bic) = (
      poisson.mean, poisson.logLikelihood, poisson.aic, poisson.bic
    )
    first.dispersionP = models.dispersion.map { max($0.pUpper, .leastNormalMagnitude) }
    first.expectedZeros = PoissonDistribution.probabilities(0, mean: poisson.mean).map {
      $0.mass * Double(counts.count)
    }
    first.set(GoodnessOfFit(table, poisson: poisson))
    var second = row(binomial.status == .ok ? .ok : .notOverdispersed)
    second.model = .negativeBinomial
    (second.mean, second.theta, second.logLikelihood) = (binomial.mean, binomial.theta, binomial.logLikelihood)
    (second.aic, second.bic) = (binomial.aic, binomial.bic)
    (second.likelihoodRatio, second.likelihoodRatioP) = (models.likelihoodRatio, models.likelihoodRatioP)
    second.expectedZeros = binomial.probabilities(0).map { $0.mass * Double(counts.count) }
    second.set(GoodnessOfFit(table, negativeBinomial: binomial))
    var rows = [first, second]
    if let inflated = models.zeroInflatedPoisson {
      var third = row(inflated.status == .ok ? .ok : .boundary)
      third.model = .zeroInflated
      (third.mean, third.lambda, third.pi) = (poisson.mean, inflated.lambda, inflated.pi)
      (third.logLikelihood, third.aic) = (inflated.logLikelihood, inflated.aic)
      // Two parameters, as the negative binomial has.
      third.bic = binomial.bic + 2 * binomial.logLikelihood - 2 * inflated.logLikelihood
      third.expectedZeros = PoissonDistribution.probabilities(0, mean: inflated.lambda).map {
        (inflated.pi + (1 - inflated.pi) * $0.mass) * Double(counts.count)
      }
      third.set(GoodnessOfFit(table, zeroInflated: inflated))
      rows.append(third)
    }
    let best = rows.compactMap(\.aic).min()
    for index in rows.indices {
      rows[index].zeros = table.zeros
      if let best, let aic = rows[index].aic { rows[index].deltaAIC = aic - best }
    }
    return rows
  }
}
