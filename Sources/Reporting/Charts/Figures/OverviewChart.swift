// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Records
internal import Tables

/// Small panels, one an indicator: median and quartiles of the authorities by year, each on its own scale.
struct OverviewChart {
  let material: ChartMaterial

  private var language: Language { material.language }
  private var slice: PanelSlice { material.history }

  func chart() throws(ChartGap) -> Chart {
    guard slice.years.count > 1 else { throw .oneYear }
    let series = series
    guard !series.isEmpty else { throw .noNumbers }
    let span = "\(material.panel.years[slice.years[0]])–\(material.calendarYear)"
    let title = language.pick("\(material.area) \(span) 年:各项指标", "\(material.area) \(span): all indicators")
    let note = language.pick(
      "实线为各家中位数,灰带为四分位范围,各项刻度不同;全部为 0 的不画。",
      "The line is the median of the authorities, the band their middle half; every panel has its own scale, and what is zero throughout is left out."
    )
    return Chart(
      kind: .overview, indicator: "", title: title, summary: note, table: table(series),
      drawing: drawing(series, title: title, note: note))
  }

  private struct Series {
    let indicator: Int
    let rows: [DistributionRow]
  }

  /// Every indicator with any number above zero.
  private var series: [Series] {
    slice.indicators.compactMap { indicator in
      let rows = Distribution.rows(slice.with(indicators: [indicator]))
      let isSomething = rows.contains { ($0.max?.mantissa ?? 0) != 0 || ($0.min?.mantissa ?? 0) != 0 }
      return isSomething ? Series(indicator: indicator, rows: rows) : nil
    }
  }

  private func drawing(_ series: [Series], title: String, note: String) -> Drawing {
    let scales = series.map { one in
      ChartScale(one.rows.flatMap { [$0.q3, $0.median, $0.q1].compactMap { $0 } }, start: 0, end: 1, mayBeRoot: false)
    }
    let axisRoom = 12 + (scales.map { ChartText.width(ChartScale.text($0.high), size: 11) }.max() ?? 0)
    let grid = PanelGrid(
      count: series.count, years: slice.years.map { slice.panel.years[$0] }, axisRoom: axisRoom, isAxisEverywhere: true)
    var frame = ChartFrame(width: grid.width, title: title, note: note)
    frame.draw { drawing, top in
      for (index, one) in series.enumerated() {
        let bounds = grid.bounds(index, top: top)
        let scale = ChartScale(scales[index], start: bounds.bottom - 6, end: bounds.top + 6)
        let (rows, medians) = (one.rows, one.rows.map(\.median))
        drawing.boxes.append(
          .init(left: bounds.left, top: bounds.bottom, right: bounds.right, bottom: bounds.bottom + 1, ink: .axis))
        drawing.areas += grid.band(rows.map(\.q1), rows.map(\.q3), scale, in: bounds)
        drawing.lines += grid.curve(medians, scale, in: bounds, ink: .data, width: 1.8)
        for (year, median) in medians.enumerated() {
          let x = grid.x(year, in: bounds)
          if let median {
            drawing.dot(x, scale.position(median), .disc, .data, size: 0.5)
          } else {
            drawing.dot(x, (bounds.top + bounds.bottom) / 2, .cross, .muted, size: 0.6)
          }
        }
        for value in [scale.low, scale.high] {
          drawing.label(
            ChartScale.text(value), bounds.left - 5, scale.position(value), .right, ink: .muted, size: 11)
        }
        let room = bounds.right - bounds.left
        drawing.label(
          ChartText.fitting(ChartText.clean(material.measured(one.indicator)), room: room, size: 12), bounds.left,
          bounds.top - 9)
        if grid.isLastOfColumn(index, count: series.count) { grid.drawYears(in: bounds, &drawing) }
      }
      return grid.bottom(count: series.count, top: top)
    }
    return frame.finished([
      .init(look: .line(.data, isDashed: false), text: language.pick("各家中位数", "median of the authorities")),
      .init(look: .box(.band), text: language.pick("四分位范围", "middle half")),
    ])
  }

  private func table(_ series: [Series]) -> Table {
    Table(
      id: "overview",
      columns: ReportColumns.columns(["year", "indicator", "n", "missing", "q1", "median", "q3"], language: .chinese),
      rows: series.flatMap { one -> [[TableCell]] in
        let id = material.panel.indicators[one.indicator].id
        return one.rows.map { row -> [TableCell] in
          [
            .count(row.year), .text(id), .count(row.n), .count(row.missing), .ratio(row.q1), .ratio(row.median),
            .ratio(row.q3),
          ]
        }
      })
  }
}
