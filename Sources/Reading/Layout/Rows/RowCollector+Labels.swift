// SPDX-License-Identifier: GPL-3.0-or-later

import Forms

extension RowCollector {
  /// A label that was recognised, and the tokens it was made from.
  struct Recognised {
    let meaning: Int16
    let match: TableRow.Match
    let count: Int
    let label: Range<Int>
    var gluedDigits: Range<Int>?
  }

  /// Acts on the text at token `index`; returns the number of tokens read.
  mutating func readText(_ index: Int) -> Int {
    guard let label = recognise(index) else { return readUnknown(index) }
    let meaning = vocabulary.meanings[Int(label.meaning)]
    if part != 4 || meaning.mark == .caption || meaning.mark == .applicants { vote(meaning) }
    switch role(of: meaning) {
    case .review:
      enter(4)
    case .mark(.caption):
      part = 2
      startHeader()
    case .mark(.header):
      if part != 2 || inRows || result.headers.last?.isEmpty == false {
        part = 2
        startHeader()
      }
    case .mark(.applicants):
      if part != 3 || inRows { startPartThree() }
    case .mark(.organisations):
      if part != 3 { startPartThree() }
      addColumn(HeaderColumns.group, label, index)
    case .mark(.otherOutcome):
      closeRow()
      inRows = true
      pending = PendingGroup(
        row: vocabulary.row("applications.outcome.other.all"), token: index, meaning: label.meaning)
    case .mark(.rowGroup):
      closeRow()
      inRows = true
      pending = PendingGroup(row: -1, token: index, meaning: label.meaning)
    case .mark: closeRow()
    case .row:
      let rowPart = vocabulary.parts[Int(meaning.row)]
      if part != rowPart { enter(rowPart) }
      openRow(meaning.row, label: label.label, at: index, label.match, label.meaning)
      if let digits = label.gluedDigits, let open { result.rows[open].gluedDigits = digits }
      remark(label, meaning, row: meaning.row)
    case .column:
      // 合计 behind the columns of part two: table three does not begin with its totals.
      let isSum = part == 2 && !inRows && meaning.column == totalColumn && result.headers.last?.isEmpty == false
      addColumn(isSum ? HeaderColumns.foreign : meaning.column, label, index)
    case .ending: readEnding(index, label)
    }
    return label.count
  }

  /// 总计 of table three.
  private var totalColumn: Int8 { vocabulary.column("total") }

  /// What a label does where it stands.
  private enum Role {
    case row
    case column
    case ending
    case review
    case mark(LabelMeaning.Mark)
  }

  private func role(of meaning: LabelMeaning) -> Role {
    if meaning.mark == .review { return .review }
    if part == 4, meaning.ending >= 0 { return .ending }
    if meaning.mark != .none { return .mark(meaning.mark) }
    if meaning.row >= 0, meaning.column >= 0 {
      // 其他 and 总计 head a column of table three before its rows begin, and name a row behind the other rows.
      return part == 3 && inRows ? .row : .column
    }
    if meaning.row >= 0 { return .row }
    return meaning.column >= 0 ? .column : .ending
  }

  private mutating func startPartThree() {
    part = 3
    startHeader()
  }

  private mutating func vote(_ meaning: LabelMeaning) {
    if meaning.forms == 1 { result.votes2021 += 1 }
    if meaning.forms == 2 { result.votes2019 += 1 }
  }

  // MARK: Columns

  private mutating func addColumn(_ column: Int8, _ label: Recognised, _ index: Int) {
    let isForeign = column == HeaderColumns.foreign
    let isApplicant = column == HeaderColumns.group || !isForeign && vocabulary.levels[Int(column)] != .none
    if isApplicant, part != 3 { startPartThree() }
    if !isApplicant, part != 2 {
      part = 2
      startHeader()
    }
    if inRows { startHeader() }
    closeRow()
    let header = result.headers.count - 1
    let meaning = vocabulary.meanings[Int(label.meaning)]
    var column = column
    if meaning.isFragment, result.headers[header].contains(column) { column = vocabulary.column("newly_published") }
    let isInner = column >= 0 && vocabulary.levels[Int(column)] == .inner
    let token = stream.tokens[index]
    result.headers[header].add(column, isInner: isInner, cell: Int(token.cell), line: Int(token.line))
    readUnit(label.label, header)
    if column >= 0 { remark(label, meaning, column: column) }
  }

