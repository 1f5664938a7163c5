// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials
import Reporting

/// `gouji summary --print-templates`: gouji's own templates to start from. It needs no data set, so it stands apart.
struct PrintTemplatesCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "gouji summary", abstract: "写出报告的模板,改好后用 --template 带入")

  @Option(name: .customLong("print-templates"), help: ArgumentHelp("写到这个文件夹,- 为标准输出", valueName: "folder"))
  var folder: String

  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  /// Whether the arguments ask for templates.
  static func isMeant(_ arguments: [String]) -> Bool {
    arguments.first == SummaryCommand._commandName
      && arguments.contains { $0 == "--print-templates" || $0.hasPrefix("--print-templates=") }
      && !arguments.contains("--help") && !arguments.contains("-h")
  }

  func run(_ console: Console) async throws -> ExitStatus {
    let files = ReportTemplates.files(language: words.language)
    if folder == "-" {
      var stream = OutputStream.standard
      for file in files {
        try stream.write(text: "==> \(file.name) <==\n")
        try stream.write(file.bytes)
      }
      return .done
    }
    let paths = files.map { folder + "/" + $0.name }
    for path in paths where InputFile.kind(of: path) != .missing {
      throw CommandError(
        status: .inputOutput, "\(path) 已存在,未覆盖;换一个文件夹", "\(path) exists and was left alone; choose another folder")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandError(
        status: .inputOutput, "建不了文件夹 \(folder):检查写权限", "cannot make the folder \(folder): check permissions")
    }
    for (file, path) in zip(files, paths) { try OutputFile.write(file.bytes, to: path) }
    console.note(
      "模板写入 \(folder);改好后用 gouji summary 数据 --template \(folder)",
      "templates written to \(folder); use them with gouji summary DATA --template \(folder)")
    return .done
  }
}
