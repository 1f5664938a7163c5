// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Forms
import Reporting
import Tables

/// `gouji form`: the code book.
struct FormCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "代码本:表式的每一格、正文指标、每条规则",
    discussion: """
      gouji form                        全部(2021 版)
      gouji form penalty.decisions      一格;也可写名称:gouji form 行政处罚
      gouji form applications.received  以此开头的各格
      gouji form A2                     一条规则
      gouji form --form 2019 --format csv > form-2019.csv
      """)

  @Argument(help: ArgumentHelp("编号、名称、规则号,或编号的开头", valueName: "what"))
  var what: String?

  @Option(name: .long, help: ArgumentHelp("表式版本", valueName: "2019|2021"))
  var form: FormVersion?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  func run(_ console: Console) async throws -> ExitStatus {
    guard let what else {
      try write(CodeBookEntry.all(versions: form.map { [$0] } ?? [.form2021]))
      return .done
    }
    let entries = CodeBookOutput.entries(named: what, form: form)
    if entries.isEmpty { throw CommandError(unknown: what) }
    try write(entries)
    return .done
  }

  private func write(_ entries: [CodeBookEntry]) throws {
    try output.write(
      CodeBookOutput.tables(entries, format: output.effectiveFormat, language: words.language))
  }
}

extension CommandError {
  /// A name that is neither a cell, an indicator nor a rule, with the nearest names that are.
  init(unknown what: String) {
    let near = CodeBookOutput.suggestions(what)
    let list = near.map { "\n  \($0.id)" + ($0.label.map { "  \($0)" } ?? "") }.joined()
    self.init(
      status: .usage, "代码本里没有 \(what)" + (near.isEmpty ? ";gouji form 列出全部" : "。是不是:" + list),
      "the code book has no \(what)" + (near.isEmpty ? "; gouji form lists them all" : ". Did you mean:" + list))
  }
}
