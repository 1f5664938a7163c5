// SPDX-License-Identifier: GPL-3.0-or-later

extension Panel {
  /// Whether the roster knows of any authority that another one carries on.
  public var hasSuccessions: Bool { !heirs.isEmpty }

  /// The index of the authority that carries on the series of `authority` in the year with index `year`: itself unless
  /// it was renamed under another id, upgraded, transferred or merged by then.
  public func heir(of authority: Int, in year: Int) -> Int {
    heirs.isEmpty ? authority : heirs[index(authority: authority, year: year)]
  }

  /// The same panel with every series carried on to the year with index `year`, for comparisons between years.
  ///
  /// The cells of those who ended stand with their heir, added up where several were merged; the indices of authorities
  /// stay, and those who ended hold nothing. A sum over authorities of which one has no number has none either: it is no
  /// comparison. Rates are not added. Sizes stay as they are.
  public func carriedOn(to year: Int) -> Panel {
    var forerunners: [Int: [Int]] = [:]
    for authority in authorities.indices {
      let heir = heir(of: authority, in: year)
      if heir != authority { forerunners[heir, default: []].append(authority) }
    }
    if forerunners.isEmpty { return self }
    var (expected, present) = (expected, present)
    var columns = columns
    // Sorted, so that nothing hangs on the order of a dictionary.
    for (heir, others) in forerunners.sorted(by: { $0.key < $1.key }) {
      for place in years.indices {
        let target = index(authority: heir, year: place)
        let sources = others.map { index(authority: $0, year: place) }
        let parts = ([target] + sources).filter { self.expected[$0] || self.present[$0] }
        for number in columns.indices {
          columns[number].join(parts, into: target, clearing: sources, isAdditive: indicators[number].isAdditive)
        }
        expected[target] = parts.contains { self.expected[$0] }
        present[target] = parts.contains { self.present[$0] }
        for source in sources { (expected[source], present[source]) = (false, false) }
      }
    }
    return Panel(
      authorities: authorities, years: years, indicators: indicators, columns: columns, expected: expected,
      present: present, exposures: exposures, heirs: heirs)
  }
}

extension PanelColumn {
  /// Puts what the cells `parts` hold together into `target`, and empties `sources`.
  fileprivate mutating func join(_ parts: [Int], into target: Int, clearing sources: [Int], isAdditive: Bool) {
    var (mantissa, state) = (Int64(0), CellState.noRow)
    if let only = parts.first, parts.count == 1 {
      (mantissa, state) = (mantissas[only], states[only])
    } else if let gap = parts.first(where: { !states[$0].hasNumber }) {
      state = states[gap]
    } else if !parts.isEmpty {
      state = parts.contains { states[$0] == .lowerBound } ? .lowerBound : .number
      for part in parts {
        let (sum, overflow) = mantissa.addingReportingOverflow(mantissas[part])
        if overflow || !isAdditive { state = .excluded }
        mantissa = sum
      }
      if state == .excluded { mantissa = 0 }
    }
    for source in sources { set(source, to: 0, .noRow) }
    set(target, to: mantissa, state)
  }
}
