// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Statistics

/// Several indicators of one year taken together: robust distances of the authorities of a group.
///
/// Each authority has one score, which stands with the indicator in which it is most unusual by itself. Only counts
/// whose median absolute deviation on 2√(y + 3/8) is positive take part, and of a sum and its parts only the parts.
struct DistanceScores {
  /// The scores of every selected indicator, in the order of the cells given.
  let scores: [GroupScores]

  /// The scores of `families`, one entry an indicator, all of one group and year.
  init(_ families: [ScoredCells], sums: Set<Int>) {
    let candidates = families.indices.filter { families[$0].areCounts && !sums.contains(families[$0].indicator) }
    let most = candidates.map { families[$0].count }.max() ?? 0
    let wide = candidates.filter { families[$0].count * 2 > most }
    let present = Self.present(families, wide)
    var columns: [Int] = []
    var robust: [[Double?]] = []
    for index in wide {
      let score = ModifiedZ(Self.values(families[index], present))
      guard score.method == .mad else { continue }
      columns.append(index)
      robust.append(score.scores)
    }
    guard present.count >= OutlierRules.fewestForDistance, columns.count > 1, columns.count * 5 <= present.count else {
      scores = families.map { .untested($0.count, method: .mcd, status: .notApplicable) }
      return
    }
    let result = Self.distances(columns.map { Self.values(families[$0], present) }, robust: robust)
    var scores = families.map { family in
      var scores = GroupScores.untested(family.count, method: .mcd, status: .incomplete)
      for place in scores.members.indices { scores.members[place].isSilent = true }
      return scores
    }
    for (row, authority) in present.enumerated() {
      let extremes = robust.map { abs($0[row] ?? 0) }
      let column = extremes.indices.max { extremes[$0] < extremes[$1] } ?? 0
      let family = columns[column]
      guard let place = families[family].cells.authorities.firstIndex(of: authority) else { continue }
      scores[family].members[place] = result[row]
    }
    Self.nameIncomplete(families, present: present, scores: &scores)
    self.scores = scores
  }

  /// The authorities with a number in every indicator of `indices`, ascending.
  private static func present(_ families: [ScoredCells], _ indices: [Int]) -> [Int] {
    guard let first = indices.first else { return [] }
    let sets = indices.dropFirst().map { Set(families[$0].cells.authorities) }
    return families[first].cells.authorities.filter { authority in sets.allSatisfy { $0.contains(authority) } }.sorted()
  }

  /// The levelled numbers of `authorities`, all of which have one.
  private static func values(_ family: ScoredCells, _ authorities: [Int]) -> [Double] {
    let known = Dictionary(zip(family.cells.authorities, family.levelled), uniquingKeysWith: { first, _ in first })
    return authorities.map { known[$0] ?? 0 }
  }

  /// The distances; without the first indicator whose absence makes them possible; else the largest |z| of any.
  private static func distances(_ columns: [[Double]], robust: [[Double?]]) -> [MemberScore] {
    func rows(without left: Int?) -> [[Double]] {
      (columns.first ?? []).indices.map { row in
        columns.indices.filter { $0 != left }.map { columns[$0][row] }
      }
    }
    func members(_ result: MinimumCovarianceDeterminant, _ status: OutlierStatus) -> [MemberScore]? {
      guard result.status == .ok, let distances = result.reweighted?.distances, distances.allSatisfy(\.isFinite) else {
        return nil
      }
      return zip(distances, result.weights).map { distance, isInside in
        MemberScore(score: max(0, distance).squareRoot(), isFarOut: !isInside, status: status)
      }
    }
    if let all = members(MinimumCovarianceDeterminant(rows: rows(without: nil)), .ok) { return all }
    if columns.count > 2 {
      for left in columns.indices {
        if let some = members(MinimumCovarianceDeterminant(rows: rows(without: left)), .columnDropped) { return some }
      }
    }
    return (columns.first ?? []).indices.map { row in
      let largest = robust.map { abs($0[row] ?? 0) }.max() ?? 0
      return MemberScore(score: largest, isFarOut: largest > OutlierRules.tierCScore, status: .singular)
    }
  }

  /// An authority that lacks a number is named once, with the first number it has.
  private static func nameIncomplete(_ families: [ScoredCells], present: [Int], scores: inout [GroupScores]) {
    var known = Set(present)
    for (index, family) in families.enumerated() {
      for (place, authority) in family.cells.authorities.enumerated() where known.insert(authority).inserted {
        scores[index].members[place].isSilent = false
      }
    }
  }
}
