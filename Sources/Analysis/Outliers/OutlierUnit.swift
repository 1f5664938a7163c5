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
  /// Indicators that are sums of others which are selected too.
  let sums: Set<Int>
  /// The slice with every series carried on to a year, by year; for methods that look back, where anybody was followed.
  var carried: [Int: PanelSlice] = [:]

  /// What came out.
  struct Result: Sendable {
    var rows: [OutlierRow] = []
    var comparisons = 0
    var untested: [UntestedGroup] = []
    /// Every value that was compared with a p, whether it has a row or not.
    var tested: [Tested] = []

    /// Adds what came out of another group.
    mutating func add(_ other: Result) {
      rows += other.rows
      comparisons += other.comparisons
      untested += other.untested
      tested += other.tested
    }
  }

  /// One comparison.
  struct Tested: Sendable {
    let authority: Int
    let year: Int
    let p: Double
  }

  /// One indicator and year under work.
  private struct Family {
    let scored: ScoredCells
    var scores: GroupScores
    var q: [Double?] = []
    var qCounty: [Double?] = []
  }

  func run() -> Result {
    var result = Result()
    run(into: &result)
    return result
  }

  /// Adds what comes out to what other groups have given.
  func run(into result: inout Result) {
    if options.method == .modifiedZ, !options.includesAll { return addFarOut(to: &result) }
    addAll(to: &result)
  }

  /// Scores every value, and then sees which of them deserve a row.
  func addAll(to result: inout Result) {
    let pool =
      options.method == .county && !isUntestable && group.authorities.count < OutlierRules.manyPeers
      ? CountPool(slice, authorities: group.authorities, prior: options.prior) : nil
    for year in slice.years {
      let slice = carried[year] ?? slice
      let scored = slice.indicators.map { ScoredCells(slice: slice, group: group, year: year, indicator: $0) }
      let together = options.method == .mcd && !isUntestable ? DistanceScores(scored, sums: sums).scores : nil
      var families = scored.indices.map { place in
        family(scored[place], scores: together?[place] ?? scores(scored[place], pool: pool))
      }
      adjust(&families)
      for family in families { add(family, to: &result) }
    }
  }

  var isUntestable: Bool { group.isUndetermined && group.grouping != .all }

  private func family(_ scored: ScoredCells, scores: GroupScores) -> Family {
    let panel = slice.panel
    var scores = scores
    for (place, mantissa) in scored.cells.mantissas.enumerated() {
      let status = scores.members[place].status
      if scores.members[place].p != nil, mantissa == 0, scored.peers.zeroShare > OutlierRules.mostlyZero {
        scores.members[place] = MemberScore(status: .mostlyZero)
      } else if status == .ok, sums.contains(scored.indicator) {
        scores.members[place].status = .sumOfScored
      } else if status == .ok, scored.count < OutlierRules.fewestReliable {
        scores.members[place].status = .smallSample
      }
      if broken.contains(
        authority: scored.cells.authorities[place], year: panel.years[scored.year],
        indicator: panel.indicators[scored.indicator].id)
      {
        scores.members[place].status = .brokenIdentity
      }
    }
    return Family(scored: scored, scores: scores)
  }

  private func scores(_ scored: ScoredCells, pool: CountPool?) -> GroupScores {
    let method = options.method.named(isCount: scored.isCount)
    func untested(_ status: OutlierStatus) -> GroupScores {
      .untested(scored.count, method: method, status: status)
    }
    if isUntestable { return untested(.undeterminedCounty) }
    if scored.count < OutlierRules.fewestScored { return untested(.tooFewPeers) }
    if scored.peers.zeroShare == 1 { return untested(.allZero) }
    if scored.isCount, !scored.areCounts { return untested(.notCounts) }
    switch options.method {
    case .county: return county(scored, pool: pool) ?? untested(.notCounts)
    case .plugIn: return .plugIn(scored)
    case .modifiedZ: return .modifiedZ(scored.levelled)
    case .doubleMad: return .doubleMad(scored.levelled)
    case .tukey: return .tukey(scored.values)
    case .adjusted: return .adjusted(scored.values)
    case .esd: return .esd(scored.levelled)
    case .mcd: return untested(.notApplicable)
    case .jump: return .jump(scored)
    case .history: return .history(scored)
    case .funnel: return .funnel(scored, options.exposure)
    }
  }

  /// The default: the count score; with many peers a model by stratum; for decimals the modified z score.
  private func county(_ scored: ScoredCells, pool: CountPool?) -> GroupScores? {
    guard scored.isCount else { return .modifiedZ(scored.levelled) }
    guard let pool else {
      var scores =
        scored.count < OutlierRules.fewestPlugIn ? GroupScores.modifiedZ(scored.levelled) : .plugIn(scored)
      for place in scores.members.indices where scores.members[place].status == .ok {
        scores.members[place].status = .manyPeers
      }
      return scores
    }
    guard var scores = pool.scores(year: scored.year, indicator: scored.indicator) else { return nil }
    markFarOut(&scores, values: scored.values)
    return scores
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
      let isSum = sums.contains(families[index].scored.indicator)
      let members = families[index].scores.members
      let p = members.map { member in
        isSum || member.status == .brokenIdentity ? nil : member.status == .mostlyZero ? 1 : member.p
      }
      families[index].q = zip(members, options.adjustment.adjusted(p)).map { $0.p == nil ? nil : $1 }
      all += p
    }
    let adjusted = options.adjustment.adjusted(all)
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
    let scored = family.scored
    result.comparisons += family.q.count { $0 != nil }
    for place in family.q.indices where family.q[place] != nil {
      guard let p = family.scores.members[place].p else { continue }
      result.tested.append(
        Tested(authority: scored.cells.authorities[place], year: panel.years[scored.year], p: p))
    }
    let speaking = family.scores.members.filter { !$0.isSilent }
    if let first = speaking.first, speaking.allSatisfy({ $0.score == nil }) {
      let status = speaking.first { $0.status != .brokenIdentity }?.status ?? first.status
      result.untested.append(
        UntestedGroup(
          group: group.name, year: panel.years[scored.year], indicator: scored.indicator, n: scored.count,
          status: status))
    }
    for place in family.scores.members.indices where !family.scores.members[place].isSilent {
      let (tier, mayBeA) = tier(family, place: place)
      // Over everything a q of .10 can go with a p of up to .10, which is known only at the end.
      let isCandidate = options.scope == .all && mayBeA && (family.scores.members[place].p ?? 1) <= OutlierRules.tierAQ
      guard options.includesAll || isCandidate || tier.map({ $0 != .d }) ?? false else { continue }
      var row = row(family, place: place, tier: tier)
      row.mayBeA = mayBeA
      if let range = family.scores.expected(place) {
        row.expectedLow = FixedDecimal(
          expected: range.low, roundedUp: true, counts: scored.areCounts, of: scored.cells)
        row.expectedHigh = FixedDecimal(
          expected: range.high, roundedUp: false, counts: scored.areCounts, of: scored.cells)
      }
      result.rows.append(row)
    }
  }

  private func row(_ family: Family, place: Int, tier: OutlierTier?) -> OutlierRow {
    let (scored, member) = (family.scored, family.scores.members[place])
    var row = OutlierRow(
      member, of: FixedDecimal(mantissa: scored.cells.mantissas[place], scale: scored.cells.scale),
      peers: scored.peers, areCounts: scored.areCounts, method: family.scores.method, group: group.name,
      authority: scored.cells.authorities[place], year: slice.panel.years[scored.year], indicator: scored.indicator)
    (row.q, row.qCounty) = (family.q[place], family.qCounty[place])
    row.statisticalTier = tier
    row.tier = member.status == .brokenIdentity ? nil : tier
    return row
  }

  /// The tier a value has by its numbers alone, nil when it was not scored; and whether a small q makes it A.
  private func tier(_ family: Family, place: Int) -> (tier: OutlierTier?, mayBeA: Bool) {
    let member = family.scores.members[place]
    guard member.score != nil else { return (nil, false) }
    var (tier, mayBeA) = (member.isFarOut ? OutlierTier.c : .d, false)
    if let p = member.p {
      let isReliable = family.scored.count >= OutlierRules.fewestReliable || p < OutlierRules.smallSampleP
      let ratio = ratio(family, place: place)
      let isFar = ratio.map { $0 >= OutlierRules.tierARatio || $0 <= 1 / OutlierRules.tierARatio } ?? false
      mayBeA = isReliable && isFar && family.q[place] != nil && member.best == .a
      let q: Double? =
        switch options.scope {
        case .indicator: family.q[place]
        case .countyYear: family.qCounty[place]
        case .all: nil
        }
      if p < OutlierRules.tierBP { tier = .b }
      if mayBeA, let q, q <= OutlierRules.tierAQ { tier = .a }
    }
    return (max(tier, member.best), mayBeA)
  }

  private func ratio(_ family: Family, place: Int) -> Double? {
    let cells = family.scored.cells
    return family.scores.members[place].ratio
      ?? family.scored.peers.ratio(
        of: cells.mantissas[place], scale: cells.scale, areCounts: family.scored.areCounts)
  }
}
