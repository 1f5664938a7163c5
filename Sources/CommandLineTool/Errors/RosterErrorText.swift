// SPDX-License-Identifier: GPL-3.0-or-later

import Records

extension CommandError {
  /// A roster that cannot be used: every problem with its line, so that it is mended in one go.
  init(_ error: RosterError, file: String) {
    let shown = error.problems.prefix(20)
    let rest = error.problems.count - shown.count
    func list(_ text: (RosterError.Problem) -> String, _ more: String) -> String {
      (shown.map(text) + (rest > 0 ? [more] : [])).joined(separator: "\n  ")
    }
    self.init(
      status: .badData,
      "名册 \(file) 有 \(error.problems.count) 处问题:\n  " + list(Self.chinese, "……另有 \(rest) 处"),
      "roster \(file) has \(error.problems.count) problems:\n  " + list(Self.english, "… and \(rest) more"))
  }

  private static func chinese(_ problem: RosterError.Problem) -> String {
    let place = problem.line > 0 ? "第 \(problem.line) 行" : "整个文件"
    let column = problem.column.isEmpty ? "" : " \(problem.column) 列"
    let text = problem.text.isEmpty ? "" : "“\(problem.text)”"
    let what =
      switch problem.kind {
      case .notText: "不是 UTF-8 或 GB18030 文字;另存为 UTF-8 CSV"
      case .noHeader: "没有表头行"
      case .missingColumn: "缺少必需的列"
      case .repeatedColumn: "列名重复"
      case .fieldCount(let expected): "字段数与表头不同,应为 \(expected)"
      case .badQuoting: "引号没有成对"
      case .emptyField: "不能为空"
      case .badDate: "不是日期,应为 2022-07-01 这样"
      case .reversedPeriod: "止期早于起期"
      case .badNumber: "不是数"
      case .unknownWord(let expected): "只能是 \(expected.joined(separator: "、"))"
      case .unknownSuccessor: "名册里没有这个继任单位"
      case .circularSuccession: "继任单位绕回自身"
      case .overlappingPeriods(let otherLine): "与第 \(otherLine) 行的期间重叠"
      }
    return "\(place)\(column)\(text):\(what)"
  }

  private static func english(_ problem: RosterError.Problem) -> String {
    let place = problem.line > 0 ? "line \(problem.line)" : "whole file"
    let column = problem.column.isEmpty ? "" : ", column \(problem.column)"
    let text = problem.text.isEmpty ? "" : " “\(problem.text)”"
    let what =
      switch problem.kind {
      case .notText: "neither UTF-8 nor GB18030 text; save it as UTF-8 CSV"
      case .noHeader: "no header row"
      case .missingColumn: "a required column is missing"
      case .repeatedColumn: "the column stands twice"
      case .fieldCount(let expected): "another number of fields than the header's \(expected)"
      case .badQuoting: "quotes are not closed"
      case .emptyField: "must not be empty"
      case .badDate: "not a date like 2022-07-01"
      case .reversedPeriod: "ends before it starts"
      case .badNumber: "not a number"
      case .unknownWord(let expected): "must be one of \(expected.joined(separator: ", "))"
      case .unknownSuccessor: "no such successor in the roster"
      case .circularSuccession: "successors lead back to the start"
      case .overlappingPeriods(let otherLine): "overlaps the period of line \(otherLine)"
      }
    return "\(place)\(column)\(text): \(what)"
  }
}
