// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Small panels, one an authority: its years before the quartiles and the median of all, on one scale.
struct TrendChart {
  let material: ChartMaterial
  let indicator: Int

  private static let longest = 120

  private var language: Language { material.language }
  private var slice: PanelSlice { material.history }

  func chart() throws(ChartGap) -> Chart {
    guard slice.years.count > 1 else { throw .oneYear }
    let rows = Distribution.rows(slice.with(indicators: [indicator]))
    let series = series
    guard !series.isEmpty else { throw .noNumbers }
    let span = "\(material.panel.years[slice.years[0]])–\(material.calendarYear)"
    let title = language.pick(
      "\(material.area) \(span) 年:\(material.measured(indicator)),逐家",
      "\(material.area) \(span): \(material.measured(indicator)) by authority")
    let scale = scale(series, rows)
    let note =
      language.pick(
        "\(series.count) 家,同一刻度;灰带为各家的四分位范围,虚线为中位数",
        "\(series.count) authorities on one scale; the band holds the middle half of all, the dashed line is their median"
      )
      + scale.remark(("纵轴", "axis"), language) + language.pick("。", ".")
    return Chart(
      kind: .trends, indicator: material.panel.indicators[indicator].id, title: title, summary: note,
      table: table(series, rows), drawing: drawing(series, rows, scale, title: title, note: note))
  }

  private struct Series {
    let authority: Int
    let cells: [ChartCell]
  }

  /// Everybody with a number in any year, in panel order.
  private var series: [Series] {
    slice.authorities.compactMap { authority in
      let cells = slice.years.map { material.cell(authority, indicator, year: $0, in: slice) }
      return cells.contains { $0.value != nil } ? Series(authority: authority, cells: cells) : nil
    }
  }

  private func scale(_ series: [Series], _ rows: [DistributionRow]) -> ChartScale {
    let most = series.map { $0.cells.compactMap(\.real).max() ?? 0 }
    let least = series.map { $0.cells.compactMap(\.real).min() ?? 0 }
    return ChartScale(most + least, start: 0, end: 1)
  }

  private func drawing(
    _ series: [Series], _ rows: [DistributionRow], _ scale: ChartScale, title: String, note: String
  ) -> Drawing {
    let shown = series.prefix(Self.longest)
    let axisRoom = ChartText.width(ChartScale.text(scale.high), size: 11) + 12
    let grid = PanelGrid(
      count: shown.count, years: slice.years.map { slice.panel.years[$0] }, axisRoom: axisRoom, isAxisEverywhere: false)
    var frame = ChartFrame(width: grid.width, title: title, note: note)
    frame.draw { drawing, top in
      for (index, one) in shown.enumerated() {
        let bounds = grid.bounds(index, top: top)
        let scale = ChartScale(scale, start: bounds.bottom - 6, end: bounds.top + 6)
        drawing.boxes.append(
          .init(left: bounds.left, top: bounds.bottom, right: bounds.right, bottom: bounds.bottom + 1, ink: .axis))
        drawing.areas += grid.band(rows.map(\.q1), rows.map(\.q3), scale, in: bounds)
        drawing.lines += grid.curve(
          rows.map(\.median), scale, in: bounds, ink: .muted, width: 1, isDashed: true)
        let values = one.cells.map(\.real)
        drawing.lines += grid.curve(values, scale, in: bounds, ink: .data, width: 1.6)
        for (year, value) in values.enumerated() {
          let x = grid.x(year, in: bounds)
          if let value {
            drawing.dot(x, scale.position(value), .disc, .data, size: 0.5)
          } else {
            drawing.dot(x, (bounds.top + bounds.bottom) / 2, .cross, .muted, size: 0.6)
          }
        }
        drawTitle(one, bounds, &drawing)
        if grid.isFirstOfRow(index) { drawAxis(scale, bounds, &drawing) }
        if grid.isLastOfColumn(index, count: shown.count) { grid.drawYears(in: bounds, &drawing) }
      }
      return grid.bottom(count: shown.count, top: top)
    }
    let rest = series.count - shown.count
    return frame.finished(
      [
        .init(look: .line(.data, isDashed: false), text: language.pick("该单位", "the authority")),
        .init(look: .line(.muted, isDashed: true), text: language.pick("各家中位数", "median of all")),
        .init(look: .box(.band), text: language.pick("四分位范围", "middle half of all")),
        .init(look: .dot(.cross, .muted), text: language.pick("没有数,不是 0", "no number, which is not 0")),
      ],
      foot: rest > 0
        ? [language.pick("另有 \(rest) 家未画,见同名 CSV。", "\(rest) more are not drawn; see the CSV of the same name.")] : [])
  }

  /// The name, and the last number as far as both fit.
  private func drawTitle(_ series: Series, _ bounds: ChartBounds, _ drawing: inout Drawing) {
    let y = bounds.top - 9
    let last = series.cells.last.map { material.text($0, unit: false, indicator) } ?? "—"
    let lastRoom = ChartText.width(last, size: 11)
    drawing.label(last, bounds.right, y, .right, ink: .data, size: 11)
    let room = bounds.right - bounds.left - lastRoom - 8
    drawing.label(
      ChartText.fitting(ChartText.clean(material.name(series.authority)), room: room, size: 12), bounds.left, y)
  }

  private func drawAxis(_ scale: ChartScale, _ bounds: ChartBounds, _ drawing: inout Drawing) {
    for value in [scale.low, scale.high] where value == scale.high || scale.high != scale.low {
      drawing.label(
        ChartScale.text(value), bounds.left - 5, scale.position(value), .right, ink: .muted, size: 11)
    }
  }

  private func table(_ series: [Series], _ rows: [DistributionRow]) -> Table {
    let id = material.panel.indicators[indicator].id
    let ids = ["authority_id", "authority", "county", "year", "indicator", "value", "status", "q1", "median", "q3"]
    return Table(
      id: "trends", columns: ReportColumns.columns(ids, language: .chinese),
      rows: series.flatMap { one -> [[TableCell]] in
        let authority = material.panel.authorities[one.authority]
        return one.cells.indices.map { index -> [TableCell] in
          let row = index < rows.count ? rows[index] : nil
          return [
            .words(authority.id), .text(authority.name), .words(authority.county),
            .count(slice.panel.years[slice.years[index]]), .text(id), .exact(one.cells[index].value),
            .text(ChartMaterial.stateID(one.cells[index])), .ratio(row?.q1), .ratio(row?.median), .ratio(row?.q3),
          ]
        }
      })
  }
}
