// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Reporting

/// `gouji compare`: counties, types of authority or years against each other.
struct CompareCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "比较:县与县、类型与类型、年与年",
    discussion: """
      gouji compare 数据 --by county --year 2025
      gouji compare 数据 --by type --indicator 行政处罚
      gouji compare 数据 --by year                     同一批单位,逐年与上年比

      分组用 Kruskal–Wallis 与 Dunn,按对数校正;逐年用精确 Wilcoxon 与 Hodges–Lehmann。
      给出 --exposure 时另比两组的合计率(计超离散);逐年另比同一批单位的合计(不计超离散)。
      每个 p 旁都有效应:中位数之差、前者高于后者的概率。不足三家的组不作检验。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("按什么分组比较", valueName: "county|type|year"))
  var by: ComparisonGrouping

  @Option(
    name: .long,
    help: ArgumentHelp(
      "按规模算率:数据中的 population、households、area_km2,或另给的 CSV", valueName: "name|file"))
  var exposure: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let source = ExposureSource(typed: exposure)
    let panel = try input.panel(roster: try RosterInput.roster(data), sizes: source.file)
    let size = try source.name(in: panel)
    let chosen = try input.slice(
      panel,
      Selection(
        counties: selection.county, years: selection.years(standard: by == .year ? .all : .standard),
        indicators: selection.indicators(console)))
    let slice = by == .year ? chosen.carriedOn() : chosen
    let rows = Comparisons.rows(slice, by: by, exposure: size)
    try output.write([
      output.isForPeople
        ? ComparisonTable.brief(rows, panel: panel, language: words.language)
        : ComparisonTable.full(rows, panel: panel, language: words.language)
    ])
    return .done
  }
}
