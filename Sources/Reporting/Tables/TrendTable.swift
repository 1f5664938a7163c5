// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import DelimitedText
public import Panels
public import Tables

/// Trends as a table; the row of a whole county has no authority.
public enum TrendTable {
  /// All columns.
  public static func full(_ rows: [TrendRow], panel: Panel, language: Language = .chinese) -> Table {
    Table(id: "trends", columns: columns(language), rows: rows.map { cells($0, panel) })
  }

  /// Writes the rows alone, for tables too long to be held.
  public static func write(_ rows: [TrendRow], panel: Panel, to writer: inout CSVWriter) {
    for row in rows { CSVTableWriter.writeRow(cells(row, panel), to: &writer) }
  }

  /// The columns of ``full(_:panel:language:)``.
  public static func columns(_ language: Language = .chinese) -> [TableColumn] {
    ReportColumns.columns(
      [
        "county", "authority", "indicator", "label", "n", "first_year", "last_year", "first", "last", "absolute",
        "percent", "cagr", "slope", "slope_low", "slope_high", "mk_s", "mk_p", "mk_p_kind", "status",
      ], language: language)
  }

  /// The cells of one row, in the order of the columns.
  private static func cells(_ row: TrendRow, _ panel: Panel) -> [TableCell] {
    let indicator = panel.indicators[row.indicator]
    return [
      .words(row.group), .words(row.authority.map { panel.authorities[$0].name }), .text(indicator.id),
      .text(indicator.label), .count(row.n), .count(row.firstYear), .count(row.lastYear), .exact(row.first),
      .exact(row.last), .exact(row.absolute), .ratio(row.percent), .digits(row.cagr), .ratio(row.slope),
      .ratio(row.slopeLow), .ratio(row.slopeHigh), .count(row.mkS), .digits(row.mkP),
      .words(row.mkPKind?.rawValue), .text(row.status.rawValue),
    ]
  }

  /// The columns that fit a page; the county's own row says so.
  public static func brief(_ rows: [TrendRow], panel: Panel, language: Language) -> Table {
    let ids = [
      "authority", "label", "n", "first_year", "first", "last_year", "last", "absolute", "percent", "slope", "mk_p",
    ]
    var table = table(rows, panel, ids, language)
    for (index, row) in rows.enumerated() where row.authority == nil {
      let name = row.group.isEmpty ? language.pick("全部", "all") : row.group
      table.rows[index][0] = .text(language.pick("\(name)合计", "\(name), total"))
    }
    return table
  }

  private static func table(_ rows: [TrendRow], _ panel: Panel, _ ids: [String], _ language: Language) -> Table {
    Table(
      id: "trends", columns: ReportColumns.columns(ids, language: language),
      rows: rows.map { row in ids.map { cell($0, row, panel) } })
  }

  private static func cell(_ id: String, _ row: TrendRow, _ panel: Panel) -> TableCell {
    switch id {
    case "county": .words(row.group)
    case "authority": .words(row.authority.map { panel.authorities[$0].name })
    case "indicator": .text(panel.indicators[row.indicator].id)
    case "label": .text(panel.indicators[row.indicator].label)
    case "n": .count(row.n)
    case "first_year": .count(row.firstYear)
    case "last_year": .count(row.lastYear)
    case "first": .exact(row.first)
    case "last": .exact(row.last)
    case "absolute": .exact(row.absolute)
    case "percent": .ratio(row.percent)
    case "cagr": .digits(row.cagr)
    case "slope": .ratio(row.slope)
    case "slope_low": .ratio(row.slopeLow)
    case "slope_high": .ratio(row.slopeHigh)
    case "mk_s": .count(row.mkS)
    case "mk_p": .digits(row.mkP)
    case "mk_p_kind": .words(row.mkPKind?.rawValue)
    case "status": .text(row.status.rawValue)
    default: .missing
    }
  }
}
