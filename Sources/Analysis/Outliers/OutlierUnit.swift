// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// The outlier analysis of one peer group: independent of every other group, so that groups can be worked on in any
/// order and on any number of threads.
struct OutlierUnit: Sendable {
  let slice: PanelSlice
  let group: PeerGroup
  let options: OutlierOptions
  let broken: BrokenCells
  let sums: Set<Int>

  /// What came out.
  struct Result: Sendable {
    var rows: [OutlierRow] = []
    var comparisons = 0
    var untested: [UntestedGroup] = []
  }

  /// One indicator and year under work.
  private struct Family {
    let cells: CellGathering
    let year: Int
    let indicator: Int
    let peers: PeerStatistics
    let areCounts: Bool
    var scores: GroupScores
    var q: [Double?] = []
    var qCounty: [Double?] = []
  }

  func run() -> Result {
    var result = Result()
    let pool =
      options.method == .county && !isUntestable && group.authorities.count < OutlierRules.manyPeers
      ? CountPool(slice, authorities: group.authorities) : nil
    for year in slice.years {
      var families = slice.indicators.map { family(year: year, indicator: $0, pool: pool) }
      adjust(&families)
      for family in families { add(family, to: &result) }
    }
    return result
  }

  private var isUntestable: Bool { group.isUndetermined && group.grouping != .all }

  private func family(year: Int, indicator: Int, pool: CountPool?) -> Family {
    let panel = slice.panel
    let cells = CellGathering(panel, authorities: group.authorities, year: year, indicator: indicator)
    let peers = PeerStatistics(cells.mantissas)
    let isCount = panel.indicators[indicator].isCount
    var scores = scores(cells, peers: peers, year: year, indicator: indicator, pool: pool)
    for (place, mantissa) in cells.mantissas.enumerated() {
      let status = scores.members[place].status
      if scores.members[place].p != nil, mantissa == 0, peers.zeroShare > OutlierRules.mostlyZero {
        scores.members[place] = MemberScore(status: .mostlyZero)
      } else if status == .ok, sums.contains(indicator) {
        scores.members[place].status = .sumOfScored
      } else if status == .ok, cells.mantissas.count < OutlierRules.fewestReliable {
        scores.members[place].status = .smallSample
      }
      if broken.contains(
        authority: cells.authorities[place], year: panel.years[year], indicator: panel.indicators[indicator].id)
      {
        scores.members[place].status = .brokenIdentity
      }
    }
    return Family(
      cells: cells, year: year, indicator: indicator, peers: peers, areCounts: isCount && cells.counts != nil,
      scores: scores)
  }

  private func scores(
    _ cells: CellGathering, peers: PeerStatistics, year: Int, indicator: Int, pool: CountPool?
  ) -> GroupScores {
    let isCount = slice.panel.indicators[indicator].isCount
    let count = cells.mantissas.count
    let asked: OutlierMethod =
      switch options.method {
      case .tukey: .tukey
      case .modifiedZ: .modifiedZ
      case .county: isCount ? .countCounty : .modifiedZ
      }
    if isUntestable { return .untested(count, method: asked, status: .undeterminedCounty) }
    if count < OutlierRules.fewestScored { return .untested(count, method: asked, status: .tooFewPeers) }
    if peers.zeroShare == 1 { return .untested(count, method: asked, status: .allZero) }
    let areCounts = isCount && cells.counts != nil
    if isCount, !areCounts { return .untested(count, method: asked, status: .notCounts) }
    let values = cells.mantissas.map { FixedDecimal(mantissa: $0, scale: cells.scale).real }
    switch asked {
    case .tukey: return .tukey(values)
    case .modifiedZ: return .modifiedZ(values, areCounts: areCounts)
    case .countCounty, .countPredictive:
      guard let pool else {
        var scores = GroupScores.modifiedZ(values, areCounts: areCounts)
        for place in scores.members.indices { scores.members[place].status = .manyPeers }
        return scores
      }
      guard var scores = pool.scores(year: year, indicator: indicator) else {
        return .untested(count, method: asked, status: .notCounts)
      }
      markFarOut(&scores, values: values)
      return scores
    }
  }

  /// Lets the reference rules speak beside the count score. Where more than half of the values tie they have no scale
  /// of their own and stay silent.
  private func markFarOut(_ scores: inout GroupScores, values: [Double]) {
    let fences = TukeyFences(values, k: OutlierRules.farFence)
    let robust = ModifiedZ(values.map { 2 * ($0 + 0.375).squareRoot() })
    for (place, value) in values.enumerated() {
      let isBeyond = fences.map { $0.iqr > 0 && $0.excludes(value) } ?? false
      let isFar = robust.method == .mad && abs(robust.scores[place] ?? 0) > OutlierRules.tierCScore
      scores.members[place].isFarOut = isBeyond || isFar
    }
  }

