// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Reporting

extension Language: ExpressibleByArgument {}

/// How gouji speaks to the user.
struct LanguageOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("文字用中文或英文", valueName: "zh|en"))
  var language: Language = .chinese

  @Flag(name: .long, help: "标准错误只写错误")
  var quiet: Bool = false
}
