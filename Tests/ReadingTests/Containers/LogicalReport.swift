// SPDX-License-Identifier: GPL-3.0-or-later

import Forms
import TestSupport

/// A whole report of made-up figures as paragraphs and tables with merged cells, before it is written in any format.
struct LogicalReport {
  /// A cell with the columns and rows it spans.
  struct Cell {
    let text: String
    var columns = 1
    var rows = 1
  }

  /// A part of the report.
  enum Block {
    case paragraph(String)
    case table([[Cell]])
  }

  /// The parts in order.
  private(set) var blocks: [Block] = []
  /// The number of every cell of the 2021 form.
  private(set) var truth: [String: Int] = [:]

  /// Makes up a report.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let form = Form.version(.form2021)
    var truth: [String: Int] = [:]
    func numbers(_ table: FormTable, _ row: Int) -> [Cell] {
      var numbers = table.columns.indices.map { _ in
        Bool.random(using: &generator) ? 0 : Int.random(in: 1...12, using: &generator)
      }
      if table.columns.last?.role == .total { numbers[numbers.count - 1] = numbers.dropLast().reduce(0, +) }
      for (column, number) in numbers.enumerated() { truth[table.cellID(row: row, column: column)] = number }
      return numbers.map { Cell(text: "\($0)") }
    }
    blocks = [
      .paragraph("示例县青石镇人民政府2024年政府信息公开工作年度报告"), .paragraph("一、总体情况"),
      .paragraph("2024年，青石镇主动公开政府信息132条。全年12345政务服务热线办结工单57件。"), .paragraph("二、主动公开政府信息情况"),
    ]
    var rows: [[Cell]] = []
    for table in form.tables where table.id.hasPrefix("2.") {
      rows.append([Cell(text: table.title, columns: 4)])
      let span = table.columns.count == 1 ? 3 : 1
      rows.append([Cell(text: "信息内容")] + table.columns.map { Cell(text: $0.label, columns: span) })
      for (row, formRow) in table.rows.enumerated() {
        let values = numbers(table, row).map { Cell(text: $0.text, columns: span) }
        rows.append([Cell(text: formRow.label)] + values)
      }
    }
    blocks += [.table(rows), .paragraph("三、收到和处理政府信息公开申请情况")]
    if let table = form.table("3") {
      rows = [
        [Cell(text: table.title, columns: 3, rows: 3), Cell(text: "申请人情况", columns: 7)],
        [Cell(text: "自然人", rows: 2), Cell(text: "法人或其他组织", columns: 5), Cell(text: "总计", rows: 2)],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { Cell(text: $0) },
      ]
      let outcomes = table.rows.indices.dropFirst(2).dropLast()
      for (row, formRow) in table.rows.enumerated() {
        let values = numbers(table, row)
        guard outcomes.contains(row) else {
          rows.append([Cell(text: formRow.label, columns: 3)] + values)
          continue
        }
        let group = row == outcomes.first ? [Cell(text: "三、本年度办理结果", rows: outcomes.count)] : []
        rows.append(group + [Cell(text: formRow.label, columns: 2)] + values)
      }
      blocks.append(.table(rows))
    }
    blocks.append(.paragraph("四、政府信息公开行政复议、行政诉讼情况"))
    if let table = form.table("4") {
      let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
      rows = [
        [Cell(text: "行政复议", columns: 5), Cell(text: "行政诉讼", columns: 10)],
        results.map { Cell(text: $0, rows: 2) }
          + [Cell(text: "未经复议直接起诉", columns: 5), Cell(text: "复议后起诉", columns: 5)],
        (results + results).map { Cell(text: $0) }, numbers(table, 0),
      ]
      blocks.append(.table(rows))
    }
    blocks += [
      .paragraph("五、存在的主要问题及改进情况"), .paragraph("公开不够及时，下一步将及时更新。"),
      .paragraph("六、其他需要报告的事项"), .paragraph("无。"),
    ]
    self.truth = truth
  }

  /// A row of a table laid on its grid: for every column the cell that begins there, or what covers it.
  enum Place {
    case cell(Cell)
    case left
    case above
  }

  /// The rows of a table on their grid, by the plain definition of spans.
  static func grid(_ rows: [[Cell]]) -> [[Place]] {
    var grid = rows.map { _ in [Int: Place]() }
    for (row, cells) in rows.enumerated() {
      var column = 0
      for cell in cells {
        while grid[row][column] != nil { column += 1 }
        for down in 0..<min(cell.rows, rows.count - row) {
          for right in 0..<cell.columns {
            grid[row + down][column + right] = down > 0 ? .above : right > 0 ? .left : .cell(cell)
          }
        }
        column += cell.columns
      }
    }
    return grid.map { row in (0..<(row.keys.max().map { $0 + 1 } ?? 0)).map { row[$0] ?? .cell(Cell(text: "")) } }
  }
}
