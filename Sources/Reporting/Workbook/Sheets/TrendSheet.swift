// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// 趋势: the sums over those with a number in every year, their changes and tests, charts, then every township.
struct TrendSheet {
  let material: WorkbookMaterial
  let analyses: AnalysisSheets

  private static let charts = 6

  var sheet: Sheet {
    var sheet = Sheet(name: material.names.trends)
    for column in 0..<max(14, years.count + 3) { sheet.widths[column] = 10.5 }
    sheet.widths[0] = 20
    sheet.widths[1] = 24
    analyses.append(
      title: material.say("趋势", "Trends"),
      note: material.say(
        "全县各年合计只加每年都有数的单位。五年及以上才检验;p 为 Mann–Kendall 与年份置换的精确检验。",
        "The yearly sums are over those with a number in every year. Five years or more are tested, exactly."),
      to: &sheet)
    let own = material.summary.trends.filter { $0.authority == nil }
    let units = material.summary.trends.filter { $0.authority != nil && $0.n > 1 }
    appendSums(to: &sheet)
    sheet.append()
    let start = sheet.nextRow
    sheet.append()
    let charts = self.charts(count: Self.charts, top: sheet.nextRow)
    sheet.charts = charts
    sheet.breaks = charts.isEmpty ? [] : [start]
    for _ in 0..<((charts.count + 1) / 2 * 16) { sheet.append() }
    sheet.breaks.append(sheet.nextRow)
    sheet.append([.text(material.say("检验与斜率", "Slopes and tests"), .section)], height: 22)
    let ids = [
      "authority", "label", "n", "first_year", "last_year", "first", "last", "absolute", "percent", "slope",
      "slope_low", "slope_high", "mk_s", "mk_p",
    ]
    let table = TrendTable.brief(own + units, panel: material.panel, language: material.language)
    var full = TrendTable.full(own + units, panel: material.panel, language: material.language).selecting(ids)
    for index in full.rows.indices { full.rows[index][0] = table.rows[index][0] }
    for index in full.rows.indices { full.rows[index][1] = label(of: (own + units)[index]) }
    let place = sheet.append(full, keepsWidths: true)
    sheet.filter = place.rows.isEmpty ? nil : place.area
    return sheet
  }

  /// The county's own rows that have sums.
  private var series: [TrendRow] {
    material.summary.trends.filter { $0.authority == nil && !($0.region?.sums.isEmpty ?? true) }
  }

  private func label(of row: TrendRow) -> TableCell {
    .text(material.quantity.name(material.panel.indicators[row.indicator]))
  }

  private var years: [Int] { material.panel.years.filter { $0 <= material.summary.calendarYear } }

  /// The row of the headings of the sums; their rows follow.
  private static let heading = 2

  /// The sums by year, one row an indicator. A year without one is empty: charts must not draw it as 0.
  private func appendSums(to sheet: inout Sheet) {
    sheet.append(
      [
        .text(material.say("全县合计", "Sum"), .heading), .text(material.say("计量", "Unit"), .heading),
        .text(material.say("家数", "Authorities"), .heading),
      ]
        + years.map { SheetCell(.number(Double($0)), CellStyle.heading.with(.plain)) }, height: 22)
    for row in series {
      guard let region = row.region else { continue }
      let indicator = material.panel.indicators[row.indicator]
      let sums = Dictionary(zip(region.years, region.sums), uniquingKeysWith: { first, _ in first })
      let cells: [SheetCell] = [
        .text(material.quantity.name(indicator), CellStyle.wrapped),
        .text(material.quantity.unit(indicator.unit), CellStyle.body.aligned(.center)), .count(region.authorities),
      ]
      sheet.append(cells + years.map { sums[$0] == nil ? SheetCell(.empty, .missing) : .exact(sums[$0]) })
    }
  }

  /// Lines of the sums that moved, what offices ask for first before the rest, two side by side.
  func charts(count: Int, top: Int) -> [SheetChart] {
    guard years.count > 1 else { return [] }
    let moving = series.enumerated().filter {
      ($0.element.region?.sums.count ?? 0) > 1 && $0.element.status != .constant
    }
    .sorted { material.importance(of: $0.element.indicator) < material.importance(of: $1.element.indicator) }
    let columns = 3...(2 + years.count)
    return moving.prefix(count).enumerated().map { index, row in
      let place = Self.heading + 1 + row.offset
      let indicator = material.panel.indicators[row.element.indicator]
      func cells(_ row: Int) -> SheetChart.Cells {
        SheetChart.Cells(sheet: material.names.trends, area: Sheet.Area(rows: row...row, columns: columns))
      }
      return SheetChart(
        kind: .line, title: material.quantity.name(indicator), unit: material.quantity.unit(indicator.unit),
        series: [
          SheetChart.Series(
            name: material.quantity.name(indicator), categories: cells(Self.heading), values: cells(place))
        ],
        row: top + index / 2 * 16, left: index % 2 * 570, width: 555, height: 300)
    }
  }
}
