// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Panels
import Reporting

/// `gouji export`: the figures for other programs.
struct ExportCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出:宽表、长表、JSON Lines、Excel 工作簿、SQLite",
    discussion: """
      gouji export 数据 --output 全县.csv                       宽表:一家一年一行
      gouji export 数据 --format long --output 全县-长表.csv    长表:一个数一行,带原文和出处
      gouji export 数据 --year 2025 --headers label --output 2025.csv   中文表头
      gouji export 数据 --format jsonl --indicator 行政处罚      一个数一行 JSON
      gouji export 数据 --year 2025 --output 全县.xlsx          工作簿:汇总、各表、图、数据
      gouji export 数据 --output 全县.sqlite                    数据库:各表、索引、常用视图

      写成文件的 CSV 带 BOM,Excel 双击不乱码;标准输出不带;--no-bom、--bom 可改。
      以 = + - @、制表符、回车(含全角)开头的文字前加 ',不当公式;数字和单独的“-”不动。
      缺失为空,不作 0。长表可由 gouji 读回,与原数据一致;被取代的文件不导出,更正已计入。
      12 位以上的编号在 Excel 里会变成科学计数:用工作簿,或从“数据—从文本”导入、把该列设为文本。
      --public 写公开版:自然人申请 1 至 2 件的数不公布,推得出它们的也不公布。
      工作簿分析一年(默认同 summary),“数据”表列出 --year 所选各年,默认全部。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "输出") var output: ExportOptions
  @OptionGroup(title: "公开") var publishing: PublicationOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    if output.isBinary, output.output == nil, OutputStream.standardIsTerminal {
      throw CommandError(
        status: .usage, "工作簿和数据库不能写到终端;用 --output 给出文件",
        "workbooks and databases cannot go to a terminal; name a file with --output")
    }
    if output.effectiveFormat == .xlsx { return try await writeWorkbook(console) }
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let panel = try input.panel(roster: roster)
    let publication = try publishing.publication(panel)
    let slice = try input.slice(
      publication?.panel ?? panel,
      Selection(
        counties: selection.county, years: selection.years(standard: .all),
        indicators: selection.indicator.isEmpty ? .all : selection.indicators(console)))
    let source = try input.exportSource(slice, selection, publication: publication)
    let rows: Int
    switch output.effectiveFormat {
    case .wide, .csv: rows = try write(WideExport(source), .csv(output.csv, usesLabels: output.headers == .label))
    case .long: rows = try write(LongExport(source), .csv(output.csv, usesLabels: output.headers == .label))
    case .jsonl, .xlsx: rows = try write(LongExport(source), .jsonLines)
    case .sqlite:
      let evidence = try Evidence(
        data, panel: panel, roster: roster, settings: try Configuration.of(data.dataset).rules)
      let findings =
        publication?.publishable(evidence.findings, facts: evidence.facts(panel)) ?? evidence.findings
      rows = try DatabaseOutput(path: output.output).write(
        DatabaseExport(source, documents: evidence.documents, findings: findings, roster: roster))
    }
    if let path = output.output { console.note("\(rows) 行,写入 \(path)", "\(rows) rows, written to \(path)") }
    return .done
  }

  /// The workbook analyses the last of the years asked for and lists the data of all of them.
  private func writeWorkbook(_ console: Console) async throws -> ExitStatus {
    let made = try await SummaryInput(
      data: data, selection: selection, peers: .county, publishing: publishing, console: console
    )
    .made()
    let wanted = selection.years(standard: .all)
    let panel = made.everything.panel
    let years = panel.years.indices.filter { index in
      if case .these(let years) = wanted { years.contains(panel.years[index]) } else { true }
    }
    let bytes = try made.workbook(years: Array(years), language: words.language)
    guard let path = output.output else {
      var stream = OutputStream.standard
      try stream.write(bytes)
      return .done
    }
    try OutputFile.write(bytes, to: path)
    let year = made.material.summary.year
    console.note("\(made.material.area) \(year) 年,写入 \(path)", "\(made.material.area) \(year), written to \(path)")
    return .done
  }

  private func write(_ table: any ExportTable, _ layout: ExportOutput.Layout) throws -> Int {
    try ExportOutput(layout: layout, path: output.output).write(table)
  }
}
