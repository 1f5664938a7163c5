// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Panels
import Reporting
import Tables

/// `gouji outliers`: who differs from its peers, ranked.
struct OutliersCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "outliers",
    abstract: "值得看的单位:与同组其他单位相比,逐条一句话",
    discussion: """
      gouji outliers 数据 --year 2025
      gouji outliers 数据 --county 示例县 --indicator 行政处罚 --all
      gouji outliers 数据.csv --by year --method modified-z      各年都算
      gouji outliers 数据 --exposure population                  按人口算率
      gouji outliers 数据 --by authority                         每家单位一行
      gouji outliers 数据 --quality                              像是照抄、漏填的数

      A 级 q ≤ 0.10 且两倍以上或一半以下;B 级 p < 0.01;C 级仅按参考规则。
      离群只表示与同组其他单位不同,不表示对错。不写 --year 取默认年度。
      """)

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("year 各年都算,authority 每家单位一行", valueName: "year|authority"))
  var by: [OutlierGrouping] = []

  @Option(name: .long, help: ArgumentHelp("与谁比较", valueName: "group"))
  var peers: PeerGrouping = .county

  @Option(name: .long, help: ArgumentHelp("得分的算法;默认 county,有 --exposure 时 funnel", valueName: "method"))
  var method: OutlierOptions.Method?

  @Option(name: .long, help: ArgumentHelp("county 得分借鉴本县其他指标;years 另看本指标的其他年份;base 只看本指标这一年", valueName: "prior"))
  var prior: OutlierOptions.Prior = .county

  @OptionGroup(title: "率") var exposure: ExposureOptions

  @Option(name: .customLong("fdr-scope"), help: ArgumentHelp("A 级所依的 q 按哪些比较校正", valueName: "scope"))
  var scope: OutlierOptions.Scope = .indicator

  @Option(name: .long, help: ArgumentHelp("q 的校正:bh;by 任意相关时也成立,更保守", valueName: "bh|by"))
  var fdr: OutlierOptions.Adjustment = .benjaminiHochberg

  @Flag(name: .long, help: "只列数据质量提示:与上年全同、连年不变、可疑的 0")
  var quality: Bool = false

  @Flag(name: .long, help: "列出每一行,不止 A 至 C 级")
  var all: Bool = false

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  mutating func validate() throws {
    if method == .funnel, exposure.exposure == nil {
      throw ValidationError("Missing value for '--exposure <name|file>'")
    }
    if let method, method != .funnel, exposure.exposure != nil {
      throw ValidationError(
        "The value '\(method.rawValue)' is invalid for '--method <method>'. Please provide one of 'funnel'.")
    }
  }

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let panel = try input.panel(roster: roster, sizes: exposure.source.file)
    let choice = try exposure.choice(panel)
    let slice = try input.slice(
      panel,
      Selection(
        counties: selection.county, years: selection.years(standard: by.contains(.year) ? .all : .standard),
        indicators: selection.indicators(console)))
    let options = OutlierOptions(
      method: quality ? .county : method ?? (choice == nil ? .county : .funnel), peers: peers, scope: scope,
      adjustment: fdr, prior: prior, exposure: choice, includesAll: all || quality)
    let outliers = await OutlierTownships.analysed(
      slice, options: options, broken: try Evidence.brokenCells(data, panel: panel), threads: data.threadCount)
    if quality {
      let flags = QualityFlags.flags(slice, outliers: outliers)
      try output.write([
        output.isForPeople
          ? QualityTable.brief(flags, panel: panel, language: words.language)
          : QualityTable.full(flags, panel: panel, language: words.language)
      ])
      return .done
    }
    try write(outliers, panel)
    if outliers.comparisons > 0 { console.line(of: outliers) }
    return .done
  }

  private func write(_ outliers: OutlierTownships, _ panel: Panel) throws {
    if by.contains(.authority) {
      try output.write([TownshipTable.full(outliers, panel: panel, language: words.language)])
    } else if output.isForPeople {
      try output.write([OutlierTable.brief(outliers, panel: panel, language: words.language)])
    } else if output.effectiveFormat == .csv {
      let rows = OutlierTable.Rows(outliers, panel: panel, language: words.language)
      var table = CSVOutput(output, columns: rows.columns)
      for row in outliers.rows {
        rows.write(row, to: &table.writer)
        try table.flush()
      }
      try table.finish()
    } else {
      try output.write([OutlierTable.full(outliers, panel: panel, language: words.language)])
    }
  }
}

extension Console {
  /// How many values were compared, and how many of them chance alone puts below .01; nothing when quiet.
  fileprivate func line(of outliers: OutlierTownships) {
    let text = OutlierText.comparisons(outliers, language: language)
    note(text, text)
  }
}
