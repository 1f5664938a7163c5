// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records
internal import Tables

/// What all sheets of a workbook are made from, and where the cells of the townships stand.
struct WorkbookMaterial {
  let summary: SummaryMaterial
  let language: Language
  /// The panel with every indicator, over the same authorities.
  let everything: PanelSlice
  let names: SheetNames
  /// The form that most reports of the year use; nil when the data hold no cell of it.
  let form: Form?
  /// Everybody of the universe of the year, in order: the rows of the sheets of townships.
  let authorities: [Int]

  init(_ summary: SummaryMaterial, everything: PanelSlice, language: Language) {
    self.summary = summary
    self.language = language
    self.everything = everything
    names = SheetNames(language: language)
    authorities = summary.coverage.universe
    let forms = authorities.compactMap { summary.facts.report(authority: $0, year: summary.year).form }
    let newer = forms.count { $0 == .form2021 }
    let usual: FormVersion = summary.calendarYear <= 2020 ? .form2019 : .form2021
    let form = Form.version(forms.isEmpty ? usual : newer * 2 >= forms.count ? .form2021 : .form2019)
    let known = Set(everything.panel.indicators.map(\.id))
    self.form = form.cells.contains { known.contains($0.id) } ? form : nil
  }

  /// Text in the workbook's language.
  func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(chinese(), english())
  }

  var panel: Panel { everything.panel }
  var quantity: Quantity { Quantity(language: language) }

  /// What offices ask for first: the smaller, the sooner an indicator is drawn.
  func importance(of indicator: Int) -> Int {
    let first = [
      "penalty.decisions", "licensing.decisions", "hotline_12345.received", "hotline_12345.closed",
      "applications.received.total", "applications.outcome.total.total", "normative_documents.in_force",
    ]
    return first.firstIndex(of: panel.indicators[indicator].id) ?? first.count + indicator
  }

  /// The number of an authority in the year of the report; nil where there is none.
  func number(_ authority: Int, _ indicator: Int?) -> (value: FixedDecimal, isLowerBound: Bool)? {
    guard let indicator else { return nil }
    let cell = panel.index(authority: authority, year: summary.year)
    let column = panel.columns[indicator]
    guard column.states[cell].hasNumber else { return nil }
    return (
      FixedDecimal(mantissa: column.mantissas[cell], scale: column.scale), column.states[cell] == .lowerBound
    )
  }

  /// The cell of an authority's number, or a dash.
  func cell(_ authority: Int, _ indicator: Int?) -> SheetCell {
    if let indicator,
      panel.columns[indicator].states[panel.index(authority: authority, year: summary.year)] == .suppressed
    {
      return SheetCell(.text(PublicationText.mark), .missing)
    }
    guard let known = number(authority, indicator) else { return .missing }
    return .exact(known.value, isLowerBound: known.isLowerBound)
  }

  /// A total as a sum over `area` of the sheet `of`, its cached value being ours; a dash where there is none, and a plain
  /// number where a spreadsheet could not add up.
  func total(_ total: CountyTotal?, over area: String) -> SheetCell {
    if total?.status == .suppressed { return SheetCell(.text(PublicationText.mark), .totalMissing) }
    guard let total, let sum = total.sum else { return SheetCell(.text(ReadableNumber.missing), .totalMissing) }
    let style = CellStyle.total.with(SheetCell.format(of: sum, isLowerBound: total.isLowerBound))
    guard let value = SheetCell.spreadsheetNumber(sum) else { return .text(sum.description, style) }
    // What is not published cannot be added up before the reader's eyes.
    if area.isEmpty || summary.publication?.isMasked(indicator: total.indicator, year: summary.year) ?? false {
      return SheetCell(.number(value), style)
    }
    return SheetCell(.formula("=SUM(\(area))", value), style)
  }
}

extension CellStyle {
  /// A total.
  static let total = CellStyle(fill: .total, isBold: true, isFramed: true)
  /// What stands where a total is missing.
  static let totalMissing = CellStyle(fill: .total, ink: .faint, alignment: .center, isFramed: true)
}

/// The names of the sheets.
struct SheetNames {
  let overview: String
  let county: String
  let townships: String
  let cells: String
  let distribution: String
  let outliers: String
  let trends: String
  let findings: String
  let rules: String
  let data: String

  init(language: Language) {
    overview = language.pick("概况", "Overview")
    county = language.pick("县级汇总表", "County table")
    townships = language.pick("乡镇一览", "Townships")
    cells = language.pick("乡镇各格", "Township cells")
    distribution = language.pick("分布", "Distribution")
    outliers = language.pick("离群", "Outliers")
    trends = language.pick("趋势", "Trends")
    findings = language.pick("问题清单", "Findings")
    rules = language.pick("规则与口径", "Rules and methods")
    data = language.pick("数据", "Data")
  }
}
