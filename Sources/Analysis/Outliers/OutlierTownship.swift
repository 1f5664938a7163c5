// SPDX-License-Identifier: GPL-3.0-or-later

internal import Statistics

/// All that was compared of one authority in one year: counts of its rows by tier, and one p.
///
/// The p combines those of its indicators by Cauchy's distribution, which stays valid although the indicators of one
/// authority hang together. No score is added up.
public struct OutlierTownship: Sendable, Equatable {
  /// Place in the ranking, from 1.
  public internal(set) var rank = 0
  /// Name of the peer group; empty for one group of all, and when it has no rows.
  public internal(set) var group = ""
  /// Index into the panel's authorities.
  public let authority: Int
  /// The year.
  public let year: Int
  /// How many of its indicators were compared with a p.
  public internal(set) var tested = 0
  /// Rows of tier A.
  public internal(set) var tierA = 0
  /// Rows of tier B.
  public internal(set) var tierB = 0
  /// Rows of tier C.
  public internal(set) var tierC = 0
  /// Numbers that break an identity of their report.
  public internal(set) var errors = 0
  /// The p of all its indicators together; nil when none was tested.
  public internal(set) var p: Double?
  /// The indicators of its rows of tiers A to C, best row first; indices into the panel.
  public internal(set) var indicators: [Int] = []

  private struct Key: Hashable {
    let authority: Int
    let year: Int
  }

  /// The authorities of `rows`, which are in ranking order, and of all that was `tested`.
  static func ranked(rows: [OutlierRow], tested: [OutlierUnit.Tested]) -> [OutlierTownship] {
    var places: [Key: Int] = [:]
    var townships: [OutlierTownship] = []
    var probabilities: [[Double?]] = []
    func place(_ authority: Int, _ year: Int) -> Int {
      let key = Key(authority: authority, year: year)
      if let place = places[key] { return place }
      places[key] = townships.count
      townships.append(OutlierTownship(authority: authority, year: year))
      probabilities.append([])
      return townships.count - 1
    }
    for comparison in tested {
      let place = place(comparison.authority, comparison.year)
      probabilities[place].append(comparison.p)
    }
    for row in rows where row.status == .brokenIdentity || row.tier != nil {
      let place = place(row.authority, row.year)
      townships[place].add(row)
    }
    for index in townships.indices {
      townships[index].tested = probabilities[index].count
      // Sorted, so that the sum does not depend on the order of the indicators.
      townships[index].p = CauchyCombination.combined(
        probabilities[index].sorted { ($0 ?? 1) < ($1 ?? 1) }
      ).map { min(1, max($0, .leastNormalMagnitude)) }
    }
    townships.sort(by: precedes)
    for index in townships.indices { townships[index].rank = index + 1 }
    return townships
  }

  private mutating func add(_ row: OutlierRow) {
    group = row.group
    if row.status == .brokenIdentity {
      errors += 1
      return
    }
    switch row.tier {
    case .a: tierA += 1
    case .b: tierB += 1
    case .c: tierC += 1
    case .d, nil: return
    }
    indicators.append(row.indicator)
  }

  private static func precedes(_ left: OutlierTownship, _ right: OutlierTownship) -> Bool {
    if left.tierA != right.tierA { return left.tierA > right.tierA }
    if left.tierB != right.tierB { return left.tierB > right.tierB }
    let (leftP, rightP) = (left.p ?? 1, right.p ?? 1)
    if leftP != rightP { return leftP < rightP }
    if left.tierC != right.tierC { return left.tierC > right.tierC }
    return (left.authority, left.year) < (right.authority, right.year)
  }
}
