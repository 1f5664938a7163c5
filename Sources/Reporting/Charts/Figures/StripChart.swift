// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// One row an authority, largest first: its number, the range that would be no surprise, and who stands out.
struct StripChart {
  let material: ChartMaterial
  let indicator: Int

  /// More rows than this are not drawn; the figures have them all.
  private static let longest = 120
  private static let rowHeight = 19.0
  private static let width = 860.0

  private var language: Language { material.language }

  func chart() throws(ChartGap) -> Chart {
    let cells = material.cells(indicator)
    guard cells.contains(where: { $0.value != nil }) else { throw .noNumbers }
    let sorted = Self.sorted(cells)
    let title = language.pick(
      "\(material.area) \(material.calendarYear) 年:\(material.measured(indicator))",
      "\(material.area) \(material.calendarYear): \(material.measured(indicator))")
    return Chart(
      kind: .strip, indicator: material.panel.indicators[indicator].id, title: title, summary: summary(sorted),
      table: table(sorted), drawing: drawing(sorted, title: title))
  }

  /// Largest number first, whoever has none at the end; equals in panel order.
  private static func sorted(_ cells: [ChartCell]) -> [ChartCell] {
    cells.enumerated().sorted { left, right in
      switch (left.element.value, right.element.value) {
      case (let first?, let second?): first == second ? left.offset < right.offset : first > second
      case (nil, nil): left.offset < right.offset
      case (let first, _): first != nil
      }
    }.map(\.element)
  }

  private func drawing(_ cells: [ChartCell], title: String) -> Drawing {
    let shown = Array(cells.prefix(Self.longest))
    let numbers = shown.compactMap(\.real)
    let ranges = shown.compactMap { material.row($0.authority, indicator)?.expectedHigh?.real }
    let names = shown.map { ChartText.clean(material.name($0.authority)) }
    let nameRoom = min(280, names.map { ChartText.width($0, size: 12, isBold: true) }.max() ?? 0)
    let texts = shown.map { text($0) }
    let textRoom = texts.map { ChartText.width($0, size: 12, isBold: true) }.max() ?? 0
    let left = ChartFrame.margin + nameRoom + 14
    let width = max(Self.width, left + textRoom + 320)
    let scale = ChartScale(numbers, around: ranges, start: left, end: width - ChartFrame.margin - textRoom - 18)
    var frame = ChartFrame(width: width, title: title, note: note(cells, scale))
    frame.draw { drawing, top in
      let first = top + 24
      let bottom = first + Double(shown.count) * Self.rowHeight
      for tick in scale.ticks(apart: scale.room(size: 11)) {
        let x = scale.position(tick)
        drawing.line(x, first - 4, x, bottom, .grid)
        drawing.label(ChartScale.text(tick), x, first - 12, .center, ink: .muted, size: 11)
      }
      for (index, cell) in shown.enumerated() {
        let y = first + (Double(index) + 0.5) * Self.rowHeight
        let row = material.row(cell.authority, indicator)
        let isOut = isOut(row)
        let name = ChartText.fitting(names[index], room: nameRoom, size: 12, isBold: isOut)
        let ink: ChartInk = cell.value == nil ? .muted : (isOut ? .alert : .text)
        drawing.label(name, left - 10, y, .right, ink: ink, isBold: isOut)
        drawing.label(
          texts[index], width - ChartFrame.margin - textRoom, y, ink: isOut ? .alert : .muted, isBold: isOut)
        if let low = row?.expectedLow?.real, let high = row?.expectedHigh?.real {
          let (start, end) = (scale.position(low), scale.position(high))
          drawing.boxes.append(
            .init(left: start - 1, top: y - 4, right: max(end, start) + 1, bottom: y + 4, ink: .range))
        }
        guard let value = cell.real else {
          drawing.line(left, y, width - ChartFrame.margin - textRoom - 18, y, .axis, width: 0.7, isDashed: true)
          continue
        }
        let shape: Drawing.Shape = isOut ? .diamond : (row?.status == .brokenIdentity ? .ring : .disc)
        drawing.dot(scale.position(value), y, shape, isOut ? .alert : .data, size: isOut ? 1.1 : 0.8)
      }
      if let median = median {
        let x = scale.position(median)
        drawing.line(x, first - 4, x, bottom, .muted, width: 1.2, isDashed: true)
      }
      return bottom
    }
    return frame.finished(keys(shown), foot: foot(cells, shown))
  }

