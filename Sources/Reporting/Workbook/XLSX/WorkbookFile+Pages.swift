// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter

extension WorkbookFile {
  /// How a sheet scrolls, filters and prints: A4 landscape, titles on every page, page numbers.
  func setUp(_ target: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet) {
    if let frozen = sheet.frozen { worksheet_freeze_panes(target, lxw_row_t(frozen.row), lxw_col_t(frozen.column)) }
    if let filter = sheet.filter {
      worksheet_autofilter(
        target, lxw_row_t(filter.rows.lowerBound), lxw_col_t(filter.columns.lowerBound),
        lxw_row_t(filter.rows.upperBound), lxw_col_t(filter.columns.upperBound))
    }
    worksheet_set_landscape(target)
    worksheet_set_paper(target, 9)
    worksheet_set_margins(target, 0.4, 0.4, 0.6, 0.6)
    worksheet_set_header(target, "&C&A")
    worksheet_set_footer(target, "&C&P / &N")
    worksheet_center_horizontally(target)
    worksheet_fit_to_pages(target, UInt16(sheet.pagesAcross), 0)
    if !sheet.breaks.isEmpty {
      // The list ends in 0.
      var rows = sheet.breaks.map { lxw_row_t($0) } + [0]
      worksheet_set_h_pagebreaks(target, &rows)
    }
    if let rows = sheet.repeatedRows {
      worksheet_repeat_rows(target, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
    }
    if let columns = sheet.repeatedColumns {
      worksheet_repeat_columns(target, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
    }
    // Frames are drawn where there are tables; the rest of the sheet is paper.
    worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// Colours the cells of an area by a formula about the first of them.
  func add(_ condition: Sheet.Condition, to target: UnsafeMutablePointer<lxw_worksheet>) {
    guard let color = Self.color(condition.fill), let format = workbook_add_format(book) else { return }
    format_set_bg_color(format, color)
    condition.formula.withMutableCString { formula in
      var own = lxw_conditional_format()
      own.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      own.value_string = formula
      own.format = format
      worksheet_conditional_format_range(
        target, lxw_row_t(condition.area.rows.lowerBound), lxw_col_t(condition.area.columns.lowerBound),
        lxw_row_t(condition.area.rows.upperBound), lxw_col_t(condition.area.columns.upperBound), &own)
    }
  }

  /// Draws a chart.
  func add(_ chart: SheetChart, to target: UnsafeMutablePointer<lxw_worksheet>) {
    let kind = chart.kind == .column ? LXW_CHART_COLUMN : LXW_CHART_LINE
    guard let own = workbook_add_chart(book, UInt8(kind.rawValue)) else { return }
    for series in chart.series { add(series, of: chart, to: own) }
    var titleFont = lxw_chart_font()
    titleFont.size = 11
    chart_title_set_name(own, chart.unit.isEmpty ? chart.title : "\(chart.title)(\(chart.unit))")
    chart_title_set_name_font(own, &titleFont)
    var axisFont = lxw_chart_font()
    axisFont.size = 8
    chart_axis_set_num_font(own.pointee.x_axis, &axisFont)
    chart_axis_set_num_font(own.pointee.y_axis, &axisFont)
    chart_axis_set_num_format(own.pointee.y_axis, "#,##0")
    if chart.series.count < 2 { chart_legend_set_position(own, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }
    chart.title.withMutableCString { title in
      var options = lxw_chart_options()
      options.x_scale = Double(chart.width) / 480
      options.y_scale = Double(chart.height) / 288
      options.description = title
      options.x_offset = Int32(chart.left)
      worksheet_insert_chart_opt(target, lxw_row_t(chart.row), 0, own, &options)
    }
  }

  private func add(
    _ series: SheetChart.Series, of chart: SheetChart, to own: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let made = chart_add_series(own, nil, nil) else { return }
    chart_series_set_name(made, series.name)
    func set(
      _ cells: SheetChart.Cells,
      _ call: (UnsafePointer<CChar>, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> Void
    ) {
      let area = cells.area
      call(
        cells.sheet, lxw_row_t(area.rows.lowerBound), lxw_col_t(area.columns.lowerBound),
        lxw_row_t(area.rows.upperBound), lxw_col_t(area.columns.upperBound))
    }
    set(series.categories) { chart_series_set_categories(made, $0, $1, $2, $3, $4) }
    set(series.values) { chart_series_set_values(made, $0, $1, $2, $3, $4) }
    guard chart.series.count < 2 else { return }
    if chart.kind == .line {
      var line = lxw_chart_line()
      line.color = 0x1F4E79
      line.width = 2
      chart_series_set_line(made, &line)
      chart_series_set_marker_type(made, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
    } else {
      var fill = lxw_chart_fill()
      fill.color = 0x2E75B6
      chart_series_set_fill(made, &fill)
    }
  }
}
