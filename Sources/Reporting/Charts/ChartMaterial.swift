// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
internal import Forms
internal import Panels
internal import Records

/// What charts are drawn from: one area and year, everybody compared, and the years before.
public struct ChartMaterial: Sendable {
  /// The selected authorities and indicators in the year.
  public let slice: PanelSlice
  /// The name of the area.
  public let area: String
  let language: Language
  let quantity: Quantity
  /// The year, by index.
  let year: Int
  /// The years up to it, with series carried on over renames and mergers.
  let history: PanelSlice
  /// The name of the sizes behind the rates; empty without any.
  let exposure: String
  private let rows: [Int: [Int: OutlierRow]]
  private let rates: [Int: [Int: OutlierRow]]
  private let countyCount: Int

  /// Material of the year with index `year`.
  ///
  /// - Parameters:
  ///   - compared: the comparison of the year with all its rows, for expected ranges.
  ///   - funnel: the comparison of rates with all its rows; nil when no sizes are known.
  public init(
    _ slice: PanelSlice, year: Int, area: String, compared: OutlierTownships, funnel: OutlierTownships?,
    language: Language
  ) {
    self.slice = slice.with(years: [year])
    self.year = year
    self.area = area
    self.language = language
    quantity = Quantity(language: language)
    history = slice.through(year: year).carriedOn()
    exposure = funnel?.options.exposure?.name ?? ""
    rows = Self.byIndicator(compared)
    rates = funnel.map(Self.byIndicator) ?? [:]
    countyCount = Set(slice.authorities.map { slice.panel.authorities[$0].county }).subtracting([""]).count
  }

  private static func byIndicator(_ outliers: OutlierTownships) -> [Int: [Int: OutlierRow]] {
    var result: [Int: [Int: OutlierRow]] = [:]
    for row in outliers.rows { result[row.indicator, default: [:]][row.authority] = row }
    return result
  }
}

/// One authority's number in one year, or why there is none.
struct ChartCell {
  let authority: Int
  let value: FixedDecimal?
  let state: CellState
  /// Whether the authority reported on the year at all.
  let isPresent: Bool

  var real: Double? { value?.real }
}

extension ChartMaterial {
  var panel: Panel { slice.panel }
  var calendarYear: Int { panel.years[year] }

  func indicatorName(_ indicator: Int) -> String { quantity.name(panel.indicators[indicator]) }

  func unit(_ indicator: Int) -> String { quantity.unit(panel.indicators[indicator].unit) }

  /// The name with its unit in brackets.
  func measured(_ indicator: Int) -> String {
    let unit = unit(indicator)
    if unit.isEmpty { return indicatorName(indicator) }
    return indicatorName(indicator) + language.pick("(\(unit))", " (\(unit))")
  }

  /// The name of an authority; with its county in front where several are covered.
  func name(_ authority: Int) -> String {
    let authority = panel.authorities[authority]
    let isTold = countyCount < 2 || authority.name.hasPrefix(authority.county)
    return isTold ? authority.name : authority.county + authority.name
  }

  /// The comparison of one number.
  func row(_ authority: Int, _ indicator: Int) -> OutlierRow? { rows[indicator]?[authority] }

  /// The rate of one number.
  func rate(_ authority: Int, _ indicator: Int) -> OutlierRow? { rates[indicator]?[authority] }

  /// The numbers of the year, in panel order: everybody who should report or did.
  func cells(_ indicator: Int) -> [ChartCell] { cells(indicator, year: year, in: slice) }

  /// The numbers of any year; carried on over mergers where `slice` is.
  func cells(_ indicator: Int, year: Int, in slice: PanelSlice) -> [ChartCell] {
    slice.authorities.compactMap { authority in
      let cell = cell(authority, indicator, year: year, in: slice)
      let index = slice.panel.index(authority: authority, year: year)
      return slice.panel.expected[index] || slice.panel.present[index] ? cell : nil
    }
  }

  func cell(_ authority: Int, _ indicator: Int, year: Int, in slice: PanelSlice) -> ChartCell {
    let panel = slice.panel
    let index = panel.index(authority: authority, year: year)
    let column = panel.columns[indicator]
    let state = column.states[index]
    return ChartCell(
      authority: authority,
      value: state.hasNumber ? FixedDecimal(mantissa: column.mantissas[index], scale: column.scale) : nil,
      state: state, isPresent: panel.present[index])
  }

  /// Whether anybody of the history has a number in an earlier year too.
  func hasHistory(_ indicator: Int) -> Bool {
    history.years.filter { year in
      cells(indicator, year: year, in: history).contains { $0.value != nil }
    }.count > 1
  }

  /// Why a cell has no number, in a word or two.
  func reason(_ cell: ChartCell) -> String {
    if !cell.isPresent { return language.pick("未报", "no report") }
    return switch cell.state {
    case .noRow, .absent: language.pick("无此项", "not stated")
    case .blank: language.pick("空白", "blank")
    case .ambiguous: language.pick("无法定列", "ambiguous")
    case .unparsable: language.pick("不是数", "no number")
    case .excluded: language.pick("约数,不计", "vague, left out")
    case .suppressed: language.pick("不公布", "not published")
    case .number, .lowerBound: ""
    }
  }

  /// What a cell is called in the figures: `number`, `lower_bound`, `no_report`, `blank`, …
  static func stateID(_ cell: ChartCell) -> String {
    if cell.value == nil, !cell.isPresent { return "no_report" }
    return switch cell.state {
    case .number: "number"
    case .lowerBound: "lower_bound"
    case .noRow, .absent: "absent"
    case .blank: "blank"
    case .ambiguous: "ambiguous"
    case .unparsable: "unparsable"
    case .excluded: "excluded"
    case .suppressed: "suppressed"
    }
  }

  /// A number with its unit; ≥ before a lower bound.
  func text(_ cell: ChartCell, unit: Bool, _ indicator: Int) -> String {
    guard let value = cell.value else { return "—" }
    let number = unit ? quantity.text(value, unit: panel.indicators[indicator].unit) : quantity.number(value)
    return (cell.state == .lowerBound ? "≥ " : "") + number
  }
}
