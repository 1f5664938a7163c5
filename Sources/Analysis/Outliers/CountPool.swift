// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// The counts of one peer group that its count scores learn from and are given to.
///
/// The groups that inform the prior are the headline counts of all years, whatever is selected, so that looking at one
/// indicator alone gives the same p as looking at all. A selected count that is no headline is scored, informs nobody.
struct CountPool {
  private let priors: CountyPriors
  private let places: [Key: Int]

  private struct Key: Hashable {
    let year: Int
    let indicator: Int
  }

  /// The pool of `authorities`, with the selected indicators and years of `slice`.
  ///
  /// - Parameter prior: with the base prior no group informs another; with that of the years an indicator's own years
  ///   speak for themselves.
  init(_ slice: PanelSlice, authorities: [Int], prior: OutlierOptions.Prior = .county) {
    let panel = slice.panel
    var groups: [[Int64]] = []
    var families: [Int] = []
    var places: [Key: Int] = [:]
    func add(_ key: Key) {
      guard places[key] == nil, panel.indicators[key.indicator].isCount,
        let counts = CellGathering(panel, authorities: authorities, year: key.year, indicator: key.indicator).counts
      else { return }
      places[key] = groups.count
      groups.append(counts)
      families.append(key.indicator)
    }
    for indicator in panel.indicators.indices where prior != .base && panel.indicators[indicator].isHeadline {
      for year in panel.years.indices { add(Key(year: year, indicator: indicator)) }
    }
    let informing = groups.count
    for indicator in slice.indicators {
      for year in slice.years { add(Key(year: year, indicator: indicator)) }
    }
    priors = CountyPriors(groups: groups, informing: informing, families: prior == .years ? families : nil)
    self.places = places
  }

  /// The scores of one indicator and year, in the order of its cells; nil when they are no counts.
  func scores(year: Int, indicator: Int) -> GroupScores? {
    guard let place = places[Key(year: year, indicator: indicator)] else { return nil }
    let result = priors.score(target: place)
    guard result.status == .ok else { return nil }
    let priors = priors
    return GroupScores(
      method: result.prior == .base ? .countPredictive : .countCounty,
      members: result.members.map { MemberScore(score: $0.score, p: $0.twoSided, logP: $0.logTwoSided) },
      expected: { member in
        priors.expectedRange(target: place, index: member).map { (Double($0.lowerBound), Double($0.upperBound)) }
      })
  }
}

extension CellGathering {
  /// The numbers as counts; nil when one is negative or has decimals.
  var counts: [Int64]? {
    var power: Int64 = 1
    for _ in 0..<scale { power *= 10 }
    var counts: [Int64] = []
    counts.reserveCapacity(mantissas.count)
    for mantissa in mantissas {
      guard mantissa >= 0, mantissa % power == 0 else { return nil }
      counts.append(mantissa / power)
    }
    return counts
  }
}
