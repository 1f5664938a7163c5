// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

extension GroupScores {
  /// Changes since the year before, compared across peers: modified z of √(y + 3/8) − √(y′ + 3/8), of plain differences
  /// for decimals. An authority without the number of the year before has none.
  static func jump(_ scored: ScoredCells) -> GroupScores {
    let panel = scored.slice.panel
    let calendar = panel.years[scored.year]
    guard let before = panel.years.firstIndex(of: calendar - 1) else {
      return untested(scored.count, method: .jump, status: .noPreviousYear)
    }
    let column = panel.columns[scored.indicator]
    var places: [Int] = []
    var changes: [Double] = []
    for (place, authority) in scored.cells.authorities.enumerated() {
      let cell = panel.index(authority: authority, year: before)
      guard column.states[cell].hasNumber else { continue }
      let now = FixedDecimal(mantissa: scored.cells.mantissas[place], scale: column.scale).real
      let then = FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale).real
      if scored.areCounts, then < 0 { return untested(scored.count, method: .jump, status: .notCounts) }
      places.append(place)
      changes.append(scored.areCounts ? (now + 0.375).squareRoot() - (then + 0.375).squareRoot() : now - then)
    }
    guard changes.count >= OutlierRules.fewestScored else {
      return untested(
        scored.count, method: .jump, status: changes.isEmpty ? .noPreviousYear : .tooFewPeers)
    }
    var scores = untested(scored.count, method: .jump, status: .noPreviousYear)
    for (place, member) in zip(places, modifiedZ(changes).members) { scores.members[place] = member }
    return scores
  }
}
