// SPDX-License-Identifier: GPL-3.0-or-later

import Records

/// Decisions of part two that running text states: 办理行政许可336件, 行政处罚案件13件.
///
/// Read are counts in 件, 宗 or 起 that follow their word at once; what a sentence says of publishing, of items or of another
/// year is no count of decisions. Figures that contradict each other are none.
struct ProseFigures: Sendable {
  /// A figure that a sentence states.
  struct Figure: Sendable, Equatable {
    /// The cell it belongs to.
    let cellID: String
    /// The number.
    let number: Int
    /// The line, from 0.
    let line: Int
    /// The bytes of the number with its unit.
    let bytes: Range<Int>
  }

  /// One figure a cell, in the order of the cells.
  let figures: [Figure]

  /// Reads the running text up to section two.
  init(_ report: ReportText, _ outline: ReportOutline, year: Int?) {
    var found: [Figure] = []
    for part in outline.prose where part.section <= 2 {
      for line in part.lines where line < report.lines.count {
        let range = report.lines[line]
        guard Self.isWorthReading(report.bytes, range) else { continue }
        Self.read(LineText(report.bytes, range, limit: 4_000), line: line, year: year, into: &found)
      }
    }
    figures = Self.subjects.compactMap { subject in
      let own = found.filter { $0.cellID == subject.cellID }
      guard let first = own.first, own.allSatisfy({ $0.number == first.number }) else { return nil }
      return first
    }
  }

  /// The values with figures of running text in place of rows that no table has.
  func filled(_ values: [Value], _ report: ReportText) -> [Value] {
    if figures.isEmpty { return values }
    return values.map { value in
      guard value.status == .absent, value.place == nil,
        let figure = figures.first(where: { $0.cellID == value.cellID })
      else { return value }
      let place = SourcePlace(
        line: figure.line + 1, bytes: report.hasSourceOffsets ? figure.bytes : report.sourceRange(figure.bytes))
      return Value(
        cellID: value.cellID, form: value.form, number: FixedDecimal(mantissa: Int64(figure.number), scale: 0),
        status: .reported, unit: value.unit, raw: report.sourceText(figure.bytes), place: place, method: .pattern,
        confidence: .medium, note: "prose")
    }
  }

  /// D3: figures that differ from the table, which counts.
  func findings(_ values: [Value], _ report: ReportText) -> [Finding] {
    figures.compactMap { figure in
      guard let value = values.first(where: { $0.cellID == figure.cellID }), value.method != .pattern,
        let number = value.number, case let own = FixedDecimal(mantissa: Int64(figure.number), scale: 0), own != number
      else { return nil }
      return Finding(
        severity: .warning, rule: "D3.narr_table2", outcome: .broken, documentID: "", code: "differs",
        cells: [figure.cellID], value: own, expected: number, line: figure.line + 1,
        evidence: report.sourceText(figure.bytes))
    }
  }

  private static func read(_ text: LineText, line: Int, year: Int?, into found: inout [Figure]) {
    var sentence = 0
    for index in 0..<text.count {
      if text[index] == 0x3002 || text[index] == 0x3B { sentence = index + 1 }  // 。 ;
      guard text[index] == 0x884C, let subject = subjects.first(where: { text.has($0.word, at: index) }) else {
        continue
      }
      let before = sentence..<index
      if others.contains(where: { word in before.contains { text.has(word, at: $0) } }) { continue }
      if years(text, before).contains(where: { $0 != year }) { continue }
      var end = index + subject.word.scalars.count
      let start = end
      while end < start + 12, let filler = fillers.first(where: { text.has($0, at: end) }) {
        end += filler.scalars.count
      }
      guard let number = text.number(at: end, digits: 7), units.contains(text[number.end]),
        text[number.end + 1] != 0x6B21, !(text[number.end] == 0x8D77 && text[number.end + 1] == 0x81F3)  // 件次
      else { continue }
      found.append(
        Figure(cellID: subject.cellID, number: number.value, line: line, bytes: text.bytes(end..<number.end + 1)))
    }
  }

  /// The years that a stretch names.
  private static func years(_ text: LineText, _ range: Range<Int>) -> [Int] {
    range.compactMap { index in
      guard text[index] == 0x5E74, let year = text.number(at: index - 4, digits: 4), year.end == index else {
        return nil
      }
      return (2000...2039).contains(year.value) ? year.value : nil
    }
  }

  /// Whether a line has 行政许可, 行政处罚 or 行政强制.
  ///
  /// Unsafe: reads `bytes` below the end of `range` only; twelve bytes are compared after `position + 11 < end`.
  private static func isWorthReading(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let end = min(range.upperBound, bytes.count)
      var position = range.lowerBound
      while position &+ 11 < end {
        let byte = bytes[position]
        if byte == 0xE8, bytes[position + 1] == 0xA1, bytes[position + 2] == 0x8C, bytes[position + 3] == 0xE6,
          bytes[position + 4] == 0x94,
          tails.contains(where: { tail in (0..<6).allSatisfy { bytes[position + 6 + $0] == tail[$0] } })
        {
          return true
        }
        position &+= byte >= 0xE0 ? (byte < 0xF0 ? 3 : 4) : byte < 0x80 ? 1 : 2
      }
      return false
    }
  }

  private static let tails: [[UInt8]] = ["许可", "处罚", "强制"].map { Array($0.utf8) }
  private static let subjects: [(word: Word, cellID: String)] = [
    ("行政许可", "licensing.decisions"), ("行政处罚", "penalty.decisions"), ("行政强制", "coercion.decisions"),
  ]
  private static let fillers: [Word] = [
    "办件量", "办理量", "办件", "办理", "案件", "案", "事项", "处理决定", "决定", "数量", "总数", "总量", "共计", "合计", "共", "为", "作出", "实施",
    "措施", "件数", "受理", "办结", "完成", "了", ":",
  ]
  private static let others: [Word] = [
    "公开", "公示", "公布", "发布", "录入", "上传", "归集", "报送", "信息", "网站", "公众号", "全县", "全市", "全区", "累计", "去年", "上年", "同比",
    "委托", "项目",
  ]
  /// 件 宗 起
  private static let units: Set<UInt32> = [0x4EF6, 0x5B97, 0x8D77]
}
