// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Panels
internal import Records

/// The county totals of a wide table, gathered in one pass without a panel: what ``Rollup`` gives, in the memory of the sums.
///
/// Of duplicate rows only equal neighbours are found. Only for tables on one form: see ``reads(_:options:)``.
public struct StreamedRollup: Sendable {
  /// The total of one county and year, without the names of its units.
  public struct Group: Sendable {
    /// The county; empty when several are taken as one area.
    public let county: String
    /// Its six-digit code; empty when unknown.
    public let countyCode: String
    /// The calendar year.
    public let year: Int
    /// One total per cell, in form order.
    public let cells: [RollupSum]
  }

  /// The years, ascending.
  public let years: [Int]
  /// The counties that were chosen, all when none was; without empty names.
  public let counties: [String]
  /// Names that were taken for the id of a cell.
  public let notes: [IndicatorNote]
  /// Rows left out because they state no year.
  public let rowsWithoutYear: Int
  /// The form whose cells the table has.
  public let form: FormVersion
  private let gathering: RollupGathering
  private let stated: [(name: String, code: String)]
  private let unknownCounty: String?
  private let indicators: [String: Int]
  /// Rows by year, and authorities in all.
  private let universe: (byYear: [Int], all: Int)

  /// Whether a file can be read this way: a wide table with cells of one form alone.
  ///
  /// - Throws: A file that cannot be read, a header that is none of normalized records.
  public static func reads(_ source: PanelSource, options: PanelOptions) throws(PanelError) -> Bool {
    guard try WideTableScanner.reads(source, options: options) else { return false }
    return form(of: try WideTableScanner(source, options: cells(options)).indicators) != nil
  }

  /// Reads the whole of a wide table.
  ///
  /// - Parameters:
  ///   - counties: names or six-digit codes; empty for all.
  ///   - isByCounty: whether counties are kept apart.
  /// - Throws: As ``WideTableScanner``.
  public init(
    reading source: PanelSource, options: PanelOptions, counties: [String], isByCounty: Bool
  ) throws(PanelError) {
    var scanner = try WideTableScanner(source, options: Self.cells(options))
    var gathering = RollupGathering(
      cells: scanner.indicators.count, counties: Set(counties), isByCounty: isByCounty)
    var batch = WideBatch()
    while try scanner.next(into: &batch) { gathering.take(batch, scanner) }
    let stated = (0..<scanner.countyCount).map { scanner.county($0) }
    self.stated = stated
    unknownCounty = counties.first { county in
      county.isEmpty || !stated.contains { $0.name == county || $0.code == county }
    }
    self.counties = stated.filter { counties.isEmpty || counties.contains($0.name) || counties.contains($0.code) }
      .map(\.name).filter { !$0.isEmpty }
    years = scanner.years.sorted()
    universe = (years.map { gathering.units(year: $0, scanner.years) }, gathering.authorityCount)
    notes = scanner.notes
    rowsWithoutYear = scanner.rowsWithoutYear
    form = Self.form(of: scanner.indicators) ?? .form2021
    indicators = Dictionary(
      scanner.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    gathering.years = scanner.years
    self.gathering = gathering
  }

  /// The latest year in which at least half of the authorities have a row; failing that, the one with the most.
  public var standardYear: Int? {
    guard let most = universe.byYear.max(), universe.all > 0 else { return nil }
    return (universe.byYear.lastIndex { $0 * 2 >= universe.all } ?? universe.byYear.lastIndex(of: most)).map {
      years[$0]
    }
  }

  /// Gives the totals one after the other: counties in the order of their names, those without one last, years ascending.
  ///
  /// - Throws: ``SelectionError`` for a county or year that the table does not have, before anything is given; what `give`
  ///   throws.
  public func forEach(_ wanted: Selection.Years, _ give: (Group) throws -> Void) throws {
    if let unknownCounty { throw SelectionError.unknownCounty(unknownCounty, known: counties) }
    let chosen = try chosenYears(wanted)
    let places = Form.version(form).cells.map { (indicators[$0.id], $0.isAdditive) }
    for county in gathering.countyOrder(stated) {
      for year in chosen {
        guard let totals = gathering.totals(county: county, year: year) else { continue }
        let cells = places.map { place, isAdditive -> RollupSum in
          guard let place else { return RollupSum(nil, n: 0, missing: totals.units, isAdditive: isAdditive) }
          let n = totals.n(place)
          return RollupSum(
            gathering.scaled(totals.sum(place), cell: place), n: n, missing: totals.units - n, isAdditive: isAdditive)
        }
        let name = gathering.isByCounty ? stated[county] : ("", "")
        try give(Group(county: name.0, countyCode: name.1, year: year, cells: cells))
      }
    }
  }

  private func chosenYears(_ wanted: Selection.Years) throws(SelectionError) -> [Int] {
    guard let standardYear else { throw .emptyPanel }
    switch wanted {
    case .standard: return [standardYear]
    case .all: return years
    case .these(let wanted):
      for year in wanted where !years.contains(year) { throw .unknownYear(year, known: years) }
      return years.filter { wanted.contains($0) }
    }
  }

  /// The form of a header; nil when it has cells that only one form has of both, or none at all.
  private static func form(of indicators: [PanelIndicator]) -> FormVersion? {
    let ids = Set(indicators.map(\.id))
    let own = Form.all.filter { form in
      let other: FormVersion = form.version == .form2021 ? .form2019 : .form2021
      return form.cells.contains { ids.contains($0.id) && Form.cell($0.id, in: other) == nil }
    }
    return own.count == 1 ? own.first?.version : nil
  }

  private static func cells(_ options: PanelOptions) -> PanelOptions {
    var options = options
    options.indicators = Set(Form.all.flatMap { $0.cells.map(\.id) })
    return options
  }
}
