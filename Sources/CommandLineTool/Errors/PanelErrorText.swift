// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText
import Panels

extension CommandError {
  /// Normalized records that cannot be loaded: file, line, column, offending text, what was expected.
  init(_ error: PanelError) {
    switch error.problem {
    case .text(let problem):
      self.init(
        DelimitedTextError(
          problem, file: error.file, line: error.line, column: error.column, columnName: error.columnName,
          text: error.text))
    case .roster(let roster): self.init(roster, file: error.file)
    case .corrections(let dataset): self.init(dataset)
    default:
      let place = Self.place(of: error)
      let text = error.text.isEmpty ? "" : "“\(error.text)”"
      let what = Self.panelWords(of: error.problem)
      self.init(
        status: Self.panelStatus(of: error.problem), "\(place.chinese):\(text)\(what.chinese)",
        "\(place.english): \(text.isEmpty ? "" : text + " ")\(what.english)")
    }
  }

  private static func panelStatus(of problem: PanelError.Problem) -> ExitStatus {
    if case .notADataset = problem { return .missingInput }
    return .badData
  }

  private static func place(of error: PanelError) -> (chinese: String, english: String) {
    var chinese = error.file == "-" ? "标准输入" : error.file
    var english = error.file == "-" ? "standard input" : error.file
    if error.line > 0 {
      chinese += " 第 \(error.line) 行"
      english += ", line \(error.line)"
    }
    if error.column > 0 {
      chinese += "第 \(error.column) 列"
      english += ", column \(error.column)"
    }
    if !error.columnName.isEmpty {
      chinese += "(\(error.columnName))"
      english += " (\(error.columnName))"
    }
    return (chinese, english)
  }

  private static func panelWords(of problem: PanelError.Problem) -> (chinese: String, english: String) {
    switch problem {
    case .notADataset(let missing):
      (
        "不是数据集:缺 \(missing);先用 gouji read … --into 生成",
        "not a dataset: \(missing) is missing; make one with gouji read … --into"
      )
    case .missingColumns(let roles, let unused): missingColumns(roles.map(\.rawValue), unused)
    case .repeatedColumn(let first): ("与列 \(first) 意思相同;留一列", "means the same as column \(first); keep one")
    case .unknownColumn(let suggestions):
      (
        "不是表式里的编号" + (suggestions.isEmpty ? "" : "。是不是 \(suggestions.joined(separator: "、"))?"),
        "is no id of the form" + (suggestions.isEmpty ? "" : ". Did you mean \(suggestions.joined(separator: ", "))?")
      )
    case .emptyField: ("不能为空", "must not be empty")
    case .notAYear: ("不是年度,应为四位数字,如 2025", "is not a year; four digits were expected, such as 2025")
    case .unknownWord(let expected):
      ("只能是 \(expected.joined(separator: "、"))", "must be one of \(expected.joined(separator: ", "))")
    case .duplicateKey(let authority, let year, "", let first):
      (
        "\(authority) \(year) 年\(known(first).chinese);宽表中同一单位、年度只能一行",
        "\(authority) has a row of \(year) \(known(first).english); one row for each in a wide table"
      )
    case .duplicateKey(let authority, let year, let indicator, let first):
      (
        "\(authority) \(year) 年 \(indicator) \(known(first).chinese);同一单位、年度、指标只能一行",
        "\(authority) has \(indicator) of \(year) \(known(first).english); one row for each"
      )
    case .twoNames(let id, let first):
      ("与“\(first)”都指 \(id);全文件统一用一个", "and “\(first)” both mean \(id); use one of them throughout")
    case .unknownDocument: ("documents.csv 里没有这份文件", "documents.csv does not list the document")
    case .conflictingSize(let first): ("与前面的 \(first) 不同;同一单位同一年只能一个", "differs from \(first); one size a year")
    case .severalAuthorities(let keys):
      (
        "同名单位不止一个:\(keys.joined(separator: "、"));写明县区或单位编号",
        "several authorities have this name: \(keys.joined(separator: ", ")); state the county or the id"
      )
    case .text, .roster, .corrections: ("读不了", "cannot be read")
    }
  }

  /// Where the first of two rows with one key stands.
  private static func known(_ line: Int) -> (chinese: String, english: String) {
    line > 0 ? ("已在第 \(line) 行", "in line \(line) already") : ("已有一行", "already")
  }

  /// A header that lacks columns; most often it is another delimiter.
  private static func missingColumns(_ names: [String], _ unused: [String]) -> (chinese: String, english: String) {
    if unused.contains(where: { $0.contains("\t") }) {
      return ("列之间是制表符;用 --delimiter tab", "the columns are separated by tabs; use --delimiter tab")
    }
    if unused.contains(where: { $0.contains(";") }) {
      return ("列之间是分号;用 --delimiter semicolon", "the columns are separated by semicolons; use --delimiter semicolon")
    }
    let chinese = unused.isEmpty ? "" : ";未用的列 \(unused.joined(separator: "、"))"
    let english = unused.isEmpty ? "" : "; unused: \(unused.joined(separator: ", "))"
    return (
      "缺少列 \(names.joined(separator: "、"))\(chinese)。长表至少要 county,authority,year,indicator,value",
      "columns missing: \(names.joined(separator: ", "))\(english). A long table needs county,authority,year,indicator,value"
    )
  }
}
