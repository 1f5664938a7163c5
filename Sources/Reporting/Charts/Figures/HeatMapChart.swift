// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Authorities by years: every number in its cell, darker for more; what is missing is hatched and never light for 0.
struct HeatMapChart {
  let material: ChartMaterial
  let indicator: Int

  private static let longest = 120
  private static let rowHeight = 20.0

  private var language: Language { material.language }
  private var years: [Int] { material.history.years }

  private struct Row {
    let authority: Int
    let cells: [ChartCell]
    /// Whether the authority should report or did, by year.
    let isExpected: [Bool]
  }

  func chart() throws(ChartGap) -> Chart {
    let rows = rows
    guard rows.contains(where: { $0.cells.contains { $0.value != nil } }) else { throw .noNumbers }
    guard years.count > 1 else { throw .oneYear }
    let span = "\(material.panel.years[years[0]])–\(material.calendarYear)"
    let title = language.pick(
      "\(material.area) \(span) 年:\(material.measured(indicator))",
      "\(material.area) \(span): \(material.measured(indicator))")
    let missing = rows.reduce(0) { sum, row in
      sum + zip(row.cells, row.isExpected).count { $0.0.value == nil && $0.1 }
    }
    let note =
      language.pick(
        "\(rows.count) 家,颜色越深数越大(平方根刻度)", "\(rows.count) authorities, darker for more (square-root scale)")
      + (missing > 0 ? language.pick(";\(missing) 格没有数,以斜线标出", "; \(missing) cells without a number are hatched") : "")
      + language.pick("。", ".")
    return Chart(
      kind: .heatmap, indicator: material.panel.indicators[indicator].id, title: title, summary: note,
      table: table(rows), drawing: drawing(rows, title: title, note: note))
  }

  private var rows: [Row] {
    let slice = material.history
    return slice.authorities.compactMap { authority in
      let cells = years.map { material.cell(authority, indicator, year: $0, in: slice) }
      let isExpected = years.map { year in
        let index = slice.panel.index(authority: authority, year: year)
        return slice.panel.expected[index] || slice.panel.present[index]
      }
      return isExpected.contains(true) ? Row(authority: authority, cells: cells, isExpected: isExpected) : nil
    }
  }

  private func drawing(_ rows: [Row], title: String, note: String) -> Drawing {
    let shown = rows.prefix(Self.longest)
    let names = shown.map { ChartText.clean(material.name($0.authority)) }
    let nameRoom = min(260, names.map { ChartText.width($0, size: 12) }.max() ?? 0)
    let texts = shown.map { row in row.cells.map { material.text($0, unit: false, indicator) } }
    let widest = texts.joined().map { ChartText.width($0, size: 11) }.max() ?? 0
    let cellWidth = max(54, widest + 12)
    let left = ChartFrame.margin + nameRoom + 12
    let width = max(420, left + cellWidth * Double(years.count) + ChartFrame.margin)
    let numbers = shown.flatMap { $0.cells.compactMap(\.real) }
    let scale = ChartScale(numbers, start: 0, end: 1)
    let (least, most) = (scale.low, scale.high)
    func share(_ value: Double) -> Double { ((min(value, most) - least) / (most - least)).squareRoot() }
    var frame = ChartFrame(width: width, title: title, note: note)
    frame.draw { drawing, top in
      let first = top + 24
      for (column, year) in years.enumerated() {
        let x = left + (Double(column) + 0.5) * cellWidth
        drawing.label(String(material.panel.years[year]), x, first - 11, .center, ink: .muted)
      }
      for (index, row) in shown.enumerated() {
        let y = first + Double(index) * Self.rowHeight
        let middle = y + Self.rowHeight / 2
        drawing.label(
          ChartText.fitting(names[index], room: nameRoom, size: 12), left - 8, middle, .right)
        for column in row.cells.indices where row.isExpected[column] {
          let x = left + Double(column) * cellWidth
          let (right, bottom) = (x + cellWidth - 2, y + Self.rowHeight - 2)
          guard let value = row.cells[column].real else {
            hatch(&drawing, x, y, right, bottom)
            continue
          }
          let share = share(value)
          drawing.boxes.append(.init(left: x, top: y, right: right, bottom: bottom, ink: .shade(share)))
          drawing.label(
            texts[index][column], (x + right) / 2, middle - 1, .center, ink: .text(onShade: share), size: 11)
        }
      }
      return first + Double(shown.count) * Self.rowHeight
    }
    let rest = rows.count - shown.count
    let quarter = least + (most - least) / 4
    let middle = quarter < 4 ? quarter : quarter.rounded()
    return frame.finished(
      [
        .init(look: .box(.shade(0)), text: ChartScale.text(least)),
        .init(look: .box(.shade(share(middle))), text: ChartScale.text(middle)),
        .init(look: .box(.shade(1)), text: (scale.isCapped ? "≥ " : "") + ChartScale.text(most.rounded())),
      ],
      foot: [
        language.pick("斜线:没有数,不是 0。空白:该年不应报。", "Hatched: no number, which is not 0. Empty: not expected that year.")
      ]
        + (rest > 0
          ? [language.pick("另有 \(rest) 家未画,见同名 CSV。", "\(rest) more are not drawn; see the CSV of the same name.")]
          : []))
  }

  /// A frame with slanted lines.
  private func hatch(_ drawing: inout Drawing, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    drawing.lines.append(.init(points: corners.map { ChartPoint(x: $0.0, y: $0.1) }, ink: .grid, width: 0.8))
    var x = left + 6
    while x - (bottom - top) < right {
      let start = ChartPoint(x: min(x, right), y: top + max(0, x - right))
      let height = bottom - top
      let end = ChartPoint(x: max(left, x - height), y: x - height < left ? top + (x - left) : bottom)
      if start.x > end.x { drawing.lines.append(.init(points: [start, end], ink: .axis, width: 0.6)) }
      x += 9
    }
  }

  private func table(_ rows: [Row]) -> Table {
    let id = material.panel.indicators[indicator].id
    let ids = ["authority_id", "authority", "county", "year", "indicator", "value", "status"]
    return Table(
      id: "heatmap", columns: ReportColumns.columns(ids, language: .chinese),
      rows: rows.flatMap { row -> [[TableCell]] in
        let authority = material.panel.authorities[row.authority]
        return years.indices.filter { row.isExpected[$0] }.map { column -> [TableCell] in
          [
            .words(authority.id), .text(authority.name), .words(authority.county),
            .count(material.panel.years[years[column]]), .text(id), .exact(row.cells[column].value),
            .text(ChartMaterial.stateID(row.cells[column])),
          ]
        }
      })
  }
}
