// SPDX-License-Identifier: GPL-3.0-or-later

internal import Analysis
internal import Panels
internal import Tables

/// 分布 and 离群: the tables of the summary, with charts of the townships.
struct AnalysisSheets {
  let material: WorkbookMaterial
  let townships: TownshipSheet

  /// How many charts stand below the distributions.
  private static let charts = 6

  var distribution: Sheet {
    var sheet = Sheet(name: material.names.distribution)
    let summary = material.summary
    append(
      title: material.say("分布", "Distribution"),
      note: material.say(
        "只算有数的单位;缺失不作 0。分位数为 7 型(同 QUARTILE.INC)。离散指数 1 为纯偶然,越大各家越悬殊。",
        "Over those with a number; missing is not 0. Quantiles are of type 7 (QUARTILE.INC). A dispersion of 1 is pure chance."
      ), to: &sheet)
    let ids = [
      "label", "unit", "n", "missing", "zeros", "zero_share", "sum", "mean", "min", "q1", "median", "q3", "p90", "max",
      "top3_share", "dispersion_index", "gini",
    ]
    let full = DistributionTable.full(
      summary.distributions, panel: material.panel, isGrouped: false, language: material.language)
    var table = full.selecting(ids)
    for (index, row) in summary.distributions.enumerated() {
      table.rows[index][0] = .text(material.quantity.name(material.panel.indicators[row.indicator]))
    }
    let place = sheet.append(table)
    sheet.widths[0] = 26
    sheet.frozen = (place.heading + 1, 1)
    let shown = summary.distributions.filter { $0.n > 1 && $0.status == .ok }
      .sorted { material.importance(of: $0.indicator) < material.importance(of: $1.indicator) }.prefix(Self.charts)
    if !shown.isEmpty {
      sheet.append()
      sheet.breaks = [sheet.nextRow]
      let title = material.say("各单位(没有柱的是 0 或缺数)", "By authority (no bar: 0, or no number)")
      sheet.append([.text(title, .section)], height: 22)
    }
    let top = sheet.nextRow
    let isWide = material.authorities.count > 30
    for (index, row) in shown.enumerated() {
      let indicator = material.panel.indicators[row.indicator]
      guard let values = townships.cells(ofIndicator: row.indicator) else { continue }
      let perRow = isWide ? 1 : 2
      sheet.charts.append(
        SheetChart(
          kind: .column, title: material.quantity.name(indicator), unit: material.quantity.unit(indicator.unit),
          series: [
            SheetChart.Series(
              name: material.quantity.name(indicator),
              categories: SheetChart.Cells(sheet: material.names.townships, area: townships.nameCells),
              values: SheetChart.Cells(sheet: material.names.townships, area: values))
          ],
          row: top + index / perRow * 16, left: index % perRow * 600, width: isWide ? 1180 : 590, height: 300))
    }
    return sheet
  }

  var outliers: Sheet {
    var sheet = Sheet(name: material.names.outliers)
    append(
      title: material.say("离群", "Outliers"),
      note: material.say(
        "A 级:q ≤ 0.10 且为其余均值的两倍以上或一半以下;B 级:p < 0.01;C 级:只按参考规则。离群只表示与同组其他单位不同,不表示对错。",
        "Tier A: q ≤ 0.10 and at least twice or at most half the mean of the others; tier B: p < 0.01; tier C: a reference rule alone. To stand out is to differ from the others, not to be wrong."
      ), to: &sheet)
    let ids = [
      "rank", "tier", "authority", "label", "value", "peer_n", "peer_median", "expected_low", "expected_high", "ratio",
      "p", "q", "sentence",
    ]
    let full = OutlierTable.full(material.summary.outliers, panel: material.panel, language: material.language)
    let place = sheet.append(full.selecting(ids))
    finish(&sheet, place, empty: material.say("没有单位列入。", "Nobody is listed."))
    guard !place.rows.isEmpty else { return sheet }
    let first = "$B\(place.rows.lowerBound + 1)"
    let area = Sheet.Area(rows: place.rows.lowerBound...(place.rows.upperBound - 1), columns: 0...3)
    sheet.conditions = [
      Sheet.Condition(area: area, formula: "=OR(\(first)=\"A\",\(first)=\"B\")", fill: .warning),
      Sheet.Condition(area: area, formula: "=\(first)=\"C\"", fill: .notice),
      Sheet.Condition(area: area, formula: "=\(first)=\"\"", fill: .error),
    ]
    return sheet
  }

  /// Title and note.
  func append(title: String, note: String, to sheet: inout Sheet) {
    sheet.append(
      [.text("\(title) · \(material.summary.area) \(material.summary.calendarYear)", .title)], height: 26)
    sheet.append([.text(note, .note)])
  }

  /// Filter, frozen heading and repeated heading of a sheet that is one table.
  func finish(_ sheet: inout Sheet, _ place: Sheet.TablePlace, empty: String) {
    sheet.frozen = (place.heading + 1, 0)
    sheet.repeatedRows = place.heading...place.heading
    if place.rows.isEmpty { sheet.append([.text(empty, .note)]) } else { sheet.filter = place.area }
  }
}
