// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
import DelimitedText
public import Tables

extension TableFormat: ExpressibleByArgument {}

/// Where a table goes and in which form.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("终端默认 table,管道默认 csv", valueName: "format"))
  var format: TableFormat?

  @Option(name: .long, help: ArgumentHelp("写到文件(整体替换)", valueName: "file"))
  var output: String?

  @Flag(name: .long, help: "CSV 前加 BOM,便于 Excel 打开")
  var bom: Bool = false

  @Flag(name: .long, help: "CSV 行尾用 CRLF")
  var crlf: Bool = false

  /// What ends the rows of a CSV.
  var lineEnding: CSVFormat.LineEnding { crlf ? .crlf : .lf }

  mutating func validate() throws {
    if output == "" { throw ValidationError("Missing value for '--output <file>'") }
  }

  /// The format asked for; else aligned columns for a person and CSV for a program.
  var effectiveFormat: TableFormat {
    format ?? (output == nil && OutputStream.standardIsTerminal ? .table : .csv)
  }

  /// Whether a person reads the format: short tables with headings, instead of every column by its name.
  var isForPeople: Bool { effectiveFormat == .table || effectiveFormat == .markdown }

  /// Writes tables one below the other, with their titles in the formats that people read.
  func write(_ tables: [Table]) throws {
    let format = effectiveFormat
    let writer = format.writer(byteOrderMark: bom, lineEnding: lineEnding)
    var bytes: [UInt8] = []
    for (index, table) in tables.enumerated() {
      if tables.count > 1, !table.title.isEmpty, format == .table || format == .markdown {
        let mark = format == .markdown ? "## \(table.title)\n\n" : "\(table.title)\n"
        bytes += ((index > 0 ? "\n" : "") + mark).utf8
      }
      writer.write(table, to: &bytes)
    }
    try write(bytes)
  }

  /// Writes bytes to the file asked for, else to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let output {
      try OutputFile.write(bytes, to: output)
    } else {
      var stream = OutputStream.standard
      try stream.write(bytes)
    }
  }
}
