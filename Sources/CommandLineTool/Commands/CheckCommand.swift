// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Checks
import Panels
import Records
import Reporting

/// `gouji check`: what is wrong with the reports, where, and the smallest change that mends it.
struct CheckCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对年报:哪里不对,在哪一行,怎么改最少",
    discussion: """
      gouji check 数据 --year 2025 --roster roster.csv
      gouji check 数据 --county 示例县 --format markdown
      gouji check 宽表.csv --strict
      gouji check 数据 --year 2025 --slips 退改单         每家一份退改单,另有总览
      gouji check 数据 --ledger 白石镇                    历年结转与现行有效,哪年断了

      按单位、程度列出;终端只列错误、警告和提示,--all 全列,CSV 和 JSON 总是全列。
      缺数的规则是“无法判断”,不作 0。数据文件夹里的 waivers.csv 豁免、gouji.yaml 定程度。
      有错误时退出码 1;--strict 有警告也是 1。
      """)

  @OptionGroup var data: DatasetOptions

  @Option(name: .long, help: ArgumentHelp("年度,可重复;默认全部", valueName: "year"))
  var year: [Int] = []

  @Option(name: .long, help: ArgumentHelp("县区名称或代码,可重复", valueName: "county"))
  var county: [String] = []

  @Option(name: .long, help: ArgumentHelp("按哪一天判断迟报和豁免;默认次年 3 月 31 日", valueName: "date"))
  var asOf: String = ""

  @Flag(name: .long, help: "有警告退出码也是 1")
  var strict: Bool = false

  @Flag(name: .long, help: "终端也列出说明和无法判断的")
  var all: Bool = false

  @Option(name: .long, help: ArgumentHelp("设置文件;默认用数据集里的 gouji.yaml", valueName: "file"))
  var config: String?

  @Option(name: .long, help: ArgumentHelp("每家一份退改单,写进文件夹(整体替换)", valueName: "folder"))
  var slips: String?

  @Option(name: .long, help: ArgumentHelp("只看一家历年的结转和存量", valueName: "authority"))
  var ledger: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if !asOf.isEmpty, !ISODate.isValid(asOf) {
      throw ValidationError("The value '\(asOf)' is invalid for '--as-of <date>'")
    }
    if slips == "" { throw ValidationError("Missing value for '--slips <folder>'") }
    if ledger != nil, slips != nil { throw ValidationError("Unexpected argument '--slips'") }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    let input = PanelInput(options: data, console: console)
    let roster = try RosterInput.roster(data)
    let panel = try input.panel(roster: roster)
    let settings = try Configuration.of(data.dataset, path: config).rules
    let slice = try check(panel)
    if let ledger { return try write(Ledger(panel, authority: try LedgerAuthority.find(ledger, in: slice))) }
    let evidence = try Evidence(
      data, panel: panel, roster: roster, isTableChecked: true, settings: settings, asOf: asOf)
    let chosen = evidence.findings.filter { isChosen($0, panel) }
    let shown = output.isForPeople && !all ? chosen.filter(FindingTable.isForPeople) : chosen
    try output.write([
      output.isForPeople ? FindingTable.brief(shown, language: words.language) : FindingTable.full(shown)
    ])
    if let slips { try write(evidence, chosen, slice, hasRoster: roster != nil, into: slips, console) }
    let tally = FindingTally(chosen)
    let reports = Set(evidence.documents.filter { isChosen($0, panel) }.map(\.documentID)).count
    console.note(
      tally.sentence(reports: reports, language: .chinese) + (shown.count < chosen.count ? ";其余用 --all 列出" : ""),
      tally.sentence(reports: reports, language: .english)
        + (shown.count < chosen.count ? "; see the rest with --all" : ""))
    if roster == nil {
      console.note("没有名册,不知应报几家;用 --roster 给出", "without a roster nobody knows who is missing; see --roster")
    }
    return tally.errors > 0 || (strict && tally.warnings > 0) ? .findings : .done
  }

  /// Writes one authority's ledger; a broken chain of totals is an error.
  private func write(_ ledger: Ledger) throws -> ExitStatus {
    try output.write(
      output.isForPeople ? LedgerTable.brief(ledger, language: words.language) : [LedgerTable.full(ledger)])
    let isBroken = ledger.chains.contains { chain in
      chain.cell == Ledger.carriedTotal && chain.links.contains { $0.outcome == .broken }
    }
    return isBroken ? .findings : .done
  }

  private func write(
    _ evidence: Evidence, _ findings: [Finding], _ slice: PanelSlice, hasRoster: Bool, into folder: String,
    _ console: Console
  ) throws(CommandError) {
    let slips = Slips(
      findings, facts: evidence.facts(slice.panel), panel: slice.panel, authorities: slice.authorities,
      years: slice.years, documents: evidence.documents, hasRoster: hasRoster, language: words.language)
    try ReportFolderOutput.write(slips.files, into: folder, mark: Slips.overviewFile)
    console.note(
      "退改单 \(slips.count) 份,写入 \(folder)/\(Slips.overviewFile)",
      "\(slips.count) slips written to \(folder)/\(Slips.overviewFile)")
  }

  /// The years and counties asked for, which must be there.
  private func check(_ panel: Panel) throws(CommandError) -> PanelSlice {
    do throws(SelectionError) {
      return try PanelSlice(
        panel, Selection(counties: county, years: year.isEmpty ? .all : .these(year), indicators: .all))
    } catch {
      throw CommandError(error)
    }
  }

  private func isChosen(_ finding: Finding, _ panel: Panel) -> Bool {
    if !year.isEmpty, let own = finding.year, !year.contains(own) { return false }
    return county.isEmpty || finding.county.isEmpty || isIn(finding.county, panel)
  }

  private func isChosen(_ document: DocumentDescription, _ panel: Panel) -> Bool {
    if !year.isEmpty, !(document.reportYear.map(year.contains) ?? false) { return false }
    return county.isEmpty || county.contains(document.countyCode) || isIn(document.county, panel)
  }

  private func isIn(_ name: String, _ panel: Panel) -> Bool {
    county.contains(name)
      || panel.authorities.contains { $0.county == name && !$0.countyCode.isEmpty && county.contains($0.countyCode) }
  }
}
