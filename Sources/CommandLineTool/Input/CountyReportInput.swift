// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import Panels
import Reading
import Records
import Reporting

/// The county's own report, which a total is compared with: a raw report, a dataset that holds it, or a CSV.
struct CountyReportInput {
  /// What the report says.
  struct Report {
    /// The year reported on; nil when it does not say.
    let year: Int?
    /// The form; nil when it does not tell.
    let form: FormVersion?
    /// The exact figures by cell.
    let figures: [String: FixedDecimal]
  }

  let path: String
  let data: DatasetOptions
  let roster: Roster?

  /// The report; whose it is and of which year is said.
  func report(_ console: Console) async throws(CommandError) -> Report {
    let kind = InputFile.kind(of: path)
    if kind == .missing { throw InputFile.missing(path) }
    let isTable = kind == .folder || path.hasSuffix(".csv") || path.hasSuffix(".tsv")
    let (name, report) = isTable ? try table() : try await document()
    if report.figures.isEmpty {
      throw CommandError(
        status: .badData, "\(path) 里没有读到表中的数;用 gouji read --explain-layout 看它是怎么读的",
        "no figure of the form was found in \(path); see gouji read --explain-layout")
    }
    let year = report.year.map { " \($0)" } ?? ""
    console.note("县级年报:\(name)\(year)", "the county's report: \(name)\(year)")
    return report
  }

  private func document() async throws(CommandError) -> (String, Report) {
    let file = SourceFile(path: path, location: path)
    let reading = await ReportReader(options: ReadingOptions(roster: roster)).read(file)
    guard
      let record = reading.records.first(where: { CountyGovernment.isAuthor(of: $0.document, roster) })
        ?? reading.records.first
    else {
      let finding = reading.findings.first
      throw CommandError(
        status: .badData, finding.map { FindingSentence($0, language: .chinese).sentence } ?? path,
        finding.map { FindingSentence($0, language: .english).sentence } ?? path)
    }
    let numbers = RecordNumbers(record)
    let form = record.document.form
    let cells = form.map { Form.version($0).cells } ?? []
    let figures = cells.compactMap { cell in numbers.evidence(cell.id).map { (cell.id, $0) } }
    let name = record.document.authorityName
    return (
      name.isEmpty ? path : name,
      Report(
        year: record.document.reportYear, form: form,
        figures: Dictionary(figures, uniquingKeysWith: { first, _ in first }))
    )
  }

  /// The county's row of a dataset or CSV: the only authority, else the one that is a county; the latest year.
  private func table() throws(CommandError) -> (String, Report) {
    let panel: Panel
    do throws(PanelError) {
      panel = try PanelLoader.load(
        .path(path), options: PanelOptions(delimiter: data.delimiter.byte, roster: roster)
      ).panel
    } catch {
      throw CommandError(error)
    }
    let named = panel.authorities.indices.filter {
      CountyGovernment.isNamed(panel.authorities[$0].name, county: panel.authorities[$0].county)
    }
    let chosen = panel.authorities.count == 1 ? [0] : named
    guard let authority = chosen.first, chosen.count == 1,
      let year = panel.years.indices.last(where: { panel.present[panel.index(authority: authority, year: $0)] })
    else {
      throw CommandError(
        status: .badData, "\(path) 里有 \(chosen.count) 份县级年报,应为一份;单独给出县级年报",
        "\(path) holds \(chosen.count) reports of a county, not one; give the county's report alone")
    }
    let place = panel.index(authority: authority, year: year)
    var figures: [String: FixedDecimal] = [:]
    for (column, indicator) in panel.indicators.enumerated() where panel.columns[column].states[place] == .number {
      figures[indicator.id] = FixedDecimal(
        mantissa: panel.columns[column].mantissas[place], scale: panel.columns[column].scale)
    }
    let forms = Form.all.filter { form in
      let other: FormVersion = form.version == .form2021 ? .form2019 : .form2021
      return form.cells.contains { figures[$0.id] != nil && Form.cell($0.id, in: other) == nil }
    }
    return (
      panel.authorities[authority].name,
      Report(year: panel.years[year], form: forms.count == 1 ? forms[0].version : nil, figures: figures)
    )
  }
}
