// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Records
internal import Tables

/// 县级汇总表: the county's totals in the layout of the form, each a live sum over the townships, then the proof of every
/// identity.
struct CountySheet {
  let material: WorkbookMaterial
  let cells: CellSheet

  /// Columns of labels, then columns of numbers, which the tables share out among theirs.
  private static let labels = 3
  private static let numbers = 15
  private static let stated = labels + numbers

  private var lastColumn: Int { Self.stated }

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.county)
    for (column, width) in [15.0, 15, 24].enumerated() { sheet.widths[column] = width }
    for column in Self.labels..<Self.stated { sheet.widths[column] = 7.2 }
    sheet.widths[Self.stated] = 10
    let title = material.say("政府信息公开工作情况县级汇总表", "County table of open government information")
    sheet.put(
      .text(
        "\(material.summary.area) \(material.summary.calendarYear)\(material.say(" 年", "")) \(title)",
        CellStyle.title.aligned(.center)),
      rows: 0...0, columns: 0...lastColumn)
    sheet.heights[0] = 30
    sheet.put(.text(note, CellStyle.note), rows: 1...1, columns: 0...lastColumn)
    var places: [String: String] = [:]
    var section = ""
    for table in cells.form.tables {
      if table.section != section {
        section = table.section
        let row = sheet.nextRow
        if table.section == "三" { sheet.breaks.append(row) }
        sheet.put(
          .text("\(table.section)、\(table.sectionTitle)", CellStyle.section), rows: row...row,
          columns: 0...lastColumn)
        sheet.heights[row] = 24
      }
      append(table, to: &sheet, &places)
    }
    appendProofs(to: &sheet, places)
    sheet.repeatedRows = 0...1
    sheet.frozen = (2, 0)
    return sheet
  }

  private var note: String {
    let coverage = material.summary.coverage
    return material.say(
      "各数是公式,为“\(material.names.cells)”各单位之和;应报 \(coverage.universe.count) 家,已报 \(coverage.reported.count) 家。“≥”为下限:有单位缺数;“—”为都没有数,不是 0。",
      "Every number is a formula, the sum over the sheet “\(material.names.cells)”: \(coverage.universe.count) expected, \(coverage.reported.count) reported. ≥ marks a lower bound, — that nobody has a number, which is not 0."
    )
  }

  // MARK: One table of the form

  private func append(_ table: FormTable, to sheet: inout Sheet, _ places: inout [String: String]) {
    let isPartTwo = table.id.hasPrefix("2")
    let spans = Self.spans(of: table.columns.count)
    if isPartTwo {
      let row = sheet.nextRow
      sheet.put(.text(table.title, .subheading), rows: row...row, columns: 0...lastColumn)
    }
    appendHeading(of: table, spans: spans, to: &sheet)
    let first = sheet.nextRow
    for (index, row) in table.rows.enumerated() {
      let place = first + index
      let groups = isPartTwo ? [] : row.groups
      let label = row.id.isEmpty ? material.say("全县合计", "County total") : row.label
      sheet.put(.text(label, CellStyle.wrapped), rows: place...place, columns: min(groups.count, 2)...2)
      let width = groups.count >= 2 ? 22.0 : groups.count == 1 ? 36 : 50
      sheet.heights[place] = 3 + 13.5 * max(1, (Double(SheetColumns.width(of: label)) / width).rounded(.up))
      for column in table.columns.indices {
        let id = table.cellID(row: index, column: column)
        var cell = material.total(cells.total(of: id), over: cells.area(of: id) ?? "")
        cell.style.alignment = .center
        sheet.put(cell, rows: place...place, columns: spans[column])
        places[id] = SheetPlace.cell(place, spans[column].lowerBound)
      }
      sheet.put(.text(stated(table, row: index), .noteCell), rows: place...place, columns: Self.stated...Self.stated)
    }
    if !isPartTwo { putGroups(of: table, first: first, to: &sheet) }
  }

  /// The groups in front of the labels, over all their rows.
  private func putGroups(of table: FormTable, first: Int, to sheet: inout Sheet) {
    for level in 0..<2 {
      var start = 0
      while start < table.rows.count {
        guard table.rows[start].groups.count > level else {
          start += 1
          continue
        }
        let group = Array(table.rows[start].groups.prefix(level + 1))
        var end = start
        while end + 1 < table.rows.count, Array(table.rows[end + 1].groups.prefix(level + 1)) == group { end += 1 }
        sheet.put(
          .text(group[level], CellStyle.wrapped), rows: (first + start)...(first + end), columns: level...level)
        start = end + 1
      }
    }
  }

  private func appendHeading(of table: FormTable, spans: [ClosedRange<Int>], to sheet: inout Sheet) {
    let first = sheet.nextRow
    let depth = (table.columns.map(\.groups.count).max() ?? 0) + 1
    let last = first + depth - 1
    let corner =
      table.id == "3" ? table.title : table.headerLabels.first { $0 == "信息内容" } ?? ""
    sheet.put(.text(corner, .heading), rows: first...last, columns: 0...2)
    sheet.put(
      .text(material.say("有数/应报", "Stated"), .heading), rows: first...last, columns: Self.stated...Self.stated)
    for (index, column) in table.columns.enumerated() {
      let top = first + column.groups.count
      sheet.put(.text(column.label, .heading), rows: top...last, columns: spans[index])
    }
    for level in 0..<(depth - 1) {
      var start = 0
      while start < table.columns.count {
        guard table.columns[start].groups.count > level else {
          start += 1
          continue
        }
        let group = Array(table.columns[start].groups.prefix(level + 1))
        var end = start
        while end + 1 < table.columns.count, Array(table.columns[end + 1].groups.prefix(level + 1)) == group {
          end += 1
        }
        sheet.put(
          .text(group[level], .heading), rows: (first + level)...(first + level),
          columns: spans[start].lowerBound...spans[end].upperBound)
        start = end + 1
      }
    }
    sheet.heights[last] = table.columns.contains { SheetColumns.width(of: $0.label) > 12 } || table.id == "3" ? 34 : 22
  }

  /// The columns of numbers shared out; what is left over goes to the last.
  private static func spans(of count: Int) -> [ClosedRange<Int>] {
    let width = numbers / count
    return (0..<count).map { index in
      let start = labels + index * width
      return start...(index == count - 1 ? stated - 1 : start + width - 1)
    }
  }

  /// How many townships have a number in the cells of a row: the least and the most.
  private func stated(_ table: FormTable, row: Int) -> String {
    let totals = table.columns.indices.compactMap { cells.total(of: table.cellID(row: row, column: $0)) }
    guard let least = totals.map(\.n).min(), let most = totals.map(\.n).max(), let expected = totals.first?.expected
    else { return ReadableNumber.missing }
    return (least == most ? "\(most)" : "\(least)–\(most)") + "/\(expected)"
  }

  // MARK: Proofs

  private func appendProofs(to sheet: inout Sheet, _ places: [String: String]) {
    var row = sheet.nextRow + 1
    sheet.breaks.append(row)
    sheet.put(
      .text(material.say("勾稽核对(按全县合计)", "Identities of the totals"), CellStyle.section), rows: row...row,
      columns: 0...lastColumn)
    row += 1
    let columns: [ClosedRange<Int>] = [0...0, 1...2, 3...5, 6...8, 9...11, 12...lastColumn]
    let headings = material.say("规则,勾稽,左边,右边,差,结论", "Rule,Identity,Left,Right,Difference,Verdict")
    for (text, columns) in zip(headings.split(separator: ","), columns) {
      sheet.put(.text(String(text), .heading), rows: row...row, columns: columns)
    }
    let first = row + 1
    for identity in cells.identities {
      guard let proof = IdentityProof(identity, place: { places[$0] }) else { continue }
      row += 1
      let number = { (id: String) in cells.total(of: id)?.sum }
      let difference = proof.cell(number)
      let sides = [(identity.left, proof.left), (identity.right, proof.right)].map { terms, formula in
        IdentityProof.value(terms, number).flatMap { Double($0.description) }
          .map { SheetCell(.formula("=" + formula, $0), CellStyle.body.with(.whole)) } ?? .missing
      }
      let place = SheetPlace.cell(row, 9)
      let holds = proof.difference(number).map { $0 == 0 }
      let verdict = holds.map { $0 ? words.holds : words.broken } ?? words.open
      let formula = "=IF(ISNUMBER(\(place)),IF(\(place)=0,\"\(words.holds)\",\"\(words.broken)\"),\"\(words.open)\")"
      let line: [SheetCell] = [
        .text(String(identity.ruleID.prefix { $0 != "." }), CellStyle.code.aligned(.center)),
        .text(cells.name(of: identity), CellStyle.wrapped), sides[0], sides[1], difference,
        SheetCell(.textFormula(formula, verdict), CellStyle.body.aligned(.center)),
      ]
      let lines = (Double(SheetColumns.width(of: cells.name(of: identity))) / 37).rounded(.up)
      sheet.heights[row] = 3 + 13.5 * max(1, lines)
      for (cell, columns) in zip(line, columns) { sheet.put(cell, rows: row...row, columns: columns) }
    }
    let place = SheetPlace.cell(first, 9)
    guard row >= first else { return }
    sheet.conditions = [
      Sheet.Condition(
        area: Sheet.Area(rows: first...row, columns: 9...lastColumn),
        formula: "=AND(ISNUMBER($\(place)),$\(place)<>0)", fill: .error)
    ]
  }

  private var words: (holds: String, broken: String, open: String) {
    (
      material.say("成立", "holds"), material.say("不成立", "broken"), material.say("缺数,无法判断", "cannot tell")
    )
  }
}

extension CellStyle {
  /// A remark in a cell of a table.
  static let noteCell = CellStyle(ink: .faint, alignment: .center, size: .small, isFramed: true)
}
