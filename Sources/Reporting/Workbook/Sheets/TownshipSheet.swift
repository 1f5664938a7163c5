// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Forms
internal import Panels

/// 乡镇一览: one row a township with its report, what was found, and the indicators of the summary; totals are live sums.
struct TownshipSheet {
  let material: WorkbookMaterial

  /// Columns in front of the indicators.
  private static let facts = 11
  /// The row of the headings.
  private static let heading = 2
  /// The first row of a township.
  static let first = 3

  private var last: Int { Self.first + material.authorities.count - 1 }

  /// The cells of an indicator's column, without the sheet's name; nil when it has none or nobody is there.
  func area(ofIndicator indicator: Int) -> String? {
    guard let area = cells(ofIndicator: indicator) else { return nil }
    return SheetPlace.cell(area.rows.lowerBound, area.columns.lowerBound) + ":"
      + SheetPlace.cell(area.rows.upperBound, area.columns.upperBound)
  }

  /// The same as an area.
  func cells(ofIndicator indicator: Int) -> Sheet.Area? {
    guard let place = material.summary.slice.indicators.firstIndex(of: indicator), !material.authorities.isEmpty
    else { return nil }
    let column = Self.facts + place
    return Sheet.Area(rows: Self.first...last, columns: column...column)
  }

  /// The names of the townships, for the charts.
  var nameCells: Sheet.Area { Sheet.Area(rows: Self.first...max(Self.first, last), columns: 1...1) }

  var sheet: Sheet {
    let summary = material.summary
    var sheet = Sheet(name: material.names.townships)
    let indicators = summary.slice.indicators.map { material.panel.indicators[$0] }
    let names = material.authorities.map(summary.name)
    let fixed = [5, SheetColumns.fitting(names, from: 10, to: 24), 13, 9, 9, 7, 7, 7, 7, 7, 7]
    for (column, width) in (fixed + indicators.map { _ in 10.5 }).enumerated() { sheet.widths[column] = width }
    sheet.append(
      [.text(material.say("乡镇一览", "Townships") + " · \(summary.area) \(summary.calendarYear)", .title)], height: 26)
    sheet.append([.text(note, .note)])
    let headings = material.say(
      "序,单位,单位编号,类型,状态,表式,有数格,缺格,错误,警告,A、B 级",
      "No.,Authority,Id,Type,Status,Form,Cells,Missing,Errors,Warnings,Tiers A and B"
    ).split(separator: ",").map { SheetCell.text(String($0), .heading) }
    sheet.append(
      headings + indicators.map { .text(heading(of: $0), .heading) }, height: 62)
    for (place, overview) in summary.summary.authorities.enumerated() { sheet.append(row(overview, place)) }
    if !material.authorities.isEmpty { sheet.append(totals) }
    setUp(&sheet, columns: Self.facts + indicators.count)
    return sheet
  }

  private var note: String {
    material.say(
      "合计行是公式,改上面的数即重算;“≥”为下限(有单位缺数,或写的是“余”“多”);“—”为缺,不是 0;橙色为有错误,黄色为有警告或 A、B 级。",
      "The totals are formulas over the rows above. ≥ marks a lower bound, — a missing number, which is not 0. Orange rows have errors, yellow ones warnings or tiers A and B."
    )
  }

  private func heading(of indicator: PanelIndicator) -> String {
    let unit = material.quantity.unit(indicator.unit)
    return material.quantity.name(indicator) + (unit.isEmpty ? "" : "\n(\(unit))")
  }

  private func row(_ overview: AuthorityOverview, _ place: Int) -> [SheetCell] {
    let authority = material.panel.authorities[overview.authority]
    let status: String =
      switch overview.status {
      case .reported: material.say("已报", "reported")
      case .noNumbers: material.say("无数", "no numbers")
      case .missing: material.say("未报", "missing")
      }
    let facts: [SheetCell] = [
      .count(place + 1, CellStyle.body.with(.plain)), .text(material.summary.name(overview.authority)),
      .text(authority.id, .code), .text(authority.type),
      .text(status, CellStyle.body.on(overview.status == .reported ? .none : .error).aligned(.center)),
      .text(overview.form?.rawValue ?? "", CellStyle.code.aligned(.center)), .count(overview.cellsReported),
      .count(overview.cellsMissing), .count(overview.errors), .count(overview.warnings),
      .count(overview.tierA + overview.tierB),
    ]
    return facts + material.summary.slice.indicators.map { material.cell(overview.authority, $0) }
  }

  private var totals: [SheetCell] {
    var cells: [SheetCell] = [
      SheetCell(.empty, .total), .text(material.say("合计", "Total"), .total),
    ]
    cells += (2..<6).map { _ in SheetCell(.empty, .total) }
    for column in 6..<Self.facts {
      let overviews = material.summary.summary.authorities
      let value = overviews.reduce(0) { sum, overview in
        sum
          + [
            overview.cellsReported, overview.cellsMissing, overview.errors, overview.warnings,
            overview.tierA + overview.tierB,
          ][column - 6]
      }
      let area = SheetPlace.cell(Self.first, column) + ":" + SheetPlace.cell(last, column)
      cells.append(SheetCell(.formula("=SUM(\(area))", Double(value)), CellStyle.total.with(.whole)))
    }
    return cells
      + material.summary.slice.indicators.map { indicator in
        material.total(
          material.summary.totals.first { $0.indicator == indicator }, over: area(ofIndicator: indicator) ?? "")
      }
  }

  private func setUp(_ sheet: inout Sheet, columns: Int) {
    sheet.frozen = (Self.first, 2)
    sheet.spreadOverPages()
    sheet.repeatedColumns = 0...1
    sheet.repeatedRows = Self.heading...Self.heading
    guard !material.authorities.isEmpty else { return }
    sheet.filter = Sheet.Area(rows: Self.heading...last, columns: 0...(columns - 1))
    let rows = Self.first...last
    let row = Self.first + 1
    sheet.conditions = [
      Sheet.Condition(
        area: Sheet.Area(rows: rows, columns: 8...8), formula: "=AND(ISNUMBER(I\(row)),I\(row)>0)", fill: .error),
      Sheet.Condition(
        area: Sheet.Area(rows: rows, columns: 9...10), formula: "=AND(ISNUMBER(J\(row)),J\(row)>0)", fill: .warning),
      Sheet.Condition(
        area: Sheet.Area(rows: rows, columns: 1...1), formula: "=AND(ISNUMBER($I\(row)),$I\(row)>0)", fill: .error),
    ]
  }
}
