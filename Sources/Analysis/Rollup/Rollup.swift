// SPDX-License-Identifier: GPL-3.0-or-later

public import Forms
public import Panels
public import Records

/// The county total of one year in the cells of the statutory form: exact sums over units, never over years.
///
/// The county's own report is no unit of it. A unit whose report is on the other form is carried over where the forms say
/// the same, and counts as missing in all other cells.
public struct Rollup: Sendable {
  /// The county; empty when several counties are taken as one area.
  public let county: String
  /// Its six-digit code; empty when unknown.
  public let countyCode: String
  /// The calendar year.
  public let year: Int
  /// The form whose cells these are.
  public let form: FormVersion
  /// The units with a report on the year, in panel order.
  public let included: [RollupUnit]
  /// The units expected without one.
  public let absent: [RollupUnit]
  /// Reports of the county itself, which are left out.
  public let ownReports: [RollupUnit]
  /// One total per cell, in form order.
  public let cells: [RollupCell]

  /// The units whose report is on the other form.
  public var converted: [RollupUnit] { included.filter { $0.form != nil && $0.form != form } }

  /// The total of a cell; nil when the form has none of that id.
  public func cell(_ id: String) -> RollupCell? { Form.version(form).position(of: id).map { cells[$0] } }

  init(
    county: String, countyCode: String, year: Int, form: FormVersion, included: [RollupUnit], absent: [RollupUnit],
    ownReports: [RollupUnit], cells: [RollupCell]
  ) {
    self.county = county
    self.countyCode = countyCode
    self.year = year
    self.form = form
    self.included = included
    self.absent = absent
    self.ownReports = ownReports
    self.cells = cells
  }
}

extension Rollup {
  /// The total over `group` in the year with index `year`.
  ///
  /// - Parameters:
  ///   - facts: the forms of the documents, where there are any; else the figures tell.
  ///   - form: the form to add up on; that of most units when nil, the usual one of the year when as many are on each.
  ///   - ownReports: authorities that are the county itself; see ``countyReports(in:roster:)``.
  public init(
    _ panel: Panel, group: PeerGroup, year: Int, facts: DocumentFacts? = nil, form wanted: FormVersion? = nil,
    ownReports own: Set<Int>
  ) {
    let columns = Self.columns(panel)
    let marks = UnitFigures.marks(columns)
    func unit(_ authority: Int) -> RollupUnit {
      let figures = UnitFigures(panel, columns: columns, place: panel.index(authority: authority, year: year))
      return RollupUnit(
        authority: authority, name: panel.authorities[authority].name,
        form: facts?.report(authority: authority, year: year).form ?? figures.form(marks))
    }
    let coverage = Coverage(panel, authorities: group.authorities, year: year)
    let included = coverage.reported.filter { !own.contains($0) }.map(unit)
    let absent = coverage.missing.filter { !own.contains($0) }.map(unit)
    let form = wanted ?? Self.form(of: included, year: panel.years[year])
    let figures = included.map {
      UnitFigures(panel, columns: columns, place: panel.index(authority: $0.authority, year: year))
    }
    self.init(
      county: group.grouping == .all ? "" : group.name, countyCode: group.countyCode, year: panel.years[year],
      form: form, included: included, absent: absent,
      ownReports: coverage.reported.filter { own.contains($0) }.map(unit),
      cells: Form.version(form).cells.map { Self.total($0, figures, absent: absent.count) })
  }

  /// The total over all authorities of a slice in the year with index `year`, taken as one area; nil where the panel has no
  /// cell of a form.
  public static func ofArea(_ slice: PanelSlice, year: Int, facts: DocumentFacts, roster: Roster?) -> Rollup? {
    let panel = slice.panel
    guard panel.indicators.contains(where: { Form.cell($0.id) != nil }),
      let area = PeerGroup.groups(of: slice.authorities, in: panel, by: .all).first
    else { return nil }
    return Rollup(
      panel, group: area, year: year, facts: facts, ownReports: countyReports(in: panel, roster: roster))
  }

  /// The authorities of a panel that are a county itself: by the roster, else by name.
  public static func countyReports(in panel: Panel, roster: Roster?) -> Set<Int> {
    let listed = Set((roster?.entries ?? []).filter { $0.level == CountyGovernment.level }.map(\.authorityID))
    return Set(
      panel.authorities.indices.filter { index in
        let authority = panel.authorities[index]
        return listed.contains(authority.id)
          || CountyGovernment.isNamed(authority.name, county: authority.county)
      })
  }

  /// Columns of a panel by indicator.
  static func columns(_ panel: Panel) -> [String: Int] {
    Dictionary(panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The form of most units; of the year when as many are on each, or none says.
  static func form(of units: [RollupUnit], year: Int) -> FormVersion {
    let usual: FormVersion = year <= 2020 ? .form2019 : .form2021
    let newer = units.count { $0.form == .form2021 }
    let older = units.count { $0.form == .form2019 }
    return newer == older ? usual : newer > older ? .form2021 : .form2019
  }

  private static func total(_ cell: FormCell, _ units: [UnitFigures], absent: Int) -> RollupCell {
    var sum: FixedDecimal? = FixedDecimal(mantissa: 0)
    var (n, lowerBounds, holders) = (0, 0, 0)
    for unit in units {
      guard let number = unit.number(cell.id) else { continue }
      n += 1
      if number.isLowerBound { lowerBounds += 1 }
      if number.value.mantissa > 0 { holders += 1 }
      sum = sum.flatMap { try? $0.adding(number.value) }
    }
    return RollupCell(
      cell, sum: sum, n: n, missing: units.count - n + absent, lowerBounds: lowerBounds, holders: holders)
  }
}
