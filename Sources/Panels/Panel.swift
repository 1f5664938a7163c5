// SPDX-License-Identifier: GPL-3.0-or-later

/// Normalized records as columns: authorities × years × indicators, with what is missing and why.
///
/// A cell's index in every column is `authority * years.count + year`. Authorities are in roster order, else by county
/// code, else by key; years ascend; indicators are in form order, then narrative, then the user's own.
public struct Panel: Sendable {
  /// The authorities that appear in the data or in the roster.
  public let authorities: [PanelAuthority]
  /// The report years, ascending.
  public let years: [Int]
  /// The indicators, one per column.
  public let indicators: [PanelIndicator]
  /// The values, one column per indicator.
  public let columns: [PanelColumn]
  /// Whether an authority belongs to a year's universe: it is expected by the roster, or any document or row of it
  /// speaks of that year. Same index as the columns.
  public let expected: [Bool]
  /// Whether any document or row of the authority speaks of the year. Same index as the columns.
  public let present: [Bool]
  /// Sizes of the authorities, by name (`population`, `households`, …), for rates.
  public let exposures: [PanelExposure]
  /// For every authority and year the index of the authority that carries its series on by then; same index as the
  /// columns, empty when everybody carries on its own.
  let heirs: [Int]

  /// A panel of columns that all hold `authorities.count * years.count` cells; so do `heirs`, when there are any.
  public init(
    authorities: [PanelAuthority], years: [Int], indicators: [PanelIndicator], columns: [PanelColumn],
    expected: [Bool], present: [Bool], exposures: [PanelExposure] = [], heirs: [Int] = []
  ) {
    self.authorities = authorities
    self.years = years
    self.indicators = indicators
    self.columns = columns
    self.expected = expected
    self.present = present
    self.exposures = exposures
    self.heirs = heirs
  }

  /// The same panel with other columns, which must hold as many cells.
  public func with(columns: [PanelColumn]) -> Panel {
    Panel(
      authorities: authorities, years: years, indicators: indicators, columns: columns, expected: expected,
      present: present, exposures: exposures, heirs: heirs)
  }

  /// The index of a cell in every column.
  public func index(authority: Int, year: Int) -> Int { authority * years.count + year }
}

/// One authority of a panel.
public struct PanelAuthority: Sendable, Equatable {
  /// Roster id, else county + "/" + full name with suffix, else the document's id.
  public let key: String
  /// Roster id; empty when unresolved.
  public let id: String
  /// Name, such as 白勉峡镇.
  public let name: String
  /// County; empty when unknown.
  public let county: String
  /// Six-digit county code; empty when unknown.
  public let countyCode: String
  /// Prefecture; empty when unknown.
  public let prefecture: String
  /// Province; empty when unknown.
  public let province: String
  /// 镇, 乡, 民族乡, 街道, 类似乡级单位 or 部门; empty when unknown.
  public let type: String

  /// An authority known by `key`.
  public init(
    key: String, id: String = "", name: String, county: String = "", countyCode: String = "", prefecture: String = "",
    province: String = "", type: String = ""
  ) {
    self.key = key
    self.id = id
    self.name = name
    self.county = county
    self.countyCode = countyCode
    self.prefecture = prefecture
    self.province = province
    self.type = type
  }
}

/// One indicator of a panel: a cell of the form, a narrative number, or a user's own count.
public struct PanelIndicator: Sendable, Equatable {
  /// Cell id, narrative indicator id, or the user's own name.
  public let id: String
  /// Chinese label; the id itself for a user's own indicator.
  public let label: String
  /// Unit, such as 件; empty when unknown.
  public let unit: String
  /// Whether values of several authorities may be added.
  public let isAdditive: Bool
  /// Whether the values are whole numbers that count something; false for amounts and rates.
  public let isCount: Bool
  /// Whether commands analyse it by default.
  public let isHeadline: Bool

  /// An indicator known by `id`.
  public init(id: String, label: String, unit: String, isAdditive: Bool, isCount: Bool, isHeadline: Bool) {
    self.id = id
    self.label = label
    self.unit = unit
    self.isAdditive = isAdditive
    self.isCount = isCount
    self.isHeadline = isHeadline
  }
}

/// The values of one indicator: whole mantissas at one scale, and the state of every cell.
public struct PanelColumn: Sendable, Equatable {
  /// The number of decimals of every mantissa.
  public let scale: UInt8
  /// The mantissas; 0 where the state holds no number.
  public private(set) var mantissas: [Int64]
  /// What is known of every cell.
  public private(set) var states: [CellState]

  /// A column of equally many mantissas and states.
  public init(scale: UInt8, mantissas: [Int64], states: [CellState]) {
    self.scale = scale
    self.mantissas = mantissas
    self.states = states
  }

  /// Puts another mantissa and state into one cell.
  mutating func set(_ cell: Int, to mantissa: Int64, _ state: CellState) {
    mantissas[cell] = mantissa
    states[cell] = state
  }
}

/// What a panel knows of one cell.
public enum CellState: UInt8, Sendable, CaseIterable {
  /// No row or document speaks of it.
  case noRow
  /// A number that enters statistics.
  case number
  /// A lower bound (余, 多) that enters statistics, marked.
  case lowerBound
  /// The cell is there and empty.
  case blank
  /// The document has no such cell.
  case absent
  /// A number is there, but not which cell it belongs to.
  case ambiguous
  /// Text stands where a number belongs.
  case unparsable
  /// A number that enters no statistic: vague, an upper bound, part of a year, or the county's own total.
  case excluded
  /// A number that is not published, so that nobody can be recognised by it.
  case suppressed

  /// Whether the cell holds a number that enters statistics.
  public var hasNumber: Bool { self == .number || self == .lowerBound }
}

/// The size of every authority in every year, such as its population.
public struct PanelExposure: Sendable, Equatable {
  /// `population`, `households`, `area_km2`, or the name of an extra column.
  public let name: String
  /// The sizes, nil where unknown. Same index as the columns.
  public let sizes: [Double?]

  /// Sizes by `name`.
  public init(name: String, sizes: [Double?]) {
    self.name = name
    self.sizes = sizes
  }
}
