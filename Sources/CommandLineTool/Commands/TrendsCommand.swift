// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Reporting
import Tables

/// `gouji trends`: changes over the years, for the county and for each authority.
struct TrendsCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends",
    abstract: "逐年变化:增减、增速、斜率与检验,全县及各单位",
    discussion: """
      gouji trends 数据
      gouji trends 数据 --county 示例县 --indicator 行政处罚 --format markdown

      没有单位名的行是全县合计(只含每年都有数的单位)。
      不足五年只描述、不检验。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @Flag(name: .long, help: "列检验:直线、Poisson 倍数、变点、位次一致度、区域 Mann–Kendall")
  var test: Bool = false

  @Option(
    name: .long,
    help: ArgumentHelp("--test 的倍数按率算:population、households、area_km2,或另给的 CSV", valueName: "name|file"))
  var exposure: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if exposure != nil, !test { throw ValidationError("Missing one of: '--test'") }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let source = ExposureSource(typed: exposure)
    let panel = try input.panel(roster: try RosterInput.roster(data), sizes: source.file)
    let size = try source.name(in: panel)
    let slice = try input.slice(
      panel,
      Selection(
        counties: selection.county, years: selection.years(standard: .all), indicators: selection.indicators(console))
    ).carriedOn()
    if test {
      let rows = TrendTests.rows(slice, exposure: size)
      try output.write([
        output.isForPeople
          ? TrendTestTable.brief(rows, panel: panel, language: words.language)
          : TrendTestTable.full(rows, panel: panel, language: words.language)
      ])
      return .done
    }
    if output.effectiveFormat == .csv {
      var table = CSVOutput(output, columns: TrendTable.columns(words.language))
      var rows = TrendTable.Rows(panel: panel)
      for group in PeerGroup.groups(of: slice.authorities, in: panel, by: .county) {
        for row in Trends.rows(slice, group: group) { rows.write(row, to: &table.writer) }
        try table.flush()
      }
      try table.finish()
      return .done
    }
    let rows = Trends.rows(slice)
    let table =
      output.isForPeople
      ? TrendTable.brief(rows, panel: panel, language: words.language) : TrendTable.full(rows, panel: panel)
    try output.write([table])
    return .done
  }
}
