// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import FoundationEssentials

/// What a command reads.
struct DatasetOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("数据集文件夹、长表或宽表 CSV,或 -", valueName: "dataset"))
  var dataset: String

  @Option(name: .long, help: ArgumentHelp("名册 CSV;默认用数据集里的", valueName: "file"))
  var roster: String?

  @Option(name: .long, help: ArgumentHelp("CSV 的分隔符:comma、tab", valueName: "name"))
  var delimiter: DelimiterName = .comma

  @Option(name: .long, help: ArgumentHelp("线程数;不影响结果", valueName: "n"))
  var threads: Int?

  /// The threads to use: as asked, else two at most, which is what the hot loops gain from.
  var threadCount: Int { threads ?? min(2, ProcessInfo.processInfo.activeProcessorCount) }

  mutating func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads: 1, 2, …") }
  }
}

/// The delimiter of a CSV, stated and never guessed.
enum DelimiterName: String, CaseIterable, ExpressibleByArgument {
  case comma, tab, semicolon

  /// The byte between two fields.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    }
  }
}