  /// Notes the unit that a header or the remark beside it names.
  private mutating func readUnit(_ range: Range<Int>, _ header: Int) {
    // 元 is E5 85 83, and 万 before it E4 B8 87.
    for index in range where text.bytes[index] == 0x83 {
      guard index >= range.lowerBound + 2, text.bytes[index - 1] == 0x85, text.bytes[index - 2] == 0xE5 else {
        continue
      }
      let isTenThousand =
        index >= range.lowerBound + 5 && text.bytes[index - 5..<index - 2].elementsEqual([0xE4, 0xB8, 0x87])
      result.units[header] = isTenThousand ? .tenThousandYuan : .yuan
      return
    }
  }

  // MARK: Table four

  /// A column of table four: its order is fixed, so only what is missing of the label matters.
  private mutating func readEnding(_ index: Int, _ label: Recognised) {
    if isReviewRead { closeRow() }
    let meaning = vocabulary.meanings[Int(label.meaning)]
    guard label.count == 1, meaning.ending >= 0, meaning.ending < 4, stream.tokens[index].key.length <= 2 else {
      return
    }
    let words = text.string(stream.tokens[index].range)
    guard ["结果", "其他", "尚未"].contains(words) else { return }
    result.remarks.append(
      LabelRemark(kind: .truncated, part: 4, label: label.label, line: Int(stream.tokens[index].line)))
  }

  // MARK: Text that is no label

  /// Remarks are skipped; what looks like a damaged value is one; everything else ends the row.
  private mutating func readUnknown(_ index: Int) -> Int {
    let token = stream.tokens[index]
    if token.key.startsWithBracket || token.key.length == 0 {
      if part == 2, !inRows, result.headers.last?.isEmpty == false {
        readUnit(token.range, result.headers.count - 1)
        if token.key.length > 4 {
          result.remarks.append(
            LabelRemark(
              kind: .note, column: result.headers.last?.columns.last ?? -1, part: 2, label: token.range,
              line: Int(token.line)))
        }
      }
      return 1
    }
    if part == 2, !inRows, Self.foreignHeads.contains(text.string(token.range)) {
      let label = Recognised(meaning: 0, match: .official, count: 1, label: token.range)
      result.headers[result.headers.count - 1].add(
        HeaderColumns.foreign, isInner: false, cell: Int(token.cell), line: Int(token.line))
      return label.count
    }
    if let row = open, token.range.count <= 12, result.headers[result.rows[row].header].hasForeign {
      return readValue(index)
    }
    if open != nil || (part == 4 && !isReviewRead), looksLikeValue(token) { return readValue(index) }
    if inRows || part == 4 {
      closeRow()
      if part != 4 { unknown = index }
    }
    return 1
  }

  /// Heads of columns that the form does not have.
  private static let foreignHeads: Set<String> = ["单位", "计量单位", "备注", "小计", "合计"]

  /// Whether a text could be a number that somebody damaged: `**件`, `约5件`, `XX件`; 一 may be one or a dash.
  private func looksLikeValue(_ token: CellToken) -> Bool {
    guard token.range.count <= 18 else { return false }
    let bytes = text.bytes[token.range]
    if bytes.elementsEqual("一".utf8) { return true }
    return bytes.contains { ($0 >= 0x30 && $0 <= 0x39) || [0x2A, 0x58, 0x78].contains($0) }  // * X x
      && bytes.reduce(0) { $0 + ($1 >= 0xE4 && $1 <= 0xE9 ? 1 : 0) } <= 3
  }

  // MARK: Remarks

  private mutating func remark(_ label: Recognised, _ meaning: LabelMeaning, row: Int8 = -1, column: Int8 = -1) {
    let kind: LabelRemark.Kind
    switch label.match {
    case .misspelt: kind = .misspelt
    case .official where meaning.quotes == 0 || quotes(label.label) == Int(meaning.quotes): return
    default: kind = meaning.isFragment ? .truncated : .variant
    }
    result.remarks.append(
      LabelRemark(
        kind: kind, row: row, column: column, part: part, label: label.label,
        line: text.lineNumber(at: label.label.lowerBound) - 1, meaning: label.meaning))
  }

  private func quotes(_ range: Range<Int>) -> Int {
    text.bytes.withUnsafeBufferPointer { Int(LabelKey($0, range).quotes) }
  }
}