  /// Adjusts for many comparisons, within each indicator and over the year. Broken cells and sums take no part. Zeros
  /// among mostly zeros are not tested but stay among the comparisons, with p = 1: the few that are not zero were
  /// looked at because they are not.
  private func adjust(_ families: inout [Family]) {
    var all: [Double?] = []
    for index in families.indices {
      let isSum = sums.contains(families[index].indicator)
      let members = families[index].scores.members
      let p = members.map { member in
        isSum || member.status == .brokenIdentity ? nil : member.status == .mostlyZero ? 1 : member.p
      }
      families[index].q = zip(members, BenjaminiHochberg.adjusted(p)).map { $0.p == nil ? nil : $1 }
      all += p
    }
    let adjusted = BenjaminiHochberg.adjusted(all)
    var start = 0
    for index in families.indices {
      let count = families[index].scores.members.count
      families[index].qCounty = zip(families[index].scores.members, adjusted[start..<(start + count)]).map {
        $0.p == nil ? nil : $1
      }
      start += count
    }
  }

  private func add(_ family: Family, to result: inout Result) {
    let panel = slice.panel
    result.comparisons += family.q.count { $0 != nil }
    if let first = family.scores.members.first, family.scores.members.allSatisfy({ $0.score == nil }) {
      let status = family.scores.members.first { $0.status != .brokenIdentity }?.status ?? first.status
      result.untested.append(
        UntestedGroup(
          group: group.name, year: panel.years[family.year], indicator: family.indicator,
          n: family.cells.mantissas.count, status: status))
    }
    for place in family.cells.mantissas.indices {
      let tier = tier(family, place: place)
      guard options.includesAll || tier.map({ $0 != .d }) ?? false else { continue }
      var row = row(family, place: place, tier: tier)
      if let range = family.scores.expected(place) {
        row.expectedLow = FixedDecimal(expected: range.low, roundedUp: true, counts: family.areCounts, of: family.cells)
        row.expectedHigh = FixedDecimal(
          expected: range.high, roundedUp: false, counts: family.areCounts, of: family.cells)
      }
      result.rows.append(row)
    }
  }

  private func row(_ family: Family, place: Int, tier: OutlierTier?) -> OutlierRow {
    let (cells, member) = (family.cells, family.scores.members[place])
    let mantissa = cells.mantissas[place]
    let areZero = family.peers.othersAreZero(without: mantissa)
    let ratio = ratio(family, place: place)
    var row = OutlierRow(
      group: group.name, authority: cells.authorities[place], year: slice.panel.years[family.year],
      indicator: family.indicator, value: FixedDecimal(mantissa: mantissa, scale: cells.scale),
      peerN: family.peers.others,
      peerMedian: family.peers.median(without: mantissa).map { DecimalScale.real($0, scale: cells.scale) },
      ratio: areZero ? nil : ratio, score: member.score, p: member.p, q: family.q[place],
      qCounty: family.qCounty[place], method: family.scores.method, status: member.status, othersAreZero: areZero)
    row.logP = member.logP
    row.distance = ratio.map { $0 > 0 ? max($0, 1 / $0) : .infinity } ?? 1
    row.statisticalTier = tier
    row.tier = member.status == .brokenIdentity ? nil : tier
    return row
  }

  /// The tier a value has by its numbers alone; nil when it was not scored.
  private func tier(_ family: Family, place: Int) -> OutlierTier? {
    let member = family.scores.members[place]
    guard member.score != nil else { return nil }
    let q = options.scope == .indicator ? family.q[place] : family.qCounty[place]
    if let p = member.p {
      let count = family.cells.mantissas.count
      let isReliable = count >= OutlierRules.fewestReliable || p < OutlierRules.smallSampleP
      if let q, q <= OutlierRules.tierAQ, isReliable, let ratio = ratio(family, place: place),
        ratio >= OutlierRules.tierARatio || ratio <= 1 / OutlierRules.tierARatio
      {
        return .a
      }
      if p < OutlierRules.tierBP { return .b }
    }
    return member.isFarOut ? .c : .d
  }

  /// The value over the mean of the others, counts with a half added to both; nil without others, and for decimals
  /// when that mean is not positive.
  private func ratio(_ family: Family, place: Int) -> Double? {
    let mantissa = family.cells.mantissas[place]
    guard let mean = family.peers.mean(without: mantissa) else { return nil }
    // Scales cancel in a plain ratio; counts are whole.
    let power = DecimalScale.power(family.cells.scale)
    if family.areCounts { return (Double(mantissa) / power + 0.5) / (mean / power + 0.5) }
    return mean > 0 && mantissa >= 0 ? Double(mantissa) / mean : nil
  }
}
