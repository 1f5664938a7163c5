// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import DelimitedText

/// What an export can be.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// CSV with one row an authority's year; `csv` is another word for it.
  case wide
  /// CSV with one row a value.
  case long
  /// The same as `wide`.
  case csv
  /// One JSON object a line, one line a value.
  case jsonl
  /// A workbook with the yearly summary and the data.
  case xlsx
  /// An SQLite database.
  case sqlite

  /// The format that the ending of a file name asks for; nil for an ending that says nothing.
  init?(ending path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "csv": self = .wide
    case "jsonl", "ndjson": self = .jsonl
    case "xlsx": self = .xlsx
    case "sqlite", "sqlite3", "db": self = .sqlite
    default: return nil
    }
  }
}

/// What stands in the first row of a CSV.
enum ExportHeadings: String, CaseIterable, ExpressibleByArgument {
  /// Ids, for programs.
  case id
  /// Chinese labels, for people.
  case label
}

/// Where an export goes and in which form.
struct ExportOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("默认看 --output 的后缀,否则 wide", valueName: "format"))
  var format: ExportFormat?

  @Option(name: .long, help: ArgumentHelp("写到文件(整体替换);默认标准输出", valueName: "file"))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("CSV 的表头:id 编号,label 中文名称", valueName: "id|label"))
  var headers: ExportHeadings = .id

  @Flag(name: .long, inversion: .prefixedNo, help: "CSV 前加 BOM;写文件时默认加,标准输出默认不加")
  var bom: Bool?

  @Flag(name: .long, help: "CSV 行尾用 CRLF")
  var crlf: Bool = false

  mutating func validate() throws {
    if output == "" { throw ValidationError("Missing value for '--output <file>'") }
  }

  /// The format asked for, else the one that the file's name asks for, else the wide table.
  var effectiveFormat: ExportFormat { format ?? output.flatMap(ExportFormat.init(ending:)) ?? .wide }

  /// Whether only a program can read the format, so that a terminal is no place for it.
  var isBinary: Bool { effectiveFormat == .xlsx || effectiveFormat == .sqlite }

  /// How a CSV is laid out: for people in files, for programs on standard output.
  var csv: CSVFormat {
    CSVFormat(
      lineEnding: crlf ? .crlf : .lf, hasByteOrderMark: bom ?? (output != nil), guardsFormulas: true)
  }
}
