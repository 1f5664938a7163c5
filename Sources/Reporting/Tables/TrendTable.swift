// SPDX-License-Identifier: GPL-3.0-or-later

public import Analysis
public import DelimitedText
public import Panels
internal import Records
public import Tables

/// Trends as a table; the row of a whole county has no authority.
public enum TrendTable {
  /// The columns there are, by their names for programs and in their order.
  private enum Column: String, CaseIterable {
    case county, authority, indicator, label, n
    case firstYear = "first_year"
    case lastYear = "last_year"
    case first, last, absolute, percent, cagr, slope
    case slopeLow = "slope_low"
    case slopeHigh = "slope_high"
    case mkS = "mk_s"
    case mkP = "mk_p"
    case mkPKind = "mk_p_kind"
    case status
  }

  /// The rows of ``full(_:panel:language:)`` one by one, for tables too long to be held.
  public struct Rows {
    private let panel: Panel
    /// Id and label of every indicator, once they have been written.
    private var indicators: [PreparedFields?]
    /// Group and authority of the row before.
    private var last: (group: String, authority: Int?, fields: PreparedFields)?
    /// What follows the first four columns.
    private let rest = Array(Column.allCases.dropFirst(4))
    /// The last series that did not change, and what follows the first four columns of its row: most series of rare
    /// things are zero in all years, and their rows differ in nothing else.
    private var constant: (series: ConstantSeries, fields: PreparedFields)?
    private var numbers = RepeatedNumbers()

    /// What the row of a series that did not change says of it.
    private struct ConstantSeries: Equatable {
      let n: Int
      let firstYear: Int?
      let lastYear: Int?
      /// Not the number itself: 0 and 0.00 are equal and not written alike.
      let mantissa: Int64?
      let scale: UInt8?

      init(_ row: TrendRow) {
        (n, firstYear, lastYear) = (row.n, row.firstYear, row.lastYear)
        (mantissa, scale) = (row.first?.mantissa, row.first?.scale)
      }
    }

    /// Rows of trends of `panel`.
    public init(panel: Panel) {
      self.panel = panel
      indicators = [PreparedFields?](repeating: nil, count: panel.indicators.count)
    }

    /// Writes one row.
    public mutating func write(_ row: TrendRow, to writer: inout CSVWriter) {
      writer.prepared(names(of: row, writer))
      writer.prepared(indicator(row.indicator, writer))
      if row.authority != nil, row.status == .constant {
        writer.prepared(constantFields(row, writer))
      } else {
        writeRest(row, to: &writer)
      }
      writer.endRow()
    }

    private mutating func writeRest(_ row: TrendRow, to writer: inout CSVWriter) {
      for column in rest { numbers.writeCell(cell(column, row, panel), to: &writer) }
    }

    private mutating func constantFields(_ row: TrendRow, _ writer: CSVWriter) -> PreparedFields {
      let series = ConstantSeries(row)
      if let constant, constant.series == series { return constant.fields }
      let fields = writer.fields { writer in
        for column in rest { CSVTableWriter.writeCell(cell(column, row, panel), to: &writer) }
      }
      constant = (series, fields)
      return fields
    }

    private mutating func names(of row: TrendRow, _ writer: CSVWriter) -> PreparedFields {
      if let last, last.authority == row.authority, last.group == row.group { return last.fields }
      let fields = writer.fields([row.group, row.authority.map { panel.authorities[$0].name } ?? ""])
      last = (row.group, row.authority, fields)
      return fields
    }

    private mutating func indicator(_ index: Int, _ writer: CSVWriter) -> PreparedFields {
      if let known = indicators[index] { return known }
      let fields = writer.fields([panel.indicators[index].id, panel.indicators[index].label])
      indicators[index] = fields
      return fields
    }
  }

  /// All columns.
  public static func full(_ rows: [TrendRow], panel: Panel, language: Language = .chinese) -> Table {
    table(rows, panel, Column.allCases, language)
  }

  /// The columns of ``full(_:panel:language:)``.
  public static func columns(_ language: Language = .chinese) -> [TableColumn] {
    ReportColumns.columns(Column.allCases.map(\.rawValue), language: language)
  }

  /// The columns that fit a page; the county's own row says so.
  public static func brief(_ rows: [TrendRow], panel: Panel, language: Language) -> Table {
    let columns: [Column] = [
      .authority, .label, .n, .firstYear, .first, .lastYear, .last, .absolute, .percent, .slope, .mkP,
    ]
    var table = table(rows, panel, columns, language)
    for (index, row) in rows.enumerated() where row.authority == nil {
      let name = row.group.isEmpty ? language.pick("全部", "all") : row.group
      table.rows[index][0] = .text(language.pick("\(name)合计", "\(name), total"))
    }
    return table
  }

  private static func table(
    _ rows: [TrendRow], _ panel: Panel, _ columns: [Column], _ language: Language
  ) -> Table {
    Table(
      id: "trends", columns: ReportColumns.columns(columns.map(\.rawValue), language: language),
      rows: rows.map { row in columns.map { cell($0, row, panel) } })
  }

  private static func cell(_ column: Column, _ row: TrendRow, _ panel: Panel) -> TableCell {
    switch column {
    case .county: .words(row.group)
    case .authority: .words(row.authority.map { panel.authorities[$0].name })
    case .indicator: .text(panel.indicators[row.indicator].id)
    case .label: .text(panel.indicators[row.indicator].label)
    case .n: .count(row.n)
    case .firstYear: .count(row.firstYear)
    case .lastYear: .count(row.lastYear)
    case .first: .exact(row.first)
    case .last: .exact(row.last)
    case .absolute: .exact(row.absolute)
    case .percent: .ratio(row.percent)
    case .cagr: .digits(row.cagr)
    case .slope: .ratio(row.slope)
    case .slopeLow: .ratio(row.slopeLow)
    case .slopeHigh: .ratio(row.slopeHigh)
    case .mkS: .count(row.mkS)
    case .mkP: .digits(row.mkP)
    case .mkPKind: .words(row.mkPKind?.rawValue)
    case .status: .text(row.status.rawValue)
    }
  }
}
