// SPDX-License-Identifier: GPL-3.0-or-later

import DelimitedText

extension CommandError {
  /// A CSV that cannot be read: file, line, column, offending text, what was expected.
  init(_ error: DelimitedTextError) {
    var chinese = error.file == "-" ? "标准输入" : error.file
    var english = error.file == "-" ? "standard input" : error.file
    if error.line > 0 {
      chinese += " 第 \(error.line) 行"
      english += ", line \(error.line)"
    }
    if error.column > 0 {
      let name = error.columnName.isEmpty ? "" : "(\(error.columnName))"
      chinese += "第 \(error.column) 列\(name)"
      english += ", column \(error.column)" + (name.isEmpty ? "" : " \(name)")
    }
    let text = error.text.isEmpty ? "" : "“\(error.text)”"
    let what = Self.textWords(of: error.problem, error.text)
    self.init(
      status: Self.textStatus(of: error.problem), "\(chinese):\(text)\(what.chinese)",
      "\(english): \(text.isEmpty ? "" : text + " ")\(what.english)")
  }

  private static func textStatus(of problem: DelimitedTextError.Problem) -> ExitStatus {
    switch problem {
    case .cannotOpen: .missingInput
    case .cannotRead: .inputOutput
    default: .badData
    }
  }

  private static func textWords(
    of problem: DelimitedTextError.Problem, _ text: String
  ) -> (chinese: String, english: String) {
    switch problem {
    case .cannotOpen: ("打不开;检查路径和读权限", "cannot be opened; check the path and that it may be read")
    case .cannotRead: ("读取失败;检查磁盘或网络盘", "cannot be read; check the disk")
    case .noHeader: ("没有表头行;第一行应是列名", "there is no header; the first line names the columns")
    case .raggedRow(let found, let expected):
      (
        "有 \(found) 个字段,表头有 \(expected) 个;检查逗号和引号,或用 --delimiter",
        "has \(found) fields, the header has \(expected); check commas and quotes, or use --delimiter"
      )
    case .unterminatedQuote: ("引号没有结束;补上右引号", "the quote is never closed; add the closing quote")
    case .textAfterQuote: ("引号后面还有字;应是分隔符或行尾", "text follows a closing quote; a delimiter or line end was expected")
    case .strayQuote: ("未加引号的字段里有引号;整个字段加引号,里面的引号写两遍", "a quote in an unquoted field; quote the field and double it")
    case .strayCarriageReturn: ("有单独的回车符;行尾应是 LF 或 CRLF", "a lone carriage return; line ends are LF or CRLF")
    case .zeroByte: ("有零字节,多半是 UTF-16;另存为 UTF-8", "a zero byte, most often UTF-16; save as UTF-8")
    case .notUTF8: ("不是 UTF-8,也不是 GB18030;另存为 UTF-8", "neither UTF-8 nor GB18030; save as UTF-8")
    case .notANumber: NumberMistake(text).words
    case .numberTooLarge:
      ("位数太多,超出 64 位整数或 18 位小数;核对,或减少小数位", "more digits than 64 bits or 18 decimals hold; check it, or drop decimals")
    case .rowTooLong(let limit):
      (
        "一行超过 \(limit) 字节;检查分隔符,或是否少了引号",
        "the row is longer than \(limit) bytes; check the delimiter, or look for a lost quote"
      )
    }
  }
}
