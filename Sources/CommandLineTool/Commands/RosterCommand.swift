// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Records
import Reporting
import Tables

/// `gouji roster`: checks a roster, or makes one for a county from a list of divisions.
struct RosterCommand: GoujiCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "名册:检查一份,或按区划单为一个县做一份",
    discussion: """
      gouji roster roster.csv --year 2025                 各县应报几家;有误则说明第几行
      gouji roster --from streets.csv --county 610724 --output roster.csv

      区划单一行一个乡镇(街道),有 code(九位以上)和 name 两列;旁边若有 areas.csv、cities.csv、provinces.csv,
      县、市、省名取自那里。做出的名册里人口、户数、更名与合并留空,由本县补。
      """)

  @Argument(help: ArgumentHelp("要检查的名册", valueName: "roster"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("由这份区划单做名册", valueName: "file"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp("哪个县:六位代码或名称", valueName: "code|name"))
  var county: String?

  @Option(name: .long, help: ArgumentHelp("按哪一年算应报", valueName: "year"))
  var year: Int?

  @OptionGroup(title: "输出") var output: OutputOptions
  @OptionGroup(title: "文字") var words: LanguageOptions

  var isQuiet: Bool { words.quiet }

  mutating func validate() throws {
    if file == nil, from == nil { throw ValidationError("Missing expected argument '<roster>'") }
    if file != nil, let from { throw ValidationError("Unexpected argument '\(from)'") }
    if from != nil, county == nil { throw ValidationError("Missing value for '--county <code|name>'") }
  }

  func run(_ console: Console) async throws -> ExitStatus {
    if let from, let county {
      let roster = try DivisionInput.roster(from: from, county: county)
      try output.write(output.bom ? [0xEF, 0xBB, 0xBF] + roster.csv : roster.csv)
      console.note("\(roster.entries.count) 家", "\(roster.entries.count) authorities")
      return .done
    }
    guard let roster = try RosterInput.roster(at: file) else { return .done }
    let listed = county.map { county in
      Roster(entries: roster.entries.filter { $0.countyCode == county || $0.county == county })
    }
    try output.write([RosterTable.table(listed ?? roster, year: year, language: words.language)])
    for pair in (listed ?? roster).sharedNames {
      console.note(
        "第 \(pair.first.line) 行和第 \(pair.second.line) 行同名:\(pair.first.county)\(pair.first.name);合并为一行,或写明起止日期",
        "lines \(pair.first.line) and \(pair.second.line) have one name: \(pair.first.county)\(pair.first.name); join them or state their periods"
      )
    }
    return .done
  }
}
