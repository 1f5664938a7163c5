// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
public import ArgumentParser
import Panels
public import Reporting
import Tables

extension ChartKind: ExpressibleByArgument {}

/// What `gouji chart` writes.
enum ChartOutput: String, CaseIterable, ExpressibleByArgument {
  case svg, png, csv
}

/// `gouji chart`: one chart alone.
struct ChartCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "画一张图:点图、漏斗图、逐年小图、洛伦兹曲线、单位 × 年度",
    discussion: """
      gouji chart strip 数据 --indicator 行政处罚 --year 2025 > 行政处罚.svg
      gouji chart trends 数据 --indicator 行政处罚 --format png --output 行政处罚.png
      gouji chart funnel 数据 --indicator 行政处罚 --exposure population --output 率.svg
      gouji chart overview 数据 --format csv                 图里的数

      strip     各单位一行:数值、预期范围、离群单位
      funnel    率与规模,内外控制限;要 --exposure,或数据里有人口
      trends    各单位一小图:历年,对照各家中位数与四分位
      overview  各指标一小图:各家中位数与四分位;不写 --indicator 画全部主要指标
      lorenz    合计集中在几家
      heatmap   单位 × 年度,越深越大

      用 gnuplot 画。--output 写文件时,图里的数写到同名 CSV。没有数的标出来,不作 0。
      """)

  @Argument(help: ArgumentHelp("图的种类", valueName: "kind"))
  var kind: ChartKind

  @OptionGroup var data: DatasetOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions

  @Option(name: .long, help: ArgumentHelp("与谁比较", valueName: "group"))
  var peers: PeerGrouping = .county

  @OptionGroup(title: "率") var exposure: ExposureOptions

  @Option(name: .long, help: ArgumentHelp("svg、png,或图里的数 csv;默认看 --output 的扩展名,否则 svg", valueName: "format"))
  var format: ChartOutput?

  @Option(name: .long, help: ArgumentHelp("写到文件(整体替换)", valueName: "file"))
  var output: String?

  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if output == "" { throw ValidationError("Missing value for '--output <file>'") }
    if selection.year.count > 1 || selection.year.contains("all") {
      throw ValidationError("The value '\(selection.year.joined(separator: " "))' is invalid for '--year <year>'")
    }
    if kind.isOfOneIndicator, selection.indicator.count > 1 || selection.indicator.contains("all") {
      throw ValidationError(
        "The value '\(selection.indicator.joined(separator: " "))' is invalid for '--indicator <id>'")
    }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    if kind.isOfOneIndicator, selection.indicator.isEmpty {
      throw CommandError(
        status: .usage, "\(kind.rawValue) 画一项指标,用 --indicator 写明是哪一项;gouji form 列出指标",
        "\(kind.rawValue) shows one indicator: name it with --indicator; gouji form lists them")
    }
    let input = PanelInput(options: data, console: console)
    let panel = try input.panel(roster: try RosterInput.roster(data), sizes: exposure.source.file)
    let chosen = try input.slice(
      panel,
      Selection(
        counties: selection.county, years: selection.years(), indicators: selection.indicators(console)))
    let year = chosen.years.last ?? chosen.standardYear
    let slice = chosen.with(years: [year])
    let charted = try await ChartInput(data: data, peers: peers, exposure: try exposure.choice(panel)).material(
      slice, of: slice, year: year, area: areaName(slice), language: words.language)
    let chart: Chart
    do throws(ChartGap) {
      chart = try Charts.chart(kind, charted, indicator: slice.indicators.first)
    } catch {
      throw CommandError(error, kind)
    }
    try await write(chart)
    return .done
  }

  private func areaName(_ slice: PanelSlice) -> String {
    let counties = Set(slice.authorities.map { slice.panel.authorities[$0].county })
    return counties.count == 1 ? counties.first ?? "" : DatasetInputs(data).name
  }

  private var chosenFormat: ChartOutput {
    if let format { return format }
    let ending = output?.split(separator: ".").last.map { $0.lowercased() }
    return ending.flatMap { ChartOutput(rawValue: $0) } ?? .svg
  }

  private func write(_ chart: Chart) async throws {
    let figures = TableFormat.csv.writer(byteOrderMark: output != nil).bytes(of: chart.table)
    let picture: [UInt8]
    switch chosenFormat {
    case .csv: picture = figures
    case .svg, .png:
      do throws(ChartError) {
        let drawn = try await Gnuplot.render([chart], format: chosenFormat == .png ? .png : .svg)
        picture = drawn.first ?? []
      } catch {
        throw CommandError(error)
      }
    }
    guard let output else {
      var stream = OutputStream.standard
      return try stream.write(picture)
    }
    try OutputFile.write(picture, to: output)
    if chosenFormat == .csv { return }
    try OutputFile.write(figures, to: Self.figuresPath(output))
  }

  /// The same path with the ending `.csv`.
  static func figuresPath(_ path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let name = path[slash...]
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return path[..<slash] + (stem.isEmpty ? name : stem) + ".csv"
  }
}

extension CommandError {
  /// A chart the data have nothing for.
  init(_ gap: ChartGap, _ kind: ChartKind) {
    switch gap {
    case .noNumbers:
      self.init(status: .badData, "没有可画的数:所选单位在该年都没有数", "nothing to draw: nobody selected has a number in the year")
    case .oneYear:
      self.init(status: .badData, "\(kind.rawValue) 至少要两年的数", "\(kind.rawValue) needs two years or more")
    case .noExposure:
      self.init(
        status: .badData, "没有规模,算不出率;用 --exposure population 或 --exposure 文件", "no sizes, so no rates; see --exposure")
    case .noShares:
      self.init(
        status: .badData, "画不出洛伦兹曲线:合计为 0、有负数、不能相加,或只有一家",
        "no Lorenz curve: the sum is 0, a number is negative, numbers cannot be added, or there is one alone")
    }
  }

  /// Charts that could not be drawn.
  init(_ error: ChartError) {
    switch error {
    case .notInstalled:
      self.init(
        status: .missingInput, "找不到 gnuplot,画不了图;安装 gnuplot-nox 后再试,图里的数可用 --format csv",
        "there is no gnuplot to draw with; install gnuplot-nox, or take the figures with --format csv")
    case .timeOut(let seconds):
      self.init(
        status: .internalError, "gnuplot \(seconds) 秒没有画完,已停止", "gnuplot did not finish within \(seconds) seconds")
    case .failed(let message):
      self.init(status: .internalError, "gnuplot 没有画成:\(message)", "gnuplot failed: \(message)")
    }
  }
}
