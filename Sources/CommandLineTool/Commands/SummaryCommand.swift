// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import FoundationEssentials
import Reporting

/// `gouji summary`: the county-wide yearly summary, the main job.
struct SummaryCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "全县年度概览:一页给领导看,几张表给同事核对",
    discussion: """
      gouji summary 数据 --year 2025 --roster roster.csv
      gouji summary 数据 --county 示例县 --into Reports/示例县-2025
      gouji summary --print-templates 我的模板          写出模板,改好后:
      gouji summary 数据 --template 我的模板

      写出 summary.md、index.html、workbook.xlsx、各表的 CSV(county-table.csv 是
      法定表式的汇总)、slips/(退改单)、charts/、manifest.json;整体替换。
      没有 gnuplot 时不画图,其余照写,并在 summary.md 说明。
      --public 写公开版:自然人申请 1 至 2 件的数不公布,推得出的也不公布;
      不写 index.html 和 slips/。
      不写 --year:取最近一个半数以上单位有数的年度。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("与谁比较", valueName: "group"))
  var peers: PeerGrouping = .county

  @Option(name: .long, help: ArgumentHelp("报告文件夹;默认 Reports/县名-年度", valueName: "folder"))
  var into: String?

  @Option(name: .long, help: ArgumentHelp("用这个文件夹里的模板", valueName: "folder"))
  var template: String?

  @Option(name: .customLong("print-templates"), help: ArgumentHelp("写出 gouji 自己的模板,- 为标准输出", valueName: "folder"))
  var printTemplates: String?

  @Flag(name: .customLong("no-charts"), help: "不画图")
  var omitsCharts: Bool = false

  @Flag(name: .customLong("no-workbook"), help: "不写 workbook.xlsx")
  var noWorkbook: Bool = false

  @OptionGroup(title: "公开") var publishing: PublicationOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if into == "" { throw ValidationError("Missing value for '--into <folder>'") }
    if selection.year.count > 1 || selection.year.contains("all") {
      throw ValidationError("The value '\(selection.year.joined(separator: " "))' is invalid for '--year <year>'")
    }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    let templates = try templates()
    let made = try await SummaryInput(
      data: data, selection: selection, peers: peers, publishing: publishing, console: console
    )
    .made()
    let (material, area, summary) = (made.material, made.material.area, made.material.summary)
    let dataset = DatasetInputs(data)
    let charts = try await charts(made, console)
    let workbook = noWorkbook ? nil : try made.workbook(language: words.language)
    let page = await page(made, charts: charts)
    let inputs = try dataset.inputs(roster: data.roster)
    let files: [ReportFile]
    do throws(TemplateError) {
      files = try SummaryReport.files(
        material, charts: charts, page: page, templates: templates, language: words.language, inputs: inputs,
        options: options(summary), workbook: workbook)
    } catch {
      throw CommandError(error)
    }
    let folder = into ?? "Reports/\(folderName(area))-\(summary.year)"
    try ReportFolderOutput.write(files, into: folder)
    if !material.hasRoster {
      console.note(
        "没有名册,不知应报几家;用 --roster 给出", "without a roster nobody knows who is missing; see --roster")
    }
    console.note(
      "\(area) \(summary.year) 年:\(summary.coverage.reported.count) 家有数,写入 \(folder)/summary.md",
      "\(area) \(summary.year): \(summary.coverage.reported.count) reported, written to \(folder)/summary.md")
    return .done
  }

  /// The office's own templates, checked before anything else is done; else gouji's.
  private func templates() throws(CommandError) -> ReportTemplates {
    guard let template else { return ReportTemplates(language: words.language) }
    if InputFile.kind(of: template) != .folder { throw InputFile.missing(template) }
    do throws(TemplateError) {
      return try ReportTemplates(folder: template, language: words.language)
    } catch {
      throw CommandError(error)
    }
  }

  /// What the page is made from; none for publication, since it shows every number with the words it was read from.
  private func page(_ made: SummaryInput.Made, charts: ReportCharts) async -> PageMaterial? {
    let material = made.material
    guard material.publication == nil else { return nil }
    let quotes = await PageQuotes.quotes(material, records: made.records, dataset: data.dataset)
    return PageMaterial(
      material, charts: charts, records: made.records, quotes: quotes, dataset: DatasetInputs(data).name,
      language: words.language)
  }

  /// The charts of the report; without gnuplot it is written all the same, and says so.
  private func charts(_ made: SummaryInput.Made, _ console: Console) async throws -> ReportCharts {
    if omitsCharts { return .omitted }
    let material = try await ChartInput(data: data, peers: peers, exposure: nil).material(
      made.slice, of: made.slice, year: made.year, area: made.material.area, broken: made.broken,
      language: words.language)
    let charts = await ReportCharts.drawn(Charts.all(material))
    if let problem = charts.problem {
      let error = CommandError(problem)
      console.note(error.chinese, error.english)
    }
    return charts
  }

  /// The area as the name of one folder: what a file system takes for a path or hides becomes a hyphen.
  private func folderName(_ area: String) -> String {
    let name = String(area.map { "/\\:\0".contains($0) || $0.isNewline ? "-" : $0 })
    return name.hasPrefix(".") ? "-" + name.dropFirst() : name
  }

  /// What changes the result; no path, no thread count.
  private func options(_ summary: YearlySummary) -> [(name: String, value: String)] {
    [
      ("year", String(summary.year)), ("county", selection.county.joined(separator: "|")),
      ("indicator", selection.indicator.joined(separator: "|")), ("peers", peers.rawValue),
      ("public", publishing.isPublic ? String(publishing.minimumCount ?? DisclosureProtection.standardMinimum) : ""),
      ("language", words.language.rawValue), ("delimiter", data.delimiter.rawValue),
      ("charts", omitsCharts ? "no" : ""), ("template", template == nil ? "" : "own"),
    ].filter { !$0.1.isEmpty }
  }
}

extension CommandError {
  /// A template that cannot be used.
  init(_ error: TemplateError) { self.init(status: .badData, error.text(.chinese), error.text(.english)) }
}
