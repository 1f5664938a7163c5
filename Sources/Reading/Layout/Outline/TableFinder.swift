// SPDX-License-Identifier: GPL-3.0-or-later

import Records
import TextDecoding

/// Finds the lines that hold tables: from a table's first label to its section's end or to the next sentence.
struct TableFinder {
  /// The lines of the report.
  let lines: TextLines
  /// The headings of its sections.
  let headings: [SectionHeading]

  /// Ranges of lines, from 0, in order.
  func tables() -> [Range<Int>] {
    var tables: [Range<Int>] = []
    var heading = 0
    var start: Int?
    var end = 0
    func close() {
      if let from = start { tables.append(from..<end) }
      start = nil
    }
    var section = 0
    let hasProblems = headings.contains { $0.number == 5 }
    for line in 0..<lines.count {
      if heading < headings.count, headings[heading].line - 1 == line {
        close()
        section = headings[heading].number
        heading += 1
        continue
      }
      let content = lines.content(line)
      if content.isEmpty { continue }
      if start != nil {
        if lines.isSentence(content) || (!hasProblems && endsTables(content)) {
          close()
          continue
        }
        end = line + 1
      } else if isStart(content, next: line + 1) || section == 2 && isBareRow(content, next: line + 1) {
        start = line
        end = line + 1
      }
    }
    close()
    return tables
  }

  /// Whether a table starts here: by a label that stands in no sentence.
  private func isStart(_ content: Range<Int>, next: Int) -> Bool {
    let cell = lines.firstCell(content)
    guard !cell.isEmpty, Self.leads[Int(lines.bytes[cell.lowerBound])] else { return false }
    if cell.count <= 60, Self.prefixes.contains(where: { lines.hasPrefix(cell, $0) }) { return true }
    if cell.count <= 200, Self.notes.contains(where: { lines.hasPrefix(cell, $0) }) { return true }
    if Self.labels.contains(where: { cell.count == $0.count && lines.hasPrefix(cell, $0) }) { return true }
    guard lines.hasPrefix(cell, Self.review) else { return false }
    let rest = cell.lowerBound + Self.review.count..<cell.upperBound
    return (rest.isEmpty || Blanks.length(at: rest.lowerBound, in: lines.bytes) > 0)
      && isReviewTable(content, next: next)
  }

  /// Whether a row of part two starts a table that lost its captions and headers: its label, and a number beside or below.
  private func isBareRow(_ content: Range<Int>, next: Int) -> Bool {
    let cell = lines.firstCell(content)
    guard Self.rows.contains(where: { cell.count == $0.count && lines.hasPrefix(cell, $0) }) else { return false }
    if cell.upperBound < content.upperBound { return true }
    guard let below = (next..<lines.count).first(where: { !lines.content($0).isEmpty }) else { return false }
    let number = lines.content(below)
    return number.allSatisfy { lines.bytes[$0] >= 0x30 && lines.bytes[$0] <= 0x39 || lines.bytes[$0] == 0x2E }
  }

  /// Whether 行政诉讼 follows on the same line or as the next cell.
  private func isReviewTable(_ content: Range<Int>, next: Int) -> Bool {
    if lines.contains(content, Self.litigation) { return true }
    var line = next
    var seen = 0
    while line < lines.count, seen < 3 {
      let cell = lines.firstCell(lines.content(line))
      if lines.hasPrefix(cell, Self.litigation) { return true }
      if !cell.isEmpty { seen += 1 }
      line += 1
    }
    return false
  }

  /// Whether a line begins a part that holds no table: （一）存在的主要问题 and the like.
  private func endsTables(_ content: Range<Int>) -> Bool {
    content.count <= 90 && Self.ends.contains { lines.contains(content, $0) }
  }

  private static func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  private static let prefixes = bytes("第二十条第", "信息内容", "申请人情况", "本年制发件数", "本年新制作数量")
  private static let labels = bytes("规章", "行政规范性文件", "规范性文件", "自然人", "一、本年新收政府信息公开申请数量")
  private static let rows = bytes("行政许可", "行政处罚", "行政强制", "行政事业性收费", "其他对外管理服务事项", "政府集中采购")
  private static let notes = bytes(
    "(本列数据", "（本列数据", "本列数据的勾稽", "一、本年新收政府信息公开申请", "信息内容本年", "信息内容上一年", "信息内容采购项目")
  private static let review = Array("行政复议".utf8)
  private static let litigation = Array("行政诉讼".utf8)
  private static let ends = bytes("存在的主要问题", "存在的问题", "改进情况", "改进措施", "需要报告的事项")

  /// Which bytes begin one of these.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for word in prefixes + labels + notes + [review] { leads[Int(word[0])] = true }
    return leads
  }()
}
