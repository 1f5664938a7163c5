// SPDX-License-Identifier: GPL-3.0-or-later

import Analysis
import DelimitedText
import Panels
import Tables
import Testing

@testable import Reporting

/// Tables that are written row by row against the same tables held as a whole.
@Suite struct LongTableTests {
  static let panel: Panel = {
    let names = ["甲镇", "=乙镇", "丙,镇", "丁镇", "戊\"镇", "己镇", "庚镇", "辛镇", "壬镇"]
    let years = [2019, 2020, 2021, 2022, 2023, 2024]
    func mantissas(_ factor: Int64) -> [Int64] {
      names.indices.flatMap { authority in
        years.indices.map { year in
          authority == 4 && year == 3 ? 12_345 : Int64((authority * 7 + year * 3) % 5) * factor
        }
      }
    }
    let cells = names.count * years.count
    return Panel(
      authorities: names.map { PanelAuthority(key: "示例县/\($0)", name: $0, county: "示例县") }, years: years,
      indicators: [
        PanelIndicator(
          id: "penalty.decisions", label: "行政处罚", unit: "件", isAdditive: true, isCount: true, isHeadline: true),
        PanelIndicator(id: "@自定,", label: "@自定,", unit: "", isAdditive: true, isCount: false, isHeadline: true),
      ],
      columns: [
        PanelColumn(
          scale: 0, mantissas: mantissas(3), states: (0..<cells).map { $0 % 11 == 10 ? .blank : .number }),
        PanelColumn(scale: 2, mantissas: mantissas(-17), states: (0..<cells).map { _ in .number }),
      ], expected: [Bool](repeating: true, count: cells), present: [Bool](repeating: true, count: cells))
  }()

  private let format = CSVFormat(guardsFormulas: true)

  @Test(arguments: Language.allCases, [OutlierOptions.Method.county, .modifiedZ, .jump, .history])
  func outliers(language: Language, method: OutlierOptions.Method) throws {
    let outliers = OutlierTownships(
      try PanelSlice(Self.panel, Selection(years: .all)), options: OutlierOptions(method: method, includesAll: true))
    #expect(outliers.rows.count > 40)
    let rows = OutlierTable.Rows(outliers, panel: Self.panel, language: language)
    var writer = CSVWriter(format: format)
    CSVTableWriter.writeHeading(rows.columns, to: &writer)
    for row in outliers.rows { rows.write(row, to: &writer) }
    let whole = OutlierTable.full(outliers, panel: Self.panel, language: language)
    #expect(writer.bytes == CSVTableWriter(format: format).bytes(of: whole))
  }

  @Test func trends() throws {
    let trends = Trends.rows(try PanelSlice(Self.panel, Selection(years: .all)))
    #expect(trends.count == 20)
    var rows = TrendTable.Rows(panel: Self.panel)
    var writer = CSVWriter(format: format)
    CSVTableWriter.writeHeading(TrendTable.columns(), to: &writer)
    for row in trends { rows.write(row, to: &writer) }
    #expect(
      writer.bytes == CSVTableWriter(format: format).bytes(of: TrendTable.full(trends, panel: Self.panel)))
  }
}
