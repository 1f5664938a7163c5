// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Forms
import Panels
import Records
import Reporting
import Tables

/// `gouji rollup`: the county total in the statutory layout, and its reconciliation with the county's own report.
struct RollupCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollup",
    abstract: "全县汇总:按法定表式逐格相加,并与县级年报核对",
    discussion: """
      gouji rollup 数据 --year 2025 --roster roster.csv --format markdown
      gouji rollup 数据 --year 2025 --against 县年报.docx     逐格核对,差额落到单位
      gouji rollup 宽表.csv --by county --format csv          各县分开

      只跨单位相加,不跨年;缺数不作 0,合计注明缺几家、是否下限。县级年报自身不计入。
      用另一版表式的单位,同义的格照加,其余作缺数;--form 指定按哪一版。
      CSV 每格一行:row,column,cell,value,n,missing,lower_bound。
      单个宽表输出 CSV 时边读边加:重复的行只在相邻两行之间查。
      """)

  @OptionGroup var data: DatasetOptions

  @Option(name: .long, help: ArgumentHelp("年度,可重复;all 为全部", valueName: "year"))
  var year: [String] = []

  @Option(name: .long, help: ArgumentHelp("县区名称或代码,可重复", valueName: "county"))
  var county: [String] = []

  @Option(name: .long, help: ArgumentHelp("分开汇总:county 分县,year 各年,可重复", valueName: "county|year"))
  var by: [RowGrouping] = []

  @Option(name: .long, help: ArgumentHelp("按哪一版表式汇总;默认多数单位所用的", valueName: "2019|2021"))
  var form: FormVersion?

  @Option(
    name: .long, help: ArgumentHelp("县级年报(原件、数据集或 CSV),与合计逐格核对", valueName: "report"))
  var against: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    for text in year where text != "all" && Int(text) == nil {
      throw ValidationError("The value '\(text)' is invalid for '--year <year>'")
    }
    if against == "" { throw ValidationError("Missing value for '--against <report>'") }
    if against != nil, !by.isEmpty { throw ValidationError("Unexpected argument '--by'") }
  }

  private var isByCounty: Bool { by.contains(.county) }

  private var years: Selection.Years {
    if year.contains("all") { return .all }
    if year.isEmpty { return by.contains(.year) ? .all : .standard }
    return .these(year.compactMap(Int.init))
  }

  /// Whether rows of several years may follow each other.
  private var hasYears: Bool { year.count > 1 || year.contains("all") || by.contains(.year) }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    if against == nil, form == nil, output.effectiveFormat == .csv,
      let streamed = try input.streamedRollup(roster: roster, counties: county, isByCounty: isByCounty)
    {
      try write(streamed, input)
      return .done
    }
    let panel = try input.panel(roster: roster)
    let own = try await against.map { CountyReportInput(path: $0, data: data, roster: roster) }?.report(console)
    let years = year.isEmpty ? own?.year.map { Selection.Years.these([$0]) } ?? years : years
    let slice = try input.slice(panel, Selection(counties: county, years: years, indicators: .all))
    let rollups = try rollups(slice, facts: try Evidence.documents(data).facts(panel), roster: roster, own: own)
    let groups = PeerGroup.groups(of: slice.authorities, in: panel, by: .county).filter { !$0.isUndetermined }
    if !isByCounty { input.sayArea(slice) }
    for rollup in rollups { say(rollup, console) }
    if let own, let rollup = rollups.first {
      let reconciliation = Reconciliation(rollup, own: own.figures, in: panel)
      let text = ReconciliationText(reconciliation, language: words.language)
      try output.write([
        output.isForPeople
          ? ReconciliationTable.brief(reconciliation, language: words.language)
          : ReconciliationTable.full(reconciliation)
      ])
      console.line(text.summary)
      return .done
    }
    guard output.isForPeople else {
      try output.write([RollupTable.full(rollups, isByCounty: isByCounty, hasYears: hasYears)])
      return .done
    }
    var bytes: [UInt8] = []
    for rollup in rollups {
      if !bytes.isEmpty { bytes += "\n".utf8 }
      bytes += RollupPage(
        rollup, identities: RollupIdentity.all(of: rollup, in: panel),
        area: groups.count == 1 ? groups[0].name : DatasetInputs(data).name, hasRoster: roster != nil,
        language: words.language
      ).bytes(output.effectiveFormat)
    }
    try output.write(bytes)
    return .done
  }

  private func rollups(
    _ slice: PanelSlice, facts: DocumentFacts, roster: Roster?, own: CountyReportInput.Report?
  ) throws(CommandError) -> [Rollup] {
    let panel = slice.panel
    if Form.all.allSatisfy({ form in !panel.indicators.contains { form.cell($0.id) != nil } }) {
      throw CommandError(
        status: .badData, "\(data.dataset) 里没有表式的格,无法汇总;列名或指标用 gouji form 里的编号或名称",
        "\(data.dataset) has no cell of the form; name columns or indicators as gouji form does")
    }
    let groups = PeerGroup.groups(of: slice.authorities, in: panel, by: isByCounty ? .county : .all)
    let counties = Rollup.countyReports(in: panel, roster: roster)
    return groups.flatMap { group in
      slice.years.map {
        Rollup(
          panel, group: group, year: $0, facts: facts, form: form ?? own?.form, ownReports: counties)
      }
    }.filter { !$0.included.isEmpty || !$0.absent.isEmpty }
  }

  /// What a reader of the CSV would not see in it.
  private func say(_ rollup: Rollup, _ console: Console) {
    let name = isByCounty && !rollup.county.isEmpty ? rollup.county + " " : ""
    if !rollup.converted.isEmpty {
      let names = rollup.converted.prefix(5).map(\.name)
      console.note(
        "\(name)\(rollup.year):\(rollup.converted.count) 家用另一版表式(\(names.joined(separator: "、"))),同义的格照加,其余作缺数",
        "\(name)\(rollup.year): \(rollup.converted.count) on the other form (\(names.joined(separator: ", "))); only cells of the same meaning are added"
      )
    }
    if !rollup.ownReports.isEmpty {
      console.note(
        "\(name)\(rollup.year):县级年报自身不计入合计;用 --against 核对",
        "\(name)\(rollup.year): the county's own report is left out; see --against")
    }
  }

  /// Writes streamed totals; the year left to the standard, and several counties taken as one area, are said.
  private func write(_ streamed: StreamedRollup, _ input: PanelInput) throws {
    var csv = CSVOutput(output, columns: RollupTable.columns(isByCounty: isByCounty, hasYears: hasYears))
    let rows = RollupRowWriter(
      Form.version(streamed.form).cells, for: csv.writer, isByCounty: isByCounty, hasYears: hasYears)
    do {
      try streamed.forEach(years) { group in
        rows.write(group, to: &csv.writer)
        try csv.flush()
      }
    } catch let error as SelectionError {
      throw CommandError(error)
    }
    if years == .standard, let year = streamed.standardYear { input.sayStandardYear(year) }
    if !isByCounty { input.sayArea(counties: streamed.counties.count) }
    try csv.finish()
  }
}
