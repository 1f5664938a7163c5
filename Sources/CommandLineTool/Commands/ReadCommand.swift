// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Checks
import DelimitedText
import FoundationEssentials
import Reading
import Records
import Reporting

/// `gouji read`: raw reports become a dataset, or records on standard output.
struct ReadCommand: GoujiCommand {
  /// The forms in which records are written to standard output.
  enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
    case csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "读年报(网页、Word、Excel、PDF、文本),得到数据集或记录",
    discussion: """
      gouji read 年报/ --roster roster.csv --into 数据     写成数据集
      gouji read 一份.txt                                  values.csv 的行
      cat 一份.txt | gouji read - --format json            一份一行 JSON
      gouji read --explain-layout 一份.txt                 这份是怎么读的:为什么缺格、缺数

      认内容不认扩展名。PDF 要装 poppler-utils;doc、xls、wps、rtf 等旧格式要装 LibreOffice;
      扫描件没有文字,先做文字识别。
      文件夹连同子文件夹一起读。读不了的文件写明原因,其余照读,退出码 1。
      缺失、空白、无法定列的数不作 0。
      """)

  @Argument(help: ArgumentHelp("文件、文件夹,或 -", valueName: "path"))
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("写成数据集,整体替换", valueName: "folder"))
  var into: String?

  @Flag(name: .long, help: "并入原有数据集,不替换")
  var add: Bool = false

  @Option(name: .long, help: ArgumentHelp("标准输出的格式", valueName: "format"))
  var format: RecordFormat = .csv

  @Option(name: .long, help: ArgumentHelp("名册 CSV", valueName: "file"))
  var roster: String?

  @Option(name: .long, help: ArgumentHelp("未写县区的年报算这个县", valueName: "county"))
  var assumeCounty: String = ""

  @Option(name: .long, help: ArgumentHelp("未写单位的年报算这个单位", valueName: "name"))
  var assumeAuthority: String = ""

  @Flag(name: .long, help: "不留原文句子和标题,只留数")
  var noQuotes: Bool = false

  @Flag(name: .long, help: "不出数,说明每份是怎么读的")
  var explainLayout: Bool = false

  @Option(name: .long, help: ArgumentHelp("线程数,默认等于处理器数;不影响结果", valueName: "n"))
  var threads: Int?

  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if into == "" { throw ValidationError("Missing value for '--into <folder>'") }
    if add, into == nil { throw ValidationError("Missing value for '--into <folder>'") }
    if explainLayout, into != nil { throw ValidationError("Unexpected argument '--into'") }
    if let threads, threads < 1 { throw ValidationError("The value '\(threads)' is invalid for '--threads <n>'") }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    for path in paths where path != "-" && InputFile.kind(of: path) == .missing { throw InputFile.missing(path) }
    let roster = try RosterInput.roster(at: roster)
    var options = ReadingOptions(
      assumedCounty: assumeCounty, assumedAuthority: assumeAuthority, roster: roster, keepsQuotes: !noQuotes)
    if explainLayout { return try await explain(options, console) }
    options.isForValuesOnly = into == nil && format == .csv
    let run = ReadingRun(options: options, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    var tally = ReadingTally()
    var display = ProgressDisplay(console)
    let outcome: ReadingRun.Outcome
    if let into {
      let (records, result) = await run.records(at: paths) { display.update(done: $0, total: $1) }
      display.clear()
      outcome = result
      records.forEach { tally.count($0) }
      // Nothing read is most often a wrong path: the dataset that is there stays.
      if !records.isEmpty { try write(records, outcome.findings, roster: roster, into: into) }
    } else {
      defer { display.clear() }
      outcome = try await print(run, &tally, &display)
      display.clear()
    }
    for finding in outcome.findings where finding.severity <= .warning || !isQuiet {
      console.line(FindingSentence(finding, language: console.language).sentence)
    }
    if outcome.records == 0, outcome.files == 0, outcome.unread == 0 { throw CommandError(nothingIn: paths) }
    tally.say(outcome, into: outcome.records > 0 ? into : nil, to: console)
    if let into, outcome.records == 0 { throw CommandError(noReportFor: into, unread: outcome.unread) }
    return outcome.unread > 0 ? .findings : .done
  }

  private func write(
    _ records: [Record], _ findings: [Finding], roster: Roster?, into folder: String
  ) throws(CommandError) {
    let writer = DatasetWriter(roster: roster) { FindingSentence($0, language: .chinese).sentence }
    do throws(DatasetError) {
      try writer.write(
        records, findings: findings, into: URL(fileURLWithPath: folder), isAdding: add,
        check: { RuleChecks.findings(record: $0) })
    } catch {
      throw CommandError(error)
    }
  }

  /// Writes one record after the other, so that memory holds a few of them only.
  private func print(
    _ run: ReadingRun, _ tally: inout ReadingTally, _ display: inout ProgressDisplay
  ) async throws -> ReadingRun.Outcome {
    var stream = OutputStream.standard
    var counted = ReadingTally()
    var shown = display
    defer {
      tally = counted
      display = shown
    }
    let format = format
    if format == .csv {
      var csv = CSVWriter()
      csv.row(ValueColumns.names)
      try stream.write(csv.takeBytes())
    }
    var bytes: [UInt8] = []
    let outcome = try await run.read(paths) {
      shown.update(done: $0, total: $1)
    } make: { record in
      Piece(record, format)
    } give: { (piece: Piece) throws(OutputError) in
      counted.add(piece.tally)
      bytes += piece.bytes
      if bytes.count > 1 << 16 {
        try stream.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try stream.write(bytes)
    return outcome
  }

  /// What is written of one record, and what it adds to the last line.
  private struct Piece: Sendable {
    let bytes: [UInt8]
    let tally: ReadingTally

    init(_ record: Record, _ format: RecordFormat) {
      var tally = ReadingTally()
      tally.count(record)
      self.tally = tally
      switch format {
      case .csv: bytes = ValueColumns.bytes(of: record)
      case .json:
        var json = RecordJSON { FindingSentence($0, language: .chinese).sentence }
        json.write(record)
        bytes = json.takeBytes()
      }
    }
  }

  /// Says how every file was understood.
  private func explain(_ options: ReadingOptions, _ console: Console) async throws -> ExitStatus {
    let (files, findings) = SourceFolder.files(at: paths)
    let reader = ReportReader(options: options)
    let text = LayoutText(language: console.language)
    var stream = OutputStream.standard
    var unread = findings
    var isFirst = true
    for file in files {
      switch await reader.explanation(of: file) {
      case .refused(let finding): unread.append(finding)
      case .reports(let reports):
        for (index, report) in reports.enumerated() {
          let page = text.text(report, path: file.path, number: index + 1, count: reports.count)
          try stream.write(text: (isFirst ? "" : "\n") + page)
          isFirst = false
        }
      }
    }
    for finding in unread { console.line(FindingSentence(finding, language: console.language).sentence) }
    return unread.contains { $0.severity == .error } ? .findings : .done
  }
}

extension CommandError {
  /// Folders without a single file.
  fileprivate init(nothingIn paths: [String]) {
    self.init(
      status: .missingInput, "\(paths.joined(separator: "、")) 里没有文件;检查路径",
      "no file in \(paths.joined(separator: ", ")); check the path")
  }

  /// Not one report for a dataset.
  fileprivate init(noReportFor folder: String, unread: Int) {
    self.init(
      status: unread > 0 ? .findings : .missingInput, "一份年报也没有读到,\(folder) 未写;检查路径和文件类型",
      "not one report was read and \(folder) was not written; check the path and the kind of file")
  }
}
