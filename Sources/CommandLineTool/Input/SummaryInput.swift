// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import Panels
import Records
import Reporting

/// Makes everything that a yearly summary is written from, out of what the user gave.
struct SummaryInput {
  let data: DatasetOptions
  let selection: SelectionOptions
  let peers: PeerGrouping
  let publishing: PublicationOptions
  let console: Console

  /// The material of a summary, and the whole of the data over the same authorities.
  struct Made {
    let material: SummaryMaterial
    let everything: PanelSlice
    /// What was analysed.
    let slice: PanelSlice
    /// Index of the year in the panel.
    let year: Int
    /// Cells that are errors first and outliers second.
    let broken: BrokenCells
    /// What the documents said; none for a typed table.
    let records: [Record]

    /// The workbook of the year; its data are those of `years`, by index, else of the year alone.
    func workbook(years: [Int]? = nil, language: Language) throws(CommandError) -> [UInt8] {
      let year = everything.panel.years.firstIndex(of: material.summary.year).map { [$0] } ?? []
      do throws(WorkbookError) {
        return try SummaryWorkbook(material, everything: everything, years: years ?? year, language: language).bytes()
      } catch {
        throw CommandError(error)
      }
    }
  }

  /// Loads, checks and analyses the year asked for, or the standard one.
  func made() async throws -> Made {
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let panel = try input.panel(roster: roster)
    let publication = try publishing.publication(panel)
    let chosen = try input.slice(
      publication?.panel ?? panel,
      Selection(
        counties: selection.county, years: selection.years(), indicators: selection.indicators(console)))
    let year = chosen.years.last ?? chosen.standardYear
    let evidence = try Evidence(data, panel: panel, roster: roster, settings: try Configuration.of(data.dataset).rules)
    let facts = evidence.facts(panel)
    var slice = chosen.with(years: [year])
    if selection.indicator.isEmpty || selection.indicator.contains("all") {
      slice = slice.withoutUnusedForms(year: year, facts: facts)
    }
    // What is left of a masked indicator would mislead: it has a total, and is not analysed.
    let totals = publication.map { publication in
      slice.indicators.map { publication.total(authorities: slice.authorities, year: year, indicator: $0) }
    }
    if let publication {
      let open = slice.indicators.filter { !publication.isMasked(indicator: $0) }
      if !open.isEmpty { slice = slice.with(indicators: open) }
    }
    let broken = BrokenCells(evidence.findings, facts: facts)
    let outliers = await OutlierTownships.analysed(
      slice, options: OutlierOptions(peers: peers), broken: broken, threads: data.threadCount)
    let summary = YearlySummary(slice, year: year, facts: facts, outliers: outliers, totals: totals)
    let material = SummaryMaterial(
      summary: summary, area: area(of: summary), hasRoster: roster != nil, findings: evidence.findings, facts: facts,
      publication: publication, rollup: Rollup.ofArea(slice, year: year, facts: facts, roster: roster),
      documents: evidence.documents)
    return Made(
      material: material, everything: chosen.with(indicators: Array(panel.indicators.indices)), slice: slice,
      year: year, broken: broken, records: evidence.records)
  }

  /// The one county covered, else the dataset.
  private func area(of summary: YearlySummary) -> String {
    let counties = summary.counties.filter { !$0.isUndetermined && !$0.name.isEmpty }
    return counties.count == 1 && summary.counties.count == 1 ? counties[0].name : DatasetInputs(data).name
  }
}

extension CommandError {
  /// A workbook that could not be written.
  init(_ error: WorkbookError) {
    switch error {
    case .refused(let reason):
      self.init(
        status: .inputOutput, "写不了 workbook.xlsx:\(reason);检查磁盘和临时文件夹",
        "cannot write the workbook: \(reason); check the disk and the folder for temporary files")
    case .unreadable:
      self.init(
        status: .inputOutput, "写好的 workbook.xlsx 读不回来;检查磁盘和临时文件夹",
        "the workbook cannot be read back; check the disk and the folder for temporary files")
    case .tooManyRows(let sheet, let rows):
      self.init(
        status: .usage, "表“\(sheet)”要 \(rows) 行,超过 Excel 的 1,048,576 行;用 --year、--county 缩小,或导出 CSV",
        "the sheet “\(sheet)” needs \(rows) rows, Excel holds 1,048,576; narrow it with --year or --county, or export CSV"
      )
    }
  }
}
