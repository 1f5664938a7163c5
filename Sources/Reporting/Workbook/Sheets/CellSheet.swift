// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels
internal import Records

/// 乡镇各格: every cell of the form by township, and one proof column an identity. The county table adds these cells up.
struct CellSheet {
  let material: WorkbookMaterial
  let form: Form
  private let indexOfID: [String: Int]
  private let positions: [String: Int]
  /// The identities within one report.
  let identities: [CellEquation]

  /// Columns in front of the cells.
  private static let facts = 2
  /// The row with the ids of the cells.
  private static let ids = 4
  /// The first row of a township.
  static let first = 5

  /// The sheet of a form; nil without one.
  init?(_ material: WorkbookMaterial) {
    guard let form = material.form else { return nil }
    self.material = material
    self.form = form
    indexOfID = Dictionary(
      material.panel.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    positions = Dictionary(form.cells.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    identities = CellEquation.all.filter { $0.form == form.version && !$0.spansYears }
  }

  private var last: Int { Self.first + material.authorities.count - 1 }
  private var totalRow: Int { last + 1 }
  private func column(_ id: String) -> Int? { positions[id].map { Self.facts + $0 } }
  private var proofs: Int { Self.facts + form.cells.count }

  /// The cells of one cell of the form over all townships; nil when the form has no such cell or nobody is there.
  func area(of id: String) -> String? {
    guard let column = column(id), !material.authorities.isEmpty else { return nil }
    return SheetPlace.sheet(material.names.cells) + SheetPlace.cell(Self.first, column) + ":"
      + SheetPlace.cell(last, column)
  }

  /// The place of one township's cell, such as `'乡镇各格'!F7`; nil when it has none.
  func place(authority: Int, cell id: String) -> String? {
    guard let column = column(id), let row = material.authorities.firstIndex(of: authority) else { return nil }
    return SheetPlace.sheet(material.names.cells) + SheetPlace.cell(Self.first + row, column)
  }

  /// The total of a cell; nil when the panel has no such indicator.
  func total(of id: String) -> CountyTotal? {
    indexOfID[id].map {
      if let publication = material.summary.publication {
        return publication.total(
          authorities: material.everything.authorities, year: material.summary.year, indicator: $0)
      }
      return CountyTotal(
        material.panel, authorities: material.everything.authorities, year: material.summary.year, indicator: $0)
    }
  }

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.cells)
    sheet.widths[0] = 5
    sheet.widths[1] = SheetColumns.fitting(material.authorities.map(material.summary.name), from: 10, to: 24)
    for column in 2..<(proofs + identities.count) { sheet.widths[column] = 9.5 }
    let title = material.say("乡镇各格", "Township cells")
    sheet.append([.text("\(title) · \(material.summary.area) \(material.summary.calendarYear)", .title)], height: 26)
    sheet.append([.text(note, .note)])
    appendHeadings(&sheet)
    for (place, authority) in material.authorities.enumerated() { sheet.append(row(authority, place)) }
    if !material.authorities.isEmpty { sheet.append(totals) }
    sheet.frozen = (Self.first, Self.facts)
    sheet.spreadOverPages()
    sheet.repeatedRows = 2...4
    sheet.repeatedColumns = 0...1
    guard !material.authorities.isEmpty else { return sheet }
    sheet.filter = Sheet.Area(rows: Self.ids...last, columns: 0...(proofs + identities.count - 1))
    let area = Sheet.Area(rows: Self.first...totalRow, columns: proofs...(proofs + identities.count - 1))
    let corner = SheetPlace.cell(Self.first, proofs)
    sheet.conditions = [
      Sheet.Condition(area: area, formula: "=ISTEXT(\(corner))", fill: .missing),
      Sheet.Condition(area: area, formula: "=AND(ISNUMBER(\(corner)),\(corner)<>0)", fill: .error),
    ]
    return sheet
  }

  private var note: String {
    material.say(
      "县级汇总表的合计引自本表。右侧每列是一条勾稽:左边减右边,0 为成立,橙色为不成立,“—”为缺数、无法判断。“≥”为下限,“—”为缺,不是 0。",
      "The county table adds up these cells. Each column at the right is an identity, left side less right side: 0 holds, orange is broken, — cannot be told because a number is missing, which is not 0."
    )
  }

