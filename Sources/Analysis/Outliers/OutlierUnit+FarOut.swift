// SPDX-License-Identifier: GPL-3.0-or-later

internal import Panels
internal import Records
internal import Statistics

/// The modified z score alone, where only what lies far out has a row: nothing is kept of the other values.
///
/// The same rows as ``OutlierUnit/addAll(to:)`` gives, which a test compares. Scores grow with the values, so the ends of a
/// sorted group tell which values are far out, and whole groups need no look at their members.
extension OutlierUnit {
  /// Adds the rows of values far out, and the groups that were not tested, year by year.
  func addFarOut(to result: inout Result) {
    let panel = slice.panel
    let areCounts = slice.indicators.map { panel.indicators[$0].isCount }
    var family = FarOutFamily()
    for year in slice.years {
      for (place, indicator) in slice.indicators.enumerated() {
        family.take(panel.columns[indicator], authorities: group.authorities, year: year, years: panel.years.count)
        if family.mantissas.isEmpty { continue }
        if let reason = isUntestable ? .undeterminedCounty : family.score(isCount: areCounts[place]) {
          let status = isWhollyBroken(family, year, indicator) ? .brokenIdentity : reason
          result.untested.append(
            UntestedGroup(
              group: group.name, year: panel.years[year], indicator: indicator, n: family.mantissas.count,
              status: status))
        } else {
          addFarOut(family, year: year, indicator: indicator, to: &result)
        }
      }
    }
  }

  private func addFarOut(_ family: FarOutFamily, year: Int, indicator: Int, to result: inout Result) {
    guard family.hasFarOut else { return }
    let calendar = slice.panel.years[year]
    var usual = family.status
    if usual == .ok, family.mantissas.count < OutlierRules.fewestReliable { usual = .smallSample }
    if family.status == .ok, sums.contains(indicator) { usual = .sumOfScored }
    for (place, mantissa) in family.mantissas.enumerated() where family.isFarOut(mantissa) {
      let authority = family.authorities[place]
      let member = MemberScore(
        score: family.scoreValue(mantissa), isFarOut: true,
        status: isBroken(authority, year, indicator) ? .brokenIdentity : usual)
      var row = OutlierRow(
        member, of: FixedDecimal(mantissa: mantissa, scale: family.scale), peers: family.peers,
        areCounts: family.areCounts, method: .modifiedZ, group: group.name, authority: authority, year: calendar,
        indicator: indicator)
      row.statisticalTier = .c
      row.tier = member.status == .brokenIdentity ? nil : .c
      result.rows.append(row)
    }
  }

  private func isBroken(_ authority: Int, _ year: Int, _ indicator: Int) -> Bool {
    !broken.isEmpty
      && broken.contains(
        authority: authority, year: slice.panel.years[year], indicator: slice.panel.indicators[indicator].id)
  }

  private func isWhollyBroken(_ family: FarOutFamily, _ year: Int, _ indicator: Int) -> Bool {
    !broken.isEmpty && family.authorities.allSatisfy { isBroken($0, year, indicator) }
  }
}

/// The numbers of one indicator and year of a group, in memory that the next ones use again.
private struct FarOutFamily {
  private(set) var authorities: [Int] = []
  private(set) var mantissas: [Int64] = []
  private(set) var peers = PeerStatistics()
  private(set) var scale: UInt8 = 0
  /// Whether the numbers are those of an indicator that counts, and counts themselves.
  private(set) var areCounts = false
  /// What is to be minded about the scores.
  private(set) var status = OutlierStatus.ok
  /// Values from here on, and up to here, are far out.
  private var (high, low): (Int64?, Int64?) = (nil, nil)
  private var levelled: [Double] = []
  private var unit = ModifiedZScale(sorted: [])

  /// Whether any value is far out.
  var hasFarOut: Bool { high != nil || low != nil }

  /// Whether a value of the group is far out.
  func isFarOut(_ mantissa: Int64) -> Bool {
    high.map { mantissa >= $0 } ?? false || low.map { mantissa <= $0 } ?? false
  }

  /// Turns to other numbers.
  mutating func take(_ column: PanelColumn, authorities group: [Int], year: Int, years: Int) {
    scale = column.scale
    authorities.removeAll(keepingCapacity: true)
    mantissas.removeAll(keepingCapacity: true)
    for authority in group {
      let cell = authority * years + year
      guard column.states[cell].hasNumber else { continue }
      authorities.append(authority)
      mantissas.append(column.mantissas[cell])
    }
    peers.take(mantissas)
  }

  /// Finds the scale and the values far out. Returns why there are no scores; nil when there are.
  mutating func score(isCount: Bool) -> OutlierStatus? {
    let sorted = peers.sorted
    if sorted.count < OutlierRules.fewestScored { return .tooFewPeers }
    if sorted.first == 0, sorted.last == 0 { return .allZero }
    let power = Int64(DecimalScale.power(scale))
    areCounts = isCount && sorted.allSatisfy { $0 >= 0 && (power == 1 || $0 % power == 0) }
    if isCount, !areCounts { return .notCounts }
    levelled.removeAll(keepingCapacity: true)
    for (place, mantissa) in sorted.enumerated() {
      levelled.append(place > 0 && mantissa == sorted[place - 1] ? levelled[place - 1] : level(mantissa))
    }
    unit = ModifiedZScale(sorted: levelled)
    switch unit.method {
    case .mad: status = .ok
    case .meanAbsDev: status = .meanAbsDev
    case .degenerate: return .degenerate
    }
    (high, low) = (nil, nil)
    for place in sorted.indices.reversed() {
      guard let z = unit.score(levelled[place]), z > OutlierRules.tierCScore else { break }
      high = sorted[place]
    }
    for place in sorted.indices {
      guard let z = unit.score(levelled[place]), z < -OutlierRules.tierCScore else { break }
      low = sorted[place]
    }
    return nil
  }

  /// The score of a value of the group.
  func scoreValue(_ mantissa: Int64) -> Double? { unit.score(level(mantissa)) }

  private func level(_ mantissa: Int64) -> Double {
    areCounts
      ? ScoredCells.levelled(Double(mantissa / Int64(DecimalScale.power(scale))))
      : DecimalScale.real(Double(mantissa), scale: scale)
  }
}
