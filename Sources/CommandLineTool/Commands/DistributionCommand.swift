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
      gouji distribution 数据 --top 5                        最多的几家,并列的都列
      gouji distribution 数据 --exposure population          每万人的率、区间、收缩率、标准化比
      gouji distribution 数据 --indicator 行政处罚 --of 行政许可   占比及其区间

      不写 --year:取最近一个半数以上单位有数的年度。缺失不作 0。
      分位数默认 7 型(同 Excel QUARTILE.INC)。--model、--top、--lorenz、--exposure、--of 每次用一个。
      单个长表边读边算:重复的行只在相邻两行之间查。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("分开列:county 分县,year 各年,可重复", valueName: "county|year"))
  var by: [RowGrouping] = []

  @Flag(name: .long, help: "并列计数模型:Poisson、NB2、ZIP 的参数、似然、AIC、拟合")
  var model: Bool = false

  @Option(name: .long, help: ArgumentHelp("最多的几家及其占比", valueName: "n"))
  var top: Int?

  @Flag(name: .long, help: "洛伦兹曲线的各点")
  var lorenz: Bool = false

  @Option(name: .customLong("quantile-type"), help: ArgumentHelp("分位数的类型,4 至 9", valueName: "type"))
  var quantileType: Int = 7

  @Option(
    name: .long,
    help: ArgumentHelp(
      "按规模算率:数据中的 population、households、area_km2,或另给的 CSV", valueName: "name|file"))
  var exposure: String?

  @Option(name: .long, help: ArgumentHelp("标准化所依的率:group 本组,all 全部,type 同类单位", valueName: "standard"))
  var standard: RateStandard = .group

  @Option(name: .long, help: ArgumentHelp("占这个指标的比例;与 --indicator 同用", valueName: "id"))
  var of: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if let top, top < 1 { throw ValidationError("The value '\(top)' is invalid for '--top <n>'") }
    if !(4...9).contains(quantileType) {
      throw ValidationError(
        "The value '\(quantileType)' is invalid for '--quantile-type <type>'. Please provide one of '4', '5', '6', '7', '8' and '9'."
      )
    }
    if of != nil, selection.indicator.isEmpty { throw ValidationError("Missing value for '--indicator <id>'") }
  }

  /// The tables that take the place of the distributions, of which one can be asked for.
  private var asked: [String] {
    [
      (model, "--model"), (top != nil, "--top"), (lorenz, "--lorenz"), (exposure != nil, "--exposure"),
      (of != nil, "--of"),
    ].filter(\.0).map(\.1)
  }

  func run(_ console: Console) async throws -> ExitStatus {
    if asked.count > 1 {
      throw CommandError(
        status: .usage, "\(asked.joined(separator: "、")) 每次用一个", "\(asked.joined(separator: ", ")): use one at a time")
    }
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let wanted = Selection(
      counties: selection.county, years: selection.years(standard: by.contains(.year) ? .all : .standard),
      indicators: selection.indicators(console))
    let isGrouped = by.contains(.county)
    if asked.isEmpty, quantileType == 7, !isGrouped,
      let streamed = try input.streamedDistribution(roster: roster, counties: wanted.counties)
    {
      try write(try input.rows(streamed, wanted), of: streamed.outline, isGrouped: false)
      return .done
    }
    let source = ExposureSource(typed: exposure)
    let panel = try input.panel(roster: roster, sizes: source.file)
    let slice = try input.slice(panel, wanted)
    if !isGrouped { input.sayArea(slice) }
    if let table = try special(slice, size: try source.name(in: panel), input: input, console: console) {
      try output.write([table])
      return .done
    }
    try write(
      Distribution.rows(slice, grouping: isGrouped ? .county : nil, quantileType: quantileType), of: panel,
      isGrouped: isGrouped)
    return .done
  }

  /// The table that was asked for in place of the distributions; nil for none.
  private func special(
    _ slice: PanelSlice, size: String?, input: PanelInput, console: Console
  ) throws(CommandError) -> Table? {
    let (panel, isGrouped, language) = (slice.panel, by.contains(.county), words.language)
    let grouping: PeerGrouping? = isGrouped ? .county : nil
    let isBrief = output.isForPeople
    if model {
      let rows = CountModelRows.rows(slice, grouping: grouping)
      return isBrief
        ? CountModelTable.brief(rows, panel: panel, isGrouped: isGrouped, language: language)
        : CountModelTable.full(rows, panel: panel, isGrouped: isGrouped)
    }
    if let top {
      let rows = TopRows.rows(slice, count: top, grouping: grouping)
      return isBrief
        ? TopTable.brief(rows, panel: panel, isGrouped: isGrouped, language: language)
        : TopTable.full(rows, panel: panel, isGrouped: isGrouped)
    }
    if lorenz {
      let rows = LorenzRows.rows(slice, grouping: grouping)
      return isBrief
        ? LorenzTable.brief(rows, panel: panel, isGrouped: isGrouped, language: language)
        : LorenzTable.full(rows, panel: panel, isGrouped: isGrouped)
    }
    if let size {
      let rows = RateRows.rows(slice, grouping: grouping, exposure: size, standard: standard)
      return isBrief
        ? RateTable.brief(rows, panel: panel, isGrouped: isGrouped, language: language)
        : RateTable.full(rows, panel: panel, isGrouped: isGrouped)
    }
    guard let of else { return nil }
    let known = SelectionOptions.indicator(of, console)
    let whole = try input.slice(panel, Selection(years: .all, indicators: .named([known]))).indicators
    let rows = whole.first.map { ProportionRows.rows(slice, whole: $0, grouping: grouping) } ?? []
    return isBrief
      ? ProportionTable.brief(rows, panel: panel, isGrouped: isGrouped, language: language)
      : ProportionTable.full(rows, panel: panel, isGrouped: isGrouped)
  }

  private func write(_ rows: [DistributionRow], of panel: Panel, isGrouped: Bool) throws {
    let table =
      output.isForPeople
      ? DistributionTable.brief(rows, panel: panel, isGrouped: isGrouped, language: words.language)
      : DistributionTable.full(rows, panel: panel, isGrouped: isGrouped)
    try output.write([table])
  }
}
