// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Forms
import Reading
import Reporting
import Tables

/// `gouji explain`: what a method, an indicator or a rule is and how to read it; and where a value comes from.
struct ExplainCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "说明:方法的公式、何时用、怎么读、局限和文献;指标和规则的定义;一个数的来处",
    discussion: """
      gouji explain                     列出能说明的方法
      gouji explain county              一个方法;也可写名称:gouji explain 修正z
      gouji explain mk_p                输出里的一列
      gouji explain penalty.decisions   一个指标;也可写名称:gouji explain 行政处罚
      gouji explain A2                  一条规则:是什么、为什么、依据、例子
      gouji explain rules               全部规则
      gouji explain 年报.md:行政处罚    年报里一个数的来处:行、字节、读法、前后文
      gouji explain 数据:白沙镇/2024/penalty.decisions
                                        数据集里一个数的来处;格可写 id、名称或行名
      gouji explain --all --format markdown --output Documentation/methods.md

      是给人读的文字,管道里也默认 table;要给程序用写 --format json 或 csv。
      """)

  @Argument(help: ArgumentHelp("方法、列、指标、规则,或 文件:格、数据集:单位/年度/格", valueName: "what"))
  var what: String?

  @Flag(name: .long, help: "全部方法")
  var all: Bool = false

  @Option(name: .long, help: ArgumentHelp("数据集的年报原件在这个文件夹", valueName: "folder"))
  var source: String?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    if all {
      if let what { throw CommandError(allAnd: what) }
      try writeAll()
    } else if let what {
      try await write(what)
    } else {
      try writeList(console)
    }
    return .done
  }

  private var format: TableFormat { output.format ?? .table }

  private var language: Language { words.language }

  private func writeAll() throws {
    switch format {
    case .table: try output.write(Array(MethodDocument.text(language: language).utf8))
    case .markdown: try output.write(Array(MethodDocument.markdown(language: language).utf8))
    case .csv, .json: try write([MethodTable.full(MethodExplanation.all, language: language)])
    }
  }

  private func writeList(_ console: Console) throws {
    try write([MethodTable.list(MethodExplanation.all, language: language)])
    console.note("指标和规则也可以说明;gouji form 列出它们", "Indicators and rules can be explained too; gouji form lists them")
  }

  private func write(_ what: String) async throws {
    if let method = MethodExplanation.named(what) {
      let page = MethodPage(method, language: language)
      switch format {
      case .table: try output.write(Array(page.text.utf8))
      case .markdown: try output.write(Array(page.markdown().utf8))
      case .csv, .json: try write([MethodTable.full([method], language: language)])
      }
      return
    }
    if try writeRules(what) { return }
    let entries = CodeBookOutput.entries(named: what)
    if entries.isEmpty, let reference = ValueReference(what) { return try await write(reference) }
    if entries.isEmpty { throw CommandError(unexplained: what, language) }
    try write(CodeBookOutput.tables(entries, format: format, language: language))
  }

  /// Where the values come from that `reference` points at.
  private func write(_ reference: ValueReference) async throws {
    let origins: [ValueOrigin]
    switch InputFile.kind(of: reference.path) {
    case .missing: throw InputFile.missing(reference.path)
    case .file: origins = try await ValueOrigin.inFile(reference, options: ReadingOptions())
    case .folder: origins = try await ValueOrigin.inDataset(reference, source: source)
    }
    let text = ValueOriginText(language: language)
    switch format {
    case .table: try output.write(Array(origins.map(text.text).joined(separator: "\n").utf8))
    case .markdown:
      try output.write(Array(("```\n" + origins.map(text.text).joined(separator: "\n") + "```\n").utf8))
    case .csv, .json: try write([ValueOriginTable.table(origins, reason: text.reason)])
    }
  }

  /// Writes the rules that `what` names, or all of them for `rules`; false when it names none.
  ///
  /// Programs get the code book's fields.
  private func writeRules(_ what: String) throws -> Bool {
    let isAll = what == "rules" || what == "规则"
    let rules = isAll ? Rule.all : RulePage.rules(named: what)
    if rules.isEmpty { return false }
    switch format {
    case .table:
      let rule = "\n" + String(repeating: "-", count: 80) + "\n\n"
      let pages = rules.map { RulePage($0, language: language).text }
      try output.write(Array(pages.joined(separator: rule).utf8))
    case .markdown:
      let text =
        isAll
        ? RuleDocument.markdown(language: language)
        : rules.map { RulePage($0, language: language).markdown() }.joined(separator: "\n")
      try output.write(Array(text.utf8))
    case .csv, .json: try write([CodeBookTable.full(rules.map(CodeBookEntry.rule))])
    }
    return true
  }

  /// Tables in the format of this command, which is text also where others write CSV.
  private func write(_ tables: [Table]) throws {
    var output = output
    output.format = format
    try output.write(tables)
  }
}

extension CommandError {
  /// A name that nothing is called, with the nearest ones.
  fileprivate init(unexplained what: String, _ language: Language) {
    let methods = MethodExplanation.suggestions(what).map { ($0.id, Optional($0.name(language))) }
    let near = (methods + CodeBookOutput.suggestions(what).map { ($0.id, $0.label) }).prefix(4)
    let list = near.map { id, name in "\n  \(id)" + (name.map { "  \($0)" } ?? "") }.joined()
    self.init(
      status: .usage, "没有叫 \(what) 的方法、指标或规则" + (near.isEmpty ? ";gouji explain 列出方法" : "。是不是:" + list),
      "no method, indicator or rule is called \(what)"
        + (near.isEmpty ? "; gouji explain lists the methods" : ". Did you mean:" + list))
  }

  /// A name and everything at once.
  fileprivate init(allAnd what: String) {
    self.init(status: .usage, "--all 与 \(what) 只能选一个", "--all and \(what) exclude each other")
  }
}