  private func appendHeadings(_ sheet: inout Sheet) {
    let first = sheet.nextRow
    var upper: [SheetCell] = [
      .text(material.say("序", "No."), .heading), .text(material.say("单位", "Authority"), .heading),
    ]
    var lower: [SheetCell] = [SheetCell(.empty, .heading), SheetCell(.empty, .heading)]
    var ids: [SheetCell] = [SheetCell(.empty, .idHeading), SheetCell(.empty, .idHeading)]
    var groups: [(name: String, columns: ClosedRange<Int>)] = []
    for (place, cell) in form.cells.enumerated() {
      let (group, name) = headings(of: cell)
      let column = Self.facts + place
      if let last = groups.last, last.name == group {
        groups[groups.count - 1].columns = last.columns.lowerBound...column
      } else {
        groups.append((group, column...column))
      }
      upper.append(.text(group, .heading))
      lower.append(.text(name, .subheading))
      ids.append(.text(cell.id, .idHeading))
    }
    for identity in identities {
      upper.append(.text(material.say("勾稽", "Identity") + " " + identity.ruleID.prefix { $0 != "." }, .heading))
      lower.append(.text(name(of: identity), .subheading))
      ids.append(.text(identity.ruleID.prefix { $0 != "." } + "-\(identity.number)", .idHeading))
    }
    sheet.append(upper, height: 40)
    sheet.append(lower, height: 50)
    sheet.append(ids, height: 24)
    for group in groups where group.columns.count > 1 {
      sheet.merges.append(
        Sheet.Merge(area: Sheet.Area(rows: first...first, columns: group.columns), cell: .text(group.name, .heading)))
    }
  }

  /// The label of a cell in two parts: the row of the form, then the column.
  private func headings(of cell: FormCell) -> (String, String) {
    guard material.language == .chinese else { return (IndicatorName.text(id: cell.id, .english), cell.id) }
    guard let dot = cell.label.lastIndex(of: "·") else { return (cell.label, cell.columnLabel) }
    return (String(cell.label[..<dot]), String(cell.label[cell.label.index(after: dot)...]))
  }

  /// What an identity is about: the label of its first cell.
  func name(of identity: CellEquation) -> String {
    guard let cell = identity.left.first?.cell else { return identity.ruleID }
    return material.language == .chinese
      ? form.cell(cell)?.label ?? cell : IndicatorName.text(id: cell, .english)
  }

  private func row(_ authority: Int, _ place: Int) -> [SheetCell] {
    let head: [SheetCell] = [
      .count(place + 1, CellStyle.body.with(.plain)), .text(material.summary.name(authority)),
    ]
    let numbers = form.cells.map { material.number(authority, indexOfID[$0.id])?.value }
    return head + form.cells.map { material.cell(authority, indexOfID[$0.id]) }
      + identities.map { proof(of: $0, row: Self.first + place) { id in positions[id].flatMap { numbers[$0] } } }
  }

  private var totals: [SheetCell] {
    let totals = form.cells.map { total(of: $0.id) }
    let head = [SheetCell(.empty, .total), SheetCell.text(material.say("合计", "Total"), .total)]
    let cells = form.cells.indices.map { place in
      let column = Self.facts + place
      return material.total(
        totals[place], over: SheetPlace.cell(Self.first, column) + ":" + SheetPlace.cell(last, column))
    }
    return head + cells
      + identities.map { proof(of: $0, row: totalRow) { id in positions[id].flatMap { totals[$0]?.sum } } }
  }

  /// Left side less right side of an identity in one row, as a formula over its cells.
  private func proof(
    of identity: CellEquation, row: Int, _ number: (String) -> FixedDecimal?
  ) -> SheetCell {
    let proof = IdentityProof(identity) { id in column(id).map { SheetPlace.cell(row, $0) } }
    return proof?.cell(number) ?? SheetCell(.empty)
  }
}

extension CellStyle {
  /// The id of a column, for look-ups.
  static let idHeading = CellStyle(
    format: .text, fill: .note, ink: .faint, alignment: .center, size: .small, wraps: true, isFramed: true)
}
