// SPDX-License-Identifier: GPL-3.0-or-later

public import Panels

/// A panel and the part of it that was selected, by index. Every analysis starts from one.
public struct PanelSlice: Sendable {
  /// The whole panel.
  public let panel: Panel
  /// Indices of the selected authorities, ascending.
  public let authorities: [Int]
  /// Indices of the selected years, ascending.
  public let years: [Int]
  /// Indices of the selected indicators, in panel order.
  public let indicators: [Int]
  /// The latest year that at least half of the selected authorities report on, as an index; see ``standardYear(of:among:)``.
  public let standardYear: Int
  /// Whether the years were left to the standard.
  public let usesStandardYear: Bool

  /// The part of `panel` that `selection` names.
  ///
  /// - Throws: ``SelectionError`` for a county, year or indicator the panel does not have.
  public init(_ panel: Panel, _ selection: Selection = Selection()) throws(SelectionError) {
    self.panel = panel
    authorities = try Self.authorities(of: panel, in: selection.counties)
    indicators = try Self.indicators(of: panel, selection.indicators)
    guard let standard = Self.standardYear(of: panel, among: authorities), !indicators.isEmpty else {
      throw .emptyPanel
    }
    standardYear = standard
    usesStandardYear = selection.years == .standard
    switch selection.years {
    case .standard: years = [standard]
    case .all: years = Array(panel.years.indices)
    case .these(let wanted):
      var chosen: Set<Int> = []
      for year in wanted {
        guard let index = panel.years.firstIndex(of: year) else { throw .unknownYear(year, known: panel.years) }
        chosen.insert(index)
      }
      years = chosen.sorted()
    }
  }

  private init(
    _ other: PanelSlice, panel: Panel? = nil, authorities: [Int], years: [Int], indicators: [Int]? = nil
  ) {
    self.panel = panel ?? other.panel
    self.indicators = indicators ?? other.indicators
    standardYear = other.standardYear
    usesStandardYear = other.usesStandardYear && years == other.years
    self.authorities = authorities
    self.years = years
  }

  /// The same slice over other years, by index.
  public func with(years: [Int]) -> PanelSlice { PanelSlice(self, authorities: authorities, years: years.sorted()) }

  /// The same slice over fewer indicators, by index.
  public func with(indicators: [Int]) -> PanelSlice {
    PanelSlice(self, authorities: authorities, years: years, indicators: indicators)
  }

  /// The same slice over every year of the panel up to the one with index `year`.
  public func through(year: Int) -> PanelSlice { with(years: panel.years.indices.filter { $0 <= year }) }

  /// The same slice over the authorities of one group.
  public func with(group: PeerGroup) -> PanelSlice { PanelSlice(self, authorities: group.authorities, years: years) }

  /// The same slice with every series carried on to its latest year, by renames, upgrades and mergers; those who ended
  /// are left out. For comparisons between years alone: in its own year everybody stands for itself.
  public func carriedOn() -> PanelSlice {
    guard panel.hasSuccessions, let latest = usesStandardYear ? standardYear : years.last else { return self }
    let remaining = authorities.filter { panel.heir(of: $0, in: latest) == $0 }
    return PanelSlice(self, panel: panel.carriedOn(to: latest), authorities: remaining, years: years)
  }

  /// The same slice with every series carried on to the year with index `year`. Indices stay; those who ended hold nothing.
  func carriedOn(to year: Int) -> PanelSlice {
    panel.hasSuccessions
      ? PanelSlice(self, panel: panel.carriedOn(to: year), authorities: authorities, years: years) : self
  }

  /// The latest year, as an index, in which at least half of `authorities` report; failing that, the one with the most.
  ///
  /// Nil for a panel without years or without authorities.
  public static func standardYear(of panel: Panel, among authorities: [Int]) -> Int? {
    guard !authorities.isEmpty, !panel.years.isEmpty else { return nil }
    var best = (year: panel.years.count - 1, reports: -1)
    for year in panel.years.indices.reversed() {
      let reports = authorities.count { panel.present[panel.index(authority: $0, year: year)] }
      if reports * 2 >= authorities.count { return year }
      if reports > best.reports { best = (year, reports) }
    }
    return best.year
  }

  private static func authorities(of panel: Panel, in counties: [String]) throws(SelectionError) -> [Int] {
    guard !counties.isEmpty else { return Array(panel.authorities.indices) }
    var isChosen = [Bool](repeating: false, count: panel.authorities.count)
    for county in counties {
      var isKnown = false
      for (index, authority) in panel.authorities.enumerated()
      where authority.county == county || authority.countyCode == county {
        // An empty name is no county, it must not select the authorities without one.
        isChosen[index] = !county.isEmpty
        isKnown = isKnown || isChosen[index]
      }
      if !isKnown { throw .unknownCounty(county, known: knownCounties(of: panel)) }
    }
    return isChosen.indices.filter { isChosen[$0] }
  }

  private static func knownCounties(of panel: Panel) -> [String] {
    var seen: Set<String> = [""]
    return panel.authorities.map(\.county).filter { seen.insert($0).inserted }
  }

  private static func indicators(of panel: Panel, _ wanted: Selection.Indicators) throws(SelectionError) -> [Int] {
    switch wanted {
    case .headline: return panel.indicators.indices.filter { panel.indicators[$0].isHeadline }
    case .all: return Array(panel.indicators.indices)
    case .named(let names):
      var chosen: Set<Int> = []
      for name in names {
        if let index = panel.indicators.firstIndex(where: { $0.id == name }) {
          chosen.insert(index)
          continue
        }
        let labelled = panel.indicators.indices.filter { panel.indicators[$0].label == name }
        guard let index = labelled.first else {
          throw .unknownIndicator(name, known: panel.indicators.map(\.id))
        }
        guard labelled.count == 1 else {
          throw .ambiguousIndicator(name, ids: labelled.map { panel.indicators[$0].id })
        }
        chosen.insert(index)
      }
      return chosen.sorted()
    }
  }
}
