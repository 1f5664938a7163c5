// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

extension TrendRegion {
  /// The row of a whole group: sums over the authorities with a number in every year, tested by permuting the years
  /// over the same authorities jointly, since townships of one county share what happens to the county.
  ///
  /// - Parameter permutations: tables from an earlier call, replaced when the number of years is another.
  static func row(
    _ panel: Panel, group: PeerGroup, indicator: Int, years candidates: ArraySlice<Int>,
    permutations: inout RegionalPermutations
  ) -> TrendRow {
    var row = TrendRow(group: group.name, authority: nil, indicator: indicator)
    let column = panel.columns[indicator]
    func has(_ authority: Int, _ year: Int) -> Bool {
      column.states[panel.index(authority: authority, year: year)].hasNumber
    }
    guard !group.authorities.isEmpty, !candidates.isEmpty else { return row }
    // Mostly nothing is missing, and everything is gathered in one pass.
    var years = Array(candidates)
    var (anybody, complete) = (group.authorities, group.authorities)
    var matrix = gathered(panel, authorities: complete, years: years, indicator: indicator)
    if matrix == nil {
      anybody = anybody.filter { authority in candidates.contains { has(authority, $0) } }
      guard !anybody.isEmpty else { return row }
      // A year in which hardly anybody has the number (a new form, an early adopter) must not empty the series.
      years = candidates.filter { year in anybody.count { has($0, year) } * 2 >= anybody.count }
      complete = anybody.filter { authority in years.allSatisfy { has(authority, $0) } }
      matrix = gathered(panel, authorities: complete, years: years, indicator: indicator)
    }
    guard let matrix, !complete.isEmpty, !years.isEmpty else {
      row.status = .noCompleteAuthority
      row.region = TrendRegion(candidates: anybody.count, years: years.map { panel.years[$0] })
      return row
    }
    let width = years.count
    let calendar = years.map { panel.years[$0] }
    let sums = years.indices.map { place in
      ExactSum.of(stride(from: place, to: matrix.count, by: width).lazy.map { matrix[$0] }, scale: column.scale)
    }
    let exact = sums.compactMap { $0?.mantissa }
    if exact.count == sums.count, panel.indicators[indicator].isAdditive {
      var series = TrendSeries(years: calendar, mantissas: exact, scale: column.scale)
      series.describe(&row)
    } else {
      row.n = years.count
      row.firstYear = calendar.first
      row.lastYear = calendar.last
      row.status = panel.indicators[indicator].isAdditive ? .overflow : .notAdditive
    }
    if permutations.years != width { permutations = RegionalPermutations(years: width) }
    let test = permutations.test(matrix)
    if years.count > 1 {
      row.mkS = test.s
      row.mkP = years.count >= TrendSeries.fewestTested ? test.p : nil
      row.mkPKind =
        years.count < TrendSeries.fewestTested ? .tooFewYears : (row.mkP == nil ? .tooManyYears : .yearPermutation)
    }
    let isSummed = row.first != nil
    let scores = test.scores
    row.region = TrendRegion(
      authorities: complete.count, candidates: anybody.count, years: calendar,
      sums: isSummed ? sums.compactMap { $0 } : [], rising: scores.count { $0 > 0 }, falling: scores.count { $0 < 0 },
      flat: scores.count { $0 == 0 }, q: nil,
      contributions: isSummed
        ? Contribution.largest(
          authorities: complete,
          from: complete.indices.map { matrix[$0 * width] },
          to: complete.indices.map { matrix[$0 * width + width - 1] }, scale: column.scale)
        : [])
    return row
  }

  /// The numbers of `authorities` in `years`, authority after authority; nil when one is missing.
  private static func gathered(_ panel: Panel, authorities: [Int], years: [Int], indicator: Int) -> [Int64]? {
    var matrix: [Int64] = []
    matrix.reserveCapacity(authorities.count * years.count)
    for authority in authorities {
      for year in years {
        let cell = panel.index(authority: authority, year: year)
        guard panel.columns[indicator].states[cell].hasNumber else { return nil }
        matrix.append(panel.columns[indicator].mantissas[cell])
      }
    }
    return matrix
  }

  private init(candidates: Int, years: [Int]) {
    self.init(
      authorities: 0, candidates: candidates, years: years, sums: [], rising: 0, falling: 0, flat: 0, q: nil,
      contributions: [])
  }
}