  private func isOut(_ row: OutlierRow?) -> Bool { row?.tier == .a || row?.tier == .b }

  /// The number with its tier, or why there is none.
  private func text(_ cell: ChartCell) -> String {
    if cell.value == nil { return material.reason(cell) }
    let number = material.text(cell, unit: false, indicator)
    guard let row = material.row(cell.authority, indicator), isOut(row) else { return number }
    return number + " " + (row.tier?.rawValue ?? "")
  }

  private var median: Double? {
    Distribution.rows(material.slice.with(indicators: [indicator])).first?.median
  }

  private func note(_ cells: [ChartCell], _ scale: ChartScale) -> String {
    let count = cells.count { $0.value != nil }
    let middle = material.quantity.middle(median)
    let missing = cells.count - count
    var text = language.pick("\(count) 家有数,中位数 \(middle)(虚线)", "\(count) with a number, median \(middle) (dashed)")
    if missing > 0 { text += language.pick(";缺 \(missing) 家,列在最后", "; \(missing) without one, at the end") }
    text += scale.remark(("横轴", "axis"), language)
    return text + language.pick("。", ".")
  }

  private func keys(_ cells: [ChartCell]) -> [ChartFrame.Key] {
    let rows = cells.compactMap { material.row($0.authority, indicator) }
    var keys = [ChartFrame.Key(look: .dot(.disc, .data), text: language.pick("数值", "value"))]
    if rows.contains(where: isOut) {
      keys.append(.init(look: .dot(.diamond, .alert), text: language.pick("离群(A、B 级)", "stands out (tier A, B)")))
    }
    if rows.contains(where: { $0.status == .brokenIdentity }) {
      keys.append(.init(look: .dot(.ring, .data), text: language.pick("勾稽不符,先核对", "breaks an identity: check first")))
    }
    if rows.contains(where: { $0.expectedHigh != nil }) {
      keys.append(
        .init(
          look: .box(.range),
          text: language.pick("预期范围(按构造每十家有一家在外)", "expected range (one in ten lies outside by construction)")))
    }
    if cells.contains(where: { $0.value == nil }) {
      keys.append(
        .init(look: .line(.axis, isDashed: true), text: language.pick("没有数,不是 0", "no number, which is not 0")))
    }
    return keys
  }

  private func foot(_ cells: [ChartCell], _ shown: [ChartCell]) -> [String] {
    let rest = cells.count - shown.count
    return rest == 0
      ? [] : [language.pick("另有 \(rest) 家未画,见同名 CSV。", "\(rest) more are not drawn; see the CSV of the same name.")]
  }

  private func summary(_ cells: [ChartCell]) -> String {
    let count = cells.count { $0.value != nil }
    let out = cells.filter { isOut(material.row($0.authority, indicator)) }.map {
      material.name($0.authority) + " " + material.text($0, unit: true, indicator)
    }
    let list = out.prefix(8).joined(separator: language.pick("、", ", "))
    return language.pick(
      "\(count) 家有数,中位数 \(material.quantity.middle(median))。" + (out.isEmpty ? "没有离群单位。" : "离群:\(list)。"),
      "\(count) authorities with a number, median \(material.quantity.middle(median)). "
        + (out.isEmpty ? "Nobody stands out." : "Standing out: \(list)."))
  }

  private func table(_ cells: [ChartCell]) -> Table {
    let ids = [
      "authority_id", "authority", "county", "year", "indicator", "value", "status", "expected_low", "expected_high",
      "tier",
    ]
    return Table(
      id: "strip", columns: ReportColumns.columns(ids, language: .chinese),
      rows: cells.map { cell in
        let authority = material.panel.authorities[cell.authority]
        let row = material.row(cell.authority, indicator)
        return [
          .words(authority.id), .text(authority.name), .words(authority.county), .count(material.calendarYear),
          .text(material.panel.indicators[indicator].id), .exact(cell.value), .text(ChartMaterial.stateID(cell)),
          .exact(row?.expectedLow), .exact(row?.expectedHigh), .words(row?.tier?.rawValue),
        ]
      })
  }
}
