// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

extension GroupScores {
  /// Counts against their own earlier years and the course of the group. With two years in all, the exact comparison of
  /// the two, which knows chance alone and gives tier C at most.
  static func history(_ scored: ScoredCells) -> GroupScores {
    guard scored.areCounts else { return untested(scored.count, method: .history, status: .notApplicable) }
    let panel = scored.slice.panel
    let column = panel.columns[scored.indicator]
    let power = Int64(DecimalScale.power(column.scale))
    var isWhole = true
    let rows = scored.group.authorities.map { authority in
      (0...scored.year).map { year -> Int64? in
        let cell = panel.index(authority: authority, year: year)
        guard column.states[cell].hasNumber else { return nil }
        if column.mantissas[cell] % power != 0 || column.mantissas[cell] < 0 { isWhole = false }
        return column.mantissas[cell] / power
      }
    }
    guard isWhole else { return untested(scored.count, method: .history, status: .notCounts) }
    let known = Dictionary(
      zip(scored.group.authorities, rows).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let places = scored.cells.authorities.map { known[$0] ?? [] }
    if scored.year < 2 { return twoYears(places) }
    let scores = Dictionary(
      zip(scored.group.authorities, OwnHistory(rows: rows).members), uniquingKeysWith: { first, _ in first })
    let members = scored.cells.authorities.enumerated().map { place, authority in
      guard let member = scores[authority], let tail = member.tail else {
        return MemberScore(status: status(scores[authority]?.status))
      }
      var score = MemberScore(tail: tail)
      score.best = scored.count < OutlierRules.fewestForHistory ? .b : .a
      score.ratio = ratio(places[place], rows: rows)
      return score
    }
    let own = scored.cells.authorities.map { scores[$0] }
    return GroupScores(
      method: .history, members: members,
      expected: { place in
        guard let member = own[place], let suggested = member.suggested else { return nil }
        return ExpectedCounts.range(near: suggested) { count in
          member.tail(ofNewest: Int64(count)).map { ($0.upper, $0.lower) }
        }
      })
  }

  /// The newest count over what the course of the others makes of the unit's own total, both with ½ added.
  private static func ratio(_ own: [Int64?], rows: [[Int64?]]) -> Double? {
    let years = own.indices.filter { own[$0] != nil }
    var sums = [Double](repeating: 0, count: years.count)
    for row in rows {
      let values = years.compactMap { row[$0] }
      guard values.count == years.count else { continue }
      for (place, value) in values.enumerated() { sums[place] += Double(value) }
    }
    let counts = years.compactMap { own[$0] }.map { Double($0) }
    guard let newest = counts.last, let last = sums.last else { return nil }
    let total = counts.reduce(0, +)
    let share = (last - newest + 0.5) / (sums.reduce(0, +) - total + 0.5 * Double(years.count))
    return (newest + 0.5) / (total * share + 0.5)
  }

  private static func twoYears(_ rows: [[Int64?]]) -> GroupScores {
    let members = rows.map { row in
      guard row.count == 2, let before = row[0], let now = row[1] else { return MemberScore(status: .tooFewYears) }
      guard let comparison = RateComparison(later: now, earlier: before), let p = comparison.midTwoSided,
        let upper = comparison.midUpper, let lower = comparison.midLower
      else { return MemberScore(status: .allZero) }
      let tails = BinomialDistribution.probabilities(Double(now), trials: Double(now) + Double(before), p: 0.5)
      let logP = tails.map { min($0.logMidUpper, $0.logMidLower) } ?? 0
      let size = NormalDistribution.upperQuantile(p / 2) ?? 0
      return MemberScore(
        score: upper < lower ? size : -size, p: p, logP: logP, isFarOut: p < OutlierRules.tierBP,
        status: .chanceAlone, best: .c, ratio: (Double(now) + 0.5) / (Double(before) + 0.5))
    }
    return GroupScores(
      method: .twoYears, members: members,
      expected: { place in
        guard let before = rows[place].first.flatMap({ $0 }), members[place].p != nil else { return nil }
        return ExpectedCounts.range(near: Double(before)) { count in
          let tails = BinomialDistribution.probabilities(count, trials: count + Double(before), p: 0.5)
          return tails.map { ($0.midUpper, $0.midLower) }
        }
      })
  }

  private static func status(_ status: CountScoreStatus?) -> OutlierStatus {
    switch status {
    case .allZero: .allZero
    case .notCounts: .notCounts
    case .ok, .tooFew, .noData, nil: .tooFewYears
    }
  }
}
