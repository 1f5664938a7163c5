// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Panels
import Reporting
import Tables

/// `gouji distribution`: how every indicator is spread over authorities.
struct DistributionCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "distribution",
    abstract: "各指标在单位之间的分布:零值、合计、分位数、离散",
    discussion: """
      gouji distribution 数据 --year 2025
      gouji distribution 数据 --by county --indicator 行政处罚
      gouji distribution 数据.csv --by year --format csv     各年都算

      不写 --year:取最近一个半数以上单位有数的年度。缺失不作 0。
      分位数为 7 型(同 Excel QUARTILE.INC)。
      单个长表边读边算:重复的行只在相邻两行之间查。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("分开列:county 分县,year 各年,可重复", valueName: "county|year"))
  var by: [RowGrouping] = []

  @Flag(name: .long, help: "并列计数模型:Poisson、NB2、ZIP 的参数、似然、AIC、拟合")
  var model: Bool = false

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let wanted = Selection(
      counties: selection.county, years: selection.years(standard: by.contains(.year) ? .all : .standard),
      indicators: selection.indicators(console))
    let isGrouped = by.contains(.county)
    if !model, !isGrouped, let streamed = try input.streamedDistribution(roster: roster, counties: wanted.counties) {
      try write(try input.rows(streamed, wanted), of: streamed.outline, isGrouped: false)
      return .done
    }
    let panel = try input.panel(roster: roster)
    let slice = try input.slice(panel, wanted)
    if !isGrouped { input.sayArea(slice) }
    if model {
      let rows = CountModelRows.rows(slice, grouping: isGrouped ? .county : nil)
      try output.write([
        output.isForPeople
          ? CountModelTable.brief(rows, panel: panel, isGrouped: isGrouped, language: words.language)
          : CountModelTable.full(rows, panel: panel, isGrouped: isGrouped)
      ])
      return .done
    }
    try write(Distribution.rows(slice, grouping: isGrouped ? .county : nil), of: panel, isGrouped: isGrouped)
    return .done
  }

  private func write(_ rows: [DistributionRow], of panel: Panel, isGrouped: Bool) throws {
    let table =
      output.isForPeople
      ? DistributionTable.brief(rows, panel: panel, isGrouped: isGrouped, language: words.language)
      : DistributionTable.full(rows, panel: panel, isGrouped: isGrouped)
    try output.write([table])
  }
}
