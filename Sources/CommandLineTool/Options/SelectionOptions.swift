// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import ArgumentParser
import Forms

/// Which part of the data a command looks at.
struct SelectionOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("年度,可重复;all 为全部", valueName: "year"))
  var year: [String] = []

  @Option(name: .long, help: ArgumentHelp("县区名称或代码,可重复", valueName: "county"))
  var county: [String] = []

  @Option(name: .long, help: ArgumentHelp("指标编号或名称,可重复;all 为全部", valueName: "id"))
  var indicator: [String] = []

  mutating func validate() throws {
    for text in year where text != "all" && Int(text) == nil {
      throw ValidationError("The value '\(text)' is invalid for '--year <year>'")
    }
  }

  /// The years asked for; `standard` where none is.
  func years(standard: Selection.Years = .standard) -> Selection.Years {
    if year.isEmpty { return standard }
    return year.contains("all") ? .all : .these(year.compactMap(Int.init))
  }

  /// The indicators asked for, as ids where the form knows what was typed; what was taken for what is said once.
  func indicators(_ console: Console) -> Selection.Indicators {
    if indicator.isEmpty { return .headline }
    if indicator.contains("all") { return .all }
    return .named(indicator.map { Self.indicator($0, console) })
  }

  /// The id of one typed name where the form knows it, which is said; else the name itself.
  static func indicator(_ typed: String, _ console: Console) -> String {
    guard Indicator.indicator(typed) == nil, let meant = Indicator.resolve(typed) else { return typed }
    console.note("“\(typed)”按 \(meant.id)(\(meant.label))", "“\(typed)” is taken as \(meant.id)")
    return meant.id
  }
}
