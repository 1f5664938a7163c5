// SPDX-License-Identifier: GPL-3.0-or-later

internal import DelimitedText
internal import Forms
public import Panels
internal import Records
internal import Statistics

/// The distributions of a long table over all its authorities, gathered in one pass without a panel.
///
/// What ``Distribution`` says of a panel that is one group, in the memory of its frequency tables. Of duplicate keys only
/// equal neighbours are found; further apart they count twice.
public struct StreamedDistribution: Sendable {
  /// The years, ascending.
  public let years: [Int]
  /// The indicators, in form order, then the user's own by first appearance.
  public let indicators: [PanelIndicator]
  /// Names that were taken for the id of an indicator.
  public let notes: [IndicatorNote]
  /// How many authorities have a row in every year: the universe.
  public let universe: [Int]
  /// How many authorities there are.
  public let authorityCount: Int
  /// Names of the counties that were chosen, all of them when none was, by first appearance; without empty ones.
  public let counties: [String]
  /// The first county asked for that the table does not have; nil when all are there.
  private let unknownCounty: String?
  /// What was gathered, per year and indicator.
  private let groups: [StreamedGroup]
  /// Decimals of every indicator.
  private let scales: [UInt8]

  /// Reads the whole of a long table.
  ///
  /// - Parameter counties: Names or six-digit codes; empty for all.
  /// - Throws: As ``LongTableScanner``; a number that does not fit 64 bits at the decimals its indicator needs.
  public init(
    reading source: PanelSource, options: PanelOptions = PanelOptions(), counties: [String] = []
  ) throws(PanelError) {
    var scanner = try LongTableScanner(source, options: options)
    var gathering = StreamedGathering(counties: counties)
    var batch = LongBatch()
    while try scanner.next(into: &batch) { gathering.take(batch, scanner) }
    let stated = (0..<scanner.countyCount).map { scanner.county($0) }
    unknownCounty = counties.first { county in
      county.isEmpty || !stated.contains { $0.name == county || $0.code == county }
    }
    var seen: Set<String> = [""]
    self.counties = stated.filter { counties.isEmpty || counties.contains($0.name) || counties.contains($0.code) }
      .map(\.name).filter { seen.insert($0).inserted }
    let known = scanner.indicators
    let yearOrder = scanner.years.indices.sorted { scanner.years[$0] < scanner.years[$1] }
    let positions = known.map { Indicator.position(of: $0.id) ?? .max }
    let order = known.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
    years = yearOrder.map { scanner.years[$0] }
    notes = scanner.notes
    let counts = gathering.universe(years: years.count)
    universe = yearOrder.map { counts.byYear[$0] }
    authorityCount = counts.all
    groups = yearOrder.flatMap { year in order.map { gathering.group(year: year, indicator: $0) } }
    var indicators: [PanelIndicator] = []
    var scales: [UInt8] = []
    for number in order {
      let fraction = gathering.fractions[number]
      let scale = fraction?.scale ?? 0
      guard yearOrder.allSatisfy({ gathering.group(year: $0, indicator: number).fits(scale: scale) }) else {
        throw PanelError(.text(.numberTooLarge), file: scanner.file, columnName: known[number].id)
      }
      scales.append(scale)
      indicators.append(known[number].settled(isWhole: positions[number] != .max || fraction == nil))
    }
    self.indicators = indicators
    self.scales = scales
  }

  /// The latest year in which at least half of the authorities have a row, as an index; failing that, the one with the most.
  ///
  /// Nil for a table without rows.
  public var standardYear: Int? {
    guard let most = universe.max(), authorityCount > 0 else { return nil }
    return universe.lastIndex { $0 * 2 >= authorityCount } ?? universe.lastIndex(of: most)
  }

  /// One row per selected year and indicator, in that order.
  ///
  /// - Throws: ``SelectionError`` for a county, year or indicator that the table does not have. Counties are chosen while
  ///   reading.
  public func rows(_ selection: Selection = Selection()) throws(SelectionError) -> [DistributionRow] {
    if let unknownCounty { throw .unknownCounty(unknownCounty, known: counties) }
    let chosenYears = try chosenYears(selection.years)
    let chosen = try chosenIndicators(selection.indicators)
    return chosenYears.flatMap { year in
      chosen.map { indicator -> DistributionRow in
        let kind = indicators[indicator]
        let gathered = groups[year * indicators.count + indicator]
        let table = gathered.table(scale: scales[indicator])
        return DistributionRow(
          year: years[year], indicator: indicator, table: table, scale: scales[indicator],
          missing: max(universe[year] - table.count, 0), isCount: kind.isCount, isAdditive: kind.isAdditive,
          lowerBounds: gathered.lowerBounds)
      }
    }
  }

  private func chosenYears(_ wanted: Selection.Years) throws(SelectionError) -> [Int] {
    guard let standardYear, !indicators.isEmpty else { throw .emptyPanel }
    switch wanted {
    case .standard: return [standardYear]
    case .all: return Array(years.indices)
    case .these(let wanted):
      var chosen: Set<Int> = []
      for year in wanted {
        guard let index = years.firstIndex(of: year) else { throw .unknownYear(year, known: years) }
        chosen.insert(index)
      }
      return chosen.sorted()
    }
  }

  private func chosenIndicators(_ wanted: Selection.Indicators) throws(SelectionError) -> [Int] {
    // Names are resolved as in every other analysis.
    try PanelSlice(outline, Selection(years: .all, indicators: wanted)).indicators
  }

  /// A panel of the same indicators and years without a number, for tables that name indicators by index.
  public var outline: Panel {
    Panel(
      authorities: [PanelAuthority(key: "", name: "")], years: years, indicators: indicators,
      columns: indicators.map { _ in
        PanelColumn(
          scale: 0, mantissas: [Int64](repeating: 0, count: years.count),
          states: [CellState](repeating: .noRow, count: years.count))
      }, expected: [Bool](repeating: true, count: years.count), present: [Bool](repeating: true, count: years.count))
  }
}

extension PanelIndicator {
  /// The indicator, a count only when its numbers are whole and not negative.
  func settled(isWhole: Bool) -> PanelIndicator {
    if isWhole || !isCount { return self }
    return PanelIndicator(
      id: id, label: label, unit: unit, isAdditive: isAdditive, isCount: false, isHeadline: isHeadline)
  }
}
