// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records

extension ExportedReport {
  /// The year with index `year` of one authority of a panel; nil when nothing is known of it.
  init?(_ slice: PanelSlice, authority: Int, year: Int, sizes exposures: [PanelExposure]) {
    let panel = slice.panel
    let cell = panel.index(authority: authority, year: year)
    guard panel.present[cell] else { return nil }
    let known = panel.authorities[authority]
    var document = DocumentDescription(
      documentID: "", sha256: "", sourcePath: "", bytes: 0, mediaType: "", encoding: "", layout: "", script: "")
    document.reportYear = panel.years[year]
    document.authorityID = known.id
    document.authorityName = known.name
    document.county = known.county
    document.countyCode = known.countyCode
    document.prefecture = known.prefecture
    document.province = known.province
    var values: [ExportedValue] = []
    var wide: [String: FixedDecimal] = [:]
    for indicator in slice.indicators {
      let column = panel.columns[indicator]
      let state = column.states[cell]
      if state == .noRow { continue }
      let number = state.hasNumber ? FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale) : nil
      values.append(ExportedValue(panel.indicators[indicator], number: number, state: state, year: panel.years[year]))
      if state == .number { wide[panel.indicators[indicator].id] = number }
    }
    self.document = document
    type = known.type
    self.sizes = exposures.map { $0.sizes[cell] }
    self.values = values
    self.wide = wide
  }
}

extension ExportedValue {
  /// The remark of a number that is not published.
  static let suppressed = "suppressed"

  /// A cell of a panel. A number that enters no statistic is not kept by a panel: it is blank, with a note.
  fileprivate init(_ indicator: PanelIndicator, number: FixedDecimal?, state: CellState, year: Int) {
    id = indicator.id
    form = Self.form(of: indicator.id, year: year)
    self.number = number
    status =
      switch state {
      case .number, .lowerBound: .reported
      case .blank, .excluded, .suppressed, .noRow: .blank
      case .absent: .absent
      case .ambiguous: .ambiguous
      case .unparsable: .unparsable
      }
    qualifier = state == .lowerBound ? .atLeast : .exact
    unit = indicator.unit
    raw = ""
    place = nil
    method = nil
    confidence = nil
    note =
      switch state {
      case .excluded: "enters no statistic"
      case .suppressed: Self.suppressed
      default: ""
      }
    scope = .year
  }

  /// The form of a cell: of the one version that has it, else of the version that the year asks for.
  private static func form(of id: String, year: Int) -> String {
    guard let indicator = Indicator.indicator(id) else { return "" }
    if indicator.forms.isEmpty { return ValueForm.narrative.rawValue }
    let usual: FormVersion = year <= 2020 ? .form2019 : .form2021
    return (indicator.forms.contains(usual) ? usual : indicator.forms[0]).rawValue
  }
}
