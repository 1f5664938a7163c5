// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import TestSupport

/// A whole report of made-up figures in one of the usual layouts, with what is true of it.
struct MadeReport {
  /// How its tables are written.
  enum Layout: CaseIterable {
    case lines
    case pipes
    case markdown
    case mangled
    case tabs
  }

  /// The lines of the report.
  let lines: [String]
  /// The number of every cell of the 2021 form.
  let truth: [String: Int]

  /// Makes up a report.
  init(_ layout: Layout, using generator: inout SeededGenerator) {
    var truth: [String: Int] = [:]
    var lines = ["示例镇2024年政府信息公开工作年度报告", "一、总体情况", "全年主动公开信息若干条。", "二、主动公开政府信息情况"]
    let form = Form.version(.form2021)
    func write(_ cells: [String], width: Int) { lines += Self.written(cells, layout, width: width) }
    func numbers(_ table: FormTable, _ row: Int) -> [String] {
      var numbers = table.columns.indices.map { _ in
        Bool.random(using: &generator) ? 0 : Int.random(in: 1...12, using: &generator)
      }
      if table.columns.last?.role == .total { numbers[numbers.count - 1] = numbers.dropLast().reduce(0, +) }
      for (column, number) in numbers.enumerated() { truth[table.cellID(row: row, column: column)] = number }
      return numbers.map(String.init)
    }
    for table in form.tables where table.id.hasPrefix("2.") {
      write([table.title], width: 4)
      write(["信息内容"] + table.columns.map(\.label), width: 4)
      for (row, formRow) in table.rows.enumerated() { write([formRow.label] + numbers(table, row), width: 4) }
    }
    lines.append("三、收到和处理政府信息公开申请情况")
    if let table = form.table("3") {
      write([table.title, "申请人情况"], width: 8)
      write([""] + table.columns.map(\.label), width: 8)
      for (row, formRow) in table.rows.enumerated() { write([formRow.label] + numbers(table, row), width: 8) }
    }
    lines.append("四、政府信息公开行政复议、行政诉讼情况")
    if let table = form.table("4") {
      write(["行政复议", "行政诉讼"], width: 15)
      write(table.columns.map(\.label), width: 15)
      write(numbers(table, 0), width: 15)
    }
    lines += ["五、存在的主要问题及改进情况", "（一）公开不够及时。", "六、其他需要报告的事项", "无。"]
    self.lines = lines
    self.truth = truth
  }

  /// One row of a table as lines of text.
  private static func written(_ cells: [String], _ layout: Layout, width: Int) -> [String] {
    let missing = max(0, width - cells.count)
    switch layout {
    case .lines: return cells.filter { !$0.isEmpty }.flatMap { [$0, ""] }
    case .tabs: return [cells.joined(separator: "\t")]
    case .markdown: return ["| " + (cells + Array(repeating: "", count: missing)).joined(separator: " | ") + " |"]
    case .pipes:
      return [cells.filter { !$0.isEmpty }.joined(separator: " | ") + " |" + String(repeating: "|", count: missing)]
    case .mangled:
      let cells = cells.filter { !$0.isEmpty }
      return ["|"] + cells.dropLast().map { $0 + " |" } + [
        (cells.last ?? "") + " " + String(repeating: "|", count: missing + 1)
      ]
    }
  }
}
