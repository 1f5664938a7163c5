// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

extension GroupScores {
  /// Rates in the funnel: far out beyond the outer limits. Below eight authorities φ is given and nothing is flagged.
  static func funnel(_ scored: ScoredCells, _ choice: ExposureChoice?) -> GroupScores {
    let panel = scored.slice.panel
    guard let counts = scored.counts, let choice,
      let sizes = panel.exposures.first(where: { $0.name == choice.name })?.sizes
    else { return untested(scored.count, method: .funnel, status: .notApplicable) }
    var scores = untested(scored.count, method: .funnel, status: .noExposure)
    var places: [Int] = []
    var exposures: [Double] = []
    for (place, authority) in scored.cells.authorities.enumerated() {
      guard let size = sizes[panel.index(authority: authority, year: scored.year)], size > 0, size.isFinite else {
        continue
      }
      places.append(place)
      exposures.append(size)
    }
    guard places.count >= OutlierRules.fewestScored else {
      for place in places { scores.members[place].status = .tooFewPeers }
      return scores
    }
    guard let funnel = Funnel(counts: places.map { counts[$0] }, exposures: exposures, choice: choice) else {
      for place in places { scores.members[place].status = .allZero }
      return scores
    }
    for (index, place) in places.enumerated() { scores.members[place] = funnel.members[index] }
    let ranges = Dictionary(zip(places, funnel.expected), uniquingKeysWith: { first, _ in first })
    scores.expected = { ranges[$0] ?? nil }
    return scores
  }
}

/// The funnel of one group's counts, all with an exposure.
private struct Funnel {
  private(set) var members: [MemberScore] = []
  /// The counts at the inner limits; nil below eight authorities.
  private(set) var expected: [(low: Double, high: Double)?] = []

  /// Nil without any event.
  init?(counts: [Int64], exposures: [Double], choice: ExposureChoice) {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    // Sorted, so that the sum does not depend on the order of the authorities.
    let pooled = total / exposures.sorted().reduce(0, +)
    guard total > 0, pooled.isFinite,
      let plot = FunnelPlot(observed: counts.map { Double($0) }, expected: exposures.map { $0 * pooled })
    else { return nil }
    let isAdjusted = counts.count >= OutlierRules.fewestReliable
    let shrinkage = EmpiricalBayes(counts: counts, exposures: exposures)
    let scores = !isAdjusted ? plot.z : (choice.dispersion == .additive ? plot.additiveZ : plot.multiplicativeZ)
    let deviates = choice.levels.compactMap { NormalDistribution.upperQuantile((1 - $0) / 2) }
    for index in counts.indices {
      let error = plot.standardError[index]
      let width =
        choice.dispersion == .additive
        ? (error * error + plot.tauSquared).squareRoot() : error * max(1, plot.phi).squareRoot()
      // Observed over expected at a limit; the square root cannot fall below 0.
      func square(_ root: Double) -> Double { root > 0 ? root * root : 0 }
      let bounds = deviates.map { (low: square(1 - $0 * width), high: square(1 + $0 * width)) }
      let perUnit = pooled * OutlierRate.per
      let z = scores[index]
      var member = MemberScore(score: z.isFinite ? z : nil)
      member.status = z.isFinite ? .ok : .numeric
      member.logP = NormalDistribution.logUpper(abs(z))
      member.isFarOut = isAdjusted && (deviates.last.map { abs(z) > $0 } ?? false)
      member.best = .c
      member.ratio = (Double(counts[index]) + 0.5) / (exposures[index] * pooled + 0.5)
      let garwood = PoissonInterval.garwood(counts[index], exposure: exposures[index])
      member.rate = OutlierRate(
        exposure: exposures[index], rate: Double(counts[index]) / exposures[index] * OutlierRate.per,
        interval: garwood.map(Self.range), shrunken: shrinkage.map { $0.rates[index] * OutlierRate.per },
        shrunkenInterval: shrinkage?.intervals[index].map(Self.range),
        limits: isAdjusted
          ? bounds.map { OutlierRate.Range(low: $0.low * perUnit, high: $0.high * perUnit) } : [],
        phi: plot.phi, tauSquared: isAdjusted ? plot.tauSquared : nil)
      members.append(member)
      expected.append(
        isAdjusted
          ? bounds.first.map { (low: $0.low * pooled * exposures[index], high: $0.high * pooled * exposures[index]) }
          : nil)
    }
    let shrunken = members.compactMap { $0.rate?.shrunken }.sorted(by: >)
    for index in members.indices {
      guard let own = members[index].rate?.shrunken else { continue }
      members[index].rate?.rank = (shrunken.firstIndex { $0 <= own } ?? 0) + 1
    }
  }

  private static func range(_ interval: Interval) -> OutlierRate.Range {
    OutlierRate.Range(low: interval.low * OutlierRate.per, high: interval.high * OutlierRate.per)
  }
}
