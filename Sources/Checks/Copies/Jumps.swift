// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Records

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// C12: a headline figure far from last year's, for its size and for what the peers did.
///
/// With at least ``RuleSet/jumpPeers`` peers of the county: the Hidiroglou–Berthelot score E of the ratio of both years
/// (each plus one half), weighted by the square root of the larger one; a jump lies further from the median than
/// ``RuleSet/jumpQuartiles`` quartile distances, each at least 5 % of the median in size. With fewer peers: a ratio
/// beyond ``RuleSet/jumpRatio``. In both cases at least ``RuleSet/leastJump`` apart, and further than chance alone would
/// move counts of that size: ``RuleSet/jumpChance``.
///
/// Reference: M. A. Hidiroglou, J.-M. Berthelot, Statistical editing and imputation for periodic business surveys, Survey
/// Methodology 12 (1986), 73–83.
extension RuleChecks {
  /// Codes: `jump` with the cell, its number, last year's, and that year; `missing_cells` with the year before, for the
  /// headline figures that only one of both years has.
  static func jumpFindings(_ years: YearPairs) -> [Finding] {
    let cells = Indicator.headline.filter { indicator in
      if case .cell = indicator.definition { return indicator.isCount && years.has(indicator.id) }
      return false
    }.map(\.id)
    // Index by year and county.
    var groups: [String: [Int]] = [:]
    var keys: [String] = []
    for (index, pair) in years.pairs.enumerated() {
      let key = "\(pair.year)/\(pair.authority.county)"
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    var found: [(pair: Int, finding: Finding)] = []
    for (index, pair) in years.pairs.enumerated() where pair.form == pair.earlierForm {
      let missing = cells.filter { (pair.number($0) == nil) != (pair.before($0) == nil) }
      if missing.isEmpty { continue }
      found.append(
        (
          index,
          Finding.open("C12.yoy_jump", cells: missing, arguments: [.integer(pair.year - 1)])
            .about(pair.authority, year: pair.year)
        ))
    }
    for key in keys {
      for cell in cells {
        let members = (groups[key] ?? []).compactMap { index -> (Int, FixedDecimal, FixedDecimal)? in
          guard let now = years.pairs[index].number(cell), let before = years.pairs[index].before(cell),
            now.isWhole, before.isWhole, now.mantissa >= 0, before.mantissa >= 0
          else { return nil }
          return (index, now, before)
        }
        let jumps = jumps(members.map { (Double($0.1.mantissa), Double($0.2.mantissa)) })
        for ((index, now, before), isJump) in zip(members, jumps) where isJump {
          let pair = years.pairs[index]
          found.append(
            (
              index,
              Finding.broken(
                "C12.yoy_jump", "jump", cells: [cell], value: now, expected: before,
                arguments: [.cell(cell), .number(now), .number(before), .integer(pair.year - 1)]
              ).about(pair.authority, year: pair.year)
            ))
        }
      }
    }
    return found.enumerated().sorted { ($0.element.pair, $0.offset) < ($1.element.pair, $1.offset) }
      .map(\.element.finding)
  }

  /// Which of pairs (this year, last year) are jumps.
  static func jumps(_ pairs: [(now: Double, before: Double)]) -> [Bool] {
    // Given the sum of both years, equal rates would split it by chance within this many standard deviations.
    let isLarge = pairs.map { pair in
      let change = abs(pair.now - pair.before)
      return change >= Double(RuleSet.leastJump) && change > RuleSet.jumpChance * (pair.now + pair.before).squareRoot()
    }
    let ratios = pairs.map { ($0.now + 0.5) / ($0.before + 0.5) }
    guard pairs.count >= RuleSet.jumpPeers else {
      return zip(isLarge, ratios).map { $0 && (abs(log($1)) > log(RuleSet.jumpRatio)) }
    }
    let middle = quantile(ratios, 0.5)
    let scores = zip(pairs, ratios).map { pair, ratio in
      (ratio < middle ? 1 - middle / ratio : ratio / middle - 1) * max(pair.now + 0.5, pair.before + 0.5).squareRoot()
    }
    let median = quantile(scores, 0.5)
    let floor = abs(0.05 * median)
    let low = max(median - quantile(scores, 0.25), floor)
    let high = max(quantile(scores, 0.75) - median, floor)
    return zip(isLarge, zip(scores, ratios)).map { large, score in
      // Where hardly anybody changed every change would be a jump; then the ratio decides as well.
      guard large, abs(log(score.1)) > log(2.0) else { return false }
      return score.0 < median - RuleSet.jumpQuartiles * low || score.0 > median + RuleSet.jumpQuartiles * high
    }
  }

  /// The quantile of type 7 (linear between order statistics) of a non-empty sample.
  private static func quantile(_ sample: [Double], _ share: Double) -> Double {
    let sorted = sample.sorted()
    let position = share * Double(sorted.count - 1)
    let lower = Int(position)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (position - Double(lower)) * (sorted[upper] - sorted[lower])
  }
}
