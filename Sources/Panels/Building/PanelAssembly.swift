// SPDX-License-Identifier: GPL-3.0-or-later

internal import Forms
internal import Records

extension PanelBuilder {
  /// The panel: authorities, years and indicators in order, and who was expected.
  ///
  /// - Parameter keeping: whether each indicator enters; nil for all.
  mutating func panel(
    indicators: [PanelIndicator], roster: Roster?, stated: StatedSizes?, keeping: [Bool]? = nil
  ) -> Panel {
    let yearOrder = years.indices.sorted { years[$0] < years[$1] }
    let sortedYears = yearOrder.map { years[$0] }
    let owed = (roster.map { roster in sortedYears.map { roster.expected(in: $0).map(\.authorityID) } } ?? []).map {
      $0.compactMap { directory.index(ofRosterID: $0) }
    }
    let order = AuthorityOrder.sorted(directory.authorities, roster: roster)
    var rank = [Int](repeating: 0, count: order.count)
    for (position, authority) in order.enumerated() { rank[authority] = position }
    var yearRank = [Int](repeating: 0, count: years.count)
    for (position, year) in yearOrder.enumerated() { yearRank[year] = position }
    let cells = places.map { rank[$0.authority] * years.count + yearRank[$0.year] }
    let cellCount = order.count * years.count

    var present = [Bool](repeating: false, count: cellCount)
    for cell in cells { present[cell] = true }
    var expected = present
    for (year, authorities) in owed.enumerated() {
      for authority in authorities { expected[rank[authority] * years.count + year] = true }
    }
    let authorities = order.map { directory.authorities[$0] }
    values.close()
    let indicatorOrder = Self.order(of: indicators).filter { keeping?[$0] ?? true }
    let settledIndicators = indicatorOrder.map { settled(indicators[$0], $0) }
    return Panel(
      authorities: authorities, years: sortedYears, indicators: settledIndicators,
      columns: values.takeColumns(indicatorOrder, cells: cells, cellCount: cellCount), expected: expected,
      present: present,
      exposures: exposures(authorities, sortedYears, cells: cells, roster: roster, stated: stated),
      heirs: Self.heirs(authorities, sortedYears, roster: roster))
  }

  /// Who carries on whose series in which year, by the roster; empty when everybody does its own.
  ///
  /// An heir outside the panel has no data: the series ends there.
  private static func heirs(_ authorities: [PanelAuthority], _ years: [Int], roster: Roster?) -> [Int] {
    guard let roster, roster.entries.contains(where: { !$0.successors.isEmpty }) else { return [] }
    var indices: [String: Int] = [:]
    for (index, authority) in authorities.enumerated() where !authority.id.isEmpty { indices[authority.id] = index }
    var isOthers = false
    let heirs = authorities.enumerated().flatMap { index, authority in
      years.map { year in
        guard !authority.id.isEmpty, let heir = roster.heir(of: authority.id, in: year), let other = indices[heir]
        else { return index }
        isOthers = isOthers || other != index
        return other
      }
    }
    return isOthers ? heirs : []
  }

  /// Form order first, then the user's own by first appearance.
  private static func order(of indicators: [PanelIndicator]) -> [Int] {
    let positions = indicators.map { Indicator.position(of: $0.id) ?? .max }
    return indicators.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
  }

  /// An indicator of the user's own counts something only when its numbers are whole and not negative.
  private func settled(_ indicator: PanelIndicator, _ number: Int) -> PanelIndicator {
    guard indicator.isCount, Indicator.position(of: indicator.id) == nil,
      values.scale(number) > 0 || values.hasNegatives(number)
    else { return indicator }
    return PanelIndicator(
      id: indicator.id, label: indicator.label, unit: indicator.unit, isAdditive: indicator.isAdditive, isCount: false,
      isHeadline: indicator.isHeadline)
  }

  /// Sizes from a file of sizes, else from the rows, else from the roster.
  private func exposures(
    _ authorities: [PanelAuthority], _ years: [Int], cells: [Int], roster: Roster?, stated: StatedSizes?
  ) -> [PanelExposure] {
    var entries: [String: RosterEntry] = [:]
    for entry in roster?.entries ?? [] { entries[entry.authorityID] = entry }
    return SizeColumns.roles.compactMap { role -> PanelExposure? in
      if stated == nil, entries.isEmpty, !sizes.has(role) { return nil }
      var known = [Double?](repeating: nil, count: authorities.count * years.count)
      for (index, authority) in authorities.enumerated() {
        let listed = entries[authority.id].flatMap { Self.size(role, of: $0) }
        for year in years.indices {
          known[index * years.count + year] = stated?.size(role, of: authority.key, in: years[year]) ?? listed
        }
      }
      if sizes.has(role) {
        for (unit, cell) in cells.enumerated() {
          guard let size = sizes.size(role, of: unit) else { continue }
          let (index, year) = (cell / years.count, cell % years.count)
          if stated?.size(role, of: authorities[index].key, in: years[year]) == nil { known[cell] = size.approximation }
        }
      }
      return known.contains { $0 != nil } ? PanelExposure(name: role.rawValue, sizes: known) : nil
    }
  }

  private static func size(_ role: ColumnRole, of entry: RosterEntry) -> Double? {
    switch role {
    case .population: entry.population.map(Double.init)
    case .households: entry.households.map(Double.init)
    default: entry.areaKm2?.approximation
    }
  }
}
